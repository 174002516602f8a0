import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { NAME_ROLES, settleColumns } from '#shared/domain/nomination-list/column-settling';
import { beginsWithPerson, columnOfPersons } from '#shared/domain/nomination-list/column-shapes';
import { tellsCounts } from '#shared/domain/nomination-list/counts-of-awards';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { meaningOfLabels } from '#shared/domain/nomination-list/header-labels';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import { meaningOfHeader } from '#shared/domain/nomination-list/header-vocabulary';
import type { ListColumn, TableHeader } from '#shared/domain/nomination-list/list-table';
import { asBeside, partLists } from '#shared/domain/nomination-list/lists-beside';
import { mayBePerson } from '#shared/domain/nomination-list/recipient-name';
import { numberKindOf, stripEnumerator } from '#shared/domain/nomination-list/row-words';
import type { Grid, GridRow } from '#shared/domain/nomination-list/sheet-grid';

const TITLE_WORDS =
  /^(cong hoa xa hoi|doc lap tu do|danh sach (de nghi|tap the|ca nhan|khen|tong hop)|kem theo|tong hop|bieu \d)/;

type HeaderCell = { readonly column: number; readonly text: string };

const cellsOf = (row: GridRow): readonly HeaderCell[] =>
  row.cells.flatMap((cell, column) => (cell === undefined ? [] : [{ column, text: cell.text }]));

const lastMergedRow = (grid: Grid, row: GridRow): number =>
  cellsOf(row).reduce(
    (last, { column }) => Math.max(last, grid.mergeAt(row.sourceRow, column)?.bottom ?? 0),
    row.sourceRow,
  );

const COLUMN_NUMBER = /^\(?(\d{1,2})\)?(?:\(?[=:+x*/\d-]*[=:+x*/-][=:+x*/\d()-]*\)?)?$/;

const COLUMN_NUMBER_LENGTH = 16;

/** `1 2 3 …`, `(1) (2)`, `A B 1 2`, `7 (6:3)`: the row that numbers the columns. A first number may be mistyped. */
export const isColumnNumberRow = (row: GridRow): boolean => {
  if (row.cells.some((cell) => cell !== undefined && cell.text.length > COLUMN_NUMBER_LENGTH)) return false;
  const texts = cellsOf(row).map(({ text }) => text.replace(/\s/g, ''));
  const numbers = texts.flatMap((text) => COLUMN_NUMBER.exec(text)?.[1] ?? []).map(Number);
  const letters = texts.filter((text) => /^\(?[A-Z]\)?$/.test(text)).length;
  const steps = numbers.slice(1).map((value, index) => value - (numbers[index] ?? 0));
  const rising = steps.slice(1).every((step) => step === 1 || step === 2);
  return (
    texts.length >= 3 &&
    numbers.length >= 3 - Math.min(letters, 1) &&
    numbers.length + letters === texts.length &&
    rising
  );
};

const isUnder = (grid: Grid, row: GridRow, upper: GridRow, column: number): boolean => {
  const merge = grid.mergeAt(upper.sourceRow, column);
  if (merge !== undefined && merge.right > merge.left && merge.bottom < row.sourceRow) return true;
  return upper.cells[column] === undefined && merge === undefined;
};

/**
 * In a file without merged cells (.csv, or a sheet whose merges were lost) a head over several columns stands above the first of
 * them: the cell above the next one is empty, and something stands below both.
 */
const headsSeveral = (grid: Grid, row: GridRow, upper: GridRow, column: number): boolean =>
  upper.cells[column] !== undefined &&
  upper.cells[column + 1] === undefined &&
  row.cells[column + 1] !== undefined &&
  grid.mergeAt(upper.sourceRow, column) === undefined &&
  grid.mergeAt(upper.sourceRow, column + 1) === undefined;

/** The column of the head that stands above this one too, where no merged cell says so. */
const parentColumn = (grid: Grid, rows: readonly GridRow[], level: number, column: number): number => {
  const [row, lower] = [rows[level], rows[level + 1]];
  if (row === undefined || lower === undefined || row.cells[column] !== undefined) return column;
  let first = column;
  while (first > 0 && row.cells[first] === undefined && lower.cells[first] !== undefined) first -= 1;
  const isParent = headsSeveral(grid, lower, row, first) && lower.cells[first] !== undefined;
  // A head of a higher level that begins between them heads the column anew.
  const isParted = rows.slice(0, level).some(({ cells }) => cells.slice(first + 1, column + 1).some(Boolean));
  return isParent && !isParted ? first : column;
};

