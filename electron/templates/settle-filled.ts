import type { Document, Element } from '@xmldom/xmldom';
import { dropAbsentColumns } from '#electron/templates/absent-columns';
import { drawDotted } from '#electron/templates/dotted-room';
import { ABSENT_MARK, FIELD_MARK, withoutAllMarks } from '#electron/templates/field-marks';
import {
  childElements,
  elementsWithin,
  isElement,
  isWord,
  newWordElement,
  paragraphWords,
  parsePart,
  propertiesOf,
  serializePart,
  wordAttribute,
  wordChild,
  wordElements,
} from '#electron/templates/word-xml';
import { mmToTwips } from '#electron/writers/docx-paragraph';
import type { Paragraph } from '#shared/documents/blocks';
import { centredLines, ruleMm } from '#shared/documents/centred-lines';
import { NAME_RULE_SHARE, SIZE_PT } from '#shared/documents/page-format';

const MM_PER_TWIP = 25.4 / 1440;

const isMarked = (paragraph: Element): boolean => paragraphWords(paragraph).includes(FIELD_MARK);
/** Room to write counts as words: it stays. */
const wordsOf = (paragraph: Element): string =>
  paragraphWords(paragraph).replaceAll(FIELD_MARK, '').replaceAll(ABSENT_MARK, '').trim();
const holdsMore = (element: Element): boolean =>
  elementsWithin(element).some((it) => ['drawing', 'pict', 'sectPr'].includes(it.localName ?? ''));

const remove = (element: Element): void => {
  element.parentNode?.removeChild(element);
};

const neighbour = (element: Element, side: 'previousSibling' | 'nextSibling'): Element | null => {
  let node = element[side];
  while (node !== null && !isElement(node)) node = node[side];
  return node;
};

/** The rule under a line, as our papers draw it: an empty paragraph with an upper border, indented on both sides. */
const isRule = (element: Element | null): element is Element => {
  if (element === null || !isWord(element, 'p') || paragraphWords(element).trim() !== '') return false;
  const properties = wordChild(element, 'pPr');
  const borders = properties === null ? null : wordChild(properties, 'pBdr');
  return borders !== null && wordChild(borders, 'top') !== null;
};

/** In a signature the field below takes over the room that a line left out kept above itself. */
const leaveRoom = (paragraph: Element): void => {
  const next = neighbour(paragraph, 'nextSibling');
  const holder = paragraph.parentNode;
  if (next === null || holder === null || !isElement(holder) || !isWord(holder, 'tc') || !isMarked(next)) return;
  const spacing = (it: Element): Element | null => {
    const properties = wordChild(it, 'pPr');
    return properties === null ? null : wordChild(properties, 'spacing');
  };
  const room = numberOf(wordAttribute(spacing(paragraph), 'before'));
  if (numberOf(wordAttribute(spacing(next), 'before')) < room) spacing(next)?.setAttribute('w:before', String(room));
};

/** Rows and paragraphs whose fields all came out empty: a list without headings, a paper without a contact. */
const dropEmpty = (root: Element): void => {
  for (const row of wordElements(root, 'tr')) {
    const paragraphs = wordElements(row, 'p');
    if (paragraphs.some(isMarked) && paragraphs.every((it) => wordsOf(it) === '') && !holdsMore(row)) remove(row);
  }
  for (const table of wordElements(root, 'tbl'))
    if (!childElements(table).some((it) => isWord(it, 'tr'))) remove(table);
  for (const paragraph of wordElements(root, 'p')) {
    if (!isMarked(paragraph) || wordsOf(paragraph) !== '' || holdsMore(paragraph)) continue;
    const holder = paragraph.parentNode;
    const isOnly =
      isElement(holder as Element) && childElements(holder as Element).filter((it) => isWord(it, 'p')).length === 1;
    if (isOnly || isRule(neighbour(paragraph, 'nextSibling'))) continue;
    leaveRoom(paragraph);
    remove(paragraph);
  }
};

const numberOf = (text: string | null): number => (text !== null && /^-?\d+$/.test(text) ? Number(text) : 0);

/** What Word tells of the section in which a paragraph stands: it comes with the section's last paragraph. */
const sectionOf = (paragraph: Element): Element | undefined => {
  let block: Element = paragraph;
  for (let node = block.parentNode; node !== null && isElement(node) && !isWord(node, 'body'); node = node.parentNode)
    block = node;
  for (let it: Element['nextSibling'] = block; it !== null; it = it.nextSibling) {
    if (!isElement(it)) continue;
    const [section] = isWord(it, 'sectPr') ? [it] : wordElements(it, 'sectPr');
    if (section !== undefined) return section;
  }
  return undefined;
};

