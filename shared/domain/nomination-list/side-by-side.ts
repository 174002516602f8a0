import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { isColumnNumberRow } from '#shared/domain/nomination-list/header-rows';
import { meaningOfHeader } from '#shared/domain/nomination-list/header-vocabulary';
import { isTotalText, numberKindOf } from '#shared/domain/nomination-list/row-words';
import type { MergedRange, PartOfList, RawCell, RawRow, RawSheet } from '#shared/domain/raw-workbook';

/** Rows from the top within which the header of a list stands. */
const HEADER_WITHIN = 60;

/** More do not fit on paper. */
const PARTS_AT_MOST = 4;

const isNumberHead = (cell: RawCell | undefined): boolean =>
  cell !== undefined &&
  cell.number === undefined &&
  cell.text.length <= 40 &&
  meaningOfHeader(cell.text)?.role === 'number';

const numberHeads = ({ cells }: RawRow): readonly number[] =>
  Array.from(cells, (cell, column) => (isNumberHead(cell) ? column : -1)).filter((column) => column >= 0);

/** The heads of one part by their distance from its number column. */
const headsFrom = ({ cells }: RawRow, start: number, end: number): string =>
  Array.from(cells.slice(start, end), (cell, column) => `${column} ${wordsOf(cell?.text ?? '')}`)
    .filter((head) => /[a-z]/.test(head))
    .join('|');

const NAMES_RECIPIENTS = /^((ho va |ho )?ten|(ten )?(tap the|ca nhan|don vi|ho gia dinh))\b/;

/** Tables of their own beside one another, each with numbers from 1, names, and what is proposed, or nothing of it in any. */
const areListsBeside = (row: RawRow, starts: readonly number[], numbers: Layout['numbers']): boolean => {
  const parts = starts.map((start, at) => row.cells.slice(start, starts[at + 1]).flatMap((cell) => cell?.text ?? []));
  const rolesOf = (heads: readonly string[]) => heads.map((head) => meaningOfHeader(head)?.role);
  const proposing = parts.filter((heads) => rolesOf(heads).includes('award')).length;
  return (
    numbers.every(([first]) => first === 1) &&
    parts.every((heads) => heads.length >= 3 && heads.some((head) => NAMES_RECIPIENTS.test(wordsOf(head)))) &&
    (proposing === 0 || proposing === parts.length)
  );
};

/** Where a list goes on to its right, or another one stands there. */
type Layout = {
  /** Index of the header among the rows. */
  readonly header: number;
  /** Index of the last row with a running number. */
  readonly last: number;
  /** The number column of each part, left to right, and the running numbers under it. */
  readonly starts: readonly number[];
  readonly numbers: readonly (readonly number[])[];
  /** The heads are the same: one list. */
  readonly isOne: boolean;
};

const numberAt = ({ cells }: RawRow, column: number): number | null => {
  const text = cells[column]?.text.trim();
  return numberKindOf(text) === 'arabic' ? Number(text?.replace(/\D+$/, '')) : null;
};

/** True when every further row of number heads prints the same heads again: no other table stands on the sheet. */
const isOnlyTable = (below: readonly RawRow[], starts: readonly number[]): boolean =>
  below.every(({ cells }) => {
    const heads = starts.filter((start) => isNumberHead(cells[start])).length;
    return heads === 0 || heads === starts.length;
  });

const layoutOf = ({ rows }: RawSheet): Layout | null => {
  const header = rows.slice(0, HEADER_WITHIN).findIndex((row) => numberHeads(row).length > 0);
  const row = rows[header];
  if (row === undefined) return null;
  const starts = numberHeads(row);
  if (starts.length < 2 || starts.length > PARTS_AT_MOST) return null;
  const heads = starts.map((start, part) => headsFrom(row, start, starts[part + 1] ?? row.cells.length));
  const isOne = heads.every((head) => head === heads[0] && head.includes('|'));
  const isScores = row.cells.some((cell) => cell !== undefined && meaningOfHeader(cell.text)?.role === 'score');
  const last = rows.findLastIndex((line) => starts.some((start) => numberAt(line, start) !== null));
  const below = rows.slice(header + 1, last + 1);
  const counted = below.filter((line) => !isColumnNumberRow(line));
  const numbers = starts.map((start) => counted.flatMap((line) => numberAt(line, start) ?? []));
  const areFilled = numbers.every(({ length }) => length > 0);
  if (isScores || !areFilled || !isOnlyTable(below, starts)) return null;
  return isOne || areListsBeside(row, starts, numbers) ? { header, last, starts, numbers, isOne } : null;
};

type Part = {
  readonly at: number;
  /** First column of the part and the one behind it. */
  readonly start: number;
  readonly end: number;
  /** How far its cells move to stand under the columns of the first part. */
  readonly shift: number;
};

const partsOf = ({ starts }: Layout): readonly Part[] =>
  starts.map((start, at) => ({
    at,
    start: at === 0 ? 0 : start,
    end: starts[at + 1] ?? Number.POSITIVE_INFINITY,
    shift: at === 0 ? 0 : start - (starts[0] ?? 0),
  }));

