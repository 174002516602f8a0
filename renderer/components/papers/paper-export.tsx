import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EXPORT_FORMATS } from '#shared/ipc/fields';
import { paperEditorTexts } from '#shared/text/vi/paper-editor';
import { useCommand } from '../../api/use-command';
import { ExportOutcome } from '../export-outcome';
import type { ExportedFile } from '../exported-files';
import { PrintButton } from '../printing/print-button';
import type { Paper } from './paper';

type Format = (typeof EXPORT_FORMATS)[number];

/** Writes the paper out as it stands; `before` makes sure that what is on the screen stands in the data. */
export const usePaperExport = (paper: Paper, before: () => Promise<boolean>) => {
  const exporting = useCommand('papers.export');
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
  const outcome = <ExportOutcome exporting={exporting} files={files} />;
  return { buttons, outcome };
};
