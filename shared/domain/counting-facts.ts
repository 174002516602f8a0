import type { MeetingPerson } from '#shared/domain/minutes-facts';
import type { LocalDate } from '#shared/lib/local-date';

/** What the tellers counted of one nominee; slips are paper, opinions of absent members come on top of them. */
export type CountedNominee = {
  /** As the paper prints it, without end mark. */
  readonly line: string;
  readonly issued: number;
  readonly returned: number;
  readonly invalid: number;
  readonly agreed: number;
  readonly disagreed: number;
  /** The number the share is taken of. */
  readonly base: number;
  readonly outcome: 'passed' | 'rejected';
  /** What the first vote counted, when there were two. */
  readonly firstRound?: { readonly agreed: number; readonly disagreed: number; readonly base: number };
};

export type CountedAward = { readonly awardName: string; readonly nominees: readonly CountedNominee[] };

/** Everything the minutes of counting the votes print. Counts only: never who voted how. */
export type CountingFacts = {
  readonly number: number | null;
  /** `BB-HĐTĐKT` */
  readonly symbol: string;
  readonly headLines: readonly string[];
  readonly subject: string;
  readonly heldOn: LocalDate;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly place: string;
  /** The first one heads the tellers. */
  readonly tellers: readonly MeetingPerson[];
  readonly members: number;
  readonly present: number;
  readonly writtenOpinions: number;
  readonly awards: readonly CountedAward[];
  /** After the table; may be empty. */
  readonly conclusion: readonly string[];
  readonly recipients: readonly string[];
};
