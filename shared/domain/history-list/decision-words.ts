import type { StatedDecision } from '#shared/domain/history-list/history-reading';
import { foldSameLength, wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { GridCell } from '#shared/domain/nomination-list/sheet-grid';
import { addDays, type LocalDate, localDate, parseTypedDate } from '#shared/lib/local-date';

/** `123/QĐ-UBND`, `45/2023/QĐ-TTg`, `123-QĐ/TU`. Read on folded text of the same length. */
const NUMBER = /(?<![\d/])\d{1,6}[a-z]?\s*(?:\/\s*\d{4}\s*)?[/-]\s*qd[a-z0-9/&.-]*/;
const BEFORE_NUMBER = /(?:(?:kem )?theo\s+)?(?:(?:quyet dinh|qd)\s*)?(?:so\s*)?[:.]?\s*$/;
const DAY =
  /(?:ngay\s*)?(?<!\d)(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:\d{4}|\d{2}(?![/-]))|\d{1,2}\s+thang\s+\d{1,2}\s+nam\s+\d{4})(?!\d)/;
const GIVER = /^[\s,;–-]*(?:cua|do)\s+([^();]{3,160})/;

const cellOf = (text: string): GridCell => ({ text });

const isSerial = (value: number): boolean => value >= 10_000 && value < 60_000;

/** A day as a cell gives it, a year of two figures as decisions are dated; null when the words are no whole day. */
export const readDecisionDay = ({ text, number, dateSerial }: GridCell): LocalDate | null => {
  const serial = dateSerial ?? (number !== undefined && isSerial(number) ? number : null);
  if (serial !== null) return addDays(localDate('1900-01-01'), Math.floor(serial) - 2);
  const written = foldSameLength(text)
    .replace(/^\s*ngay\s+/, '')
    .replace(/\s*(?:thang|nam)\s*|\s*[/.–-]\s*/g, '/')
    .replace(/[ t]\d{1,2}:\d{2}.*$/, '')
    .replace(/[\s;,/]+$/, '');
  return parseTypedDate(/^\d{4}\//.test(written) ? written.replaceAll('/', '-') : written);
};

const readDay = (words: string): LocalDate | null => readDecisionDay(cellOf(words));

export type FoundDecision = StatedDecision & {
  /** The text without the words of the decision. */
  readonly rest: string;
};

type Cut = { readonly from: number; readonly to: number };

const withoutCuts = (text: string, cuts: readonly Cut[]): string =>
  [...cuts]
    .sort((left, right) => right.from - left.from)
    .reduce((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, text)
    .replace(/\(\s*[,;:]*\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:(]+$/, '')
    .trim();

/** Finds `Quyết định số 123/QĐ-UBND ngày 05/01/2024 của …` in running text; null when no decision is named. */
export const findDecision = (text: string): FoundDecision | null => {
  const folded = foldSameLength(text);
  const number = NUMBER.exec(folded);
  if (number === null) return null;
  const before = BEFORE_NUMBER.exec(folded.slice(0, number.index))?.[0].length ?? 0;
  const afterNumber = number.index + number[0].length;
  const cuts: Cut[] = [{ from: number.index - before, to: afterNumber }];
  const day = DAY.exec(folded.slice(afterNumber, afterNumber + 60));
  const dayEnd = day === null ? afterNumber : afterNumber + day.index + day[0].length;
  if (day !== null) cuts.push({ from: afterNumber, to: dayEnd });
  const giver = GIVER.exec(folded.slice(dayEnd));
  if (giver !== null) cuts.push({ from: dayEnd, to: dayEnd + giver[0].length });
  const authority =
    giver?.[1] === undefined ? null : text.slice(dayEnd + giver[0].length - giver[1].length, dayEnd + giver[0].length);
  return {
    number: tidyNumber(text.slice(number.index, afterNumber)),
    decidedOn: day?.[1] === undefined ? null : readDay(text.slice(dayEnd - day[1].length, dayEnd)),
    authority: authority?.replace(/[\s.,]+(?:về|v\/v)(?:\s.*)?$/iu, '').trim() ?? null,
    rest: withoutCuts(text, cuts),
  };
};

const tidyNumber = (number: string): string => number.replace(/\s*([/-])\s*/g, '$1').replace(/[.,;]+$/, '');

/** A cell of a column of numbers, which may hold the day too: `Số 12/QĐ-SYT, 03/01/2023`. */
export const readDecisionCell = (cell: GridCell): StatedDecision => {
  const found = findDecision(cell.text);
  if (found !== null) return found;
  const folded = foldSameLength(cell.text);
  const day = cell.dateSerial === undefined ? DAY.exec(folded) : null;
  if (cell.dateSerial !== undefined) return { number: null, decidedOn: readDecisionDay(cell), authority: null };
  const words = day === null ? cell.text : withoutCuts(cell.text, [{ from: day.index, to: day.index + day[0].length }]);
  const number = words.replace(/^\s*(?:(?:quyết định|qđ)\s*)?(?:số)?\s*[:.]?\s*/iu, '').trim();
  return {
    number: number === '' || /^[-–—.]+$/.test(number) ? null : tidyNumber(number),
    decidedOn:
      day?.[1] === undefined
        ? null
        : readDay(cell.text.slice(day.index + day[0].length - day[1].length, day.index + day[0].length)),
    authority: null,
  };
};

/** A decision and nothing else, its number without “QĐ”: `Số 12 ngày 05/01/2024`. */
export const isBareDecision = (text: string): boolean =>
  /^\s*(?:quyet dinh|qd|so)[\s:.]*(?:so[\s:.]*)?\d[\w/&.-]*[\s,;(]*(?:ngay\b.*)?$/.test(foldSameLength(text));

/** The words of a day in a cell that names a decision, where no such day exists. */
export const wrongDayIn = ({ text, dateSerial }: GridCell): string | null => {
  const folded = foldSameLength(text);
  const number = NUMBER.exec(folded);
  const from = number === null ? 0 : number.index + number[0].length;
  const day = dateSerial === undefined ? DAY.exec(folded.slice(from)) : null;
  if (day?.[1] === undefined) return null;
  const end = from + day.index + day[0].length;
  const words = text.slice(end - day[1].length, end);
  return readDay(words) === null ? words : null;
};

/** Two ways of writing one number: `05/QĐ-UBND`, `5/QĐ-UBND`, `Số: 5 /QĐ-UBND`. */
export const sameNumberKey = (number: string): string =>
  wordsOf(number)
    .replace(/^(quyet dinh|qd)? ?(so)? ?/, '')
    .replace(/^0+(?=\d)/, '');
