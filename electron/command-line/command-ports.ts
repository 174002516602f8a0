import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { printHtmlToPdf } from '#electron/command-line/hidden-print';
import type { Ports } from '#electron/context';
import { answerHistoryRequest } from '#electron/excel/history-request';
import { answerListRequest } from '#electron/excel/list-request';
import { rememberLast } from '#electron/excel/remember-last';
import { writeNewFiles } from '#electron/export-files';
import { machinePorts } from '#electron/machine-ports';
import type { FontKey } from '#shared/domain/certificate/design';
import { FONT_FILES } from '#shared/domain/certificate/font-files';
import { err, ok } from '#shared/lib/result';

export const PROJECT_ROOT = path.resolve(import.meta.dirname, '..', '..');

export const MIGRATIONS_FOLDER = path.join(PROJECT_ROOT, 'db', 'migrations');

export const PAPER_FONT = path.join(
  PROJECT_ROOT,
  'node_modules/@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
);

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
  readCertificateFont: readPackagedFont,
  printerNames: async () => [],
  paste: () => {},
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
