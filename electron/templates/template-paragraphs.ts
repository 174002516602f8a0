import type { Document, Element } from '@xmldom/xmldom';
import { childElements, isWord, paragraphWords } from '#electron/templates/word-xml';
import type { TemplatePlace } from '#shared/documents/templates/template-fault';

/** One paragraph with its place. `cells` names the cells around it, the outermost first: table, row, cell counted over the part. */
export type PlacedParagraph = {
  readonly element: Element;
  readonly words: string;
  readonly place: TemplatePlace;
  readonly cells: readonly CellPath[];
  readonly endsSection: boolean;
};
export type CellPath = { readonly table: number; readonly row: number; readonly cell: number };

const EXCERPT = 40;

const excerptOf = (words: string): string => {
  const text = words.replace(/\s+/g, ' ').trim();
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
};

/** Containers that hold paragraphs without being a place of their own. */
const isFallback = (element: Element): boolean => element.localName === 'Fallback';

const endsSection = (paragraph: Element): boolean =>
  childElements(paragraph).some(
    (it) => isWord(it, 'pPr') && childElements(it).some((inner) => isWord(inner, 'sectPr')),
  );

/** The paragraphs of a part in order, each with the place by which a person finds it. Empty ones are not counted. */
export const placedParagraphs = (document: Document, part: TemplatePlace['part']): readonly PlacedParagraph[] => {
  const found: PlacedParagraph[] = [];
  let tables = 0;
  const walk = (element: Element, cells: readonly CellPath[], counter: { count: number }): void => {
    for (const child of childElements(element)) {
      if (isFallback(child)) continue;
      if (isWord(child, 'tbl')) {
        tables += 1;
        walkTable(child, cells, tables);
      } else if (isWord(child, 'p')) {
        const words = paragraphWords(child);
        if (words.trim() !== '') counter.count += 1;
        const place = { part, paragraph: counter.count, cell: cells.at(-1) ?? null, excerpt: excerptOf(words) };
        found.push({ element: child, words, place, cells, endsSection: endsSection(child) });
        walk(child, cells, counter);
      } else walk(child, cells, counter);
    }
  };
  const walkTable = (table: Element, cells: readonly CellPath[], number: number): void => {
    let row = 0;
    const rowsOf = (holder: Element): Element[] =>
      childElements(holder).flatMap((it) => (isWord(it, 'tr') ? [it] : isWord(it, 'tbl') ? [] : rowsOf(it)));
    for (const line of rowsOf(table)) {
      row += 1;
      let cell = 0;
      const cellsOf = (holder: Element): Element[] =>
        childElements(holder).flatMap((it) => (isWord(it, 'tc') ? [it] : cellsOf(it)));
      for (const it of cellsOf(line)) {
        cell += 1;
        walk(it, [...cells, { table: number, row, cell }], { count: 0 });
      }
    }
  };
  const root = document.documentElement;
  if (root !== null) walk(root, [], { count: 0 });
  return found;
};
