import { readWorkbook } from '#electron/excel/read-workbook';
import { findHistoryProblems } from '#shared/domain/history-list/history-problems';
import type { HistoryFact, HistoryOptions, HistoryReading } from '#shared/domain/history-list/history-reading';
import { understandHistory } from '#shared/domain/history-list/understand-history';
import { type SheetPlan, writeWorkbook } from '#tests/builders/workbook-file';

/** Writes sheets, reads them back and understands them as a list of earlier years. */
export const readHistory = async (
  plans: readonly SheetPlan[],
  options: HistoryOptions = {},
): Promise<HistoryReading> => {
  const workbook = await readWorkbook({ fileName: 'lich-su.xlsx', bytes: await writeWorkbook(plans) });
  if (!workbook.ok) throw new Error(`${workbook.error.code} ${workbook.error.detail}`);
  return understandHistory(workbook.value, options);
};

/** The same for a file that the secretary drops: base64 as the door takes it. */
export const historyFile = async (fileName: string, plans: readonly SheetPlan[]) => ({
  fileName,
  bytes: Buffer.from(await writeWorkbook(plans)).toString('base64'),
});

const inWords = (fact: HistoryFact): string => {
  if (fact.kind === 'award') return fact.code;
  if (fact.kind === 'rating') return fact.level ?? 'rating ?';
  const share = fact.share === null ? '' : ` ${fact.share}%`;
  return `${fact.initiativeKind} “${fact.title}” ${fact.scope ?? '?'}${share}`;
};

/** Rows in short: `3/0 Nguyễn Thị A | Trường B | 2023 | LDTT | 12/QĐ-SGD 2024-01-05 | Giám đốc Sở`. */
export const historyInShort = ({ rows }: HistoryReading): readonly string[] =>
  rows.map((row) =>
    [
      `${row.sourceRow}/${row.part} ${row.fullName}`,
      row.unit ?? '',
      row.year ?? '?',
      inWords(row.fact),
      [row.decision.number, row.decision.decidedOn].filter((part) => part !== null).join(' '),
      row.decision.authority ?? '',
    ]
      .join(' | ')
      .replace(/( \| )+$/, ''),
  );

/** What is wrong or doubtful, in short: `4/1 AWARD_UNKNOWN`; a doubt of a whole row has no part. */
export const historyDoubts = (reading: HistoryReading, thisYear = 2026): readonly string[] =>
  [...reading.problems, ...reading.rows.flatMap((row) => findHistoryProblems(row, thisYear))]
    .filter(({ severity }) => severity !== 'info')
    .map(({ sourceRow, part, code }) => `${sourceRow}${part === null ? '' : `/${part}`} ${code}`);
