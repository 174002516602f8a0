import { type WordLine, wordLines, wordSections, zipEntries } from '#tests/builders/word-file';

/** A Word file as a reader of the page sees it: sections, and in each the lines and tables from top to bottom. */
export type WordTable = {
  readonly kind: 'table';
  readonly columnsMm: readonly number[];
  readonly isRuled: boolean;
  readonly hasCellMargins: boolean;
  readonly rows: readonly {
    readonly isHeader: boolean;
    readonly neverSplits: boolean;
    readonly cells: readonly (readonly WordLine[])[];
  }[];
};
export type WordBlock = { readonly kind: 'line'; readonly line: WordLine } | WordTable;
export type WordSection = {
  readonly page: ReturnType<typeof wordSections>[number];
  readonly blocks: readonly WordBlock[];
  /** The two headers of the section: on its first page and on the others. */
  readonly firstHeader: string;
  readonly otherHeader: string;
};

const TWIP_MM = 25.4 / 1440;

const tableOf = (xml: string): WordTable => ({
  kind: 'table',
  columnsMm: [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((it) => Number(it[1]) * TWIP_MM),
  isRuled: /<w:insideH w:val="single"/.test(xml),
  hasCellMargins: !/<w:tblCellMar><w:top[^>]*w:w="0"\/><w:left[^>]*w:w="0"\/>/.test(xml),
  rows: [...xml.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs)].map(([row]) => ({
    isHeader: /<w:tblHeader\/>/.test(row),
    neverSplits: /<w:cantSplit\/>/.test(row),
    cells: [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => wordLines(cell)),
  })),
});

/** What stands between two ends of sections, in order. A line and the rule under it are two paragraphs: read together. */
const blocksOf = (xml: string): WordBlock[] =>
  xml.split(/(<w:tbl>.*?<\/w:tbl>)/s).flatMap((part): WordBlock[] => {
    if (part.startsWith('<w:tbl>')) return [tableOf(part)];
    return wordLines(part).map((line) => ({ kind: 'line', line }));
  });

export const readWordPaper = (
  bytes: Uint8Array,
): { readonly sections: readonly WordSection[]; readonly xml: string } => {
  const parts = zipEntries(bytes);
  const xml = parts.get('word/document.xml') ?? '';
  const relations = [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/<Relationship\b[^>]*>/g)];
  const headerOf = (id: string | null): string => {
    const tag = relations.find(([it]) => it.includes(`Id="${id}"`))?.[0] ?? '';
    return parts.get(`word/${/Target="([^"]+)"/.exec(tag)?.[1]}`) ?? '';
  };
  const bodies = xml.split(/<w:sectPr\b.*?<\/w:sectPr>/s);
  const sections = wordSections(xml).map((page, index): WordSection => {
    const header = (type: string) => headerOf(page.headers.find((it) => it.type === type)?.id ?? null);
    return {
      page,
      blocks: blocksOf(bodies[index] ?? ''),
      firstHeader: header('first'),
      otherHeader: header('default'),
    };
  });
  return { sections, xml };
};

/** Every line of some blocks, those of tables included. */
export const linesOf = (blocks: readonly WordBlock[]): readonly WordLine[] =>
  blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : block.rows.flatMap(({ cells }) => cells.flat())));
