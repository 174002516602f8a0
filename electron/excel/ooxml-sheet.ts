import { numberCell } from '#electron/excel/number-cell';
import { type PlainCell, plainCell, scanPlainCell } from '#electron/excel/ooxml-plain-cell';
import type { SharedString } from '#electron/excel/ooxml-strings';
import { stringBuilder } from '#electron/excel/ooxml-strings';
import type { CellStyle } from '#electron/excel/ooxml-styles';
import { type CellBudget, checkMerges, SHEET_LIMITS, tooManyCells } from '#electron/excel/sheet-limits';
import type { XmlTag } from '#electron/excel/xml-scan';
import { attribute, decodeCellText, scanXml } from '#electron/excel/xml-scan';
import type { MergedRange, RawCell, RawRow } from '#shared/domain/raw-workbook';

export type SheetContent = {
  readonly rows: readonly RawRow[];
  readonly merges: readonly MergedRange[];
  readonly hiddenColumns: readonly number[];
};

export type SheetSource = {
  readonly xml: string;
  readonly strings: readonly SharedString[];
  readonly styles: readonly CellStyle[];
  readonly epoch1904: boolean;
  readonly budget: CellBudget;
};

const LETTER_A = 65;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** `AB12` or `$AB$12` as a 0-based column and 1-based row; null when it is no reference. Runs for every cell. */
export const parseReference = (reference: string): { column: number; row: number } | null => {
  let at = reference[0] === '$' ? 1 : 0;
  const letters = at;
  let column = 0;
  for (; at - letters < 8; at += 1) {
    const letter = (reference.charCodeAt(at) & ~32) - LETTER_A;
    if (!(letter >= 0 && letter < 26)) break;
    column = column * 26 + letter + 1;
  }
  if (at === letters || at - letters > 7) return null;
  if (reference[at] === '$') at += 1;
  const digits = at;
  let row = 0;
  for (; at < reference.length; at += 1) {
    const digit = reference.charCodeAt(at);
    if (digit < DIGIT_0 || digit > DIGIT_9) return null;
    row = row * 10 + digit - DIGIT_0;
  }
  return at === digits || at - digits > 10 ? null : { column: column - 1, row };
};

const parseRange = (reference: string): MergedRange | null => {
  const [from, to] = reference.split(':');
  const start = parseReference(from ?? '');
  const end = parseReference(to ?? from ?? '');
  if (start === null || end === null) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
};

type PendingCell = { column: number; type: string; style: number; value: string; isFormula: boolean };

const withFont = (cell: RawCell, style: CellStyle | undefined): RawCell =>
  style?.font === undefined ? cell : { ...cell, font: style.font };

const sharedCell = (
  isFormula: boolean,
  shared: SharedString | undefined,
  style: CellStyle | undefined,
): RawCell | undefined => {
  if (shared === undefined || shared.text === '') return undefined;
  // Most cells by far: one string, one object, however often it stands in the sheet.
  if (!isFormula && style?.font === undefined) return shared;
  return withFont(isFormula ? { ...shared, isFormula } : shared, style);
};

