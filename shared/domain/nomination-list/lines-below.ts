import type { DocumentLine } from '#shared/domain/nomination-list/decision-articles';
import { ARTICLE, REASON_LINE } from '#shared/domain/nomination-list/decision-articles';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { hasFreeTextList, readFreeText } from '#shared/domain/nomination-list/free-text-list';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { hasRole } from '#shared/domain/nomination-list/list-table';
import { opensPaper } from '#shared/domain/nomination-list/row-words';
import type { Grid } from '#shared/domain/nomination-list/sheet-grid';
import type { TableInput, TablePart } from '#shared/domain/nomination-list/table-reading';
import { reasonIn } from '#shared/domain/nomination-list/title-facts';

/** What stands between a table and the next one. */
export type LinesBetween = {
  readonly lines: readonly DocumentLine[];
  /** They begin another paper: what the one before says of its rows says nothing of the rows below. */
  readonly openPaper: boolean;
};

type Split = { readonly own: readonly DocumentLine[]; readonly next: readonly DocumentLine[] | null };

/** The lines below the recipients of a table, and those of another paper below its signatures. */
const splitBelow = (part: TablePart): Split => {
  const last = part.counted.at(-1)?.sourceRow ?? 0;
  const below = part.ignoredRows.filter(({ sourceRow }) => sourceRow > last);
  const own = below.filter(({ reason }) => reason === 'other' || reason === 'group');
  const signed = below.findIndex(({ reason }) => reason === 'signature');
  const opens = signed < 0 ? -1 : below.findIndex(({ text }, at) => at > signed && opensPaper(text));
  return { own, next: opens < 0 ? null : below.slice(opens) };
};

const asBetween = ({ own, next }: Split): LinesBetween => ({ lines: next ?? own, openPaper: next !== null });

/** Lines below the recipients of a table that may head the next one. */
export const linesBelow = (part: TablePart): LinesBetween => asBetween(splitBelow(part));

/** The reason that a line of its own below a table states for all; null of any other line. */
export const reasonOfLine = (text: string): string | null =>
  REASON_LINE.test(text) && !/:\s*$/.test(text) ? (reasonIn(text) ?? text) : null;

type Below = LinesBetween & { readonly reason: string | null };

/**
 * `Đã có thành tích …` on a line of its own right below a table that says no reason. The last line above a further table
 * may as well head that one.
 */
export const readBelow = (
  part: TablePart,
  { header, title }: Pick<TableInput, 'header' | 'title'>,
  isLast: boolean,
): Below => {
  const split = splitBelow(part);
  const { own, next } = split;
  const isOpen = title.achievements === null && !hasRole(header, 'achievements');
  const ends = own.findIndex(({ text }) => ARTICLE.test(wordsOf(text)));
  const at = own.findIndex(({ text }) => reasonOfLine(text) !== null);
  const headsNext = !isLast && next === null && at === own.length - 1;
  const isReason = at >= 0 && (ends < 0 || at < ends) && !headsNext;
  if (!isOpen || !isReason) return { ...asBetween(split), reason: null };
  return { ...asBetween({ own: own.slice(at + 1), next }), reason: reasonOfLine(own[at]?.text ?? '') };
};

/**
 * Below a table of minutes a list may go on without one: `Đề nghị tặng Giấy khen cho 02 tập thể:` over items. Its items are
 * recipients too.
 */
export const withListBelow = (grid: Grid, part: TablePart): TablePart => {
  const last = part.counted.at(-1)?.sourceRow ?? 0;
  const below = new Set(part.ignoredRows.map(({ sourceRow }) => sourceRow).filter((sourceRow) => sourceRow > last));
  const text = { ...grid, rows: grid.rows.filter(({ sourceRow }) => below.has(sourceRow)) };
  if (part.counted.length === 0 || !hasFreeTextList(text)) return part;
  const { rows, problems, ignoredRows } = readFreeText(text);
  if (rows.length === 0) return part;
  const named = new Set(rows.flatMap(({ sourceRow, sourceRows = [sourceRow] }) => sourceRows));
  const opening = new Set(ignoredRows.flatMap(({ sourceRow, reason }) => (reason === 'header' ? [sourceRow] : [])));
  return {
    ...part,
    rows: [...part.rows, ...rows],
    problems: [...part.problems, ...problems],
    ignoredRows: part.ignoredRows
      .filter(({ sourceRow }) => !named.has(sourceRow))
      .map((row) => (opening.has(row.sourceRow) ? { ...row, reason: 'header' } : row)),
  };
};

/** The table with the reason given to all rows that state none. */
export const withReason = (part: TablePart, reason: string | null): TablePart => {
  if (reason === null) return part;
  const give = (row: NomineeRow): NomineeRow => (row.achievements === null ? { ...row, achievements: reason } : row);
  return { ...part, rows: part.rows.map(give), nameless: part.nameless?.map(give) ?? [] };
};