/** The words of heads broken over two rows: `Họ và` over `tên`, `Danh hiệu` over `thi đua`. */
const isWrapped = (upper: GridRow, cells: readonly HeaderCell[]): boolean =>
  cells.every(
    ({ column, text }) =>
      GOES_ON.test(text) && text.length <= 30 && upper.cells[column] !== undefined && !isOfRow(text),
  );

/** Typed in small letters a row below a header looks the same: it names somebody or an award. */
const isOfRow = (text: string): boolean => mayBePerson(text) || recognizeAward(text) !== null;

const GOES_ON = /^\p{Ll}[\p{Ll}\s,/()]*$/u;

/** Words that stand below other heads only: `Nữ`, `Hạng Nhì`, `Số phiếu`, `%`, `Cấp tỉnh`. */
const isLowerHead = (text: string): boolean =>
  /^[\s(]*%[\s)]*$/.test(text) ||
  /^(nam|nu|tong so|trong do|hang (nhat|nhi|ba|[123i]+)|(so )?phieu|sl)$|^(cap )?(nha nuoc|bo|nganh|tinh|thanh pho|so|huyen|xa|phuong|co so|tren)( (va )?(bo|nganh|tinh|thanh pho|so|huyen|xa|phuong|co so))*$/.test(
    wordsOf(text),
  );

/** A further header row: its cells stand under merged or empty cells of the row above and say what columns hold. */
const continuesHeader = (grid: Grid, upper: readonly GridRow[], row: GridRow): boolean => {
  const cells = cellsOf(row);
  const last = upper.at(-1);
  if (last === undefined || cells.length === 0 || cells.some(({ text }) => text.length > 80)) return false;
  if (isWrapped(last, cells)) return true;
  if (cells.some(({ column }) => widthOf(grid, row, column) * 2 > grid.width)) return false;
  const known = cells.filter(({ text }) => meaningOfHeader(text) !== null || isLowerHead(text));
  const firstColumn = Math.min(...upper.flatMap((above) => cellsOf(above).map(({ column }) => column)));
  if (cells.some(({ column }) => column === firstColumn && !isMergedDown(grid, row, column))) return false;
  if (cells.some(({ text }) => stripEnumerator(text) !== text)) return false;
  if (!cells.some(({ column }) => isUnder(grid, row, last, column))) return false;
  const under = cells.every(
    ({ column, text }) =>
      isUnder(grid, row, last, column) || meaningOfHeader(text) !== null || headsSeveral(grid, row, last, column),
  );
  return under && known.length * 2 >= cells.length;
};

const widthOf = (grid: Grid, row: GridRow, column: number): number => {
  const merge = grid.mergeAt(row.sourceRow, column);
  return merge === undefined ? 1 : merge.right - merge.left + 1;
};

const isMergedDown = (grid: Grid, row: GridRow, column: number): boolean => {
  const merge = grid.mergeAt(row.sourceRow, column);
  return merge !== undefined && merge.top < row.sourceRow;
};

const headerRows = (grid: Grid, top: number): readonly GridRow[] => {
  const first = grid.rows[top];
  if (first === undefined) return [];
  const rows = [first];
  const mergedTo = lastMergedRow(grid, first);
  for (let at = top + 1; at < Math.min(grid.rows.length, top + 5); at += 1) {
    const row = grid.rows[at];
    if (row === undefined) break;
    const above = rows.at(-1);
    const adjacent = above !== undefined && row.sourceRow - above.sourceRow <= 1;
    if (row.sourceRow <= mergedTo || (adjacent && continuesHeader(grid, rows, row))) rows.push(row);
    else break;
  }
  const next = grid.rows[top + rows.length];
  return next !== undefined && isColumnNumberRow(next) ? [...rows, next] : rows;
};

