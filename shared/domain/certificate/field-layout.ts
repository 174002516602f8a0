import type { Parting } from '#shared/domain/certificate/break-costs';
import type { CertificateField, FieldOverride } from '#shared/domain/certificate/design';
import { type FontMetrics, missingLetters, textWidth } from '#shared/domain/certificate/font-metrics';
import {
  brokenLines,
  fewestLines,
  filledLines,
  type Paragraph,
  paragraphOf,
} from '#shared/domain/certificate/line-breaking';

export const MM_PER_POINT = 25.4 / 72;
/** Text shrinks by quarters of a point. */
export const SIZE_STEP = 0.25;

/** One line of text as it prints, in mm from the top left of the blank. */
export type LaidLine = {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
};

export type LaidField = {
  readonly fieldId: string;
  readonly sizePt: number;
  readonly lines: readonly LaidLine[];
  /** The line under the text, where the field asks for one. */
  readonly rule: { readonly x: number; readonly y: number; readonly width: number } | null;
  /** It stands outside its box: even the smallest size and the most lines do not suffice. Nothing is cut off. */
  readonly tooLong: boolean;
  readonly missingLetters: readonly string[];
};

type Fitting = { readonly sizePt: number; readonly parting: Parting };

/** Of the whole text, the fewest lines at a size; Infinity where it cannot be. */
const linesAt = (paragraphs: readonly Paragraph[], widthMm: number, { sizePt, parting }: Fitting): number =>
  paragraphs.reduce((sum, one) => sum + fewestLines(one, widthMm / (sizePt * MM_PER_POINT), parting), 0);

const heightOf = (lines: number, sizePt: number, { ascent, descent }: FontMetrics, lineSpacing: number): number =>
  lines === 0 ? 0 : (ascent + descent) * sizePt * MM_PER_POINT * (1 + (lines - 1) * lineSpacing);

/** Blank width of rounding: a width computed twice must not fail by its last digit. */
const CLOSE = 1e-9;

/** The largest size at which at most so many lines stand in the box, or null. Smaller text never needs more lines. */
const largestSize = (
  field: CertificateField,
  paragraphs: readonly Paragraph[],
  metrics: FontMetrics,
  { lines, parting, smallestPt }: { readonly lines: number; readonly parting: Parting; readonly smallestPt: number },
): number | null => {
  const fits = (steps: number): boolean => {
    const sizePt = steps * SIZE_STEP;
    const taken = linesAt(paragraphs, field.box.width + CLOSE, { sizePt, parting });
    return taken <= lines && heightOf(taken, sizePt, metrics, field.lineSpacing) <= field.box.height + CLOSE;
  };
  let [low, high] = [Math.round(smallestPt / SIZE_STEP), Math.round(field.largestPt / SIZE_STEP)];
  if (!fits(low)) return null;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low * SIZE_STEP;
};

/** Text smaller than so much of its largest size looks lost on one line: another line goes before. */
const WORTH_A_LINE = 4 / 7;

const fittingWith = (
  field: CertificateField,
  paragraphs: readonly Paragraph[],
  metrics: FontMetrics,
  parting: Parting,
): Fitting | null => {
  const most = Math.max(field.maxLines, paragraphs.length);
  const usual = Math.max(field.smallestPt, Math.ceil((field.largestPt * WORTH_A_LINE) / SIZE_STEP) * SIZE_STEP);
  for (let lines = field.fit === 'shrinkFirst' ? paragraphs.length : most; lines <= most; lines += 1) {
    const sizePt = largestSize(field, paragraphs, metrics, { lines, parting, smallestPt: usual });
    if (sizePt !== null) return { sizePt, parting };
  }
  const sizePt = largestSize(field, paragraphs, metrics, { lines: most, parting, smallestPt: field.smallestPt });
  return sizePt === null ? null : { sizePt, parting };
};

/** Good places of breaking are worth letters smaller by so much. */
const WORTH_OF_GOOD_BREAKS = 0.9;

/** The gentlest parting that keeps the text in its box; good breaks yield to fair ones where they cost too much size. */
const fittingOf = (field: CertificateField, paragraphs: readonly Paragraph[], metrics: FontMetrics): Fitting | null => {
  const good = fittingWith(field, paragraphs, metrics, 'good');
  if (good?.sizePt === field.largestPt) return good;
  const fair = fittingWith(field, paragraphs, metrics, 'fair');
  if (good !== null && (fair === null || good.sizePt >= fair.sizePt * WORTH_OF_GOOD_BREAKS)) return good;
  return fair ?? fittingWith(field, paragraphs, metrics, 'any');
};

const linesOf = (field: CertificateField, paragraphs: readonly Paragraph[], fitting: Fitting | null): string[] =>
  paragraphs.flatMap((paragraph) => {
    const width = (field.box.width + CLOSE) / ((fitting?.sizePt ?? field.smallestPt) * MM_PER_POINT);
    if (fitting === null) return filledLines(paragraph, width);
    const lines = fewestLines(paragraph, width, fitting.parting);
    return brokenLines(paragraph, { width, lines, parting: fitting.parting });
  });

const ACROSS_SHARE = { left: 0, center: 0.5, right: 1 } as const;
const DOWN_SHARE = { top: 0, middle: 0.5, bottom: 1 } as const;
/** How far below the letters' feet a rule stands, as a share of the size. */
const RULE_DROP = 0.32;

const placed = (
  field: CertificateField,
  texts: readonly string[],
  metrics: FontMetrics,
  sizePt: number,
): readonly LaidLine[] => {
  const { box } = field;
  const sizeMm = sizePt * MM_PER_POINT;
  const height = heightOf(texts.length, sizePt, metrics, field.lineSpacing);
  const top = box.y + (box.height - height) * DOWN_SHARE[field.down];
  const pitch = (metrics.ascent + metrics.descent) * sizeMm * field.lineSpacing;
  return texts.map((text, index) => {
    const width = textWidth(metrics, text) * sizeMm;
    return {
      text,
      x: box.x + (box.width - width) * ACROSS_SHARE[field.across],
      baseline: top + metrics.ascent * sizeMm + index * pitch,
      width,
    };
  });
};

const tidyLines = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/**
 * Sets a text (line breaks part lines, no-break spaces hold names together) into its field: shrinks to the smallest
 * size, breaks at good places, and at last says that it is too long; nothing is ever cut off. The size is the largest
 * quarter point that fits at good places of breaking, or at fair ones where those would cost a tenth of it. A person's own size is kept as it is.
 */
export const layField = (
  field: CertificateField,
  text: string,
  metrics: FontMetrics,
  override: FieldOverride = {},
): LaidField => {
  const { sizePt: ownSize } = override;
  const sized = ownSize === undefined ? field : { ...field, largestPt: ownSize, smallestPt: ownSize };
  const paragraphs = tidyLines(text).map((line) => paragraphOf(line, metrics));
  const fitting = fittingOf(sized, paragraphs, metrics);
  const sizePt = fitting?.sizePt ?? sized.smallestPt;
  const lines = placed(sized, linesOf(sized, paragraphs, fitting), metrics, sizePt);
  const last = lines.at(-1);
  return {
    fieldId: field.id,
    sizePt,
    lines,
    rule:
      field.ruleBelow && last !== undefined
        ? { x: last.x, width: last.width, y: last.baseline + RULE_DROP * sizePt * MM_PER_POINT }
        : null,
    tooLong: fitting === null && lines.length > 0,
    missingLetters: missingLetters(metrics, lines.map((line) => line.text).join(' ')),
  };
};
