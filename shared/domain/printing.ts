import { err, ok, type Result } from '#shared/lib/result';

/** Pages from one to another, both counted from 1 and both printed. */
export type PageSpan = { readonly from: number; readonly to: number };

export const PRINT_SIDES = ['oneSided', 'longEdge', 'shortEdge'] as const;
/** One side of the sheet, or both: turned over the long edge as a book, or over the short one as a calendar. */
export type PrintSides = (typeof PRINT_SIDES)[number];

const SPAN = /^(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?$/;

/**
 * Reads what somebody typed as pages to print: “1-3, 5”; nothing typed means all of them. `pages` ≥ 1 is how many the
 * paper has. Refuses with `printing.badPages` what is no page, runs backwards or lies outside the paper.
 */
export const pageSpansOf = (typed: string, pages: number): Result<readonly PageSpan[], 'printing.badPages'> => {
  const parts = typed.split(/[,;]/).map((part) => part.trim());
  if (parts.every((part) => part === '')) return ok([{ from: 1, to: pages }]);
  const spans: PageSpan[] = [];
  for (const part of parts) {
    const [, first, last = first] = SPAN.exec(part) ?? [];
    const span = { from: Number(first), to: Number(last) };
    if (first === undefined || span.from < 1 || span.to < span.from || span.to > pages) return err('printing.badPages');
    spans.push(span);
  }
  return ok(spans);
};

/** The pages of the spans, each once, in the order of the paper. */
export const pagesIn = (spans: readonly PageSpan[]): readonly number[] => {
  const wanted = new Set<number>();
  for (const { from, to } of spans) for (let page = from; page <= to; page += 1) wanted.add(page);
  return [...wanted].sort((left, right) => left - right);
};

/** Sheets of paper that come out: every copy begins on a sheet of its own. */
export const sheetsNeeded = ({
  pages,
  copies,
  sides,
}: {
  readonly pages: number;
  readonly copies: number;
  readonly sides: PrintSides;
}): number => copies * (sides === 'oneSided' ? pages : Math.ceil(pages / 2));

export type PageSizeMm = { readonly widthMm: number; readonly heightMm: number };

const NAMED_SIZES = [
  { name: 'A3', shortMm: 297, longMm: 420 },
  { name: 'A4', shortMm: 210, longMm: 297 },
  { name: 'A5', shortMm: 148, longMm: 210 },
] as const;

/** The name under which printers know a size, upright or lying; null for a size of its own. */
export const namedSize = ({ widthMm, heightMm }: PageSizeMm): 'A3' | 'A4' | 'A5' | null => {
  const [short, long] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  const near = (left: number, right: number) => Math.abs(left - right) <= 1;
  return NAMED_SIZES.find(({ shortMm, longMm }) => near(short, shortMm) && near(long, longMm))?.name ?? null;
};
