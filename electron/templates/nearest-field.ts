import { bareLetters } from '#shared/domain/nomination-list/name-distance';

/** How many letters have to be put in, left out or changed to make one text of the other. */
const lettersBetween = (left: string, right: string): number => {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = left[i - 1] === right[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row[right.length] ?? 0;
};

const LONGEST = 60;

/** The known field that is nearest to what was written, by its letters without marks; empty when none is near. */
export const nearestField = (written: string, known: readonly string[]): string => {
  const letters = bareLetters(written).slice(0, LONGEST);
  let best = '';
  // Of a name of two letters, two others make any other name.
  let fewest = (letters.length < 4 ? 1 : Math.max(2, Math.floor(letters.length / 3))) + 1;
  for (const name of known) {
    const other = bareLetters(name);
    const starts = letters.length >= 4 && (other.startsWith(letters) || letters.startsWith(other)) ? 1 : Infinity;
    const distance = Math.min(lettersBetween(letters, other), starts);
    if (distance < fewest) {
      best = name;
      fewest = distance;
    }
  }
  return best;
};
