import { PDF } from '@libpdf/core';
import type { PageSection } from '#shared/documents/blocks';
import { PAGE_NUMBER_MM, SIZE_PT } from '#shared/documents/page-format';
import { shellTexts } from '#shared/text/vi/shell';

const POINTS_PER_MM = 72 / 25.4;
/** From the top of a line of Times New Roman to its baseline, as a share of its size. */
const ASCENT = 0.891;

export type NumberedSection = {
  readonly section: Pick<PageSection, 'pageNumbers' | 'marginsMm'>;
  readonly pages: number;
};

/**
 * Writes page numbers as NĐ 30/2020 asks: Arabic, in the top margin, over the middle of the text, from the second page
 * of each section. The browser engine is not asked to: older ones know no margin boxes, and none starts a count again.
 */
export const numberPages = async (
  pdf: Uint8Array,
  sections: readonly NumberedSection[],
  fontBytes: Uint8Array,
): Promise<Uint8Array> => {
  const paper = await PDF.load(pdf);
  const font = paper.embedFont(fontBytes);
  const size = SIZE_PT.pageNumber;
  let first = 0;
  for (const { section, pages } of sections) {
    const { left, right } = section.marginsMm;
    for (let sheet = 2; sheet <= pages && section.pageNumbers === 'fromSecondPage'; sheet += 1) {
      const page = paper.getPage(first + sheet - 1);
      if (page === null) continue;
      const text = String(sheet);
      const middle = (page.width + (left - right) * POINTS_PER_MM) / 2;
      page.drawText(text, {
        x: middle - font.widthOfTextAtSize(text, size) / 2,
        y: page.height - PAGE_NUMBER_MM * POINTS_PER_MM - ASCENT * size,
        font,
        size,
      });
    }
    first += pages;
  }
  paper.setCreator(shellTexts.product);
  return paper.save({ subsetFonts: true });
};

export const countPages = async (pdf: Uint8Array): Promise<number> => (await PDF.load(pdf)).getPageCount();
