import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import {
  HEADING_ROLES,
  hasTwoTexts,
  headingText,
  isMarkedAward,
  isWide,
  isWideTitle,
  namesUnitAmongAwards,
  roleAt,
} from '#shared/domain/nomination-list/body-headings';
import type { Table } from '#shared/domain/nomination-list/body-table';
import {
  cellAt,
  hasName,
  hasTextCell,
  isAwardish,
  isBareName,
  isKindOrAward,
  numberKind,
  textCells,
} from '#shared/domain/nomination-list/body-table';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { isMarkedHeading } from '#shared/domain/nomination-list/group-heading';
import { isColumnNumberRow } from '#shared/domain/nomination-list/header-rows';
import { headingSigns, NO_SIGNS, numbersHeadUnits } from '#shared/domain/nomination-list/heading-signs';
import type { IgnoredReason } from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { columnOf } from '#shared/domain/nomination-list/list-table';
import * as rowWords from '#shared/domain/nomination-list/row-words';
import { areNumbered, endingReason, lastUnnumbered } from '#shared/domain/nomination-list/rows-without-numbers';
import type { Grid, GridCell, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import { isSubtotalText } from '#shared/domain/nomination-list/subtotal-words';

/** What a row under a header is. */
export type BodyRow =
  | { readonly kind: 'ignored'; readonly row: GridRow; readonly reason: IgnoredReason }
  | { readonly kind: 'group'; readonly row: GridRow; readonly text: string }
  | { readonly kind: 'continuation'; readonly row: GridRow }
  | { readonly kind: 'recipient'; readonly row: GridRow }
  /** A recipient written as one line under a heading below the table: `- Tổ Văn phòng: TTLĐTT`. */
  | { readonly kind: 'line'; readonly row: GridRow; readonly text: string };

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
  const numbered = numberColumn === undefined ? null : { rows, numberColumn, isNumbered: counted };
  const signs = numbered === null ? NO_SIGNS : headingSigns(numbered);
  const proposes = header.columns.some(({ role }) => role === 'award' || role === 'awardMark');
  const numbersHead = numbered !== null && proposes && numbersHeadUnits(numbered);
  const heads = { headingSigns: signs, numbersHead };
  return { grid, header, rows, ...parts, ...heads, usesNumbers, labels, lastData, namesGoOn };
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

const isMergedDown = (table: Table, row: GridRow): boolean =>
  [...table.nameColumns, ...(table.numberColumn === undefined ? [] : [table.numberColumn])].some((column) => {
    const merge = table.grid.mergeAt(row.sourceRow, column);
    return merge !== undefined && merge.top < row.sourceRow && merge.top > (table.rows[0]?.sourceRow ?? 1) - 1;
  });

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
  if (namesUnitAmongAwards(table, row)) return false;
  if (cells.some(({ column }) => isWide(table, row, column))) return false;
  if (cells.length === 1 && HEADING_ROLES.has(roles[0] ?? 'other') && isKindOrAward(row)) return false;
  return (
    roles.every(
      (role) => role !== undefined && /^(achievements|award|note|position|positionUnit|unit|address)$/.test(role),
    ) &&
    (roles.includes('achievements') || roles.length === 1)
  );
};

type Place = {
  readonly index: number;
  readonly ended: boolean;
  readonly previous: BodyRow | undefined;
  /** The text of the last heading above. */
  readonly heading: string | null;
};

/** The sum of one unit's rows. Beside a number it stands alone. */
const isSubtotal = (row: GridRow, { heading }: Place): boolean => {
  const first = row.cells.find((cell) => cell !== undefined && cell.text.length > 3);
  return first !== undefined && isSubtotalText(first.text, heading);
};

/** Why a row is set aside by its own words; null when it may be a heading or a recipient. */
const asideReason = (table: Table, row: GridRow, place: Place): IgnoredReason | null => {
  if (isPrefilled(table, row)) return 'blank';
  if (isRepeatedHeader(table, row) || isColumnNumberRow(row)) return 'header';
  const isCounted = numberKind(table, row) === 'arabic' && hasTextCell(table, row);
  if (isCounted && hasTwoTexts(table, row)) return null;
  const texts = row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text]));
  if (texts.length <= 2 && texts.some(rowWords.isPageFooter)) return 'other';
  // `Tổng | 5`: the number of those above stands where theirs do.
  const addsUp = !hasName(table, row) && texts.some(rowWords.isTotalText);
  if (isCounted) return addsUp || isSubtotal(row, place) ? 'total' : null;
  if (place.ended) return 'signature';
  if (texts.some(rowWords.isTotalText) || isSubtotal(row, place)) return 'total';
  const ending = place.index > table.lastData ? endingReason(table, row, texts) : null;
  const isLegend =
    texts.length <= 2 && texts.some(rowWords.isLegendText) && !isMarkedHeading(texts, place.index < table.lastData);
  return ending ?? (isLegend ? 'legend' : null);
};

/** Words below deeds that end in `;` or are merged with their recipient: they go on, whatever they begin with. */
const isRestOfSentence = (table: Table, row: GridRow, above: GridRow): boolean => {
  if (cellAt(row, table.numberColumn) !== undefined || hasName(table, row) || hasTwoTexts(table, row)) return false;
  const column = row.cells.findIndex((cell) => cell !== undefined);
  if (column < 0 || roleAt(table, column) !== 'achievements') return false;
  return isMergedDown(table, row) || /[;,:–-]$/u.test(above.cells[column]?.text ?? '');
};

/** The text of a bulleted or numbered line that stands alone under a heading or another such line. */
const listedLine = (table: Table, row: GridRow, before: BodyRow | undefined): string | null => {
  const texts = row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text]));
  const text = texts[0];
  if (texts.length !== 1 || text === undefined || (before?.kind !== 'group' && before?.kind !== 'line')) return null;
  return /^(?:[-–•+*]|\d{1,3}[.)])\s*\S/u.test(text) && !isWideTitle(table, row) ? text : null;
};

const classifyRow = (table: Table, row: GridRow, place: Place): BodyRow => {
  const before = place.previous;
  const isNext = before !== undefined && before.row.sourceRow === row.sourceRow - 1;
  const follows = isNext && (before.kind === 'recipient' || before.kind === 'continuation');
  if (follows && isRestOfSentence(table, row, before.row)) return { kind: 'continuation', row };
  const reason = asideReason(table, row, place);
  if (reason !== null) return { kind: 'ignored', row, reason };
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
  let heading: string | null = null;
  rows.forEach((row, index) => {
    const classified = classifyRow(table, row, { index, ended, previous: body.at(-1), heading });
    if (classified.kind === 'group') heading = classified.text;
    if (classified.kind === 'ignored' && classified.reason === 'signature') ended = true;
    body.push(classified);
  });
  return body;
};
