import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '#electron/excel/read-workbook';
import type { ListReport } from '#shared/domain/nomination-list/list-report';
import { toListReport } from '#shared/domain/nomination-list/list-report';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { ExpectedList, Score } from '#tests/integration/given-list-comparison';
import { lostRows, missingIgnored, scoreProblems, scoreRows } from '#tests/integration/given-list-comparison';

/**
 * Scores a folder of lists against the `<file>.expected.json` beside each: fields right of fields expected, errors and
 * warnings, rows that must be set aside, rows of the file that no part of the answer speaks of.
 *
 *     node tests/score-lists.ts <folder> [part of a file name] [--faults]
 */
type FileScore = {
  readonly rows: Score;
  readonly problems: Score;
  readonly ignored: readonly string[];
  readonly lost: readonly string[];
};

/** Authors may number the rows of a Word table from its top; we number all blocks of the document: the same distance. */
const asNumberedBy = (expected: ExpectedList, fileName: string, report: ListReport): ListReport => {
  const [wanted, got] = [expected.rows[0], report.rows[0]];
  if (!fileName.endsWith('.docx') || wanted === undefined || got?.fullName !== wanted.fullName) return report;
  const distance = got.sourceRow - wanted.sourceRow;
  const move = <Row extends { readonly sourceRow: number | null }>(row: Row): Row => ({
    ...row,
    sourceRow: row.sourceRow === null ? null : row.sourceRow - distance,
  });
  return {
    ...report,
    rows: report.rows.map(move),
    problems: report.problems.map(move),
    ignoredRows: report.ignoredRows.map(move),
  };
};

const scoreFile = async (folder: string, fileName: string): Promise<FileScore> => {
  const workbook = await readWorkbook({ fileName, bytes: readFileSync(path.join(folder, fileName)) });
  if (!workbook.ok) throw new Error(`${workbook.error.code} ${workbook.error.detail ?? ''}`);
  const expected: ExpectedList = JSON.parse(readFileSync(path.join(folder, `${fileName}.expected.json`), 'utf8'));
  const report = toListReport(understandWorkbook(workbook.value), workbook.value);
  const numbered = asNumberedBy(expected, fileName, report);
  return {
    rows: scoreRows(expected, numbered),
    problems: scoreProblems(expected, numbered),
    ignored: missingIgnored(expected, numbered),
    lost: lostRows(workbook.value, report),
  };
};

const percent = ({ right, expected }: Pick<Score, 'right' | 'expected'>): string =>
  expected === 0 ? '   – ' : `${((right / expected) * 100).toFixed(1).padStart(5)}`;

const sum = (scores: readonly Score[]): Pick<Score, 'right' | 'expected'> => ({
  right: scores.reduce((total, { right }) => total + right, 0),
  expected: scores.reduce((total, { expected }) => total + expected, 0),
});

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const lineOf = (fileName: string, { rows, problems, ignored, lost }: FileScore): string =>
  `${percent(rows)} %  fields ${rows.right}/${rows.expected}  problems ${problems.right}/${problems.expected}  ` +
  `not set aside ${ignored.length}  lost ${lost.length}  ${fileName}`;

const faultsOf = ({ rows, problems, ignored, lost }: FileScore): readonly string[] => [
  ...rows.faults,
  ...problems.faults,
  ...ignored.map((row) => `${row} not set aside`),
  ...lost.map((row) => `${row} LOST`),
];

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const [folder = '.', part = ''] = words;
const showsFaults = process.argv.includes('--faults');
const isScored = (name: string): boolean =>
  name.includes(part) && existsSync(path.join(folder, `${name}.expected.json`));
const scores: FileScore[] = [];
let crashes = 0;
for (const fileName of readdirSync(folder).filter(isScored).sort()) {
  try {
    const score = await scoreFile(folder, fileName);
    scores.push(score);
    print(lineOf(fileName, score));
    if (showsFaults) for (const fault of faultsOf(score)) print(`        ${fault}`);
  } catch (error) {
    crashes += 1;
    print(`CRASH  ${fileName}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
const rows = sum(scores.map((score) => score.rows));
const problems = sum(scores.map((score) => score.problems));
const lost = scores.reduce((total, score) => total + score.lost.length, 0);
print(
  `${percent(rows)} %  fields ${rows.right}/${rows.expected}  problems ${problems.right}/${problems.expected}  ` +
    `lost rows ${lost}  crashes ${crashes}  in ${scores.length + crashes} files`,
);
