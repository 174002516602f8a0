import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, BrowserWindow, shell } from 'electron';
import type { Ports } from '#electron/context';
import { createConverter } from '#electron/converters/convert-to-pdf';
import { rememberLast } from '#electron/excel/remember-last';
import { machinePorts } from '#electron/machine-ports';
import { readHistoryApart, readListApart } from '#electron/shell/apart-reading';
import { builtFolder } from '#electron/shell/built-folder';
import { chooseProgram, saveFiles } from '#electron/shell/dialogs';
import { sendNews } from '#electron/shell/ipc';
import { openFile, showFile } from '#electron/shell/open-file';
import { printHtmlToPdf } from '#electron/shell/pdf';
import { printPdf } from '#electron/shell/printer';
import { askToken } from '#electron/shell/token-apart';
import { VGCA_PORT } from '#electron/signing/vgca-service';
import { fontFileName } from '#shared/domain/certificate/font-files';

/** What the application can do for a handler; `exportFolder` answers the folder dialog in tests. */
export const electronPorts = ({ exportFolder }: { readonly exportFolder: string | undefined }): Ports => ({
  ...machinePorts(),
  readList: rememberLast(readListApart),
  readHistory: rememberLast(readHistoryApart),
  printHtmlToPdf,
  readPaperFont: () => readFile(path.join(builtFolder('fonts'), 'Tinos_400Regular.ttf')),
  ...createConverter([builtFolder('fonts')]),
  openFile,
  showInFolder: (file) => shell.showItemInFolder(file),
  showFile,
  saveFiles: (files) => saveFiles(files, exportFolder),
  signing: { askToken, chooseProgram, vgcaPort: VGCA_PORT },
  readCertificateFont: (key) => readFile(path.join(builtFolder('fonts'), fontFileName(key))),
  printers: async () => {
    const printers = await BrowserWindow.getAllWindows()[0]?.webContents.getPrintersAsync();
    return (printers ?? []).map(({ displayName, name }) => ({ name, label: displayName || name }));
  },
  printPdf,
  paste: () => BrowserWindow.getAllWindows()[0]?.webContents.paste(),
  tell: sendNews,
  log: (cause) => console.error(cause),
  versions: { app: app.getVersion(), runtime: `Electron ${process.versions.electron}` },
});
