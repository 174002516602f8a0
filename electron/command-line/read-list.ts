import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CommandLine, type Ended, usageError } from '#electron/command-line/ended';
import { readWorkbook } from '#electron/excel/read-workbook';
import { toListReport } from '#shared/domain/nomination-list/list-report';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import { commandLineTexts as texts } from '#shared/text/vi/command-line';
import { errorTexts } from '#shared/text/vi/errors';
import { listProblemText } from '#shared/text/vi/list-problems';

const bytesOf = (file: string): Uint8Array | null => {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
};

/** Reads a list as a unit sends it and prints rows, problems and rows set aside as JSON. */
export const readList = async ({ words }: CommandLine): Promise<Ended> => {
  const [file] = words;
  if (file === undefined) return usageError(texts.missingArgument(texts.fileArgument));
  const bytes = bytesOf(file);
  if (bytes === null) return usageError(texts.noFile(file));
  const fileName = path.basename(file);
  const workbook = await readWorkbook({ fileName, bytes });
  if (!workbook.ok) return { exitCode: 1, complaint: errorTexts[workbook.error.code] };
  const { awardYear, rows, problems, ignoredRows } = toListReport(understandWorkbook(workbook.value), workbook.value);
  const report = {
    file: fileName,
    awardYear,
    rows,
    problems: problems.map((problem) => ({ ...problem, why: listProblemText(problem) })),
    ignoredRows: ignoredRows.map(({ reason, ...row }) => ({ ...row, why: reason })),
  };
  return { exitCode: 0, output: JSON.stringify(report, null, 2) };
};
