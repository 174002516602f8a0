/** A row of a list that went back to its unit, by the mark that our sheet carries beside it. */
export type SentRow = {
  /** Names the file that the row came in, by what it holds. */
  readonly listKey: string;
  readonly sheet: string | null;
  readonly sourceRow: number;
};

export const LIST_KEY_LENGTH = 16;

/** The short name of a file: the beginning of its SHA-256, in hexadecimal digits. */
export const listKeyOf = (fileSha256: string): string => fileSha256.slice(0, LIST_KEY_LENGTH);

/** The mark of a row: a text that no program takes for a number or a date, and that stays whole when cells are tidied. */
export const writtenSentRow = ({ listKey, sheet, sourceRow }: SentRow): string =>
  [listKey, String(sourceRow), ...(sheet === null ? [] : [encodeURIComponent(sheet)])].join(' ');

const MARK = /^([0-9a-f]{16}) ([1-9]\d{0,6})(?: (\S{1,600}))?$/;

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** What a mark names; null where somebody has changed it. */
export const readSentRow = (text: string): SentRow | null => {
  const [, listKey, row, written] = MARK.exec(text) ?? [];
  if (listKey === undefined || row === undefined) return null;
  const sheet = written === undefined ? null : decoded(written);
  return written !== undefined && sheet === null ? null : { listKey, sheet, sourceRow: Number(row) };
};
