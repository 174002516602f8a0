import { Text } from '@mantine/core';
import type { z } from 'zod';
import type { ExportedFile as ExportedFileField } from '#shared/ipc/fields';
import { exportTexts } from '#shared/text/vi/export';
import styles from './exported-files.module.css';
import { writtenNumber } from './written-values';

export type ExportedFile = Readonly<z.output<typeof ExportedFileField>>;

/** The files that were just written, and where they lie. */
export const ExportedFiles = ({ files }: { readonly files: readonly ExportedFile[] }) => (
  <div role="status">
    <Text fw={600}>{exportTexts.done}</Text>
    <ul className={styles.files}>
      {files.map(({ name, path, bytes }) => (
        <li key={path}>
          <span className={styles.fileName}>{name}</span> ({exportTexts.bytes(writtenNumber(Math.ceil(bytes / 1024)))})
          <span className={styles.path}>{path}</span>
        </li>
      ))}
    </ul>
  </div>
);
