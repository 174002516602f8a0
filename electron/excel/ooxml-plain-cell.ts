import { SHEET_LIMITS } from '#electron/excel/sheet-limits';

const [QUOTE, SPACE, EQUALS, LESS, GREATER, SLASH] = [0x22, 0x20, 0x3d, 0x3c, 0x3e, 0x2f];
const [REFERENCE, STYLE, TYPE] = [0x72, 0x73, 0x74];
const [LETTER_A, LETTER_N, DIGIT_0] = [0x41, 0x6e, 0x30];

/** A cell of the plain shape as it was read. */
export type PlainCell = {
  /** Where the reading stands. */
  at: number;
  /** 0-based. */
  column: number;
  style: number;
  /** A string of the shared table, else a number. */
  isShared: boolean;
  isEmpty: boolean;
  /** Its place in the table of shared strings. */
  shared: number;
  /** Where the letters of a number stand. */
  start: number;
  end: number;
};

/** One for a sheet, filled anew for each cell: a million of them would be swept up. */
export const plainCell = (): PlainCell => ({
  at: 0,
  column: -1,
  style: 0,
  isShared: false,
  isEmpty: false,
  shared: -1,
  start: 0,
  end: 0,
});

/** The digits from `cell.at` on as a number; -1 when there are none or too many. */
const takeDigits = (xml: string, cell: PlainCell): number => {
  const start = cell.at;
  let number = 0;
  let digit = xml.charCodeAt(start) - DIGIT_0;
  while (digit >= 0 && digit <= 9) {
    number = number * 10 + digit;
    cell.at += 1;
    digit = xml.charCodeAt(cell.at) - DIGIT_0;
  }
  return cell.at === start || cell.at - start > 9 ? -1 : number;
};

const takeReference = (xml: string, cell: PlainCell): boolean => {
  const start = cell.at;
  let column = 0;
  let letter = xml.charCodeAt(start) - LETTER_A;
  while (letter >= 0 && letter < 26 && cell.at - start < 3) {
    column = column * 26 + letter + 1;
    cell.at += 1;
    letter = xml.charCodeAt(cell.at) - LETTER_A;
  }
  cell.column = column - 1;
  return takeDigits(xml, cell) !== -1;
};

/** The value of `r`, `s` or `t`; false for another attribute or a type that is neither a shared string nor a number. */
const takeAttribute = (xml: string, name: number, cell: PlainCell): boolean => {
  if (name === REFERENCE) return takeReference(xml, cell);
  if (name === STYLE) {
    cell.style = takeDigits(xml, cell);
    return cell.style !== -1;
  }
  if (name !== TYPE) return false;
  const letter = xml.charCodeAt(cell.at);
  cell.isShared = letter === STYLE;
  cell.at += 1;
  return cell.isShared || letter === LETTER_N;
};

/** Reads the attributes from the space before the first of them; false where they are of another shape. */
const takeAttributes = (xml: string, cell: PlainCell): boolean => {
  cell.column = -1;
  cell.style = 0;
  cell.isShared = false;
  while (xml.charCodeAt(cell.at) === SPACE) {
    const name = xml.charCodeAt(cell.at + 1);
    if (xml.charCodeAt(cell.at + 2) !== EQUALS || xml.charCodeAt(cell.at + 3) !== QUOTE) return false;
    cell.at += 4;
    if (!takeAttribute(xml, name, cell) || xml.charCodeAt(cell.at) !== QUOTE) return false;
    cell.at += 1;
  }
  return cell.column >= 0 && cell.column < SHEET_LIMITS.columns;
};

const isAt = (xml: string, text: string, at: number): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    if (xml.charCodeAt(at + index) !== text.charCodeAt(index)) return false;
  }
  return true;
};

/**
 * Reads `<c r="A1" s="2" t="s"><v>7</v></c>`, the shape of nearly every cell, without going tag by tag. Fills `cell` and gives
 * where it ends, or -1 for a cell of any other shape.
 */
export const scanPlainCell = (xml: string, open: number, cell: PlainCell): number => {
  cell.at = open + 2;
  if (!takeAttributes(xml, cell)) return -1;
  cell.isEmpty = xml.charCodeAt(cell.at) === SLASH && xml.charCodeAt(cell.at + 1) === GREATER;
  if (cell.isEmpty) return cell.at + 2;
  if (!isAt(xml, '><v>', cell.at)) return -1;
  cell.at += 4;
  cell.start = cell.at;
  cell.shared = cell.isShared ? takeDigits(xml, cell) : -1;
  if (cell.isShared && cell.shared === -1) return -1;
  while (cell.at < xml.length && xml.charCodeAt(cell.at) !== LESS) cell.at += 1;
  cell.end = cell.at;
  return isAt(xml, '</v></c>', cell.at) ? cell.at + 8 : -1;
};
