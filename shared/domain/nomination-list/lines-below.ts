import type { DocumentLine } from '#shared/domain/nomination-list/decision-articles';
import { ARTICLE, REASON_LINE } from '#shared/domain/nomination-list/decision-articles';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { hasRole } from '#shared/domain/nomination-list/list-table';
import type { TableInput, TablePart } from '#shared/domain/nomination-list/table-reading';
import { reasonIn } from '#shared/domain/nomination-list/title-facts';

/** Lines below the recipients of a table: the reason of all of them, and what may head the next one. */
export const linesBelow = (part: TablePart): readonly DocumentLine[] => {
  const last = part.counted.at(-1)?.sourceRow ?? 0;
  return part.ignoredRows.filter(
    ({ sourceRow, reason }) => sourceRow > last && (reason === 'other' || reason === 'group'),
  );
};

/** The reason that a line of its own below a table states for all; null of any other line. */
export const reasonOfLine = (text: string): string | null =>
  REASON_LINE.test(text) && !/:\s*$/.test(text) ? (reasonIn(text) ?? text) : null;

type Below = { readonly reason: string | null; readonly lines: readonly DocumentLine[] };

/**
 * `Đã có thành tích …` on a line of its own right below a table that says no reason. The last line above a further table
 * may as well head that one.
 */
export const readBelow = (
  part: TablePart,
  { header, title }: Pick<TableInput, 'header' | 'title'>,
  isLast: boolean,
): Below => {
  const lines = linesBelow(part);
  const isOpen = title.achievements === null && !hasRole(header, 'achievements');
  const ends = lines.findIndex(({ text }) => ARTICLE.test(wordsOf(text)));
  const at = lines.findIndex(({ text }) => reasonOfLine(text) !== null);
  const isReason = at >= 0 && (ends < 0 || at < ends) && (isLast || at < lines.length - 1);
  const text = lines[at]?.text ?? '';
  if (!isOpen || !isReason) return { reason: null, lines };
  return { reason: reasonOfLine(text), lines: lines.slice(at + 1) };
};

/** The table with the reason given to all rows that state none. */
export const withReason = (part: TablePart, reason: string | null): TablePart => {
  if (reason === null) return part;
  const give = (row: NomineeRow): NomineeRow => (row.achievements === null ? { ...row, achievements: reason } : row);
  return { ...part, rows: part.rows.map(give), nameless: part.nameless?.map(give) ?? [] };
};
