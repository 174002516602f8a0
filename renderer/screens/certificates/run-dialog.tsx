import type { ExportedFile } from '../../components/exported-files';
import { PrintDialog } from '../../components/printing/print-dialog';

type Props = {
  /** A run that was written down: exactly its PDF prints, on its printer. */
  readonly run: { readonly id: string; readonly printer: string | null; readonly tray: string };
  readonly onFiles: (files: readonly ExportedFile[]) => void;
  readonly onClose: () => void;
};

/** Sends a run to the printer, or saves its PDF to be printed elsewhere. */
export const RunDialog = ({ run, onFiles, onClose }: Props) => (
  <PrintDialog
    asked={{ channel: 'printDesk.send', input: { id: run.id } }}
    printer={run.printer}
    tray={run.tray}
    onSaved={onFiles}
    onClose={onClose}
  />
);
