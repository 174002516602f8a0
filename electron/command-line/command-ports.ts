import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { printHtmlToPdf } from '#electron/command-line/hidden-print';
import { askToken } from '#electron/command-line/token-apart';
import type { Ports } from '#electron/context';
import { createConverter } from '#electron/converters/convert-to-pdf';
import { answerHistoryRequest } from '#electron/excel/history-request';
import { answerListRequest } from '#electron/excel/list-request';
import { rememberLast } from '#electron/excel/remember-last';
import { writeNewFiles } from '#electron/export-files';
import { machinePorts } from '#electron/machine-ports';
import { VGCA_PORT } from '#electron/signing/vgca-service';
import type { FontKey } from '#shared/domain/certificate/design';
import { FONT_FILES } from '#shared/domain/certificate/font-files';
import { err, ok } from '#shared/lib/result';

export const PROJECT_ROOT = path.resolve(import.meta.dirname, '..', '..');

export const MIGRATIONS_FOLDER = path.join(PROJECT_ROOT, 'db', 'migrations');

export const PAPER_FONT = path.join(
  PROJECT_ROOT,
  'node_modules/@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
);

/** The four faces of Tinos, each in a folder of its own. */
export const FONT_FOLDER = path.join(PROJECT_ROOT, 'node_modules/@expo-google-fonts/tinos');

const appVersion = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(path.join(PROJECT_ROOT, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
};

/** A font of the certificates as its package brings it. */
export const readPackagedFont = (key: FontKey): Promise<Uint8Array> =>
  readFile(path.join(PROJECT_ROOT, 'node_modules/@expo-google-fonts', FONT_FILES[key]));

/** The machine without a window: files go to one folder, pages are printed by a hidden Electron. */
export const commandPorts = (outFolder: string): Ports => ({
  ...machinePorts(),
  readList: rememberLast(answerListRequest),
  readHistory: rememberLast(answerHistoryRequest),
  printHtmlToPdf,
  readPaperFont: () => readFile(PAPER_FONT),
  signing: {
    askToken,
    // Who calls the command line names the file by environment: there is nobody to ask.
    chooseProgram: async () => {
      const named = process.env.BANG_VANG_SIGNING_PROGRAM ?? '';
      return path.isAbsolute(named) ? ok(named) : err({ code: 'files.cancelled' });
    },
    vgcaPort: VGCA_PORT,
  },
  readCertificateFont: readPackagedFont,
  printers: async () => [],
  printPdf: async () => err({ code: 'printing.noWindow' }),
  paste: () => {},
  ...createConverter([FONT_FOLDER]),
  // There is nobody to look: the path stands in the answer.
  openFile: async () => ok(null),
  showInFolder: () => {},
  showFile: async () => ok(null),
  saveFiles: async (files) => {
    try {
      return ok(await writeNewFiles(outFolder, files));
    } catch (cause) {
      return err({ code: 'files.cannotWrite', details: cause instanceof Error ? cause.message : String(cause) });
    }
  },
  tell: () => {},
  log: (cause) => console.error(cause),
  versions: { app: appVersion(), runtime: `Node ${process.versions.node}` },
});
