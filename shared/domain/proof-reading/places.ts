import type { Found, ProofFacts } from '#shared/domain/proof-reading/proof-facts';
import { formatSlashed } from '#shared/lib/local-date';

const PROPER = String.raw`\p{Lu}\p{Ll}*(?:[ -]\p{Lu}\p{Ll}*)*`;

/** A school may bear the name of a place that is no unit any more; who held a post there before is named by it. */
const isNameStill = (text: string, at: number, length: number): boolean => {
  const before = text.slice(0, at);
  const segment = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('\n')) + 1);
  return (
    /Trường /u.test(segment) ||
    /(?:nguyên|trước đây là|cũ là)\s[^,]*$/iu.test(before) ||
    /^\s*\(cũ\)/u.test(text.slice(at + length))
  );
};

/** Districts, towns and provincial cities named in a decision signed after the district level ended. */
export const districtNamed = ({ texts, issuedOn, abolished }: ProofFacts): Found[] => {
  const { from, words, remaining } = abolished;
  if (issuedOn === null || issuedOn < from) return [];
  // With the flag for either case \p{Lu} would match small letters too.
  const written = words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
  const pattern = new RegExp(`(?<!\\p{L})(${written.join('|')})\\s+(${PROPER})`, 'gu');
  return texts
    .filter(({ place }) => place.field !== 'legalBases' && place.field !== 'place')
    .flatMap(({ place, text }) =>
      [...text.matchAll(pattern)].flatMap((match): Found[] => {
        const [whole, , name = ''] = match;
        if (remaining.some((city) => name.startsWith(city)) || isNameStill(text, match.index, whole.length)) return [];
        return [{ place, details: { written: whole, from: formatSlashed(from) } }];
      }),
    );
};
