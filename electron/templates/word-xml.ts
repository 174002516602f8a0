import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';
import { scanXml } from '#electron/excel/xml-scan';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Deeper than any Word file that people write; a deeper one is made to break readers. */
const DEPTH_LIMIT = 120;
const ELEMENT = 1;

const isTooDeep = (xml: string): boolean => {
  let depth = 0;
  let deepest = 0;
  scanXml(xml, {
    onText: () => undefined,
    onTag: ({ kind }) => {
      if (kind === 'open') depth += 1;
      if (kind === 'close') depth -= 1;
      if (depth > deepest) deepest = depth;
    },
  });
  return deepest > DEPTH_LIMIT;
};

/** A part of a Word file as a tree; null when it is not well-formed or nested beyond reason. */
export const parsePart = (xml: string): Document | null => {
  if (isTooDeep(xml)) return null;
  try {
    return new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    }).parseFromString(xml, 'text/xml');
  } catch {
    return null;
  }
};

export const serializePart = (document: Document): string => new XMLSerializer().serializeToString(document);

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

export const childElements = (element: Element): Element[] => [...element.childNodes].filter(isElement);

/** True for an element of Word's own namespace by its local name. */
export const isWord = (element: Element, name: string): boolean =>
  element.localName === name && (element.namespaceURI === WORD || element.prefix === 'w');

export const wordChild = (element: Element, name: string): Element | null =>
  childElements(element).find((it) => isWord(it, name)) ?? null;

/** An attribute in Word's namespace, `w:val` and its like. */
export const wordAttribute = (element: Element | null, name: string): string | null =>
  element?.getAttribute(`w:${name}`) ?? null;

/** Every element below, in document order; `skip` leaves out what is under an element. */
export const elementsWithin = (element: Element, skip: (it: Element) => boolean = () => false): readonly Element[] => {
  const found: Element[] = [];
  const visit = (parent: Element): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (!isElement(node)) continue;
      found.push(node);
      if (!skip(node)) visit(node);
    }
  };
  visit(element);
  return found;
};

/** The elements below of one name of Word's. */
export const wordElements = (element: Element, name: string): readonly Element[] =>
  elementsWithin(element).filter((it) => isWord(it, name));

/** The words of a paragraph: its own runs, not those of a text box that hangs on it. */
export const paragraphWords = (paragraph: Element): string => {
  let words = '';
  for (const element of elementsWithin(paragraph, (it) => isWord(it, 'txbxContent')))
    if (isWord(element, 't')) words += element.textContent ?? '';
  return words;
};

export const newWordElement = (document: Document, name: string): Element =>
  document.createElementNS(WORD, `w:${name}`);

/** What a paragraph is told of its look; made where there is nothing yet. */
export const propertiesOf = (document: Document, paragraph: Element): Element => {
  const known = wordChild(paragraph, 'pPr');
  if (known !== null) return known;
  const made = newWordElement(document, 'pPr');
  paragraph.insertBefore(made, paragraph.firstChild);
  return made;
};
