import type { Paragraph, Role } from '#shared/documents/blocks';
import { boldWidthMm } from '#shared/documents/bold-width';
import { type BreakCost, breakCost, PARTINGS } from '#shared/domain/certificate/break-costs';
import { brokenLines, fewestLines } from '#shared/domain/certificate/line-breaking';

/** Upright and slanted letters are narrower than bold ones by at least so much. */
const LIGHT_SHARE = 0.95;
/** A little less than the column: Word and the browser round widths each in its own way. */
const ROUNDING_MM = 0.5;

const HELD: BreakCost = { cost: 1_000, needs: 'any' };

/** `số: 05/QĐ-UBND` stays together, though elsewhere a line may end in a colon. */
const costOf = (before: readonly string[], after: readonly string[]): BreakCost =>
  before.at(-1)?.endsWith(':') && /^[\d/\u00a0]/u.test(after[0] ?? '') ? HELD : breakCost(before, after);

/** Cells flow by themselves: what stands in a table is read back, and copied, as one line. */
const IN_TABLES: ReadonlySet<Role> = new Set<Role>(['tableHeader', 'tableCell']);

const textOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');

/**
 * The lines of a centred paragraph, parted where a reader would pause and as even as can be. Said here, so that Word and
 * PDF part alike: left to themselves the one fills the first line and the other cuts names and dates to make lines even.
 * Whatever is not centred, or is of several runs, is one line that flows by itself.
 */
export const centredLines = (it: Paragraph, columnMm: number): readonly string[] => {
  const text = textOf(it);
  const share = it.runs[0]?.bold ? 1 : LIGHT_SHARE;
  const widthOf = (part: string): number => boldWidthMm(part, it.sizePt) * share;
  const width = columnMm - ROUNDING_MM;
  const isParted = it.align === 'center' && it.runs.length === 1 && !IN_TABLES.has(it.role) && !text.includes('\n');
  if (!isParted || widthOf(text) <= width) return [text];
  const texts = text.split(' ');
  const words = texts.map((word, at) => ({
    text: word,
    width: widthOf(word),
    breakAfter: costOf(texts.slice(Math.max(0, at - 2), at + 1), texts.slice(at + 1, at + 5)),
  }));
  const whole = { words, space: widthOf(' ') };
  const lines = fewestLines(whole, width, 'any');
  const parting = PARTINGS.find((it) => fewestLines(whole, width, it) === lines);
  return parting === undefined || !Number.isFinite(lines) ? [text] : brokenLines(whole, { width, lines, parting });
};

/** How long the rule under a paragraph is: its share of the last line, which it stands under. */
export const ruleMm = (it: Paragraph, columnMm: number): number => {
  const last = centredLines(it, columnMm).at(-1) ?? '';
  return Math.min(boldWidthMm(last, it.sizePt), columnMm) * (it.ruleShare ?? 0);
};
