import type { Element } from '@xmldom/xmldom';
import { ABSENT_MARK, withoutAllMarks } from '#electron/templates/field-marks';
import {
  childElements,
  isWord,
  paragraphWords,
  wordAttribute,
  wordChild,
  wordElements,
} from '#electron/templates/word-xml';

type GridCell = { readonly element: Element; readonly start: number; readonly span: number };

const countOf = (text: string | null, least: number): number =>
  text !== null && /^\d+$/.test(text) ? Math.max(least, Number(text)) : least;

const spanOf = (cell: Element): Element | null => {
  const properties = wordChild(cell, 'tcPr');
  return properties === null ? null : wordChild(properties, 'gridSpan');
};

/** The cells of a row with the grid columns that they cover. */
const gridCells = (row: Element): readonly GridCell[] => {
  let start = 0;
  return childElements(row)
    .filter((it) => isWord(it, 'tc'))
    .map((element) => {
      const span = countOf(wordAttribute(spanOf(element), 'val'), 1);
      const cell = { element, start, span };
      start += span;
      return cell;
    });
};

/** Holds a field that the paper has nowhere, and nothing else. */
const isAbsent = ({ element, span }: GridCell): boolean => {
  const words = wordElements(element, 'p').map(paragraphWords).join('');
  return span === 1 && words.includes(ABSENT_MARK) && withoutAllMarks(words).trim() === '';
};

const widthOf = (cell: Element): Element | null => {
  const properties = wordChild(cell, 'tcPr');
  return properties === null ? null : wordChild(properties, 'tcW');
};

const scale = (element: Element | null, attribute: string, share: number): void => {
  const width = countOf(wordAttribute(element, attribute), 0);
  if (width > 0) element?.setAttribute(`w:${attribute}`, String(Math.round(width * share)));
};

const takeOut = ({ element, start, span }: GridCell, gone: ReadonlySet<number>): void => {
  const left = Array.from({ length: span }, (_, at) => start + at).filter((column) => !gone.has(column)).length;
  if (left === 0) element.parentNode?.removeChild(element);
  else if (left < span) spanOf(element)?.setAttribute('w:val', String(left));
};

/**
 * Takes out the columns of a filled table that the paper's own list does not have; the others share the width. A template
 * is drawn with all columns that a list of its kind may have.
 */
export const dropAbsentColumns = (table: Element): void => {
  const rows = childElements(table).filter((it) => isWord(it, 'tr'));
  const cells = rows.map(gridCells);
  const gone = new Set(
    cells
      .flat()
      .filter(isAbsent)
      .map(({ start }) => start),
  );
  const grid = wordChild(table, 'tblGrid');
  const columns = grid === null ? [] : childElements(grid).filter((it) => isWord(it, 'gridCol'));
  if (gone.size === 0 || gone.size >= columns.length) return;
  const widths = columns.map((it) => countOf(wordAttribute(it, 'w'), 0));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const share = whole / Math.max(1, whole - widths.filter((_, at) => gone.has(at)).reduce((sum, it) => sum + it, 0));
  for (const cell of cells.flat()) {
    // A heading over all columns keeps the width of the table.
    const isOverAll = cell.span === columns.length;
    takeOut(cell, gone);
    if (!isOverAll) scale(widthOf(cell.element), 'w', share);
  }
  for (const [at, column] of columns.entries()) {
    if (gone.has(at)) grid?.removeChild(column);
    else scale(column, 'w', share);
  }
};
