/** A number of one series and year that is written in the book, whatever became of it. */
export type WrittenNumber = { readonly number: number };

/** The next numbers for so many certificates: after the highest that is written, or from a wished first one. */
export const numbersFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

/** The first number after all that are written; 1 in an empty book. */
export const nextNumber = (written: readonly WrittenNumber[]): number =>
  written.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;

/** Which of the wanted numbers are written already, in order. */
export const takenAmong = (wanted: readonly number[], written: readonly WrittenNumber[]): readonly number[] => {
  const known = new Set(written.map(({ number }) => number));
  return wanted.filter((number) => known.has(number));
};

export type NumberGap = { readonly from: number; readonly to: number };

/** Numbers between the first and the last of the book that nobody wrote in: each gap wants a reason. */
export const gapsOf = (written: readonly WrittenNumber[]): readonly NumberGap[] => {
  const numbers = written.map(({ number }) => number).toSorted((one, two) => one - two);
  return numbers.slice(1).flatMap((number, index) => {
    const before = numbers[index] ?? number;
    return number - before > 1 ? [{ from: before + 1, to: number - 1 }] : [];
  });
};
