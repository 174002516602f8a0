import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import { isHonorific, splitHonorific } from '#shared/domain/nomination-list/honorific';
import type { ListColumn, TableHeader } from '#shared/domain/nomination-list/list-table';
import { leadingTitle } from '#shared/domain/nomination-list/post-titles';
import { looksLikePerson, startsLikeHousehold } from '#shared/domain/nomination-list/recipient-name';
import { numberKindOf } from '#shared/domain/nomination-list/row-words';
import type { Grid, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';

/** What the cells of a column look like, tried in this order; each role goes to one column. */
const SHAPES: readonly { readonly role: ColumnRole; readonly fits: (text: string) => boolean }[] = [
  { role: 'honorific', fits: isHonorific },
  {
    role: 'name',
    fits: (text) => splitHonorific(text).honorific !== null || looksLikePerson(text) || startsLikeHousehold(text),
  },
  { role: 'award', fits: (text) => recognizeAward(text) !== null },
  { role: 'birthDate', fits: (text) => /^(\d{1,2}[/.-]){0,2}(19|20)\d{2}$/.test(text) },
  { role: 'position', fits: (text) => leadingTitle(text) !== null },
  { role: 'name', fits: startsWithUnitWord },
  { role: 'unit', fits: startsWithUnitWord },
  { role: 'achievements', fits: (text) => isSentence(text) },
];

const WORDS_OF_A_SENTENCE = 4;

/** What somebody did, and neither who that was nor what it is worth. */
const isSentence = (text: string): boolean =>
  text.split(' ').length >= WORDS_OF_A_SENTENCE &&
  recognizeAward(text) === null &&
  !looksLikePerson(text) &&
  !startsWithUnitWord(text) &&
  leadingTitle(text) === null;

/** Units beside figures are statistics: without an award somebody must be named. */
const namesPerson = (row: GridRow): boolean =>
  row.cells.some(
    (cell) =>
      cell !== undefined &&
      (looksLikePerson(cell.text) || startsLikeHousehold(cell.text) || splitHonorific(cell.text).honorific !== null),
  );

const ROWS_AT_LEAST = 2;

const isNumbered = (row: GridRow): boolean =>
  numberKindOf(row.cells[0]?.text) === 'arabic' && row.cells.filter((cell) => cell !== undefined).length >= 3;

const shareOf = (rows: readonly GridRow[], column: number, fits: (text: string) => boolean): number => {
  const texts = rows.flatMap((row) => row.cells[column]?.text ?? []);
  return texts.length < ROWS_AT_LEAST ? 0 : texts.filter(fits).length / texts.length;
};

/** The roles of columns by what their cells hold, beside those that are known. */
export const rolesByShape = (
  grid: Grid,
  rows: readonly GridRow[],
  known: ReadonlyMap<number, ColumnRole>,
): ReadonlyMap<number, ColumnRole> => {
  const roles = new Map(known);
  for (const { role, fits } of SHAPES) {
    if ([...roles.values()].includes(role)) continue;
    for (let column = 0; column < grid.width; column += 1) {
      if (!roles.has(column) && shareOf(rows, column, fits) >= 0.6) {
        roles.set(column, role);
        break;
      }
    }
  }
  return roles;
};

/** The header of the sheet before where the columns of this one hold the same: the list goes on, its header is not written again. */
export const goesOnUnder = (inferred: TableHeader, before: TableHeader): TableHeader | null => {
  const roles = new Map(before.columns.map(({ index, role }) => [index, role]));
  const goesOn = inferred.columns.every(({ index, role }) => roles.get(index) === role);
  const { top, bottom } = inferred;
  return goesOn && inferred.columns.length >= COLUMNS_THAT_TELL ? { top, bottom, columns: before.columns } : null;
};

const COLUMNS_THAT_TELL = 3;

/**
 * A list whose header was left out: numbered rows of three cells or more. Columns are told by what they hold; null
 * without a column of names. The header stands nowhere (`bottom` before `top`).
 */
export const inferHeader = (grid: Grid): TableHeader | null => {
  const rows = grid.rows.filter(isNumbered);
  const top = grid.rows.findIndex(isNumbered);
  if (rows.length < ROWS_AT_LEAST || rows.length * 2 < grid.rows.length - top) return null;
  const roles = rolesByShape(grid, rows, new Map([[0, 'number']]));
  const found = [...roles.values()];
  const isOfUnits = found.includes('name') && !found.includes('award') && !rows.some(namesPerson);
  if (!found.includes('name') || isOfUnits) return null;
  const columns = [...roles].map(([index, role]): ListColumn => ({ index, role, label: '', leaf: '' }));
  return { top, bottom: top - 1, columns: columns.sort((left, right) => left.index - right.index) };
};
