import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { EXPORT_FORMATS } from '#shared/ipc/fields';
import { exportTexts } from '#shared/text/vi/export';
import { paperEditorTexts } from '#shared/text/vi/paper-editor';
import { useCommand } from '../../api/use-command';
import { useProgress } from '../../api/use-progress';
import { ErrorNotice } from '../error-notice';
import { type ExportedFile, ExportedFiles } from '../exported-files';
import { PrintButton } from '../printing/print-button';
import type { Paper } from './paper';

type Format = (typeof EXPORT_FORMATS)[number];

/** Writes the paper out as it stands; `before` makes sure that what is on the screen stands in the data. */
export const usePaperExport = (paper: Paper, before: () => Promise<boolean>) => {
  const exporting = useCommand('papers.export');
  const progress = useProgress(exporting.running);
  const [files, setFiles] = useState<readonly ExportedFile[]>([]);
  const formats: readonly Format[] = paper.hasSheet ? ['docx', 'pdf', 'xlsx'] : ['docx', 'pdf'];
  const run = async (chosen: readonly Format[]) => {
    if (exporting.running || !(await before())) return;
    const reply = await exporting.run({ id: paper.id, formats: [...chosen] });
    if (reply.ok) setFiles(reply.value.files);
  };
  const buttons = (
    <>
      {formats.map((format) => (
        <Button key={format} variant="default" disabled={exporting.running} onClick={() => void run([format])}>
          {paperEditorTexts.export[format]}
        </Button>
      ))}
      <PrintButton asked={{ channel: 'papers.export', input: { id: paper.id, formats: ['pdf'] } }} before={before} />
    </>
  );
  const outcome = (
    <>
      {exporting.error && <ErrorNotice error={exporting.error} onClose={exporting.clearError} />}
      {exporting.running && (
        <Text role="status">
          {progress === null ? exportTexts.running : exportTexts.step(progress.done, progress.total)}
        </Text>
      )}
      {files.length > 0 && !exporting.running && <ExportedFiles files={files} />}
    </>
  );
  return { buttons, outcome };
};
