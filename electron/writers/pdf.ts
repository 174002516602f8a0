import { toHtml } from '#electron/writers/html';
import { countPages, type NumberedSection, numberPages } from '#electron/writers/page-numbers';
import type { OfficialDocument } from '#shared/documents/blocks';
import { ok, type Result } from '#shared/lib/result';

/** What the machine brings: a browser that prints, and the face of the page numbers. */
export type PaperPress<E> = {
  readonly print: (html: string) => Promise<Result<Uint8Array, E>>;
  readonly font: () => Promise<Uint8Array>;
};

const FONT_BASE = '/fonts';

/** How many pages each section takes: all but the last are printed alone to see, and those alike only once. */
const countSections = async <E>(
  document: OfficialDocument,
  whole: Uint8Array,
  { print }: PaperPress<E>,
): Promise<Result<readonly NumberedSection[], E>> => {
  const counted: NumberedSection[] = [];
  const known = new Map<string, number>();
  let left = await countPages(whole);
  for (const [index, section] of document.sections.entries()) {
    const key = JSON.stringify(section);
    let pages = index === document.sections.length - 1 ? left : known.get(key);
    if (pages === undefined) {
      const alone = await print(toHtml({ ...document, sections: [section] }, { fontBase: FONT_BASE }));
      if (!alone.ok) return alone;
      pages = await countPages(alone.value);
      known.set(key, pages);
    }
    counted.push({ section, pages });
    left -= pages;
  }
  return ok(counted);
};

/** The paper as PDF: its HTML printed, then its page numbers. Refuses only what the printing refuses. */
export const toPdf = async <E>(document: OfficialDocument, press: PaperPress<E>): Promise<Result<Uint8Array, E>> => {
  const whole = await press.print(toHtml(document, { fontBase: FONT_BASE }));
  if (!whole.ok) return whole;
  const sections = await countSections(document, whole.value, press);
  if (!sections.ok) return sections;
  return ok(await numberPages(whole.value, sections.value, await press.font()));
};
