import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FONT_FOLDER } from '#electron/command-line/command-ports';
import { type CommandLine, type Ended, usageError } from '#electron/command-line/ended';
import { createConverter } from '#electron/converters/convert-to-pdf';
import { writeNewFiles } from '#electron/export-files';
import { openWord } from '#electron/templates/open-template';
import { AUTOMATIC } from '#shared/domain/converter';
import { commandLineTexts as texts } from '#shared/text/vi/command-line';
import { errorTexts } from '#shared/text/vi/errors';

const bytesOf = (file: string): Uint8Array | null => {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
};

/** Makes the PDF of a Word file by the Word or LibreOffice of this machine and prints where it lies. */
export const convertWord = async ({ words, out }: CommandLine): Promise<Ended> => {
  const [file] = words;
  if (file === undefined) return usageError(texts.missingArgument(texts.fileArgument));
  const docx = bytesOf(file);
  if (docx === null) return usageError(texts.noFile(file));
  const opened = await openWord(docx);
  if (!opened.ok) return { exitCode: 1, complaint: errorTexts[opened.error.code] };
  const converted = await createConverter([FONT_FOLDER]).convertToPdf(docx, AUTOMATIC);
  if (!converted.ok) return { exitCode: 1, complaint: errorTexts[converted.error.code] };
  const name = `${path.basename(file, path.extname(file))}.pdf`;
  const [written] = await writeNewFiles(path.resolve(out ?? '.'), [{ name, bytes: converted.value.pdf }]);
  return { exitCode: 0, output: JSON.stringify({ file: written, converter: converted.value.converter }, null, 2) };
};
