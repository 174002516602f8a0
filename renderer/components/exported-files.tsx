import { Text } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import type { AppError } from '#shared/ipc/errors';
import type { ExportedFile as ExportedFileField } from '#shared/ipc/fields';
import { exportTexts } from '#shared/text/vi/export';
import styles from './exported-files.module.css';
import { RefusalDialog } from './refusal-dialog';
import { SavedFileLinks } from './saved-file-links';
import { writtenNumber } from './written-values';

export type ExportedFile = Readonly<z.output<typeof ExportedFileField>>;

/** The files that were just written, where they lie, and the way to them. */
export const ExportedFiles = ({ files }: { readonly files: readonly ExportedFile[] }) => {
  const [error, setError] = useState<AppError | null>(null);
  return (
    <div role="status">
      <Text fw={600}>{exportTexts.done}</Text>
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.path}>
            <span className={styles.fileName}>{file.name}</span> (
            {exportTexts.bytes(writtenNumber(Math.ceil(file.bytes / 1024)))})
            <SavedFileLinks file={file} onRefused={setError} />
            <span className={styles.path}>{file.path}</span>
          </li>
        ))}
      </ul>
      {error && <RefusalDialog title={exportTexts.open} error={error} onClose={() => setError(null)} />}
    </div>
  );
};
