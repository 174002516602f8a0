import type { Found, KnownBasis, ProofFacts } from '#shared/domain/proof-reading/proof-facts';
import { writtenDays } from '#shared/domain/proof-reading/written-days';
import { formatSlashed, type LocalDate } from '#shared/lib/local-date';
import { fold } from '#shared/lib/vietnamese-text';

const NUMBER = /\d{1,4}\/\d{4}\/[A-ZĐ][\p{Lu}\d-]*/u;

const firstNumber = (text: string): string | null => NUMBER.exec(text)?.[0] ?? null;

const lawName = (line: string): string => fold(line.slice(0, line.indexOf(' ngày '))).replace(/[^a-z0-9 ]/g, '');

/** True when a line of the decision cites the basis: by the first number, or a law by name and day. */
const cites = (text: string, basis: KnownBasis): boolean => {
  const number = firstNumber(basis.line);
  if (number !== null) return firstNumber(text) === number;
  const days: readonly LocalDate[] = writtenDays(text).map(({ day }) => day);
  const [own] = writtenDays(basis.line);
  const words = fold(text).replace(/[^a-z0-9 ]/g, '');
  const name = lawName(basis.line);
  // “Luật Thi đua …” is also part of “Luật sửa đổi … của Luật Thi đua …”: what stands before it tells them apart.
  const at = [...words.matchAll(new RegExp(name, 'g'))].some(
    ({ index }) => !/(?:cua|cac|dieu) $/.test(words.slice(0, index)),
  );
  return own !== undefined && days.includes(own.day) && at;
};

type Judge = (basis: KnownBasis, signed: LocalDate) => LocalDate | null;

const outOfTerm =
  (judge: Judge) =>
  ({ texts, bases, issuedOn }: ProofFacts): Found[] => {
    if (issuedOn === null) return [];
    return texts
      .filter(({ place, text }) => place.field === 'legalBases' && /^Căn cứ/u.test(text))
      .flatMap(({ place, text }) =>
        bases.flatMap((basis): Found[] => {
          const day = judge(basis, issuedOn);
          if (day === null || !cites(text, basis)) return [];
          const what = firstNumber(basis.line) ?? basis.line;
          return [{ place, details: { what, day: formatSlashed(day), signed: formatSlashed(issuedOn) } }];
        }),
      );
  };

/** Legal bases that were no longer in force on the day of signing. */
export const basisExpired = outOfTerm(({ to }, signed) => (to !== null && to < signed ? to : null));

/** Legal bases that were not yet in force on the day of signing. */
export const basisNotYet = outOfTerm(({ from }, signed) => (from > signed ? from : null));

/** A law cited with its number: a decision on persons cites laws by name and day only (NĐ 30/2020, Phụ lục I). */
export const lawWithNumber = ({ texts }: ProofFacts): Found[] =>
  texts
    .filter(({ place }) => place.field === 'legalBases')
    .flatMap(({ place, text }) => {
      const found = /(?:Luật|Pháp lệnh)[^;]*?\s(số:?\s*\d+\/\d{4}\/(?:QH|UBTVQH|PL)\S*)/u.exec(text);
      return found?.[1] === undefined ? [] : [{ place, details: { written: found[1].replace(/[.,;]+$/u, '') } }];
    });
