import { papers } from '#shared/text/vi/papers';

/** The text without the mark that a writer may have put at its end, so that the paper sets its own. */
export const withoutEndMark = (text: string): string => text.trim().replace(/(?:\s*(?:\.\/\.|[;.]))+$/u, '');

/** The text closed as a sentence, unless it already ends with a mark of its own. */
export const asSentence = (text: string): string => (/[.;:!?]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** The text closed by `./.`: the end of the whole paper (NĐ 30/2020). */
export const asLastWords = (text: string): string => `${withoutEndMark(text)}${papers.endMark}`;

/** `a;` `b;` `c.`: every item but the last ends with a semicolon, the last with `last`. */
export const asSeries = (items: readonly string[], last = '.'): string[] =>
  items.map((item, index) => `${withoutEndMark(item)}${index === items.length - 1 ? last : ';'}`);

/** Whether the next paragraph belongs to this one: it ends with a colon, or is a heading and has no mark at all. */
export const leadsOn = (text: string): boolean => !/[.;!?]$/u.test(text.trim());
