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

/** A main part in three: what stands before the words of its body, the words, what follows. */
const parted = (xml: string, tag: string): readonly [string, string, string] => {
  const start = xml.indexOf('>', xml.indexOf(`<${tag}`)) + 1;
  const end = xml.lastIndexOf(`</${tag}>`);
  return [xml.slice(0, start), xml.slice(start, end), xml.slice(end)];
};

type ReadPart = { readonly before: string; readonly after: string; readonly last: string; readonly inMiddle: string };

const readPart = (xml: string): ReadPart | null => {
  const document = parsePart(xml);
  const body = bodyOf(document);
  if (document === null || body === null) return null;
  const [before, last, after] = parted(serializePart(document), body.tagName);
  closeSection(document, body);
  const [, inMiddle] = parted(serializePart(document), body.tagName);
  return { before, after, last, inMiddle };
};

/**
 * Main parts made of one template as one main part: the body of each as a section of its own. Like parts, such as the
 * slips of one award, are read once.
 */
export const joinedBodies = (xmls: readonly string[]): string => {
  const read = new Map([...new Set(xmls)].map((xml) => [xml, readPart(xml)]));
  const parts = xmls.flatMap((xml) => read.get(xml) ?? []);
  const end = parts.at(-1);
  if (end === undefined || parts.length < xmls.length) throw new Error('A filled part without a body');
  return [end.before, ...parts.slice(0, -1).map(({ inMiddle }) => inMiddle), end.last, end.after].join('');
};
