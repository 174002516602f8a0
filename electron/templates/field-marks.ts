import type { Document, Element } from '@xmldom/xmldom';
import { tagsOf } from '#electron/templates/template-tags';
import { newWordElement, paragraphWords, parsePart, serializePart, wordElements } from '#electron/templates/word-xml';

/** A letter for private use: marks, between filling and settling, the paragraphs whose words came from fields. */
export const FIELD_MARK = '\ue0f1';

/** Stands, while filling, for a field that no entry of the paper's list has: a column of such fields goes. */
export const ABSENT_MARK = '\ue0f4';

const ALL_MARKS = /[\ue0f1-\ue0f4]/gu;

/** What a person will read of filled words. */
export const withoutAllMarks = (words: string): string => words.replace(ALL_MARKS, '');

/** A paragraph that holds nothing but the start or end of a list goes away by itself. */
const holdsOnlyListMarks = (words: string): boolean => {
  const tags = tagsOf(words);
  const raw = tags.map((tag) => tag.raw).join('');
  return tags.every(({ kind }) => kind !== 'value') && raw === words.replace(/\s/g, '');
};

const markRun = (document: Document): Element => {
  const run = newWordElement(document, 'r');
  const text = newWordElement(document, 't');
  text.appendChild(document.createTextNode(FIELD_MARK));
  run.appendChild(text);
  return run;
};

/** Marks every paragraph that prints a field. */
export const markFields = (xml: string): string => {
  const document = parsePart(xml);
  const root = document?.documentElement ?? null;
  if (document === null || root === null) return xml;
  for (const paragraph of wordElements(root, 'p')) {
    const words = paragraphWords(paragraph);
    if (tagsOf(words).length > 0 && !holdsOnlyListMarks(words)) paragraph.appendChild(markRun(document));
  }
  return serializePart(document);
};
