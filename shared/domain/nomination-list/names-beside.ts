import { isNothing } from '#shared/domain/nomination-list/award-phrases';
import { beginsWithPerson } from '#shared/domain/nomination-list/column-shapes';
import { isHonorific } from '#shared/domain/nomination-list/honorific';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { columnOf } from '#shared/domain/nomination-list/list-table';
import { splitNameCell } from '#shared/domain/nomination-list/recipient-name';
import { numberKindOf } from '#shared/domain/nomination-list/row-words';
import type { Grid, GridCell, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';

type Places = {
  readonly grid: Grid;
  readonly header: TableHeader;
  readonly number: number;
  readonly name: number;
  readonly unit: number | undefined;
};

/** `3. Phòng Bảo quản`: number and name in one cell. */
const NUMBERED = /^(\d{1,4})\s*[.)]\s*(?=\S)/;

const proposes = ({ header }: Places, row: GridRow): boolean =>
  header.columns.some(({ role, index }) => {
    const cell = row.cells[index];
    return (role === 'award' || role === 'awardMark') && cell !== undefined && !isNothing(cell.text);
  });

/** Whoever is written into the column of honorifics: `Phòng Chỉnh lý tài liệu`, where `Ông` and `Bà` stand else. */
const isNamedAsHonorific = ({ header }: Places, row: GridRow, column: number): boolean => {
  if (columnOf(header, 'honorific')?.index !== column) return false;
  const { text } = row.cells[column] ?? { text: '' };
  return !isHonorific(text) && (startsWithUnitWord(text) || beginsWithPerson(text));
};

/** The column left of the names whose cell names the recipient: merged over the names, or in place of an honorific. */
const columnNaming = (places: Places, row: GridRow): number | null => {
  const { grid, number, name } = places;
  const merge = grid.mergeAt(row.sourceRow, name);
  const isAcross = merge !== undefined && merge.top === row.sourceRow && merge.left < name;
  if (isAcross && row.cells[merge.left] !== undefined) {
    const isNumbered = merge.left > number && numberKindOf(row.cells[number]?.text) === 'arabic';
    const holdsNumber = NUMBERED.test(row.cells[merge.left]?.text ?? '');
    return isNumbered || ((merge.left > number || holdsNumber) && proposes(places, row)) ? merge.left : null;
  }
  if (numberKindOf(row.cells[number]?.text) !== 'arabic') return null;
  for (let column = number + 1; column < name; column += 1) {
    if (isNamedAsHonorific(places, row, column)) return column;
  }
  return null;
};

const moveName = ({ number, name }: Places, row: GridRow, from: number): GridRow => {
  const cells: (GridCell | undefined)[] = [...row.cells];
  const cell = cells[from];
  cells[from] = undefined;
  cells[name] = cell;
  const counted = from === number ? NUMBERED.exec(cell?.text ?? '') : null;
  if (counted !== null && cell !== undefined) {
    cells[number] = { text: counted[1] ?? '' };
    cells[name] = { text: cell.text.slice(counted[0].length) };
  }
  return { ...row, cells };
};

/** `Phòng A, Trung tâm B` in a cell merged over names and units: what stands behind the name is its unit. */
const withUnitApart = ({ grid, name, unit }: Places, row: GridRow): GridRow => {
  const cell = row.cells[name];
  if (unit === undefined || cell === undefined || row.cells[unit] !== undefined) return row;
  const merge = grid.mergeAt(row.sourceRow, name);
  const isAcross = merge !== undefined && merge.top === row.sourceRow && merge.left <= unit && merge.right >= unit;
  if (!isAcross || !startsWithUnitWord(cell.text)) return row;
  const { fullName, rest } = splitNameCell(cell.text, 'collective');
  if (rest === null) return row;
  const cells: (GridCell | undefined)[] = [...row.cells];
  cells[name] = { text: fullName };
  cells[unit] = { text: rest };
  return { ...row, cells };
};

/**
 * A form made for persons (`Ông (bà) | Họ và tên | Chức vụ`) names a collective in a cell merged over these columns, or
 * in the first of them: the name is put where the names stand.
 */
export const withNamesInPlace = (grid: Grid, header: TableHeader, rows: readonly GridRow[]): readonly GridRow[] => {
  const name = (columnOf(header, 'name') ?? columnOf(header, 'familyName'))?.index;
  const number = columnOf(header, 'number')?.index ?? -1;
  if (name === undefined || number > name) return rows;
  const more = (columnOf(header, 'givenName') ?? columnOf(header, 'familyName'))?.index ?? name;
  const unit = columnOf(header, 'unit')?.index;
  const places: Places = { grid, header, number, name, unit };
  return rows.map((row) => {
    if (row.cells[name] !== undefined || row.cells[more] !== undefined) return withUnitApart(places, row);
    const from = columnNaming(places, row);
    return from === null ? row : withUnitApart(places, moveName(places, row, from));
  });
};
