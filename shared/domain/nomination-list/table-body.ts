import { isNothing, recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { isRecipient } from '#shared/domain/nomination-list/column-shapes';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { isMarkedHeading, readGroupHeading } from '#shared/domain/nomination-list/group-heading';
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
  | { readonly kind: 'recipient'; readonly row: GridRow }
  /** A recipient written as one line under a heading below the table: `- Tổ Văn phòng: TTLĐTT`. */
  | { readonly kind: 'line'; readonly row: GridRow; readonly text: string };

type Table = {
  readonly grid: Grid;
  readonly header: TableHeader;
  readonly rows: readonly GridRow[];
  readonly numberColumn: number | undefined;
  readonly nameColumns: readonly number[];
  readonly usesNumbers: boolean;
  /** The words of each column's label. */
  readonly labels: ReadonlyMap<number, string>;
  /** Index of the last row that is surely a recipient's: below it the signatures may begin. */
  readonly lastData: number;
  /** Position and unit of a recipient stand on lines of their own below the name. */
  readonly namesGoOn: boolean;
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

const hasTextCell = ({ numberColumn }: Pick<Table, 'numberColumn'>, row: GridRow): boolean =>
  row.cells.some((cell, column) => cell !== undefined && column !== numberColumn && !cell.isError);

const isAwardish = (header: TableHeader, row: GridRow): boolean =>
  header.columns.some(({ role, index }) => {
    const text = row.cells[index]?.text;
    if (text === undefined || isNothing(text)) return false;
    return role === 'awardMark' ? text.length <= 3 : role === 'award' && recognizeAward(text) !== null;
  });

/** One text, and it stands in the name column. */
const isBareName = (parts: Pick<Table, 'numberColumn' | 'nameColumns'>, row: GridRow): boolean =>
  cellAt(row, parts.numberColumn) === undefined && textCells(parts, row).length === 1 && hasName(parts, row);

const isKindOrAward = (row: GridRow): boolean =>
  row.cells.some(
    (cell) => cell !== undefined && (rowWords.isKindHeading(cell.text) || recognizeAward(cell.text) !== null),
  );

/**
 * A table without columns for post and unit, where most numbered rows have a bare line below them: those lines say
 * post and unit. A heading of a unit would stand above the first recipient.
 */
const doNamesGoOn = (
  header: TableHeader,
  rows: readonly GridRow[],
  counted: (row: GridRow) => boolean,
  parts: Pick<Table, 'numberColumn' | 'nameColumns'>,
): boolean => {
  if (header.columns.some(({ role }) => /^(unit|position|positionUnit|rankPosition)$/.test(role))) return false;
  const first = rows.findIndex((row) => counted(row) || (isBareName(parts, row) && !isKindOrAward(row)));
  if (first < 0 || !rows.slice(first, first + 1).every(counted)) return false;
  const numbered = rows.filter(counted).length;
  const followed = rows.filter((row, index) => {
    const next = rows[index + 1];
    return counted(row) && next !== undefined && next.sourceRow === row.sourceRow + 1 && isBareName(parts, next);
  }).length;
  return numbered >= 2 && followed * 2 >= numbered;
};

/** Post or unit beside an award, and nobody named: somebody whose name was forgotten. */
const lacksOnlyName = (header: TableHeader, parts: Pick<Table, 'numberColumn'>, row: GridRow): boolean =>
  textCells(parts, row).length >= 3 &&
  header.columns.some(({ role, index }) => role === 'award' && recognizeAward(row.cells[index]?.text ?? '') !== null);

/** Of names alone; a signature below them is none. */
const isBareRow = ({ isBare }: TableHeader, { cells }: GridRow): boolean =>
  isBare === true && !cells.some((cell) => cell !== undefined && rowWords.isSignatureText(cell.text));

/** Rows are told by their numbers where most of those that name somebody have one: a number here and there tells nothing. */
const areNumbered = (
  header: TableHeader,
  parts: Pick<Table, 'numberColumn' | 'nameColumns'>,
  rows: readonly GridRow[],
  numbered: readonly GridRow[],
): boolean => {
  if (numbered.length === 0) return false;
  const filled = (row: GridRow): boolean => textCells(parts, row).length >= Math.min(3, Math.ceil(widthOf(header) / 2));
  return numbered.length * NUMBERED_OF >= rows.filter((row) => hasName(parts, row) && filled(row)).length;
};

/** A recipient may take so many rows, the first of them numbered. */
const NUMBERED_OF = 4;

/** Columns beside the numbers. */
const widthOf = ({ columns }: TableHeader): number => columns.filter(({ role }) => role !== 'number').length;

/** The last row above the signatures that names a recipient in a table without numbers. */
const lastUnnumbered = (
  header: TableHeader,
  parts: Pick<Table, 'numberColumn' | 'nameColumns'>,
  rows: readonly GridRow[],
): number => {
  const textsOf = (row: GridRow): readonly string[] =>
    row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text]));
  const ends = rows.findIndex((row) => endingReason(parts, row, textsOf(row)) !== null);
  const most = widthOf(header);
  if (most > NARROW) return -1;
  const names = (row: GridRow): boolean =>
    parts.nameColumns.some((column) => {
      const text = row.cells[column]?.text;
      return text !== undefined && !rowWords.isTotalText(text) && isRecipient(text);
    });
  const isData = (row: GridRow): boolean => names(row) && textCells(parts, row).length * 2 >= most;
  const first = rows.findIndex(isData);
  const gap = rows.findIndex((row, at) => at > first && row.sourceRow - (rows[at - 1]?.sourceRow ?? 0) > ROOM_TO_SIGN);
  return rows.slice(0, Math.min(...[ends, gap, rows.length].filter((at) => at >= 0))).findLastIndex(isData);
};