/** The texts above one column, top to bottom, each once; a merged parent counts for all its columns. */
const labelsAbove = (grid: Grid, rows: readonly GridRow[], column: number): readonly string[] => {
  const labels: string[] = [];
  for (const [level, row] of rows.entries()) {
    if (isColumnNumberRow(row)) continue;
    const merge = grid.mergeAt(row.sourceRow, column);
    const owner = merge === undefined ? row : rows.find((candidate) => candidate.sourceRow === merge.top);
    const text = owner?.cells[merge?.left ?? parentColumn(grid, rows, level, column)]?.text;
    const above = labels.at(-1);
    if (text === undefined || above === text) continue;
    const isOneHead = above !== undefined && GOES_ON.test(text) && widthOf(grid, rows[0] ?? row, column) === 1;
    if (isOneHead) labels[labels.length - 1] = `${above} ${text}`;
    else labels.push(text);
  }
  return labels;
};

const readColumns = (grid: Grid, rows: readonly GridRow[]): readonly ListColumn[] => {
  const columns: ListColumn[] = [];
  for (let index = 0; index < grid.width; index += 1) {
    const labels = labelsAbove(grid, rows, index);
    if (labels.length === 0) continue;
    const meaning = meaningOfLabels(labels);
    columns.push({
      index,
      role: meaning?.role ?? 'other',
      label: labels.join(' / '),
      leaf: labels.at(-1) ?? '',
      ...(meaning?.award === undefined ? {} : { award: meaning.award }),
    });
  }
  return columns;
};

const NAMES_RECIPIENTS = /\b(ho (va )?ten|ten)\b|\b(tap the|ca nhan|ho gia dinh)\b.*\b(tap the|ca nhan|ho gia dinh)\b/;

/** Words that stand in headers and not in rows: the number column, or a column of names. */
const isTelling = ({ text }: HeaderCell): boolean => {
  const role = meaningOfHeader(text)?.role;
  return role === 'number' || role === 'score' || (role === 'name' && NAMES_RECIPIENTS.test(wordsOf(text)));
};

const looksLikeHeaderRow = (row: GridRow): boolean => {
  if (!mayBeHeaderRow(row)) return false;
  const cells = cellsOf(row);
  if (!cells.some(isTelling)) return false;
  const known = cells.filter(({ text }) => meaningOfHeader(text) !== null).length;
  return known >= 2 && known * 2 >= cells.length;
};

const mayBeHeaderRow = (row: GridRow): boolean => {
  if (/^\d/.test(row.cells.find((cell) => cell !== undefined)?.text ?? '')) return false;
  const cells = cellsOf(row);
  return cells.length >= 2 && !cells.some(({ text }) => TITLE_WORDS.test(wordsOf(text)));
};

const LONGEST_HEADER = 60;

/**
 * Words that nobody foresaw: short texts, none of them a person, over rows that are numbered; or words of posts and
 * awards over rows without numbers. Whether a list stands below is for its cells to say.
 */
const mayHeadUnknownList = (grid: Grid, top: number, mayLackNumbers: boolean): boolean => {
  const row = grid.rows[top];
  if (row === undefined || !mayBeHeaderRow(row)) return false;
  const cells = cellsOf(row);
  if (cells.some(({ text }) => text.length > LONGEST_HEADER || /^[\d.,/%-]+$/.test(text) || beginsWithPerson(text)))
    return false;
  const number = cells.find(({ text }) => meaningOfHeader(text)?.role === 'number')?.column;
  const below = grid.rows.slice(top + 1, top + 1 + ROWS_TO_NUMBER);
  if (number !== undefined) return below.some((next) => numberKindOf(next.cells[number]?.text) === 'arabic');
  const roles = cells.flatMap(({ text }) => meaningOfHeader(text)?.role ?? []);
  return mayLackNumbers && roles.length >= 2 && roles.some((role) => HEADS_ROWS.test(role));
};

const HEADS_ROWS = /^(award|position|positionUnit|rankPosition|birthDate|achievements|note)$/;

/** Rows below a header within which the first number stands: further header rows and group headings lie between. */
const ROWS_TO_NUMBER = 8;

