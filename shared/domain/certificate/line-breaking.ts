import {
  type BreakCost,
  breakCost,
  mayBreak,
  nameBreakCost,
  type Parting,
} from '#shared/domain/certificate/break-costs';
import { type FontMetrics, textWidth } from '#shared/domain/certificate/font-metrics';

/** A syllable or sign with its width as a share of the size, and what it costs to end a line after it. */
export type Word = { readonly text: string; readonly width: number; readonly breakAfter: BreakCost };

/** A run of words that is broken as one; a line break of the text ends it. */
export type Paragraph = { readonly words: readonly Word[]; readonly space: number };

const NO_BREAK = '\u00a0';

/** Syllables with their place in the name that holds them together; a word outside names is a name of one. */
const syllablesOf = (text: string) =>
  text
    .split(/[ \t]+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const syllables = word.split(NO_BREAK).filter((part) => part !== '');
      return syllables.map((syllable, index) => ({ syllable, index, count: syllables.length }));
    });

/** Measures a line of text and says where it may be broken; no-break spaces hold a name together. */
export const paragraphOf = (text: string, metrics: FontMetrics): Paragraph => {
  const syllables = syllablesOf(text);
  const texts = syllables.map(({ syllable }) => syllable);
  const words = syllables.map(({ syllable, index, count }, at): Word => {
    const inName = index < count - 1;
    return {
      text: syllable,
      width: textWidth(metrics, syllable),
      breakAfter: inName
        ? nameBreakCost(index, count)
        : breakCost(texts.slice(Math.max(0, at - 2), at + 1), texts.slice(at + 1, at + 5)),
    };
  });
  return { words, space: textWidth(metrics, ' ') };
};

/** The fewest lines of a width (as a share of the size); Infinity where a piece that may not be broken is wider. */
export const fewestLines = ({ words, space }: Paragraph, width: number, parting: Parting): number => {
  let [lines, used, piece] = [1, 0, 0];
  for (const [index, word] of words.entries()) {
    piece += (piece > 0 ? space : 0) + word.width;
    if (piece > width) return Infinity;
    if (index < words.length - 1 && !mayBreak(word.breakAfter, parting)) continue;
    const wanted = used === 0 ? piece : used + space + piece;
    if (wanted > width) lines += 1;
    used = wanted > width ? piece : wanted;
    piece = 0;
  }
  return lines;
};

/** A last line of one syllable looks lost. */
const LONE_SYLLABLE = 150;
/** What the evenness of lines weighs against the places of breaking. */
const EVENNESS = 100;

type Best = { readonly cost: number; readonly from: number };

/**
 * Breaks into exactly so many lines of the width, at the cheapest places and with lines as even as can be; the text of
 * each line. Lines are wider than the width only where a single piece is: `fewestLines` tells beforehand.
 */
export const brokenLines = (
  { words, space }: Paragraph,
  { width, lines, parting }: { readonly width: number; readonly lines: number; readonly parting: Parting },
): readonly string[] => {
  const ends: number[] = [0];
  for (const word of words) ends.push((ends.at(-1) ?? 0) + word.width + space);
  const lineWidth = (from: number, to: number): number => (ends[to] ?? 0) - (ends[from] ?? 0) - space;
  const wanted = Math.max((lineWidth(0, words.length) - space * (lines - 1)) / lines, 1e-9);
  const costOf = (from: number, to: number): number => {
    const long = lineWidth(from, to);
    if (long > width + 1e-9) return Infinity;
    const end = words[to - 1]?.breakAfter;
    if (to < words.length && end !== undefined && !mayBreak(end, parting)) return Infinity;
    const lone = to === words.length && to - from === 1 && lines > 1 ? LONE_SYLLABLE : 0;
    return EVENNESS * ((long - wanted) / wanted) ** 2 + lone + (to < words.length ? (end?.cost ?? 0) : 0);
  };
  let reached: readonly (Best | undefined)[] = [{ cost: 0, from: 0 }];
  const steps: (readonly (Best | undefined)[])[] = [];
  for (let line = 1; line <= lines; line += 1) {
    reached = words
      .map((_word, index) => index + 1)
      .reduce<(Best | undefined)[]>((row, to) => {
        let best: Best | undefined;
        for (let from = line - 1; from < to; from += 1) {
          const before = reached[from];
          if (before === undefined) continue;
          const cost = before.cost + costOf(from, to);
          if (Number.isFinite(cost) && (best === undefined || cost < best.cost)) best = { cost, from };
        }
        row[to] = best;
        return row;
      }, []);
    steps.push(reached);
  }
  const broken: string[] = [];
  let to = words.length;
  for (const row of steps.toReversed()) {
    const from = row[to]?.from;
    if (from === undefined) return [];
    broken.unshift(
      words
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    );
    to = from;
  }
  return broken;
};

/** Lines filled one after another, for text that fits nowhere: every word is there, however wide. */
export const filledLines = ({ words, space }: Paragraph, width: number): readonly string[] => {
  const lines: string[][] = [];
  let used = Infinity;
  for (const word of words) {
    if (used + space + word.width > width) {
      lines.push([word.text]);
      used = word.width;
    } else {
      lines.at(-1)?.push(word.text);
      used += space + word.width;
    }
  }
  return lines.map((line) => line.join(' '));
};
