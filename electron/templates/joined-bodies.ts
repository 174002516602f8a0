import type { Document, Element } from '@xmldom/xmldom';
import {
  childElements,
  isWord,
  newWordElement,
  parsePart,
  serializePart,
  wordChild,
} from '#electron/templates/word-xml';

const bodyOf = (document: Document | null): Element | null => {
  const root = document?.documentElement ?? null;
  return root === null ? null : wordChild(root, 'body');
};

const added = (document: Document, holder: Element, name: string): Element => {
  const made = newWordElement(document, name);
  holder.insertBefore(made, holder.firstChild);
  return made;
};

/** What ends a body ends a section in the middle of a file: there it belongs to the section's last paragraph. */
const closeSection = (document: Document, body: Element): void => {
  const section = wordChild(body, 'sectPr');
  if (section === null) return;
  body.removeChild(section);
  const last = childElements(body).at(-1);
  const isFree = last !== undefined && isWord(last, 'p');
  const paragraph = isFree ? last : newWordElement(document, 'p');
  if (!isFree) body.appendChild(paragraph);
  const properties = wordChild(paragraph, 'pPr') ?? added(document, paragraph, 'pPr');
  properties.appendChild(section);
};

/** Main parts made of one template as one main part: the body of each as a section of its own. */
export const joinedBodies = ([first = '', ...more]: readonly string[]): string => {
  const document = parsePart(first);
  const body = bodyOf(document);
  if (document === null || body === null) return first;
  const read = new Map(more.map((xml) => [xml, bodyOf(parsePart(xml))]));
  for (const xml of more) {
    const next = read.get(xml) ?? null;
    if (next === null) continue;
    closeSection(document, body);
    for (const child of childElements(next)) body.appendChild(document.importNode(child, true));
  }
  const section = childElements(body).find((it) => isWord(it, 'sectPr'));
  if (section !== undefined) body.appendChild(section);
  return serializePart(document);
};
