import { isRecipient } from '#shared/domain/nomination-list/column-shapes';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { numberKindOf } from '#shared/domain/nomination-list/row-words';
import type { Grid, GridRow } from '#shared/domain/nomination-list/sheet-grid';

/** Fewer numbered lines above a header may be anything. */
const ROWS_AT_LEAST = 2;

const kindOf = (row: GridRow | undefined, { index }: { readonly index: number }) =>
  numberKindOf(row?.cells[index]?.text);

/**
 * Where the rows of a list begin that stand above its header: a clerk prints the header where the persons begin, below the
 * collectives. They are numbered under the header's number, name recipients under its name, and the headings above them are
 * theirs. The header's own place where none stand there.
 */
export const firstRowAbove = (grid: Grid, header: TableHeader): number => {
  const number = header.columns.find(({ role }) => role === 'number');
  const name = header.columns.find(({ role }) => role === 'name');
  if (number === undefined || name === undefined) return header.top;
  const above = grid.rows.slice(0, header.top);
  const first = above.findIndex((row) => kindOf(row, number) === 'arabic' && row.cells[name.index] !== undefined);
  if (first === -1) return header.top;
  const numbered = above.slice(first).filter((row) => kindOf(row, number) === 'arabic');
  const named = numbered.filter((row) => isRecipient(row.cells[name.index]?.text ?? ''));
  if (numbered.length < ROWS_AT_LEAST || named.length * 2 <= numbered.length) return header.top;
  let start = first;
  while (start > 0 && kindOf(above[start - 1], number) === 'heading') start -= 1;
  return start;
};
