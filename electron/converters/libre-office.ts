import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { officeFontSettings } from '#electron/converters/office-fonts';
import { type ProgramRun, runProgram } from '#electron/converters/run-program';

/** Where LibreOffice is usually installed. */
export const libreOfficePlaces = (): readonly string[] => {
  if (process.platform === 'win32')
    return [process.env.ProgramFiles, process.env['ProgramFiles(x86)']]
      .filter((folder) => folder !== undefined)
      .map((folder) => path.join(folder, 'LibreOffice', 'program', 'soffice.exe'));
  if (process.platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  return [
    '/usr/bin/soffice',
    '/usr/lib/libreoffice/program/soffice',
    '/opt/libreoffice/program/soffice',
    '/usr/local/bin/soffice',
    '/snap/bin/libreoffice',
  ];
};

const TIMEOUT_MS = 180_000;

/**
 * Lets LibreOffice make a PDF of the Word file in the folder, with settings of its own in the same folder: no window, no
 * other LibreOffice of the person is touched. Gives how it ended; whether there is a PDF the caller looks.
 */
export const convertByLibreOffice = async (
  program: string,
  {
    folder,
    source,
    fontFolders,
  }: { readonly folder: string; readonly source: string; readonly fontFolders: readonly string[] },
  signal?: AbortSignal,
): Promise<ProgramRun> =>
  runProgram(
    program,
    [
      '--headless',
      '--norestore',
      '--nologo',
      '--nodefault',
      '--nolockcheck',
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'office')).href}`,
      // Only a Word file is one: LibreOffice would take anything for a text.
      '--infilter=MS Word 2007 XML',
      '--convert-to',
      'pdf:writer_pdf_Export',
      '--outdir',
      folder,
      source,
    ],
    {
      timeoutMs: TIMEOUT_MS,
      ...(signal === undefined ? {} : { signal }),
      environment: await officeFontSettings(folder, fontFolders),
    },
  );
