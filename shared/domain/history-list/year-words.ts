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

/** A year on its own: no part of a day or of a paper's number. */
const YEAR = /(?<![\d/]|(?<!\d)\d{1,2}[/.-])(?:19|20)\d\d(?![\d/])/g;

const sole = (years: readonly number[]): number | 'several' | null =>
  new Set(years).size > 1 ? 'several' : (years[0] ?? null);

/** Of school years the later ones; of a pair that is no school year both. */
const schoolYearsIn = (words: string): readonly number[] =>
  [...words.matchAll(/(20\d\d)\s*[-/]\s*(20\d\d)/g)].flatMap(([, first, last]) =>
    Number(last) === Number(first) + 1 ? [Number(last)] : [Number(first), Number(last)],
  );

const yearSaid = (text: string): number | 'several' | null => {
  const words = foldSameLength(findDecision(text)?.rest ?? text);
  if (PLACE_DATE.test(words) || /^\s*(luat|can cu|nghi dinh|thong tu)\b/.test(words)) return null;
  const schools = /\bnam hoc\b/.test(words) ? schoolYearsIn(words) : [];
  if (schools.length > 0) return sole(schools);
  const years = sole((words.match(YEAR) ?? []).map(Number));
  if (years === 'several' || /\btu (nam )?20\d\d (den|toi|tro)\b/.test(words)) return 'several';
  const named = /\bnam\s*:?\s*((?:19|20)\d{2})\b(?!\s*[-/]\s*\d)/.exec(words)?.[1];
  const bare =
    named ??
    (/danh sach|ket qua|tong hop|bieu/.test(words) ? /(?<![\d/.-])(20\d{2})(?![\d/.-])/.exec(words)?.[1] : undefined);
  return bare === undefined ? null : Number(bare);
};

/** The year that a title or heading says of the rows below it; a decision's own date is none, nor is one of several. */
export const yearOfHeading = (text: string): number | null => {
  const said = yearSaid(text);
  return said === 'several' ? null : said;
};

/** The year below a title or heading over which another stood: where it says several, none stands. */
export const yearBelow = (text: string, before: number | null): number | null => {
  const said = yearSaid(text);
  return said === 'several' ? null : (said ?? before);
};
