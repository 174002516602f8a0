import { app } from 'electron';
import type { Ports } from '#electron/context';
import { readWorkbook } from '#electron/excel/read-workbook';
import { machinePorts } from '#electron/machine-ports';
import { saveFiles } from '#electron/shell/dialogs';
import { sendNews } from '#electron/shell/ipc';
import { printHtmlToPdf } from '#electron/shell/pdf';
import { err } from '#shared/lib/result';

/** What the application can do for a handler; `exportFolder` answers the folder dialog in tests. */
export const electronPorts = ({ exportFolder }: { readonly exportFolder: string | undefined }): Ports => ({
  ...machinePorts(),
  readWorkbook: async (file) => {
    const read = await readWorkbook(file);
    return read.ok ? read : err({ code: read.error.code, details: read.error.detail });
  },
  printHtmlToPdf,
  saveFiles: (files) => saveFiles(files, exportFolder),
  tell: sendNews,
  log: (cause) => console.error(cause),
  versions: { app: app.getVersion(), runtime: `Electron ${process.versions.electron}` },
});
