import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { NAME_ROLES, settleColumns } from '#shared/domain/nomination-list/column-settling';
import { beginsWithPerson, columnOfCollectives, columnOfPersons } from '#shared/domain/nomination-list/column-shapes';
import { tellsCounts } from '#shared/domain/nomination-list/counts-of-awards';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { meaningOfLabels } from '#shared/domain/nomination-list/header-labels';
import type { HeaderCell } from '#shared/domain/nomination-list/header-rows';
import { cellsOf, headerRows, labelsAbove } from '#shared/domain/nomination-list/header-rows';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import { headWords, meaningOfHeader } from '#shared/domain/nomination-list/header-vocabulary';
import type { ListColumn, TableHeader } from '#shared/domain/nomination-list/list-table';
import { asBeside, partLists } from '#shared/domain/nomination-list/lists-beside';
import { numberKindOf } from '#shared/domain/nomination-list/row-words';
import type { Grid, GridRow } from '#shared/domain/nomination-list/sheet-grid';

const TITLE_WORDS =
  /^(cong hoa xa hoi|doc lap tu do|danh sach (de nghi|tap the|ca nhan|khen|tong hop)|kem theo|tong hop|bieu \d)/;

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

const NAMES_RECIPIENTS =
  /\b(ho (va )?ten|ten)\b|^(full )?name$|\b(tap the|ca nhan|ho gia dinh)\b.*\b(tap the|ca nhan|ho gia dinh)\b/;

/** Words that stand in headers and not in rows: the number column, or a column of names. */
const isTelling = ({ text }: HeaderCell): boolean => {
  const role = meaningOfHeader(text)?.role;
  return role === 'number' || role === 'score' || (role === 'name' && NAMES_RECIPIENTS.test(headWords(text)));
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
  // “Tổng hợp” alone heads columns of figures beside a list.
  return (
    cells.length >= 2 && !cells.some(({ text }) => TITLE_WORDS.test(wordsOf(text)) && wordsOf(text) !== 'tong hop')
  );
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
  // “Mã HT” is a code, though it could be somebody of the family Mã.
  const mayBePerson = (text: string): boolean => beginsWithPerson(text) && meaningOfHeader(text)?.role !== 'awardCode';
  if (cells.some(({ text }) => text.length > LONGEST_HEADER || /^[\d.,/%-]+$/.test(text) || mayBePerson(text)))
    return false;
  const number = cells.find(({ text }) => meaningOfHeader(text)?.role === 'number')?.column;
  const below = grid.rows.slice(top + 1, top + 1 + ROWS_TO_NUMBER);
  if (number !== undefined) return below.some((next) => numberKindOf(next.cells[number]?.text) === 'arabic');
  const roles = cells.flatMap(({ text }) => meaningOfHeader(text)?.role ?? []);
  return mayLackNumbers && roles.length >= 2 && roles.some((role) => HEADS_ROWS.test(role));
};

const HEADS_ROWS = /^(award|position|positionUnit|rankPosition|birthDate|achievements|note)$/;

/** Cells that are persons, or units beside an award, name recipients though nothing numbers them. */
const namesByCells = (grid: Grid, bottom: number, columns: readonly ListColumn[]): boolean =>
  columnOfPersons(grid, bottom, columns) !== null ||
  (columns.some(({ role }) => role === 'award' || role === 'awardMark') &&
    columnOfCollectives(grid, bottom, columns) !== null);

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
  const isTold = isList && (roles.has('number') || namesByCells(grid, bottom, written));
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
