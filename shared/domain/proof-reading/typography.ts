import type { Found, ProofFacts, ProofText } from '#shared/domain/proof-reading/proof-facts';

/** Every place where a pattern stands; the details name what was written there. */
const everywhere = (texts: readonly ProofText[], pattern: RegExp): Found[] =>
  texts.flatMap(({ place, text }) =>
    [...text.matchAll(pattern)].map(([written]) => ({ place, details: { written: written.trim() } })),
  );

/** Room left for something that was to be filled in: `…`, `số /TTr`, `{ten}`, `ngày tháng năm`. */
export const placeholderLeft = ({ texts }: ProofFacts): Found[] =>
  everywhere(
    texts,
    /…|\.{3,}|_{2,}|\{[^}]*\}|<[^<>]*>|\[[^\]]*\]|(?<!\p{L})[xX]{3,}(?!\p{L})|(?:số|Số)\s*:?\s*\/\s*[\p{Lu}…]\S*|ngày\s+tháng\s+(?:\d+\s+)?năm(?!\s+sinh)|ngày\s+\/\d|tháng\s+năm\s+\d{4}/gu,
  );

/** `5/QĐ-UBND`, `012/QĐ-UBND`: a number below ten takes one zero, others none. */
export const wrongNumberZero = ({ texts }: ProofFacts): Found[] =>
  texts.flatMap(({ place, text }) =>
    [...text.matchAll(/(?<![\d/.])(\d{1,6})\/((?:\d{4}\/)?[\p{Lu}][\p{Lu}\p{Ll}\d]*-[\p{L}\d-]+)/gu)].flatMap(
      ([written, digits = '', symbol]): Found[] => {
        const number = Number(digits);
        const right = `${number < 10 ? `0${number}` : String(number)}/${symbol}`;
        return written === right || number === 0 ? [] : [{ place, details: { written, right } }];
      },
    ),
  );

/** `05 / QĐ - UBND`, `05/QĐ–UBND`: no spaces in a symbol, and a hyphen between its groups. */
export const spacedSymbol = ({ texts }: ProofFacts): Found[] =>
  everywhere(
    texts,
    /\d{1,6}(?:\s+\/\s*|\/\s+)\p{Lu}[\p{L}\d]*(?:\s*[-–]\s*\p{Lu}[\p{L}\d]*)*|\d{1,6}\/\p{Lu}[\p{L}\d]*(?:\s+[-–]\s*|[-–]\s+|–)\p{Lu}[\p{L}\d]*/gu,
  );

/** Straight quotation marks. */
export const straightQuotes = ({ texts }: ProofFacts): Found[] => everywhere(texts, /"[^"]*"?/gu);

/** Quotation marks that are not closed, or closed without being opened. */
export const unpairedQuotes = ({ texts }: ProofFacts): Found[] =>
  texts.flatMap(({ place, text }) => {
    const opened = text.match(/“/gu)?.length ?? 0;
    const closed = text.match(/”/gu)?.length ?? 0;
    return opened === closed ? [] : [{ place, details: { written: text.slice(0, 60) } }];
  });

/** Dashes where the decree writes a hyphen, and hyphens with a space on one side only. */
export const wrongHyphen = ({ texts }: ProofFacts): Found[] =>
  everywhere(texts, /\p{L}+\s*[–—]\s*\p{L}+|\p{L}+\s-\p{L}+|\p{L}+-\s\p{L}+|\S*--\S*/gu);

/** `,,`, a space before a comma, spaces inside brackets. */
export const strayMarks = ({ texts }: ProofFacts): Found[] =>
  everywhere(texts, /\p{L}*\s?,,|\p{L}*;;|\p{L}+\s+[,;](?=\s|$)|\(\s+\S|\S\s+\)/gu);
