import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { columnOf, columnsOf } from '#shared/domain/nomination-list/list-table';
import { isDitto, numberKindOf } from '#shared/domain/nomination-list/row-words';
import type { GridCell, GridRow } from '#shared/domain/nomination-list/sheet-grid';

/** Several units at least, and several people who stand under one without a unit of their own. */
const ROWS_AT_LEAST = 2;

type Places = { readonly number: number | undefined; readonly name: number; readonly unit: number };

/** Each unit is written once, above its people: by its number (`1 | Phòng Nội vụ | Lê Thị Tư`), or left of theirs. */
const standAboveTheirPeople = (rows: readonly GridRow[], { number, name, unit }: Places): boolean => {
  const named = rows.filter(({ cells }) => cells[name] !== undefined);
  const headed = named.filter(({ cells }) => cells[unit] !== undefined);
  const others = named.filter(({ cells }) => cells[unit] === undefined);
  const texts = headed.flatMap(({ cells }) => cells[unit]?.text ?? []);
  if (headed.length < ROWS_AT_LEAST || others.length < ROWS_AT_LEAST || named[0] !== headed[0]) return false;
  if (new Set(texts).size < texts.length || texts.some(isDitto)) return false;
  const isCounted = ({ cells }: GridRow): boolean =>
    number !== undefined && numberKindOf(cells[number]?.text) === 'arabic';
  if (number !== undefined && unit > number) return headed.every(isCounted) && !others.some(isCounted);
  return unit === 0;
};

/** Gives people the unit that is written once above them, in a list that goes by units. */
export const withUnitsCarriedDown = (header: TableHeader, rows: readonly GridRow[]): readonly GridRow[] => {
  const number = columnOf(header, 'number')?.index;
  const name = columnOf(header, 'name')?.index;
  const [only, ...further] = columnsOf(header, 'unit');
  if (name === undefined || only === undefined || further.length > 0 || only.index > name) return rows;
  const unit = only.index;
  if (!standAboveTheirPeople(rows, { number, name, unit })) return rows;
  let above: GridCell | undefined;
  return rows.map((row) => {
    if (row.cells[name] === undefined) return row;
    above = row.cells[unit] ?? above;
    if (above === undefined || row.cells[unit] !== undefined) return row;
    const cells: (GridCell | undefined)[] = [...row.cells];
    cells[unit] = above;
    return { ...row, cells };
  });
};