/** How wide the column is in which a paragraph stands, in twips: its cell, or the page between its margins. */
const columnTwips = (paragraph: Element): number => {
  for (let node = paragraph.parentNode; node !== null; node = node.parentNode) {
    if (!isElement(node) || !isWord(node, 'tc')) continue;
    const properties = wordChild(node, 'tcPr');
    return numberOf(wordAttribute(properties === null ? null : wordChild(properties, 'tcW'), 'w'));
  }
  const section = sectionOf(paragraph);
  const size = section === undefined ? null : wordChild(section, 'pgSz');
  const margins = section === undefined ? null : wordChild(section, 'pgMar');
  return (
    numberOf(wordAttribute(size, 'w')) -
    numberOf(wordAttribute(margins, 'left')) -
    numberOf(wordAttribute(margins, 'right'))
  );
};

/** The order in which Word wants what a paragraph is told; before these keepNext stands. */
const BEFORE_KEEP = ['pStyle'];
const AFTER_SPACING = [
  'ind',
  'contextualSpacing',
  'mirrorIndents',
  'jc',
  'textDirection',
  'textAlignment',
  'outlineLvl',
  'rPr',
  'sectPr',
];

const insertInOrder = (properties: Element, added: Element, isAfter: (name: string) => boolean): void => {
  const next = childElements(properties).find((it) => isAfter(it.localName ?? '')) ?? null;
  properties.insertBefore(added, next);
};

const keepWithNext = (document: Document, paragraph: Element): void => {
  const properties = propertiesOf(document, paragraph);
  if (wordChild(properties, 'keepNext') === null)
    insertInOrder(properties, newWordElement(document, 'keepNext'), (name) => !BEFORE_KEEP.includes(name));
};

/** A centred line as our own papers know it, to be parted and ruled as they are. */
const centred = (paragraph: Element): Paragraph => {
  const [size] = wordElements(paragraph, 'sz');
  const isBold = wordElements(paragraph, 'b').length > 0;
  return {
    kind: 'paragraph',
    role: 'body',
    align: 'center',
    runs: [{ text: withoutAllMarks(wordsOf(paragraph)), ...(isBold ? { bold: true } : {}) }],
    sizePt: numberOf(wordAttribute(size ?? null, 'val')) / 2 || SIZE_PT.body,
    ruleShare: NAME_RULE_SHARE,
  };
};

/** Makes the rule under a filled line as long as NĐ 30/2020 wants it for the words that stand there now. */
const fitRule = (document: Document, paragraph: Element): void => {
  const rule = neighbour(paragraph, 'nextSibling');
  if (!isRule(rule)) return;
  keepWithNext(document, paragraph);
  const width = columnTwips(paragraph);
  if (width <= 0) return;
  const columnMm = width * MM_PER_TWIP;
  const side = String(mmToTwips((columnMm - ruleMm(centred(paragraph), columnMm)) / 2));
  const properties = wordChild(rule, 'pPr');
  const indent = properties === null ? null : wordChild(properties, 'ind');
  indent?.setAttribute('w:left', side);
  indent?.setAttribute('w:right', side);
};

/** Parts a filled centred line of one run where our own papers part it; what stands in a list flows by itself. */
const partCentred = (document: Document, paragraph: Element): void => {
  const properties = wordChild(paragraph, 'pPr');
  const align = properties === null ? null : wordAttribute(wordChild(properties, 'jc'), 'val');
  const [run, ...others] = wordElements(paragraph, 'r');
  const width = columnTwips(paragraph);
  if (align !== 'center' || run === undefined || others.length > 0 || width <= 0 || isListed(paragraph)) return;
  const lines = centredLines(centred(paragraph), width * MM_PER_TWIP);
  if (lines.length === 1) return;
  const blank = run.cloneNode(true) as Element;
  for (const [index, line] of lines.entries()) {
    const part = index === 0 ? run : (blank.cloneNode(true) as Element);
    const [text, ...rest] = wordElements(part, 't');
    if (text === undefined) return;
    text.textContent = line;
    for (const more of rest) remove(more);
    if (index === 0) continue;
    part.insertBefore(newWordElement(document, 'br'), text);
    paragraph.appendChild(part);
  }
};

