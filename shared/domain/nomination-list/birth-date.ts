import type { TypedBirthDate } from '#shared/domain/nomination-list/list-reading';
import type { GridCell } from '#shared/domain/nomination-list/sheet-grid';
import { addDays, isRealDay, localDate, toLocalDate } from '#shared/lib/local-date';
import { remembered } from '#shared/lib/remembered';
import { twoDigits } from '#shared/lib/two-digits';

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;
const isSerial = (value: number): boolean => value >= 10_000 && value < 60_000;

const ofSerial = (original: string, serial: number): TypedBirthDate => ({
  original,
  value: addDays(localDate('1900-01-01'), Math.floor(serial) - 2),
  precision: 'day',
});

const ofYear = (original: string, year: number): TypedBirthDate => ({
  original,
  value: String(year),
  precision: 'year',
});

const invalid = (original: string): TypedBirthDate => ({ original, value: null, precision: 'invalid' });

const fullYear = (typed: string): number => {
  const year = Number(typed);
  if (typed.length > 2) return year;
  return year < 15 ? 2000 + year : 1900 + year;
};

const UNKNOWN_PART = /^(0{1,2}|[-_x?.…]+)$/i;

const ofParts = (original: string, day: string, month: string, typedYear: string): TypedBirthDate => {
  const year = fullYear(typedYear);
  if (UNKNOWN_PART.test(day) && UNKNOWN_PART.test(month))
    return isYear(year) ? ofYear(original, year) : invalid(original);
  if (UNKNOWN_PART.test(day)) return ofMonth(original, Number(month), year);
  const date = toLocalDate({ year, month: Number(month), day: Number(day) });
  return date === null ? invalid(original) : { original, value: date, precision: 'day' };
};

const ofMonth = (original: string, month: number, year: number): TypedBirthDate =>
  isRealDay({ year, month, day: 1 })
    ? { original, value: `${year}-${twoDigits(month)}`, precision: 'month' }
    : invalid(original);

const USUAL = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** The people of a list are born on some thousand days. */
const ofText = remembered(20_000, (original): TypedBirthDate => {
  const usual = USUAL.exec(original);
  return usual ? ofParts(original, usual[1] ?? '', usual[2] ?? '', usual[3] ?? '') : ofUnusual(original);
});

/** A year of four or two figures, or the day number of a spreadsheet. */
const ofNumber = (original: string, text: string): TypedBirthDate => {
  const short = /^([3-9]\d)$/.exec(text);
  if (short) return ofYear(original, fullYear(short[1] ?? ''));
  const alone = /^\/*(\d{4,5})$/.exec(text);
  const number = Number(alone?.[1]);
  if (alone && isYear(number)) return ofYear(original, number);
  return alone && isSerial(number) ? ofSerial(original, number) : invalid(original);
};

const ofUnusual = (original: string): TypedBirthDate => {
  const text = original
    .replace(/^\D*?sinh(\s+(năm|ngày))?[:\s]*/iu, '')
    .replace(/^(?:(?:ngày|năm|tháng)\s+|t(?=\d))/iu, '')
    .replace(/\s*(tháng|năm)\s*/giu, '/')
    .replace(/^\//, '')
    .replace(/\s*[/.\-–]\s*/g, '/')
    .replace(/[;,.]+$/, '')
    .trim();
  const iso = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:[ T].*)?$/.exec(text);
  if (iso) return ofParts(original, iso[3] ?? '', iso[2] ?? '', iso[1] ?? '');
  const full = /^([\dx?_…]{1,2})\/([\dx?_…]{1,2})\/(\d{4}|\d{2})$/i.exec(text);
  if (full) return ofParts(original, full[1] ?? '', full[2] ?? '', full[3] ?? '');
  const packed = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (packed) return ofParts(original, packed[1] ?? '', packed[2] ?? '', packed[3] ?? '');
  const month = /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (month) return ofMonth(original, Number(month[1]), Number(month[2]));
  const shortMonth = /^(0?[1-9]|1[0-2])\/(\d{2})$/.exec(text);
  if (shortMonth) return ofMonth(original, Number(shortMonth[1]), fullYear(shortMonth[2] ?? ''));
  return ofNumber(original, text);
};

/**
 * Understands a birth date as typed: day before month; a bare number 1900–2100 is a year, 10000–60000 an Excel day
 * number. `invalid` keeps the words.
 */
export const readBirthDate = (cell: GridCell): TypedBirthDate => {
  if (cell.dateSerial !== undefined) return ofSerial(cell.text, cell.dateSerial);
  if (cell.number !== undefined && isSerial(cell.number)) return ofSerial(cell.text, cell.number);
  return ofText(cell.text);
};

/** A birth date as the secretary types it: `19/3/1980`, `19031980`, `3/1980`, `1980`. */
export const typedBirthDate = (typed: string): TypedBirthDate => ofText(typed);

/**
 * Two birth dates (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`) that cannot be one person's. An unknown date contradicts nothing,
 * a year nothing within it.
 */
export const areBornApart = (left: string | null, right: string | null): boolean =>
  left !== null && right !== null && !left.startsWith(right) && !right.startsWith(left);
