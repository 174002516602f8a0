import type { Output } from '#shared/ipc/contract';
import { err, ok, type Result } from '#shared/lib/result';

export type Meeting = Output<'meetings.get'>;
export type AgendaItem = Meeting['agenda'][number];
export type Tally = NonNullable<AgendaItem['tally']>;
export type Outcome = NonNullable<AgendaItem['outcome']>;

/** What stands in the three boxes of a row; an empty box is worked out from the others. */
export type TypedTally = { readonly agreed: string; readonly disagreed: string; readonly blank: string };

export type TallyProblem =
  | { readonly kind: 'noVoters' }
  | { readonly kind: 'notANumber' }
  | { readonly kind: 'agreedMissing' }
  | { readonly kind: 'tooMany' | 'tooFew'; readonly sum: number; readonly voters: number };

const isEmpty = (text: string): boolean => text.trim() === '';

export const isUntouched = (typed: TypedTally): boolean =>
  isEmpty(typed.agreed) && isEmpty(typed.disagreed) && isEmpty(typed.blank);

/** A whole number of slips, null for an empty box, NaN for anything else. */
const readCount = (text: string): number | null => {
  if (isEmpty(text)) return null;
  return /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
};

/** Fills the boxes left empty so that the slips add up to the votes cast: first "không đồng ý", else the blank ones. */
const fillUp = (counts: { agreed: number; disagreed: number | null; blank: number | null }, voters: number): Tally => {
  const { agreed } = counts;
  if (counts.disagreed === null) {
    const blank = counts.blank ?? 0;
    return { agreed, disagreed: Math.max(0, voters - agreed - blank), blank };
  }
  return {
    agreed,
    disagreed: counts.disagreed,
    blank: counts.blank ?? Math.max(0, voters - agreed - counts.disagreed),
  };
};

/** Takes the typed boxes and the number of votes cast; gives the full tally, or why it cannot be one. */
export const completeTally = (typed: TypedTally, voters: number): Result<Tally, TallyProblem> => {
  if (voters === 0) return err({ kind: 'noVoters' });
  const agreed = readCount(typed.agreed);
  const disagreed = readCount(typed.disagreed);
  const blank = readCount(typed.blank);
  if ([agreed, disagreed, blank].some(Number.isNaN)) return err({ kind: 'notANumber' });
  if (agreed === null) return err({ kind: 'agreedMissing' });
  const tally = fillUp({ agreed, disagreed, blank }, voters);
  const sum = tally.agreed + tally.disagreed + tally.blank;
  if (sum > voters) return err({ kind: 'tooMany', sum, voters });
  if (sum < voters) return err({ kind: 'tooFew', sum, voters });
  return ok(tally);
};

/** The boxes of a row that has a tally already, or empty ones. */
export const typedOf = (tally: Tally | null): TypedTally =>
  tally === null
    ? { agreed: '', disagreed: '', blank: '' }
    : { agreed: String(tally.agreed), disagreed: String(tally.disagreed), blank: String(tally.blank) };

export const isSameTally = (left: Tally | null, right: Tally | null): boolean =>
  left?.agreed === right?.agreed && left?.disagreed === right?.disagreed && left?.blank === right?.blank;

/** What is cast at most on one item: rules and members who do not vote make it fewer on others. */
export const mostVoters = (agenda: readonly Pick<AgendaItem, 'voters'>[]): number =>
  Math.max(0, ...agenda.map(({ voters }) => voters));

/** Where the meeting goes on: the first item without a tally, or null when all have one. */
export const firstWithoutTally = (agenda: readonly AgendaItem[]): string | null =>
  agenda.find((item) => item.tally === null)?.id ?? null;

/** The item after `id` that still needs a tally, else the first that does, else null: all are recorded. */
export const nextWithoutTally = (agenda: readonly AgendaItem[], id: string): string | null => {
  const position = agenda.findIndex((item) => item.id === id);
  const open = (items: readonly AgendaItem[]) => firstWithoutTally(items.filter((item) => item.id !== id));
  return open(agenda.slice(position + 1)) ?? open(agenda);
};

/** The neighbour `step` rows away; the ends hold. */
export const neighbourOf = (
  agenda: readonly { readonly id: string }[],
  id: string | null,
  step: number,
): string | null => {
  const position = agenda.findIndex((item) => item.id === id);
  const target = Math.min(agenda.length - 1, Math.max(0, position + step));
  return agenda[target]?.id ?? null;
};
