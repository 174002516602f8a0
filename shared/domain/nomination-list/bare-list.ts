import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { type ColumnRole, meaningOfHeader } from '#shared/domain/nomination-list/header-vocabulary';
import { splitHonorific } from '#shared/domain/nomination-list/honorific';
import type { ListColumn, TableHeader } from '#shared/domain/nomination-list/list-table';
import { looksLikePerson, mayBePerson, startsLikeHousehold } from '#shared/domain/nomination-list/recipient-name';
import {
  isPlaceAndDate,
  isSignatureText,
  isTotalText,
  numberKindOf,
  stripEnumerator,
} from '#shared/domain/nomination-list/row-words';
import { rolesByShape } from '#shared/domain/nomination-list/shape-detection';
import type { Grid, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import { textsOfRows } from '#shared/domain/nomination-list/table-series';
import { readTitleFacts } from '#shared/domain/nomination-list/title-facts';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';

/** Wider tables have a head, or numbers that `inferHeader` goes by. */
const COLUMNS_AT_MOST = 6;
/** A name of a unit is no paragraph. */
const NAME_LENGTH = 90;
/** Longer words are a line of the title. */
const HEAD_LENGTH = 40;
const ROWS_AT_LEAST = 2;
const SHARE = 0.8;

const textsOf = (row: GridRow): readonly string[] => row.cells.flatMap((cell) => cell?.text ?? []);

const endsList = (row: GridRow): boolean =>
  textsOf(row).some((text) => isSignatureText(text) || isTotalText(text) || isPlaceAndDate(text));

const namesPerson = (text: string): boolean => {
  const { name } = splitHonorific(stripEnumerator(text));
  return looksLikePerson(name) || startsLikeHousehold(name);
};

const namesUnit = (text: string): boolean =>
  text.length <= NAME_LENGTH && startsWithUnitWord(text) && !/[.;:]/.test(text.slice(0, -1));

const headColumn = (row: GridRow): number =>
  row.cells.findIndex((cell) => cell !== undefined && meaningOfHeader(cell.text)?.role === 'name');

/** Names need something that says they are proposed where they are of units alone: lookups are lists of units, too. */
const areNames = (texts: readonly string[], isHeaded: boolean): boolean => {
  const persons = texts.filter((text) => namesPerson(text) || (isHeaded && mayBePerson(text))).length;
  const units = texts.filter(namesUnit).length;
  return (persons > 0 || isHeaded) && (persons + units) / texts.length >= SHARE;
};

/** The column of numbers left of the names. */
const numbersOf = (rows: readonly GridRow[], name: number): readonly (readonly [number, ColumnRole])[] =>
  name > 0 && rows.every((row) => numberKindOf(row.cells[name - 1]?.text) === 'arabic') ? [[name - 1, 'number']] : [];

type Body = { readonly rows: readonly GridRow[]; readonly isHeaded: boolean };

const nameColumnOf = (grid: Grid, { rows, isHeaded }: Body): number | null => {
  for (let column = 0; column < grid.width; column += 1) {
    const texts = rows.flatMap((row) => row.cells[column]?.text ?? []);
    if (texts.length > 0 && texts.length >= rows.length * SHARE && areNames(texts, isHeaded)) return column;
  }
  return null;
};

const isFirstName = (row: GridRow): boolean => textsOf(row).some((text) => namesPerson(text) || namesUnit(text));

/** Where the names begin: under a head, under the lines that give an award, or with the first that is one. */
const bodyOf = (grid: Grid) => {
  const head = grid.rows.slice(0, 10).findIndex((row) => headColumn(row) >= 0);
  const person = grid.rows.findIndex((row) => textsOf(row).some(namesPerson));
  const title = grid.rows.findIndex((row) => /^danh sach\b/.test(wordsOf(textsOf(row)[0] ?? '')));
  const first = title < 0 ? person : grid.rows.findIndex((row, at) => at > title && isFirstName(row));
  const top = head >= 0 ? head + 1 : first;
  const above = top < 0 ? [] : textsOfRows(grid.rows.slice(0, top));
  const isHeaded = head >= 0 || readTitleFacts(above).awards.length > 0;
  return { top, head: head >= 0 ? head : null, isHeaded, isTitled: head >= 0 || title >= 0 };
};

/** A head in words of its own stands over the names and something beside them: what it means is for the secretary to say. */
const hasOwnHead = (above: GridRow | undefined, name: number): boolean =>
  above?.cells[name] !== undefined &&
  textsOf(above).length > 1 &&
  textsOf(above).every((text) => text.length <= HEAD_LENGTH);

/**
 * A list of names alone, or with little beside them, as it is pasted from a column of a sheet: nearly every row names
 * somebody. Letters, minutes and lookups are none: what follows the first name must be names, down to the signatures.
 */
export const bareHeader = (grid: Grid): TableHeader | null => {
  if (grid.width > COLUMNS_AT_MOST) return null;
  const { top, head, isHeaded, isTitled } = bodyOf(grid);
  if (top < 0) return null;
  const rows = grid.rows.slice(top).filter((row) => !endsList(row));
  const isMostOfSheet = rows.length * (isTitled ? 3 : 2) >= grid.rows.length;
  if (rows.length < (isHeaded ? 1 : ROWS_AT_LEAST) || !isMostOfSheet) return null;
  const name = nameColumnOf(grid, { rows, isHeaded });
  if (name === null || (head === null && hasOwnHead(grid.rows[top - 1], name))) return null;
  const label = head === null ? '' : (grid.rows[head]?.cells[name]?.text ?? '');
  const beside = rolesByShape(grid, rows, new Map([...numbersOf(rows, name), [name, 'name']]));
  const columns = [...beside].map(([index, role]): ListColumn => {
    const own = index === name ? label : '';
    return { index, role, label: own, leaf: own };
  });
  const place = head === null ? { top, bottom: top - 1 } : { top: head, bottom: head };
  return { ...place, isBare: true, columns: columns.sort((left, right) => left.index - right.index) };
};
