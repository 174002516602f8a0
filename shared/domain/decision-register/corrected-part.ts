import { grouped } from '#shared/lib/grouped';

/** Words, gaps and signs, each apart: a comma after a name is no part of it. */
const pieces = (text: string): readonly string[] => text.match(/\s+|[\p{L}\p{M}\p{N}'’-]+|[^\s]/gu) ?? [];

/** Pieces `from` (included) to `to` (left out) of the line give way to `instead`. */
type Change = { readonly from: number; readonly to: number; readonly instead: readonly string[] };

/** How many pieces two rests of line and corrected line have in common, for every pair of beginnings. */
const commonLengths = (line: readonly string[], corrected: readonly string[]): readonly (readonly number[])[] => {
  const lengths = Array.from({ length: line.length + 1 }, () => new Array<number>(corrected.length + 1).fill(0));
  for (let i = line.length - 1; i >= 0; i -= 1)
    for (let j = corrected.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] ?? [];
      row[j] =
        line[i] === corrected[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
};

const changesOf = (line: readonly string[], corrected: readonly string[]): readonly Change[] => {
  const common = commonLengths(line, corrected);
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < line.length || j < corrected.length) {
    const [from, start] = [i, j];
    while ((i < line.length || j < corrected.length) && (line[i] === undefined || line[i] !== corrected[j])) {
      if (i < line.length && (j >= corrected.length || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) i += 1;
      else j += 1;
    }
    if (i > from || j > start) changes.push({ from, to: i, instead: corrected.slice(start, j) });
    i += 1;
    j += 1;
  }
  return changes;
};

/** The pieces of the line that a part of it takes up; null when it does not stand there whole. */
const placeOf = (part: string, line: readonly string[]): { readonly from: number; readonly to: number } | null => {
  const wanted = pieces(part);
  for (let from = 0; wanted.length > 0 && from + wanted.length <= line.length; from += 1)
    if (wanted.every((piece, index) => piece === line[from + index])) return { from, to: from + wanted.length };
  return null;
};

/**
 * A part of a line (a name, a post) as it reads after the line was corrected: what changed within it changes, what changed
 * elsewhere does not touch it. The part as it was, where it does not stand in the line or a change runs over its edge.
 */
export const correctedPart = (part: string, line: string, corrected: string): string => {
  if (line === corrected || part === '') return part;
  const old = pieces(line);
  const place = placeOf(part, old);
  if (place === null) return part;
  const within = changesOf(old, pieces(corrected)).filter(({ from, to }) => from <= place.to && to >= place.from);
  const runsOver = ({ from, to }: Change) => from < to && (from < place.from || to > place.to);
  const touching = within.filter(({ from, to }) => from === to || (to > place.from && from < place.to));
  if (touching.some(runsOver)) return part;
  let [at, written] = [place.from, ''];
  for (const { from, to, instead } of touching) {
    written += old.slice(at, from).join('') + instead.join('');
    at = to;
  }
  return `${written}${old.slice(at, place.to).join('')}`.trim();
};

type Words = { readonly before: string; readonly after: string };

/** A line as it reads after every correction of it, in the order of their days. */
export const correctedLine = (line: string, changes: readonly Words[]): string =>
  changes.reduce((words, { before, after }) => words.replaceAll(before, after), line);

type LineChange = Words & { readonly dossierId: string | null };

/** How a part of anybody's line reads now, by the lines as issued and what was corrected of them since. */
export const correctedParts = (
  lines: ReadonlyMap<string, string>,
  changes: readonly LineChange[],
): ((dossierId: string, part: string) => string) => {
  const byDossier = grouped(changes, ({ dossierId }) => dossierId ?? '');
  return (dossierId, part) => {
    const [line, own] = [lines.get(dossierId), byDossier.get(dossierId)];
    return line === undefined || own === undefined ? part : correctedPart(part, line, correctedLine(line, own));
  };
};
