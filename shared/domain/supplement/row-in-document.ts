import type { ListProblem, ListTable } from '#shared/domain/nomination-list/list-reading';
import type { RowPlace } from '#shared/domain/nomination-list/row-places';

/** A page of text counts no rows: nobody finds “dòng 25” of a Word document, nor of a block that was copied. */
export const countsRows = (fileName: string): boolean => !/\.(?:docx?|rtf|html?|txt)$/i.test(fileName);

/** A row as its list numbers it, and which of several lists of the document that is, from 1; null where there is one. */
export type NumberedRow = { readonly number: string; readonly list: number | null };

const LONGEST_NUMBER = 12;

/** Tells the running number that a row of a list bears, by the column that its table has for it; null where it bears none. */
export const numberedRows = (
  tables: readonly ListTable[],
  textAt: (place: RowPlace, column: number) => string,
): ((place: RowPlace) => NumberedRow | null) => {
  const lists = tables.filter(({ isList }) => isList);
  return (place) => {
    const at = lists.findLastIndex(
      ({ sheet, headerRow }) => (sheet ?? '') === (place.sheet ?? '') && headerRow <= place.sourceRow,
    );
    const column = lists[at]?.columns.find(({ role }) => role === 'number')?.index;
    const text = column === undefined ? '' : textAt(place, column);
    const number = text.trim().replace(/[.)]+$/, '');
    return number === '' || number.length > LONGEST_NUMBER ? null : { number, list: lists.length > 1 ? at + 1 : null };
  };
};

/** A problem that tells of another row, with the name under which the unit finds that row; empty where it has none. */
export const namingOther = (
  { code, sheet, facts }: Pick<ListProblem, 'code' | 'sheet' | 'facts'>,
  nameOf: (place: RowPlace) => string,
): Pick<ListProblem, 'code' | 'facts'> => {
  const { otherRow, otherSheet } = facts;
  if (typeof otherRow !== 'number') return { code, facts };
  const place = { sheet: typeof otherSheet === 'string' ? otherSheet : sheet, sourceRow: otherRow };
  return { code, facts: { ...facts, otherPlace: nameOf(place) } };
};
