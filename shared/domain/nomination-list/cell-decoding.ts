import { isSurelyUnicode, readsAsUnicode } from '#shared/domain/nomination-list/encoding-decision';
import type { LegacyEncoding } from '#shared/domain/nomination-list/legacy-encoding';
import { decodeLegacy, encodingOfFont } from '#shared/domain/nomination-list/legacy-encoding';
import type { RawCell } from '#shared/domain/raw-workbook';

/** How the cells of a column are turned into Unicode. */
export type ColumnDecoding = {
  /** What the secretary said of the column; goes before everything else. */
  readonly chosen: LegacyEncoding | 'unicode' | null;
  /** What the syllables of the column say where no font tells. */
  readonly guessed: LegacyEncoding | null;
  /** Unicode text stands in legacy fonts: a cell that reads as Unicode is left as it is. */
  readonly fontsLie: boolean;
  /** Unicode text stands beside legacy text: so is one whose font says nothing. */
  readonly isMixed: boolean;
  /** Unicode text stands in this very column. */
  readonly ownUnicode: boolean;
};

type Told = { readonly encoding: LegacyEncoding; readonly capitals: boolean };

/**
 * A piece that reads as Unicode as it stands: that it is, beside Unicode text. `Ghi chó` in a column of TCVN3 is a word either
 * way, though, and goes with its column (`Ghi chú`).
 */
const isLeftAsItIs = (text: string, told: Told | null, { guessed, fontsLie, isMixed, ownUnicode }: ColumnDecoding) => {
  if (!(told === null ? isMixed : fontsLie) || !readsAsUnicode(text)) return false;
  const goesEitherWay = told === null && guessed !== null && !ownUnicode;
  return !(goesEitherWay && readsAsUnicode(decodeLegacy(text, guessed)));
};

/** The encoding that a piece of text is to be converted from, or null when it is Unicode. */
const encodingOf = (text: string, font: string | undefined, decoding: ColumnDecoding): Told | null => {
  const { chosen, guessed } = decoding;
  const told = encodingOfFont(font);
  if (told === null && guessed === null && chosen === null) return null;
  if (chosen === 'unicode' || isSurelyUnicode(text)) return null;
  if (chosen !== null) return { encoding: chosen, capitals: told?.encoding === chosen && told.capitals };
  if (isLeftAsItIs(text, told, decoding)) return null;
  return told ?? (guessed === null ? null : { encoding: guessed, capitals: false });
};

const decodePiece = (text: string, told: Told | null): string => {
  if (told === null) return text;
  const decoded = decodeLegacy(text, told.encoding);
  return told.capitals ? decoded.toUpperCase() : decoded;
};

const ACCENTED_SMALL = /^[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/u;

const capitalise = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** TCVN3 has no accented capitals: `¸nh` at the start of a cell, or among capitalised words, was meant as `Ánh`. */
const restoreCapitals = (text: string): string =>
  text
    .split(/(?<=[,;(–-])/)
    .map((part, index) => restoreInPart(part, index === 0))
    .join('');

/** `QNCN`, `CSTT`: no word of a name; a name may stand in capitals throughout. */
const isShortForm = (word: string): boolean => /^\p{Lu}{2,}[^\p{L}]*$/u.test(word);

const looksLikeName = (words: readonly string[]): boolean => {
  const others = words.filter((word) => !ACCENTED_SMALL.test(word));
  const inFull = others.filter((word) => !isShortForm(word));
  const telling = inFull.length === 0 ? others : inFull;
  return words.length <= 6 && telling.length >= 2 && telling.every((word) => /^\p{Lu}/u.test(word));
};

/** `Thượng úy`, `Thành ủy`, `Trưởng ấp`: a word that stays small behind another, whatever capitals follow. */
const STAYS_SMALL =
  /(?:(?:đại|thượng|trung|thiếu|chuẩn) úy|(?:đảng|tỉnh|thành|huyện|quận|thị|quân|đoàn|chính|cấp) ủy|(?:trưởng|phó) ấp)$/iu;

const restoreInPart = (text: string, isFirst: boolean): string => {
  const words = text.split(/(?<=\s)/);
  const isName = looksLikeName(words);
  const isMeant = (word: string, index: number): boolean =>
    (isFirst && index === 0) || (isName && !STAYS_SMALL.test(`${words[index - 1] ?? ''}${word}`.trim()));
  return words
    .map((word, index) => (ACCENTED_SMALL.test(word) && isMeant(word, index) ? capitalise(word) : word))
    .join('');
};

/** True where nothing says that the cell could be in an old encoding: nearly every cell of nearly every list. */
export const isPlainCell = ({ font, runs }: RawCell, { chosen, guessed }: ColumnDecoding): boolean =>
  runs === undefined && chosen === null && guessed === null && encodingOfFont(font) === null;

export type DecodedCell = { readonly text: string; readonly encoding: LegacyEncoding | null };

/** A cell's text in Unicode and the encoding it came from. */
export const decodeCell = (cell: RawCell, decoding: ColumnDecoding): DecodedCell => {
  if (cell.number !== undefined) return { text: cell.text, encoding: null };
  const told = encodingOf(cell.text, cell.font, decoding);
  if (cell.runs === undefined) {
    const text = decodePiece(cell.text, told);
    return { text: told?.encoding === 'TCVN3' ? restoreCapitals(text) : text, encoding: told?.encoding ?? null };
  }
  const pieces = cell.runs.map((run) => ({ run, told: encodingOf(run.text, run.font ?? cell.font, decoding) }));
  const text = pieces.map((piece) => decodePiece(piece.run.text, piece.told)).join('');
  const encoding = told?.encoding ?? pieces.find((piece) => piece.told !== null)?.told?.encoding ?? null;
  return { text: told?.encoding === 'TCVN3' ? restoreCapitals(text) : text, encoding };
};
