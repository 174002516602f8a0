import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  SectionType,
  TextRun,
  Paragraph as WordParagraph,
  type Table as WordTable,
} from 'docx';
import { emptyLine, mmToTwips, WORD_FONT, wordParagraphs } from '#electron/writers/docx-paragraph';
import { wordColumns, wordTable } from '#electron/writers/docx-table';
import { html } from '#electron/writers/markup';
import { withFixedTimes } from '#electron/writers/zip-times';
import type { Block, OfficialDocument, PageSection } from '#shared/documents/blocks';
import { A4_MM, PAGE_NUMBER_MM, SIZE_PT } from '#shared/documents/page-format';
import { assertNever } from '#shared/lib/result';

const LANGUAGE = 'vi-VN';

const wordBlocks = (block: Block, next: Block | undefined, widthMm: number): (WordParagraph | WordTable)[] => {
  switch (block.kind) {
    case 'paragraph':
      return wordParagraphs(block, widthMm);
    case 'columns':
      return [wordColumns(block)];
    case 'table':
      return [wordTable(block, next)];
    default:
      return assertNever(block);
  }
};

const pageNumberHeader = (): Header =>
  new Header({
    children: [
      new WordParagraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: WORD_FONT, size: SIZE_PT.pageNumber * 2 })],
      }),
    ],
  });

const emptyHeader = (): Header => new Header({ children: [new WordParagraph({})] });

const wordSection = ({ orientation, marginsMm, pageNumbers, blocks }: PageSection): ISectionOptions => {
  const pageWidth = orientation === 'portrait' ? A4_MM.short : A4_MM.long;
  const widthMm = pageWidth - marginsMm.left - marginsMm.right;
  const endsWithTable = blocks.at(-1)?.kind !== 'paragraph';
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: mmToTwips(A4_MM.short),
          height: mmToTwips(A4_MM.long),
          orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: mmToTwips(marginsMm.top),
          bottom: mmToTwips(marginsMm.bottom),
          left: mmToTwips(marginsMm.left),
          right: mmToTwips(marginsMm.right),
          header: mmToTwips(PAGE_NUMBER_MM),
          footer: mmToTwips(PAGE_NUMBER_MM),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { first: emptyHeader(), default: pageNumbers === 'none' ? emptyHeader() : pageNumberHeader() },
    children: [
      ...blocks.flatMap((it, index) => wordBlocks(it, blocks[index + 1], widthMm)),
      ...(endsWithTable ? [emptyLine()] : []),
    ],
  };
};

/** The file's properties: what the paper is and whose; no time and no user name, so nothing leaks and nothing varies. */
export const coreProperties = ({ title, author }: Pick<OfficialDocument, 'title' | 'author'>): string =>
  html`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><dc:language>${LANGUAGE}</dc:language></cp:coreProperties>`
    .markup;

/** The paper as a Word file. The same paper gives the same bytes. */
export const toDocx = async (document: OfficialDocument): Promise<Uint8Array> => {
  const file = new Document({
    styles: {
      default: {
        document: {
          run: { font: WORD_FONT, size: SIZE_PT.body * 2, language: { value: LANGUAGE, eastAsia: LANGUAGE } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    compatibility: { version: 15 },
    sections: document.sections.map(wordSection),
  });
  const core = [{ path: 'docProps/core.xml', data: coreProperties(document) }];
  return withFixedTimes(new Uint8Array(await Packer.toArrayBuffer(file, false, core)));
};
