import { NAME_ROLES } from '#shared/domain/nomination-list/column-settling';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { isOwnColumn } from '#shared/domain/nomination-list/header-vocabulary';
import type { ListProblem } from '#shared/domain/nomination-list/list-reading';
import type { ListColumn, TableHeader } from '#shared/domain/nomination-list/list-table';
import type { GridRow } from '#shared/domain/nomination-list/sheet-grid';

type Parted = { readonly own: readonly ListColumn[]; readonly beside: readonly ListColumn[] };

/**
 * Parts the columns of a list from those to its right that are no part of its rows: counts of awards, or the same heads
 * again (`STT | Họ tên | … | STT | Họ tên | …`). `beside` is empty for a usual list.
 */
export const partLists = (columns: readonly ListColumn[]): Parted => partCounts(columns) ?? partSameHeads(columns);

const COUNTS =
  /^(so luong|sl|tong so|quan so|so (nguoi|tap the|ca nhan|ho|don vi|ld|lao dong|cnv|cbcnv|can bo|bien che))$/;
const COUNT_COLUMNS_AT_MOST = 4;

/** A small table of counts to the right of the list, behind a column without a head: its awards are nobody's. */
const partCounts = (all: readonly ListColumn[]): Parted | null => {
  const ours = all.filter(({ label }) => isOwnColumn(label));
  const columns = all.filter((column) => !ours.includes(column));
  const start = columns.findLastIndex(({ index }, at) => index > (columns[at - 1]?.index ?? index) + 1);
  if (start < 0) return null;
  const [own, beside] = [columns.slice(0, start), columns.slice(start)];
  const isCounts =
    beside.length <= COUNT_COLUMNS_AT_MOST &&
    beside.some(({ label }) => label.split(' / ').some((head) => COUNTS.test(wordsOf(head)))) &&
    own.some(({ role }) => NAME_ROLES.has(role));
  return isCounts ? { own: [...own, ...ours], beside: beside.map((column) => ({ ...column, role: 'other' })) } : null;
};

const partSameHeads = (columns: readonly ListColumn[]): Parted => {
  const numbers = columns.flatMap(({ role }, at) => (role === 'number' ? [at] : []));
  const [first = 0, second] = numbers;
  if (second === undefined) return { own: columns, beside: [] };
  const own = columns.slice(0, second);
  const beside = columns.slice(second);
  const heads = new Set(beside.map(({ label }) => wordsOf(label)));
  const goesOn = own.slice(first).every(({ label }) => heads.has(wordsOf(label)));
  return goesOn && own.length - first >= 2 ? { own, beside } : { own: columns, beside: [] };
};

/** The columns beside as no part of the list, and where their names stand. */
export const asBeside = (
  columns: readonly ListColumn[],
): { readonly columns: readonly ListColumn[]; readonly names: readonly number[] } => ({
  columns: columns.map(({ award: _award, ...column }) => ({ ...column, role: 'other' })),
  names: columns.flatMap(({ role, index }) => (NAME_ROLES.has(role) ? [index] : [])),
});

/** Whoever stands beside a row is said there: a row gives one recipient only. */
export const findListsBeside = (sheet: string | null, header: TableHeader, row: GridRow): readonly ListProblem[] => {
  const named = (header.beside ?? []).flatMap((column) => row.cells[column]?.text ?? []);
  if (named.length === 0) return [];
  const facts = { name: named.join(', ') };
  return [{ sheet, sourceRow: row.sourceRow, code: 'LIST_BESIDE', severity: 'error', facts }];
};