/** So many rows further on stand the names of those who sign. */
const ROOM_TO_SIGN = 2;

/** Columns beside the numbers of a table so narrow that its rows cannot be told by what stands beside the name. */
const NARROW = 3;

const makeTable = (grid: Grid, header: TableHeader, rows: readonly GridRow[]): Table => {
  const numberColumn = columnOf(header, 'number')?.index;
  const nameColumns = header.columns.flatMap(({ role, index }) =>
    /^(name|familyName|givenName)$/.test(role) ? [index] : [],
  );
  const parts = { numberColumn, nameColumns };
  const counted = (row: GridRow): boolean => numberKind(parts, row) === 'arabic' && hasTextCell(parts, row);
  const isData = (row: GridRow): boolean =>
    counted(row) || (hasName(parts, row) && isAwardish(header, row)) || lacksOnlyName(header, parts, row);
  const usesNumbers = areNumbered(header, parts, rows, rows.filter(counted));
  const fallback = usesNumbers
    ? -1
    : Math.max(
        rows.findLastIndex(
          (row) => hasName(parts, row) && (textCells(parts, row).length >= 3 || isBareRow(header, row)),
        ),
        lastUnnumbered(header, parts, rows),
      );
  const lastData = Math.max(rows.findLastIndex(isData), fallback);
  const labels = new Map(header.columns.map(({ index, label }) => [index, wordsOf(label)]));
  const namesGoOn = usesNumbers && doNamesGoOn(header, rows, counted, parts);
  return { grid, header, rows, ...parts, usesNumbers, labels, lastData, namesGoOn };
};

const isOfLabel = (table: Table, cell: GridCell, column: number): boolean => {
  if (cell.text === table.header.columns.find(({ index }) => index === column)?.leaf) return true;
  const label = table.labels.get(column) ?? '';
  if (cell.text.length > label.length + LABEL_SIGNS) return false;
  const words = wordsOf(cell.text);
  return words !== '' && label.includes(words);
};

/** Signs of a label that its words have not: brackets, strokes, stops. */
const LABEL_SIGNS = 12;

const isRepeatedHeader = (table: Table, row: GridRow): boolean => {
  if (numberKind(table, row) === 'arabic') return false;
  let same = 0;
  let saysWords = false;
  for (const [column, cell] of row.cells.entries()) {
    if (cell === undefined) continue;
    if (!isOfLabel(table, cell, column)) return false;
    same += 1;
    saysWords ||= /[a-z]/.test(wordsOf(cell.text));
  }
  return same >= 2 && saysWords;
};

