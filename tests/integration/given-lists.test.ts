import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#electron/excel/read-workbook';
import { comparedRow } from '#shared/domain/nomination-list/duplicate-answers';
import { findDuplicates } from '#shared/domain/nomination-list/duplicates-across';
import type { ListReport } from '#shared/domain/nomination-list/list-report';
import { toListReport } from '#shared/domain/nomination-list/list-report';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { ExpectedList } from '#tests/integration/given-list-comparison';
import { missingIgnored, scoreProblems, scoreRows } from '#tests/integration/given-list-comparison';

const FOLDER = join(import.meta.dirname, '../fixtures/lists');
/** Lists with an answer: G and H as given, N by an author who did not know the program. */
const files = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, `${name}.expected.json`)));

const readReport = async (fileName: string): Promise<ListReport> => {
  const workbook = await readWorkbook({ fileName, bytes: readFileSync(join(FOLDER, fileName)) });
  if (!workbook.ok) throw new Error(workbook.error.code);
  return toListReport(understandWorkbook(workbook.value), workbook.value);
};

const readExpected = (fileName: string): ExpectedList =>
  JSON.parse(readFileSync(join(FOLDER, `${fileName}.expected.json`), 'utf8'));

describe('given lists', () => {
  it.each(files)('%s is understood as its expected file says', async (fileName) => {
    const expected = readExpected(fileName);
    const actual = await readReport(fileName);
    const rows = scoreRows(expected, actual);
    const problems = scoreProblems(expected, actual);
    const ignored = missingIgnored(expected, actual);
    process.stdout.write(
      `${fileName}: fields ${rows.right}/${rows.expected}, problems ${problems.right}/${problems.expected}\n`,
    );
    expect([...rows.faults, ...problems.faults, ...ignored]).toEqual([]);
  });
});

describe('lists of one campaign', () => {
  it('finds what the supplementary list repeats from the earlier ones', async () => {
    const name = (start: string): string => files.find((file) => file.startsWith(start)) ?? '';
    const known = [];
    for (const source of [name('G01'), name('G02')]) {
      const { rows } = await readReport(source);
      known.push(
        ...rows.map((row) => ({
          ...comparedRow(row),
          awardCodes: row.awardProposed.map(({ code }) => code),
          recipientId: null,
          source,
        })),
      );
    }
    const supplement = await readReport(name('G07'));
    const found = findDuplicates(supplement.rows, known).map(({ sourceRow, code, severity }) => ({
      sourceRow,
      code,
      severity,
    }));
    const expected = JSON.parse(readFileSync(join(FOLDER, '_cross-file.expected.json'), 'utf8'));
    expect(found).toEqual(
      expected.duplicates.map(({ sourceRow, code, severity }: (typeof found)[number]) => ({
        sourceRow,
        code,
        severity,
      })),
    );
  });
});
