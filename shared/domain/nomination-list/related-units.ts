import type { SameWords } from '#shared/domain/nomination-list/word-keys';

/** Where so many units are named, their names are no help to tell one from another. */
const UNITS_AT_MOST = 20_000;

/** The beginnings and ends of a name that leave a word away; one word alone says too little. */
const endsOf = (key: string): readonly string[] => {
  const words = key.split(' ');
  return Array.from({ length: Math.max(0, words.length - 2) }, (_, place) => place + 2).flatMap((length) => [
    words.slice(0, length).join(' '),
    words.slice(words.length - length).join(' '),
  ]);
};

const append = (map: Map<string, SameWords[]>, key: string, unit: SameWords): void => {
  const units = map.get(key);
  if (units === undefined) map.set(key, [unit]);
  else if (!units.includes(unit)) units.push(unit);
};

/**
 * Of the units named, those whose name begins or ends with the name asked for, and the other way round:
 * `Tổ Toán, Trường THCS Bình Minh` and `Trường THCS Bình Minh`.
 */
export const relatedUnits = (named: readonly SameWords[]): ((unit: SameWords) => readonly SameWords[]) => {
  const distinct = new Set(named);
  const units = distinct.size > UNITS_AT_MOST ? [] : [...distinct];
  const byKey = new Map(units.map((unit) => [unit.key, [unit]]));
  const longer = new Map<string, SameWords[]>();
  for (const unit of units) for (const end of endsOf(unit.key)) append(longer, end, unit);
  const answers = new Map<SameWords, readonly SameWords[]>();
  return (unit) => {
    const known = answers.get(unit);
    if (known !== undefined) return known;
    const shorter = endsOf(unit.key).flatMap((end) => byKey.get(end) ?? []);
    const answer = [...new Set([...shorter, ...(longer.get(unit.key) ?? [])])];
    answers.set(unit, answer);
    return answer;
  };
};
