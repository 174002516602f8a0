/**
 * The numbers of one series (symbol) in one year: consecutive Arabic numerals from 01 on 1 January (NĐ 30/2020, Điều 15
 * and Phụ lục I). `bears` entries stand under a number of their own; notes say why others stand empty or are used elsewhere.
 */
export type NumberEntry = {
  readonly id: string;
  /** reserved: held for a paper to come · outside: a paper kept elsewhere, or a range of them · blank: left empty. */
  readonly kind: 'decision' | 'reserved' | 'outside' | 'blank';
  readonly first: number;
  /** Equal to `first` for one number; null: this number and every later one. */
  readonly last: number | null;
  /** Why a number stands twice, is empty or is used elsewhere; empty when nobody said. */
  readonly explanation: string;
};

/** Numbers missing between the first and the last one borne, with the note that explains them; null asks for one. */
export type Gap = { readonly first: number; readonly last: number; readonly explanation: string | null };

/** A number that several entries bear; explained when all but one of them say why. */
export type Repeat = {
  readonly number: number;
  readonly ids: readonly string[];
  readonly isExplained: boolean;
};

const isSingle = ({ first, last }: NumberEntry): boolean => first === last;

/** True for an entry that stands under a number: a decision, a number held for one, one paper kept elsewhere. */
export const bearsNumber = (entry: NumberEntry): boolean =>
  entry.kind === 'decision' || entry.kind === 'reserved' || (entry.kind === 'outside' && isSingle(entry));

const covers = ({ first, last }: NumberEntry, number: number): boolean =>
  first <= number && (last === null || number <= last);

/** Who bears each number, in the order of the entries. */
export const bearersByNumber = (entries: readonly NumberEntry[]): ReadonlyMap<number, readonly NumberEntry[]> => {
  const bearers = new Map<number, NumberEntry[]>();
  for (const entry of entries) {
    if (!bearsNumber(entry)) continue;
    const known = bearers.get(entry.first);
    if (known === undefined) bearers.set(entry.first, [entry]);
    else known.push(entry);
  }
  return bearers;
};

/** A missing stretch parted where notes begin and end; each number takes the note with the narrowest range. */
const explainedParts = (first: number, last: number, notes: readonly NumberEntry[]): Gap[] => {
  const near = notes.filter((note) => note.first <= last && (note.last === null || note.last >= first));
  const starts = [first, ...near.flatMap((note) => [note.first, (note.last ?? last) + 1])];
  const cuts = [...new Set(starts)].filter((at) => at >= first && at <= last).sort((a, b) => a - b);
  const width = (note: NumberEntry): number => (note.last ?? Number.MAX_SAFE_INTEGER) - note.first;
  const parts = cuts.map((from, index): Gap => {
    const [note] = near.filter((it) => covers(it, from)).sort((a, b) => width(a) - width(b));
    return { first: from, last: (cuts[index + 1] ?? last + 1) - 1, explanation: note?.explanation ?? null };
  });
  const joined: Gap[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before?.explanation === part.explanation) joined[joined.length - 1] = { ...before, last: part.last };
    else joined.push(part);
  }
  return joined;
};

/** Exactly the numbers missing between the first and the last one borne, as stretches in order. */
export const gapsOf = (entries: readonly NumberEntry[]): readonly Gap[] => {
  const borne = [...bearersByNumber(entries).keys()].sort((a, b) => a - b);
  const notes = entries.filter((entry) => !bearsNumber(entry));
  return borne.flatMap((number, index) => {
    const before = borne[index - 1];
    return before === undefined || before + 1 === number ? [] : explainedParts(before + 1, number - 1, notes);
  });
};

/** The numbers that more than one entry bears, in order. */
export const repeatsOf = (entries: readonly NumberEntry[]): readonly Repeat[] =>
  [...bearersByNumber(entries)]
    .filter(([, bearers]) => bearers.length > 1)
    .map(([number, bearers]) => ({
      number,
      ids: bearers.map(({ id }) => id),
      isExplained: bearers.filter(({ explanation }) => explanation.trim() === '').length <= 1,
    }))
    .sort((a, b) => a.number - b.number);

/** The number after the highest one borne; 1 for a series that nobody used. */
export const nextNumberOf = (entries: readonly NumberEntry[]): number =>
  [...bearersByNumber(entries).keys()].reduce((highest, number) => Math.max(highest, number), 0) + 1;

/**
 * What stands in the way of giving this number to a decision. `taken`: a decision or a paper kept elsewhere bears it, or
 * a note says its range is used elsewhere — refused, since the decree knows no second paper under one number and no “05a”.
 * `held`: somebody reserved it; issuing uses the reservation up. `blank`: noted as left empty. Null: free.
 */
export const numberInTheWay = (
  entries: readonly NumberEntry[],
  { number, ownId }: { readonly number: number; readonly ownId: string | null },
): { readonly kind: 'taken' | 'held' | 'blank'; readonly entry: NumberEntry } | null => {
  const others = entries.filter((entry) => entry.id !== ownId && covers(entry, number));
  const taken = others.find((entry) => entry.kind === 'decision' || (entry.kind === 'outside' && entry.last !== null));
  if (taken !== undefined) return { kind: 'taken', entry: taken };
  const held = others.find(({ kind }) => kind === 'reserved');
  if (held !== undefined) return { kind: 'held', entry: held };
  const blank = others.find(({ kind }) => kind === 'blank');
  return blank === undefined ? null : { kind: 'blank', entry: blank };
};

/** The numbers that no decision can take any more: borne by one, or used for papers kept elsewhere. */
export const usedNumbers = (entries: readonly NumberEntry[]): ReadonlySet<number> =>
  new Set(
    entries.flatMap(({ kind, first, last }) =>
      kind === 'decision' || (kind === 'outside' && last !== null)
        ? Array.from({ length: (last ?? first) - first + 1 }, (_, at) => first + at)
        : [],
    ),
  );
