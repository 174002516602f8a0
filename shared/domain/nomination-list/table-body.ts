import { isNothing, recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { isColumnNumberRow } from '#shared/domain/nomination-list/header-detection';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import type { IgnoredReason } from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { columnOf } from '#shared/domain/nomination-list/list-table';
import * as rowWords from '#shared/domain/nomination-list/row-words';
import type { Grid, GridCell, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';

/** What a row under a header is. */
export type BodyRow =
  | { readonly kind: 'ignored'; readonly row: GridRow; readonly reason: IgnoredReason }
  | { readonly kind: 'group'; readonly row: GridRow; readonly text: string }
  | { readonly kind: 'continuation'; readonly row: GridRow }
  | { readonly kind: 'recipient'; readonly row: GridRow };

const SIDE_ROLES: ReadonlySet<ColumnRole> = new Set(['number', 'awardCode', 'other']);

type Table = {
  readonly grid: Grid;
  readonly header: TableHeader;
  readonly rows: readonly GridRow[];
  readonly numberColumn: number | undefined;
  readonly nameColumns: readonly number[];
  readonly usesNumbers: boolean;
  /** Index of the last row that is surely a recipient's: below it the signatures may begin. */
  readonly lastData: number;
};

const cellAt = (row: GridRow, column: number | undefined): GridCell | undefined =>
  column === undefined ? undefined : row.cells[column];

const isSpoken = (cell: GridCell | undefined): cell is GridCell => cell !== undefined && !cell.isError;

const numberKind = (table: Pick<Table, 'numberColumn'>, row: GridRow): rowWords.NumberKind =>
  rowWords.numberKindOf(cellAt(row, table.numberColumn)?.text);

const hasName = (table: Pick<Table, 'nameColumns'>, row: GridRow): boolean =>
  table.nameColumns.some((column) => isSpoken(row.cells[column]));

/** Text cells that are not the number column's, in order. A formula's cell counts only when it says words. */
const textCells = (table: Pick<Table, 'numberColumn'>, row: GridRow): readonly { column: number; cell: GridCell }[] =>
  row.cells.flatMap((cell, column) =>
    cell === undefined || column === table.numberColumn || cell.isError ? [] : [{ column, cell }],
  );

const isAwardish = (header: TableHeader, row: GridRow): boolean =>
  header.columns.some(({ role, index }) => {
    const text = row.cells[index]?.text;
    if (text === undefined || isNothing(text)) return false;
    return role === 'awardMark' ? text.length <= 3 : role === 'award' && recognizeAward(text) !== null;
  });

const makeTable = (grid: Grid, header: TableHeader, rows: readonly GridRow[]): Table => {
  const numberColumn = columnOf(header, 'number')?.index;
  const nameColumns = header.columns.flatMap(({ role, index }) =>
    /^(name|familyName|givenName)$/.test(role) ? [index] : [],
  );
  const parts = { numberColumn, nameColumns };
  const counted = (row: GridRow): boolean => numberKind(parts, row) === 'arabic' && textCells(parts, row).length > 0;
  const isData = (row: GridRow): boolean => counted(row) || (hasName(parts, row) && isAwardish(header, row));
  const usesNumbers = rows.some(counted);
  const fallback = usesNumbers
    ? -1
    : rows.findLastIndex((row) => hasName(parts, row) && textCells(parts, row).length >= 3);
  const lastData = Math.max(rows.findLastIndex(isData), fallback);
  return { grid, header, rows, ...parts, usesNumbers, lastData };
};

const isRepeatedHeader = (table: Table, row: GridRow): boolean => {
  const cells = row.cells.flatMap((cell, column) => (cell === undefined ? [] : [{ column, text: cell.text }]));
  const same = cells.filter(({ column, text }) => {
    const label = table.header.columns.find(({ index }) => index === column)?.label;
    return label !== undefined && wordsOf(label).includes(wordsOf(text)) && wordsOf(text) !== '';
  });
  return (
    same.length >= 2 &&
    same.length === cells.length &&
    numberKind(table, row) !== 'arabic' &&
    /[a-z]/.test(wordsOf(same[0]?.text ?? ''))
  );
};

/** A row prefilled with formulas or numbers that nobody filled in. */
const isPrefilled = (table: Table, row: GridRow): boolean =>
  row.cells.every((cell, column) => {
    if (cell === undefined || cell.isError) return true;
    if (column === table.numberColumn) return cell.isFormula || numberKind(table, row) === 'arabic';
    const role = table.header.columns.find(({ index }) => index === column)?.role ?? 'other';
    return cell.isFormula && (SIDE_ROLES.has(role) || /^(0|-|)$/.test(cell.text));
  });

const isWide = (table: Table, row: GridRow, column: number): boolean => {
  const merge = table.grid.mergeAt(row.sourceRow, column);
  return (
    merge !== undefined && (merge.right - merge.left + 1) * 2 >= table.header.columns.length && merge.right > merge.left
  );
};

const isMergedDown = (table: Table, row: GridRow): boolean =>
  [...table.nameColumns, ...(table.numberColumn === undefined ? [] : [table.numberColumn])].some((column) => {
    const merge = table.grid.mergeAt(row.sourceRow, column);
    return merge !== undefined && merge.top < row.sourceRow && merge.top > (table.rows[0]?.sourceRow ?? 1) - 1;
  });

const endingReason = (table: Table, row: GridRow, texts: readonly string[]): IgnoredReason | null => {
  if (texts.some(rowWords.isSignatureText)) return 'signature';
  const named = table.nameColumns.map((column) => row.cells[column]?.text).filter((text) => text !== undefined);
  const titled = texts.some(rowWords.isSignatureTitle) && named.every(rowWords.isSignatureTitle);
  return titled ? 'signature' : null;
};

/** The text of a heading row, or null: one text, alone or beside `I`, `A`, on a wide merge, or naming a kind. */
const headingText = (table: Table, row: GridRow): string | null => {
  const cells = textCells(table, row).filter(({ cell }) => cell.number === undefined);
  const numbers = textCells(table, row).filter(({ cell }) => cell.number !== undefined);
  const numberCell = cellAt(row, table.numberColumn);
  const kind = numberKind(table, row);
  const only = cells[0];
  if (cells.length === 0 && numbers.length === 0 && numberCell !== undefined && kind === 'none') return numberCell.text;
  if (cells.length !== 1 || only === undefined) return null;
  const isKind = rowWords.isKindHeading(only.cell.text);
  if (numbers.length > 0 && !(isKind && kind !== 'arabic')) return null;
  if (isKind && (kind !== 'arabic' || wordsOf(only.cell.text).split(' ').length <= 3)) return only.cell.text;
  if (kind === 'arabic') return isWide(table, row, only.column) ? only.cell.text : null;
  if (kind === 'heading' || isWide(table, row, only.column)) return only.cell.text;
  const role = table.header.columns.find(({ index }) => index === only.column)?.role ?? 'other';
  if (!/^(name|familyName|honorific|unit|number|kind)$/.test(role)) return null;
  if (kind === 'none' && numberCell !== undefined) return null;
  if (table.usesNumbers) return only.cell.text;
  return startsWithUnitWord(only.cell.text) && table.header.columns.length > 2 ? only.cell.text : null;
};

const isContinuation = (table: Table, row: GridRow): boolean => {
  if (isMergedDown(table, row)) return true;
  if (hasName(table, row) || numberKind(table, row) !== 'none' || cellAt(row, table.numberColumn) !== undefined)
    return false;
  const roles = textCells(table, row).map(
    ({ column }) => table.header.columns.find(({ index }) => index === column)?.role,
  );
  return (
    roles.every(
      (role) => role !== undefined && /^(achievements|award|note|position|positionUnit|unit|address)$/.test(role),
    ) &&
    (roles.includes('achievements') || roles.length === 1)
  );
};

const classifyRow = (
  table: Table,
  row: GridRow,
  state: { index: number; ended: boolean; previous: BodyRow | undefined },
): BodyRow => {
  const ignored = (reason: IgnoredReason): BodyRow => ({ kind: 'ignored', row, reason });
  const cells = textCells(table, row);
  const texts = row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text]));
  const isCounted = numberKind(table, row) === 'arabic' && cells.length > 0;
  const isTail = state.index > table.lastData;
  if (isPrefilled(table, row)) return ignored('blank');
  if (isRepeatedHeader(table, row) || isColumnNumberRow(row)) return ignored('header');
  if (texts.length <= 2 && texts.some(rowWords.isPageFooter)) return ignored('other');
  if (state.ended && !isCounted) return ignored('signature');
  if (!isCounted && texts.some(rowWords.isTotalText)) return ignored('total');
  if (isTail) {
    const ending = endingReason(table, row, texts);
    if (ending !== null) return ignored(ending);
  }
  if (!isCounted && texts.some(rowWords.isLegendText)) return ignored('legend');
  const before = state.previous;
  const follows =
    before !== undefined &&
    before.row.sourceRow === row.sourceRow - 1 &&
    /^(recipient|continuation)$/.test(before.kind);
  if (follows && isContinuation(table, row)) return { kind: 'continuation', row };
  const heading = headingText(table, row);
  if (heading !== null) return isTail ? ignored('other') : { kind: 'group', row, text: heading };
  if (isTail && !(follows && hasName(table, row) && cells.length >= 2)) return ignored('other');
  return { kind: 'recipient', row };
};

/** Sorts the rows under a header into recipients, headings, lines that go on, and rows set aside. */
export const classifyBody = (grid: Grid, header: TableHeader, rows: readonly GridRow[]): readonly BodyRow[] => {
  const table = makeTable(grid, header, rows);
  const body: BodyRow[] = [];
  let ended = false;
  rows.forEach((row, index) => {
    const classified = classifyRow(table, row, { index, ended, previous: body.at(-1) });
    if (classified.kind === 'ignored' && classified.reason === 'signature') ended = true;
    body.push(classified);
  });
  return body;
};