/** A row prefilled with formulas, numbers or dots that nobody filled in. */
const isPrefilled = (table: Table, row: GridRow): boolean =>
  row.cells.every((cell, column) => {
    if (cell === undefined || cell.isError || rowWords.isPlaceholder(cell.text)) return true;
    if (column === table.numberColumn) return cell.isFormula || numberKind(table, row) === 'arabic';
    return cell.isFormula && (!table.nameColumns.includes(column) || /^[0-]?$/.test(cell.text));
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

const endingReason = (
  table: Pick<Table, 'nameColumns'>,
  row: GridRow,
  texts: readonly string[],
): IgnoredReason | null => {
  if (texts.some(rowWords.isSignatureText)) return 'signature';
  const named = table.nameColumns.map((column) => row.cells[column]?.text).filter((text) => text !== undefined);
  const titled = texts.some(rowWords.isSignatureTitle) && named.every(rowWords.isSignatureTitle);
  return titled ? 'signature' : null;
};

const HEADING_ROLES: ReadonlySet<ColumnRole> = new Set(['name', 'familyName', 'honorific', 'unit', 'number', 'kind']);

const roleAt = (table: Table, column: number): ColumnRole =>
  table.header.columns.find(({ index }) => index === column)?.role ?? 'other';

/** Columns of recipients themselves: a table of names and numbers alone has units for recipients. */
const saysMoreThanNames = ({ header }: Table): boolean =>
  header.columns.filter(({ role }) => !/^(number|note|other)$/.test(role)).length > 1;

/** `A. LAO ĐỘNG TIÊN TIẾN (05 người)`: an award, and nobody. */
const isAwardHeading = (text: string): boolean => {
  const words = rowWords.stripEnumerator(text).replace(/\s*[:(].*$/su, '');
  return recognizeAward(words) !== null || (!isRecipient(words) && readGroupHeading(text).awards.length > 0);
};

/** One text beside no number: a separator where other rows are numbered, else only when it names a unit or an award. */
const isBareHeading = (
  table: Table,
  row: GridRow,
  only: { readonly column: number; readonly cell: GridCell },
): boolean => {
  if (!HEADING_ROLES.has(roleAt(table, only.column)) || cellAt(row, table.numberColumn) !== undefined) return false;
  const { text } = only.cell;
  return table.usesNumbers || (startsWithUnitWord(text) && saysMoreThanNames(table)) || isAwardHeading(text);
};

/** More than one text beside the number: no heading. Asked first, because it is true of nearly every row. */
const hasTwoTexts = (table: Table, row: GridRow): boolean => {
  let texts = 0;
  for (let column = 0; column < row.cells.length; column += 1) {
    const cell = row.cells[column];
    const counts = cell !== undefined && column !== table.numberColumn && !cell.isError && cell.number === undefined;
    if (counts) texts += 1;
    if (texts > 1) return true;
  }
  return false;
};

/** The text of a heading row, or null: one text, alone or beside `I`, `A`, on a wide merge, or naming a kind. */
const headingText = (table: Table, row: GridRow): string | null => {
  if (hasTwoTexts(table, row)) return null;
  const all = textCells(table, row);
  const cells = all.filter(({ cell }) => cell.number === undefined);
  const kind = numberKind(table, row);
  const only = cells[0];
  if (all.length === 0) return kind === 'none' ? (cellAt(row, table.numberColumn)?.text ?? null) : null;
  if (cells.length !== 1 || only === undefined) return null;
  const text = only.cell.text;
  const isKind = rowWords.isKindHeading(text);
  if (all.length > 1) return isKind && kind !== 'arabic' ? text : null;
  if (isWide(table, row, only.column)) return text;
  if (kind === 'arabic') return isKind && wordsOf(text).split(' ').length <= 3 ? text : null;
  return isKind || kind === 'heading' || isBareHeading(table, row, only) ? text : null;
};

/** An award on a line of its own below a recipient, perhaps with its year. */
const addsAward = (table: Table, row: GridRow): boolean => {
  const cells = textCells(table, row);
  const isAward = ({ column, cell }: (typeof cells)[number]): boolean =>
    roleAt(table, column) === 'award' && recognizeAward(cell.text) !== null;
  return cells.some(isAward) && cells.every((one) => isAward(one) || /^(note|other)$/.test(roleAt(table, one.column)));
};

const isContinuation = (table: Table, row: GridRow): boolean => {
  if (isMergedDown(table, row)) return true;
  if (table.namesGoOn && isBareName(table, row) && !isKindOrAward(row)) return true;
  if (hasName(table, row) || numberKind(table, row) !== 'none' || cellAt(row, table.numberColumn) !== undefined)
    return false;
  const cells = textCells(table, row);
  const roles = cells.map(({ column }) => table.header.columns.find(({ index }) => index === column)?.role);
  if (addsAward(table, row)) return true;
  if (cells.some(({ column }) => isWide(table, row, column))) return false;
  if (cells.length === 1 && HEADING_ROLES.has(roles[0] ?? 'other') && isKindOrAward(row)) return false;
  return (
    roles.every(
      (role) => role !== undefined && /^(achievements|award|note|position|positionUnit|unit|address)$/.test(role),
    ) &&
    (roles.includes('achievements') || roles.length === 1)
  );
};

type Place = { readonly index: number; readonly ended: boolean; readonly previous: BodyRow | undefined };

/** Why a row is set aside by its own words; null when it may be a heading or a recipient. */
const asideReason = (table: Table, row: GridRow, place: Place): IgnoredReason | null => {
  if (isPrefilled(table, row)) return 'blank';
  if (isRepeatedHeader(table, row) || isColumnNumberRow(row)) return 'header';
  const isCounted = numberKind(table, row) === 'arabic' && hasTextCell(table, row);
  if (isCounted && hasTwoTexts(table, row)) return null;
  const texts = row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text]));
  if (texts.length <= 2 && texts.some(rowWords.isPageFooter)) return 'other';
  if (isCounted) return null;
  if (place.ended) return 'signature';
  if (texts.some(rowWords.isTotalText)) return 'total';
  const ending = place.index > table.lastData ? endingReason(table, row, texts) : null;
  const isLegend = texts.length <= 2 && texts.some(rowWords.isLegendText) && !isMarkedHeading(texts);
  return ending ?? (isLegend ? 'legend' : null);
};