const hasBorders = (table: Element): boolean => {
  const [borders] = wordElements(table, 'tblBorders');
  const top = borders === undefined ? null : wordChild(borders, 'top');
  return top !== null && !['none', 'nil'].includes(wordAttribute(top, 'val') ?? 'none');
};

/** True in a ruled table. */
const isListed = (paragraph: Element): boolean => {
  for (let node = paragraph.parentNode; node !== null; node = node.parentNode)
    if (isElement(node) && isWord(node, 'tbl') && hasBorders(node)) return true;
  return false;
};

const GAP = { list: 120, signature: 240 };

/** The last words before a table stay on its page, a little above it: a signature never stands alone. */
const keepWithTable = (document: Document, paragraph: Element): void => {
  const table = neighbour(paragraph, 'nextSibling');
  if (table === null || !isWord(table, 'tbl')) return;
  keepWithNext(document, paragraph);
  const properties = propertiesOf(document, paragraph);
  let spacing = wordChild(properties, 'spacing');
  if (spacing === null) {
    spacing = newWordElement(document, 'spacing');
    insertInOrder(properties, spacing, (name) => AFTER_SPACING.includes(name));
  }
  const gap = hasBorders(table) ? GAP.list : GAP.signature;
  if (numberOf(wordAttribute(spacing, 'after')) < gap) spacing.setAttribute('w:after', String(gap));
};

/** Of the rows of a list only the last stays with what follows; headings stay with their rows. */
const keepLastRow = (document: Document, table: Element): void => {
  const rows = childElements(table).filter((it) => isWord(it, 'tr'));
  for (const row of rows) {
    const paragraphs = wordElements(row, 'p');
    if (!paragraphs.some(isMarked)) continue;
    const isHeading = childElements(row).filter((it) => isWord(it, 'tc')).length === 1;
    for (const paragraph of paragraphs) {
      if (row === rows.at(-1)) keepWithNext(document, paragraph);
      else if (!isHeading) {
        const properties = wordChild(paragraph, 'pPr');
        const keep = properties === null ? null : wordChild(properties, 'keepNext');
        if (keep !== null) remove(keep);
      }
    }
  }
};

const withoutMark = (paragraph: Element): void => {
  // The mark stands last: an empty field keeps its own run, and with it its size.
  for (const text of wordElements(paragraph, 't').toReversed()) {
    const rest = withoutAllMarks(text.textContent ?? '');
    const run = text.parentNode;
    const isAlone =
      run !== null && isElement(run) && childElements(run).every((it) => it === text || isWord(it, 'rPr'));
    if (rest === '' && isAlone && wordElements(paragraph, 'r').length > 1) remove(run as Element);
    else if (rest !== text.textContent) text.textContent = rest;
  }
};

/** A file of Word ends with a paragraph: a line of no height where nothing follows the last table any more. */
const endWithParagraph = (document: Document, root: Element): void => {
  const body = wordChild(root, 'body');
  const last = body === null ? undefined : childElements(body).findLast((it) => !isWord(it, 'sectPr'));
  if (body === null || last === undefined || !isWord(last, 'tbl')) return;
  const size = newWordElement(document, 'sz');
  size.setAttribute('w:val', '4');
  const [paragraph, properties, ofMark] = ['p', 'pPr', 'rPr'].map((name) => newWordElement(document, name));
  if (paragraph === undefined || properties === undefined || ofMark === undefined) return;
  ofMark.appendChild(size);
  properties.appendChild(ofMark);
  paragraph.appendChild(properties);
  body.insertBefore(paragraph, last.nextSibling);
};

/** What a filled part still needs: no empty lines left by empty fields, rules of the right length, the end kept together. */
export const settleFilled = (xml: string): string => {
  const document = parsePart(xml);
  const root = document?.documentElement ?? null;
  if (document === null || root === null) return xml;
  dropEmpty(root);
  for (const table of wordElements(root, 'tbl')) dropAbsentColumns(table);
  const filled = wordElements(root, 'p').filter(isMarked);
  for (const paragraph of filled) {
    fitRule(document, paragraph);
    const holder = paragraph.parentNode;
    if (holder !== null && isElement(holder) && isWord(holder, 'body')) keepWithTable(document, paragraph);
  }
  for (const table of wordElements(root, 'tbl')) if (hasBorders(table)) keepLastRow(document, table);
  endWithParagraph(document, root);
  for (const paragraph of filled) {
    drawDotted(document, paragraph, () => columnTwips(paragraph));
    withoutMark(paragraph);
    partCentred(document, paragraph);
  }
  return serializePart(document);
};
