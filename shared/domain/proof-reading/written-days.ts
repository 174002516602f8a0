import { type LocalDate, toLocalDate } from '#shared/lib/local-date';

export type WrittenDay = { readonly written: string; readonly day: LocalDate; readonly at: number };

const IN_WORDS = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/gu;
const SLASHED = /(?<![\d/])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\d/])/gu;

/** The days that a text writes, in words or with slashes, in the order of the text; days that do not exist are left out. */
export const writtenDays = (text: string): WrittenDay[] =>
  [...text.matchAll(IN_WORDS), ...text.matchAll(SLASHED)]
    .flatMap((match): WrittenDay[] => {
      const [written, day, month, year] = match;
      const date = toLocalDate({ year: Number(year), month: Number(month), day: Number(day) });
      return date === null ? [] : [{ written, day: date, at: match.index }];
    })
    .sort((a, b) => a.at - b.at);