/** The text of a bulleted or numbered line that stands alone under a heading or another such line. */
const listedLine = (table: Table, row: GridRow, before: BodyRow | undefined): string | null => {
  const texts = row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text]));
  const text = texts[0];
  if (texts.length !== 1 || text === undefined || (before?.kind !== 'group' && before?.kind !== 'line')) return null;
  return /^(?:[-–•+*]|\d{1,3}[.)])\s*\S/u.test(text) && !isWideTitle(table, row) ? text : null;
};

const isWideTitle = (table: Table, row: GridRow): boolean =>
  row.cells.some((cell, column) => cell !== undefined && isWide(table, row, column)) && row.cells[0] === undefined;

/** `IV | Danh hiệu Tập thể lao động xuất sắc: 04 tập thể`. */
const isMarkedAward = (table: Table, row: GridRow, text: string): boolean =>
  numberKind(table, row) === 'heading' && isAwardHeading(text);

const classifyRow = (table: Table, row: GridRow, place: Place): BodyRow => {
  const reason = asideReason(table, row, place);
  if (reason !== null) return { kind: 'ignored', row, reason };
  const before = place.previous;
  const isNext = before !== undefined && before.row.sourceRow === row.sourceRow - 1;
  const follows = isNext && (before.kind === 'recipient' || before.kind === 'continuation');
  if (follows && isContinuation(table, row)) return { kind: 'continuation', row };
  const isTail = place.index > table.lastData;
  const heading = headingText(table, row);
  const standsInTail = (text: string): boolean => rowWords.isKindHeading(text) || isMarkedAward(table, row, text);
  if (heading !== null && (!isTail || standsInTail(heading))) return { kind: 'group', row, text: heading };
  const line = isTail ? listedLine(table, row, before) : null;
  if (line !== null) return { kind: 'line', row, text: line };
  const goesOn = follows || (isNext && before.kind === 'group');
  const isLateRecipient = (): boolean => goesOn && hasName(table, row) && textCells(table, row).length >= 2;
  if (isTail && (heading !== null || !isLateRecipient())) return { kind: 'ignored', row, reason: 'other' };
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
