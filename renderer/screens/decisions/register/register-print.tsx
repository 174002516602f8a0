import { Box, Button, Stack } from '@mantine/core';
import { useState } from 'react';
import type { EXPORT_FORMATS } from '#shared/ipc/fields';
import { registerPaper, registerTexts as texts } from '#shared/text/vi/decision-register';
import { exportTexts } from '#shared/text/vi/export';
import { useCommand } from '../../../api/use-command';
import { useQuery } from '../../../api/use-query';
import { useShortcut } from '../../../app/navigation';
import { ErrorNotice } from '../../../components/error-notice';
import { type ExportedFile, ExportedFiles } from '../../../components/exported-files';
import { PaperPreview } from '../../../components/paper-preview';
import { PrintButton } from '../../../components/printing/print-button';
import { ScreenFrame } from '../../../components/screen-frame';
import styles from '../issued-decision.module.css';
import type { Series } from './book-line';

type Format = (typeof EXPORT_FORMATS)[number];
const ALL: readonly Format[] = ['docx', 'pdf', 'xlsx'];

/** The book as it prints, and out to Word, PDF and Excel. */
export const RegisterPrint = ({ series, onBack }: { readonly series: Series; readonly onBack: () => void }) => {
  const preview = useQuery('register.preview', series);
  const exporting = useCommand('register.export');
  const [files, setFiles] = useState<readonly ExportedFile[]>([]);
  const run = async (formats: readonly Format[]) => {
    if (exporting.running) return;
    const reply = await exporting.run({ ...series, formats: [...formats] });
    if (reply.ok) setFiles(reply.value.files);
  };
  useShortcut('mod+S', () => void run(ALL));
  return (
    <ScreenFrame
      title={registerPaper.name(series.symbol, series.year)}
      primary={
        <Button loading={exporting.running} onClick={() => void run(ALL)}>
          {exportTexts.all}
        </Button>
      }
      toolbar={
        <>
          <Button variant="default" onClick={onBack}>
            {texts.back}
          </Button>
          {ALL.map((format) => (
            <Button key={format} variant="default" disabled={exporting.running} onClick={() => void run([format])}>
              {exportTexts.only[format]}
            </Button>
          ))}
          <PrintButton asked={{ channel: 'register.export', input: { ...series, formats: ['pdf'] } }} />
        </>
      }
    >
      <Stack gap="xs" h="100%">
        {exporting.error && <ErrorNotice error={exporting.error} onClose={exporting.clearError} />}
        {files.length > 0 && !exporting.running && (
          <Box px="md" pt="xs">
            <ExportedFiles files={files} />
          </Box>
        )}
        <div className={styles.preview} style={{ flex: 1 }}>
          <PaperPreview preview={preview} {...texts.preview} />
        </div>
      </Stack>
    </ScreenFrame>
  );
};
