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

type Place = Pick<HistoryReading['rows'][number], 'sheet' | 'sourceRow'>;

/** Facts of a row are counted from 0 here, whatever their names are. */
const countOfPart = ({ rows }: HistoryReading) => {
  const parts = new Map<string, number[]>();
  const keyOf = ({ sheet, sourceRow }: Place): string => `${sourceRow} ${sheet ?? ''}`;
  for (const row of rows)
    parts.set(
      keyOf(row),
      [...(parts.get(keyOf(row)) ?? []), row.part].sort((a, b) => a - b),
    );
  return (place: Place, part: number): number => parts.get(keyOf(place))?.indexOf(part) ?? -1;
};

/** Rows in short: `3/0 Nguyễn Thị A | Trường B | 2023 | LDTT | 12/QĐ-SGD 2024-01-05 | Giám đốc Sở`. */
export const historyInShort = (reading: HistoryReading): readonly string[] => {
  const countOf = countOfPart(reading);
  return reading.rows.map((row) =>
    [
      `${row.sourceRow}/${countOf(row, row.part)} ${row.fullName}`,
      row.unit ?? '',
      row.year ?? '?',
      inWords(row.fact),
      [row.decision.number, row.decision.decidedOn].filter((part) => part !== null).join(' '),
      row.decision.authority ?? '',
    ]
      .join(' | ')
      .replace(/( \| )+$/, ''),
  );
};

/** What is wrong or doubtful, in short: `4/1 AWARD_UNKNOWN`; a doubt of a whole row has no part. */
export const historyDoubts = (reading: HistoryReading, thisYear = 2026): readonly string[] => {
  const countOf = countOfPart(reading);
  return [...reading.problems, ...reading.rows.flatMap((row) => findHistoryProblems(row, thisYear))]
    .filter(({ severity }) => severity !== 'info')
    .map(({ sheet, sourceRow, part, code }) => {
      const place = sourceRow === null || part === null ? '' : `/${countOf({ sheet, sourceRow }, part)}`;
      return `${sourceRow}${place} ${code}`;
    });
};
