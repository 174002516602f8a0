import type { Found, ProofFacts } from '#shared/domain/proof-reading/proof-facts';

const END = './.';
const CLOSED = /[\p{L}\p{N})”%]\s?\.\/\.$/u;

/** The articles, or the attached list, do not end with “./.”. */
export const endMarkMissing = ({ lastArticle, listEnd }: ProofFacts): Found[] => [
  ...(CLOSED.test(lastArticle.text.trim())
    ? []
    : [{ place: lastArticle.place, details: { written: lastArticle.text.trim().slice(-24) } }]),
  ...(listEnd === null || CLOSED.test(listEnd.trim())
    ? []
    : [{ place: { field: 'line' as const }, details: { written: listEnd.trim().slice(-24) } }]),
];

/** “./.” before the end of the text. */
export const endMarkEarly = ({ texts, lastArticle }: ProofFacts): Found[] =>
  texts
    .filter(({ place, text }) => {
      const isLast = place.field === lastArticle.place.field && place.index === lastArticle.place.index;
      const inside = isLast ? text.trimEnd().replace(/\.\/\.$/u, '') : text;
      return place.field !== 'line' && inside.includes(END);
    })
    .map(({ place, text }) => ({ place, details: { written: text.slice(0, 60) } }));
