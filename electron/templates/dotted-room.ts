import type { Document, Element } from '@xmldom/xmldom';
import { newWordElement, propertiesOf, wordChild, wordElements } from '#electron/templates/word-xml';
import { VALUE_MARKS } from '#shared/documents/templates/field-values';

/** What stands in front of the tab stops among the properties of a paragraph, as the schema orders them. */
const BEFORE_TABS = [
  'pStyle',
  'keepNext',
  'keepLines',
  'pageBreakBefore',
  'framePr',
  'widowControl',
  'numPr',
  'suppressLineNumbers',
  'pBdr',
  'shd',
];

/** A dotted tab stop at the right edge. */
const putTabStop = (document: Document, paragraph: Element, widthTwips: number): void => {
  const properties = propertiesOf(document, paragraph);
  if (wordChild(properties, 'tabs') !== null) return;
  const stop = newWordElement(document, 'tab');
  stop.setAttribute('w:val', 'right');
  stop.setAttribute('w:pos', String(widthTwips));
  stop.setAttribute('w:leader', 'dot');
  const stops = newWordElement(document, 'tabs');
  stops.appendChild(stop);
  let next = properties.firstChild;
  while (next !== null && BEFORE_TABS.includes((next as Element).localName ?? '')) next = next.nextSibling;
  properties.insertBefore(stops, next);
};

/** Draws room to write: where a value says so, a dotted line goes on to the right edge. */
export const drawDotted = (document: Document, paragraph: Element, widthTwips: () => number): void => {
  for (const text of wordElements(paragraph, 't')) {
    const [before, after] = (text.textContent ?? '').split(VALUE_MARKS.dotted, 2);
    if (after === undefined) continue;
    putTabStop(document, paragraph, widthTwips());
    text.textContent = before ?? '';
    text.parentNode?.insertBefore(newWordElement(document, 'tab'), text.nextSibling);
  }
};