const finishCell = (pending: PendingCell, inline: SharedString, source: SheetSource): RawCell | undefined => {
  const style = source.styles[pending.style];
  const value = pending.value;
  if (pending.type === 's' && value !== '') return sharedCell(pending.isFormula, source.strings[Number(value)], style);
  const formula = pending.isFormula ? { isFormula: true } : {};
  if (pending.type === 'inlineStr') return inline.text === '' ? undefined : withFont({ ...inline, ...formula }, style);
  if (value === '') return pending.isFormula ? { text: '', isFormula: true } : undefined;
  if (pending.type === 'str') return withFont({ text: decodeCellText(value), ...formula }, style);
  if (pending.type === 'e') return { text: decodeCellText(value), isError: true, ...formula };
  if (pending.type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', ...formula };
  if (pending.type === 'd') return { text: value, ...formula };
  const number = Number(value);
  if (!Number.isFinite(number)) return withFont({ text: decodeCellText(value), ...formula }, style);
  return withFont(
    { ...numberCell({ number, shape: style?.numberShape ?? 'plain', epoch1904: source.epoch1904 }), ...formula },
    style,
  );
};

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

type OpenRow = { readonly sourceRow: number; readonly hidden: boolean; readonly cells: (RawCell | undefined)[] };

/** What the scan of a sheet has gathered so far and where it stands. */
type SheetState = {
  readonly source: SheetSource;
  readonly rows: RawRow[];
  readonly merges: MergedRange[];
  readonly hiddenColumns: Set<number>;
  readonly inline: ReturnType<typeof stringBuilder>;
  readonly plain: PlainCell;
  row: OpenRow | null;
  cell: PendingCell | null;
  /** The element whose text counts: `v`, `is`, `f` or none. */
  within: string;
  lastRow: number;
};

const openRow = (state: SheetState, attributes: string): void => {
  const sourceRow = Number(attribute(attributes, 'r') ?? state.lastRow + 1);
  if (!(sourceRow > state.lastRow) || sourceRow > 1_048_576) throw tooManyCells(`row ${sourceRow}`);
  state.lastRow = sourceRow;
  state.row = { sourceRow, hidden: isTrue(attribute(attributes, 'hidden')), cells: [] };
};

const closeRow = (state: SheetState): void => {
  const { row, rows } = state;
  if (row?.cells.some((value) => value !== undefined)) rows.push(row);
  if (rows.length > SHEET_LIMITS.rows) throw tooManyCells('rows');
  state.row = null;
};

const openCell = (state: SheetState, attributes: string): void => {
  const reference = attribute(attributes, 'r');
  const next = state.row?.cells.length ?? 0;
  const column = reference === undefined ? next : (parseReference(reference)?.column ?? -1);
  if (column < 0 || column >= 16_384) throw tooManyCells(`column ${reference}`);
  const style = Number(attribute(attributes, 's') ?? 0);
  state.cell = { column, type: attribute(attributes, 't') ?? 'n', style, value: '', isFormula: false };
};

const closeCell = (state: SheetState): void => {
  const { row, cell } = state;
  state.cell = null;
  if (row !== null && cell !== null) putCell(state, row, cell, state.inline.take());
};

const keepCell = (state: SheetState, row: OpenRow, column: number, built: RawCell | undefined): void => {
  if (built === undefined) return;
  state.source.budget.take(built.text);
  if (column >= SHEET_LIMITS.columns) throw tooManyCells(`column ${column}`);
  while (row.cells.length < column) row.cells.push(undefined);
  row.cells[column] = built;
};

const putCell = (state: SheetState, row: OpenRow, cell: PendingCell, inline: SharedString): void => {
  keepCell(state, row, cell.column, finishCell(cell, inline, state.source));
};

const NO_INLINE: SharedString = { text: '' };
const [LESS, SPACE, CELL] = [0x3c, 0x20, 0x63];

/** Takes in a cell of the plain shape; gives where it ends, or -1 for a cell of any other shape. */
const takePlainCell = (state: SheetState, row: OpenRow, xml: string, open: number): number => {
  const { plain: cell, source } = state;
  const end = scanPlainCell(xml, open, cell);
  if (end === -1 || cell.isEmpty) return end;
  const { column, style } = cell;
  if (cell.isShared) {
    keepCell(state, row, column, sharedCell(false, source.strings[cell.shared], source.styles[style]));
  } else {
    const value = xml.slice(cell.start, cell.end);
    const pending = { column, type: 'n', style, value, isFormula: false };
    keepCell(state, row, column, finishCell(pending, NO_INLINE, source));
  }
  return end;
};

/** Reads plain cells one after another; gives where the last one ends, -1 where none stands. */
const takePlainCells = (state: SheetState, xml: string, open: number): number => {
  const { row } = state;
  if (row === null) return -1;
  let end = -1;
  let at = open;
  while (xml.charCodeAt(at + 1) === CELL && xml.charCodeAt(at + 2) === SPACE && xml.charCodeAt(at) === LESS) {
    at = takePlainCell(state, row, xml, at);
    if (at === -1) return end;
    end = at;
  }
  return end;
};

const hideColumns = (state: SheetState, attributes: string): void => {
  if (!isTrue(attribute(attributes, 'hidden'))) return;
  const last = Math.min(Number(attribute(attributes, 'max')), SHEET_LIMITS.columns);
  const first = Math.max(1, Number(attribute(attributes, 'min')));
  for (let column = first; column <= last; column += 1) state.hiddenColumns.add(column - 1);
};

type TagReader = (state: SheetState, tag: XmlTag) => void;

const readText: TagReader = (state, { name, kind }) => {
  state.within = kind === 'open' ? name : '';
};

const TAG_READERS: ReadonlyMap<string, TagReader> = new Map<string, TagReader>([
  [
    'row',
    (state, { attributes, kind }) => {
      if (kind !== 'close') openRow(state, attributes);
      if (kind !== 'open') closeRow(state);
    },
  ],
  [
    'c',
    (state, { attributes, kind }) => {
      if (kind !== 'close') openCell(state, attributes);
      if (kind !== 'open') closeCell(state);
    },
  ],
  ['v', readText],
  ['is', readText],
  [
    'f',
    (state, tag) => {
      if (state.cell !== null) state.cell.isFormula = true;
      readText(state, tag);
    },
  ],
  [
    'mergeCell',
    (state, { attributes, kind }) => {
      const range = kind === 'close' ? null : parseRange(attribute(attributes, 'ref') ?? '');
      if (range !== null) state.merges.push(range);
    },
  ],
  [
    'col',
    (state, { attributes, kind }) => {
      if (kind !== 'close') hideColumns(state, attributes);
    },
  ],
]);

/** Reads one worksheet part row by row. Throws LimitPassed beyond the limits. */
export const readSheet = (source: SheetSource): SheetContent => {
  const start = { row: null, cell: null, within: '', lastRow: 0 };
  const state: SheetState = {
    source,
    rows: [],
    merges: [],
    hiddenColumns: new Set(),
    inline: stringBuilder(),
    plain: plainCell(),
    ...start,
  };
  scanXml(source.xml, {
    takeElement: (xml, at) => takePlainCells(state, xml, at),
    onText: (text) => {
      if (state.cell === null) return;
      if (state.within === 'v') state.cell.value += text;
      else if (state.within === 'is') state.inline.text(text);
    },
    onTag: (tag) => {
      if (state.within === 'is' && tag.name !== 'is') state.inline.tag(tag.name, tag.attributes, tag.kind);
      else TAG_READERS.get(tag.name)?.(state, tag);
    },
  });
  const { rows, merges, hiddenColumns } = state;
  checkMerges(rows, merges);
  return { rows, merges, hiddenColumns: [...hiddenColumns].sort((left, right) => left - right) };
};
