import { findDecision } from '#shared/domain/history-list/decision-words';
import { foldSameLength, wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { GridCell } from '#shared/domain/nomination-list/sheet-grid';
import { addDays, localDate, yearOf } from '#shared/lib/local-date';

const isYear = (year: number): boolean => year >= 1945 && year < 2200;

/** The year that a column's head is: `2021`, `Năm 2021`, `Năm học 2021-2022` (the later one). */
export const yearOfHeader = (text: string): number | null => {
  const match = /^\s*(?:nam\s+(?:hoc\s*:?\s*)?)?(?:((?:19|20)\d\d)\s*[-/]\s*)?((?:19|20)\d\d)\s*$/.exec(
    foldSameLength(text),
  );
  if (match?.[2] === undefined) return null;
  const [first, year] = [match[1] === undefined ? null : Number(match[1]), Number(match[2])];
  return first !== null && year !== first + 1 ? null : year;
};

export type ReadYears = { readonly years: readonly number[]; readonly isUnclear: boolean };

/** The years of a cell: one, or several that share what the row says (`2021, 2022`). A span is not understood. */
export const readYears = (cell: GridCell): ReadYears => {
  const { number, dateSerial } = cell;
  if (dateSerial !== undefined) {
    return { years: [yearOf(addDays(localDate('1900-01-01'), Math.floor(dateSerial) - 2))], isUnclear: false };
  }
  if (number !== undefined) return isYear(number) ? { years: [number], isUnclear: false } : unclear;
  const words = wordsOf(cell.text);
  const whole = yearOfHeader(cell.text);
  if (whole !== null) return { years: [whole], isUnclear: false };
  const years = (words.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);
  const isList = /^(nam )?((19|20)\d\d( va | nam | )?)+$/.test(words);
  const isSpan = /(19|20)\d\d\s*(-|den)\s*(nam\s*)?(19|20)\d\d/.test(foldSameLength(cell.text));
  return isList && !isSpan && years.length > 0 ? { years: [...new Set(years)], isUnclear: false } : unclear;
};

const unclear: ReadYears = { years: [], isUnclear: true };

const PLACE_DATE = /\bngay\b[\s\d.…]*\bthang\b[\s\d.…]*\bnam\b/;

/** The year that a title or heading says of the rows below it; a decision's own date is none. */
export const yearOfHeading = (text: string): number | null => {
  const rest = foldSameLength(findDecision(text)?.rest ?? text);
  if (PLACE_DATE.test(rest) || /^\s*(luat|can cu|nghi dinh|thong tu)\b/.test(rest)) return null;
  const school = /\bnam hoc\s*:?\s*(?:20\d{2})\s*[-/]\s*(20\d{2})/.exec(rest)?.[1];
  const named = school ?? /\bnam\s*:?\s*((?:19|20)\d{2})\b(?!\s*[-/]\s*\d)/.exec(rest)?.[1];
  const bare =
    named ??
    (/danh sach|ket qua|tong hop|bieu/.test(rest) ? /(?<![\d/.-])(20\d{2})(?![\d/.-])/.exec(rest)?.[1] : undefined);
  return bare === undefined ? null : Number(bare);
};