/** Reads a header at this row, or null when the row begins none. A header must name the recipients or scores. */
export const readHeaderAt = (grid: Grid, top: number, mayLackNumbers = false): TableHeader | null => {
  const first = grid.rows[top];
  if (first === undefined) return null;
  const isKnown = looksLikeHeaderRow(first);
  if (!isKnown && !mayHeadUnknownList(grid, top, mayLackNumbers)) return null;
  const rows = headerRows(grid, top);
  const bottom = top + rows.length - 1;
  const written = readColumns(grid, rows);
  const parted = partLists(written);
  const right = asBeside(parted.beside);
  const columns = [...settleColumns(grid, { top, bottom }, parted.own), ...right.columns];
  const roles = new Set(columns.map(({ role }) => role));
  const isList = [...roles].some((role) => NAME_ROLES.has(role)) && roles.size >= 2;
  const isTold = isList && (roles.has('number') || columnOfPersons(grid, bottom, written) !== null);
  if (!isKnown) return isTold ? { top, bottom, columns } : null;
  if (isList && tellsCounts(grid, bottom, columns)) return { top, bottom, columns, countsAwards: true };
  if (isList && right.names.length > 0) return { top, bottom, columns, beside: right.names };
  const isScores = columns.filter(({ role }) => role === 'score').length >= 2;
  const isStatistics = !isList && roles.has('number') && columns.length >= 3;
  return isList || isScores || isStatistics ? { top, bottom, columns } : null;
};

const PROPOSES = /^(award|awardMark|awardCode|awardLevel|achievements|votesYes)$/;
const SIGNED =
  /^(ky|ky ten|chu ky|ky nhan|ky xac nhan|ky ten xac nhan|nguoi nhan ky|ky nhan tien|diem danh|co mat|vang mat)$/;

/** True when a header names what is proposed of those in its rows. */
export const proposesAwards = ({ columns }: TableHeader): boolean => columns.some(({ role }) => PROPOSES.test(role));

/** A sheet to sign: who was there, who was paid. */
const isSignedSheet = (header: TableHeader): boolean =>
  !proposesAwards(header) && header.columns.some(({ leaf }) => SIGNED.test(wordsOf(leaf)));

/** True for a header of criteria, points, statistics or signatures: no recipients stand under it. */
export const isScoreHeader = (header: TableHeader): boolean => {
  if (header.isChosen !== true && (header.countsAwards === true || isSignedSheet(header))) return true;
  const roles = header.columns.map(({ role }) => role);
  const scores = roles.filter((role) => role === 'score').length;
  const hasName = roles.some((role) => NAME_ROLES.has(role));
  if (!hasName) return true;
  if (header.isChosen === true) return false;
  return scores >= 1 && !roles.some((role) => /^(award|awardMark|position|positionUnit|achievements)$/.test(role));
};

/** Finds all headers of a sheet, top to bottom; a repeated header is one more table. */
export const findHeaders = (grid: Grid): readonly TableHeader[] => {
  const headers = headersFrom(grid, false);
  return headers.length > 0 ? headers : headersFrom(grid, true).slice(0, 1);
};

/** “TT” in a column of kinds means a collective, not the number column of another header. */
const saysKind = (grid: Grid, top: number, last: TableHeader | undefined): boolean =>
  last?.columns.some(
    ({ role, index }) => role === 'kind' && /^(tt|cn|hgd)$/.test(wordsOf(grid.rows[top]?.cells[index]?.text ?? '')),
  ) ?? false;

/** An award in the column of awards, and neither a head of names nor “TT” where the numbers stand: a row, no header. */
const proposesAward = (grid: Grid, top: number, last: TableHeader | undefined): boolean => {
  const row = grid.rows[top];
  if (row === undefined || last === undefined) return false;
  const textAt = (role: ColumnRole): string =>
    row.cells[last.columns.find((column) => column.role === role)?.index ?? -1]?.text ?? '';
  if (recognizeAward(textAt('award')) === null || meaningOfHeader(textAt('number')) !== null) return false;
  return !cellsOf(row).some(({ text }) => meaningOfHeader(text)?.role === 'name');
};

const headersFrom = (grid: Grid, mayLackNumbers: boolean): readonly TableHeader[] => {
  const headers: TableHeader[] = [];
  for (let top = 0; top < grid.rows.length; top += 1) {
    if (saysKind(grid, top, headers.at(-1))) continue;
    const header = readHeaderAt(grid, top, mayLackNumbers);
    // Asked last: nearly no row is a header, and every row of a list proposes awards.
    if (header === null || proposesAward(grid, top, headers.at(-1))) continue;
    headers.push(header);
    top = header.bottom;
  }
  return headers;
};
