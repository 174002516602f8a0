import { Text } from '@mantine/core';
import type { AppError } from '#shared/ipc/errors';
import { exportTexts } from '#shared/text/vi/export';
import { useProgress } from '../api/use-progress';
import { ErrorNotice } from './error-notice';
import { type ExportedFile, ExportedFiles } from './exported-files';

type Props = {
  readonly exporting: { readonly running: boolean; readonly error: AppError | null; readonly clearError: () => void };
  readonly files: readonly ExportedFile[];
};

/** How far the writing of files is, why it was refused, or which files it left. */
export const ExportOutcome = ({ exporting: { running, error, clearError }, files }: Props) => {
  const progress = useProgress(running);
  return (
    <>
      {error && <ErrorNotice error={error} onClose={clearError} />}
      {running && (
        <Text role="status">
          {progress === null ? exportTexts.running : exportTexts.step(progress.done, progress.total)}
        </Text>
      )}
      {files.length > 0 && !running && <ExportedFiles files={files} />}
    </>
  );
};