const clipped = (merge: MergedRange, { start, end, shift }: Part): MergedRange | null =>
  merge.right < start || merge.left >= end
    ? null
    : { ...merge, left: Math.max(merge.left, start) - shift, right: Math.min(merge.right, end - 1) - shift };

/** The cells of a row in one part; what is merged over several parts is said of each. */
const cellsOfPart = (row: RawRow, part: Part, over: MergedRange | undefined): readonly (RawCell | undefined)[] => {
  const { start, end, shift } = part;
  const cells = row.cells.slice(start, end);
  const moved = shift === start ? cells : [...new Array<undefined>(start - shift), ...cells];
  if (over === undefined || over.left >= start || over.right < start) return moved;
  const spread = [...moved];
  spread[start - shift] ??= row.cells[over.left];
  return spread;
};

/** `I. TẬP THỂ` over one table and `II. CÁ NHÂN` over the next: a cell for each part. */
const saysOneOfEach = ({ cells }: RawRow, parts: readonly Part[]): boolean => {
  const counts = parts.map(({ start, end }) => cells.slice(start, end).filter((cell) => cell !== undefined).length);
  return counts.every((count) => count === 1);
};

const addsUp = ({ cells }: RawRow): boolean => cells.every((cell) => cell === undefined || isTotalText(cell.text));

/** A line above or below tables of their own that says something of each. */
const isParted = (row: RawRow, index: number, layout: Layout): boolean =>
  !layout.isOne && (index === layout.header - 1 || addsUp(row)) && saysOneOfEach(row, partsOf(layout));

const isFilled = ({ cells }: RawRow): boolean => cells.some((cell) => cell !== undefined);

const sheetOfPart = (sheet: RawSheet, layout: Layout, part: Part, name: string | null): RawSheet => {
  const { header, last, starts } = layout;
  const isLast = part.at === starts.length - 1;
  const [headerRow = 0, lastRow = 0] = [header, last].map((at) => sheet.rows[at]?.sourceRow);
  const inTable = ({ top }: MergedRange): boolean => top >= headerRow && top <= lastRow;
  const widest = new Map(
    sheet.merges
      .filter(({ left, right }) => left < (starts[1] ?? 0) && right >= (starts[1] ?? 0))
      .map((it) => [it.top, it]),
  );
  const rows = sheet.rows.flatMap((row, index): readonly RawRow[] => {
    const isOutside = index < header || index > last;
    if (isOutside && !isParted(row, index, layout)) return index < header || isLast ? [row] : [];
    const own = { ...row, cells: cellsOfPart(row, part, widest.get(row.sourceRow)) };
    return isFilled(own) ? [own] : [];
  });
  const merges = sheet.merges.flatMap((merge) => (inTable(merge) ? (clipped(merge, part) ?? []) : [merge]));
  const hiddenColumns = sheet.hiddenColumns
    .filter((column) => column >= part.start && column < part.end)
    .map((column) => column - part.shift);
  return { ...sheet, name, rows, merges, hiddenColumns, part: { ...placeOf(layout, part.at), of: sheet.name } };
};

/** Down and then on to the right, or across: the running numbers tell which way the parts are read. */
const placeOf = ({ starts, numbers }: Layout, at: number): Omit<PartOfList, 'of'> => {
  const [one, two] = numbers[0] ?? [];
  const beside = numbers[1]?.[0];
  const runsAcross = one !== undefined && two !== undefined && beside === one + 1 && beside !== two;
  const goesOn = at > 0 && !runsAcross && numbers[at]?.[0] === (numbers[at - 1]?.at(-1) ?? -1) + 1;
  return { isFirst: at === 0, goesOn, step: runsAcross ? starts.length : 1 };
};

/** A name that no other sheet has. */
const freeName = (wanted: string, taken: ReadonlySet<string | null>): string => {
  let name = wanted;
  for (let again = 2; taken.has(name); again += 1) name = `${wanted} ${again}`;
  return name;
};

/**
 * Makes a list that goes on to its right (`STT | Họ tên | … | STT | Họ tên | …`), or has another one beside it, one sheet
 * for each part: a row of a sheet gives one recipient. The lines above stand over each part, those below under the last
 * one. `nameOf` names the part, counted from 1, of a sheet. Everything else stays as it is.
 */
export const partSideBySide = (
  sheets: readonly RawSheet[],
  nameOf: (sheet: string | null, part: number) => string,
): readonly RawSheet[] => {
  const taken = new Set(sheets.map(({ name }) => name));
  return sheets.flatMap((sheet) => {
    const layout = sheet.hidden ? null : layoutOf(sheet);
    if (layout === null) return [sheet];
    return partsOf(layout).map((part) => {
      const name = part.at === 0 ? sheet.name : freeName(nameOf(sheet.name, part.at + 1), taken);
      taken.add(name);
      return sheetOfPart(sheet, layout, part, name);
    });
  });
};
