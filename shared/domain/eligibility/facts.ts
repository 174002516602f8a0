import type { Authority } from '#shared/domain/authority';
import type { AwardCode } from '#shared/domain/award-code';
import type { AwardBasis, PersonCategory, RatingLevel, RecipientKind } from '#shared/domain/recipient';
import type { LocalDate } from '#shared/lib/local-date';

/** `id` names the row where the history is kept with ids; of a rating it is the year. */
type Kept = { readonly id?: string };

export type RatingFact = Kept & {
  readonly year: number;
  readonly level: RatingLevel;
  readonly decisionNumber?: string;
};

export type AwardFact = Kept & {
  readonly code: AwardCode;
  readonly year: number;
  readonly date?: LocalDate;
  readonly basis: AwardBasis;
  readonly decisionNumber?: string;
};

export type InitiativeFact = Kept & {
  readonly year: number;
  readonly scope: 'base' | 'province' | 'national';
  readonly kind: 'initiative' | 'research';
  readonly applied: boolean;
  readonly name?: string;
  readonly decisionNumber?: string;
};

export type DisciplineFact = {
  readonly form: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly decisionNumber?: string;
};

export type CollectiveFacts = {
  readonly members: number | null;
  /** Members who completed their tasks in the award year. */
  readonly completedTask: number | null;
  readonly ldtt: number | null;
  readonly cstdcs: number | null;
  readonly disciplinedFromWarning: number | null;
  readonly foundedYear: number | null;
  readonly flagEligible: boolean | null;
};

/**
 * What is known of one nominee for one award. An empty list means "known to be none", null means "not known":
 * missing history is never read as good or bad.
 */
export type EligibilityFacts = {
  readonly onDate: LocalDate;
  readonly award: AwardCode;
  /** The last year of achievement; windows end with it. */
  readonly awardYear: number;
  readonly basis: AwardBasis;
  readonly recipientKind: RecipientKind;
  /**
   * From this year on an absent award, initiative or discipline is known to be none; in the years before it is not known.
   * Left out: the lists are whole. Null: nothing is known to be complete.
   */
  readonly historyKnownFrom?: number | null;
  readonly subject: {
    readonly category: PersonCategory;
    readonly isLeader: boolean;
  } | null;
  readonly ratings: readonly RatingFact[] | null;
  readonly awards: readonly AwardFact[] | null;
  readonly initiatives: readonly InitiativeFact[] | null;
  readonly discipline: readonly DisciplineFact[] | null;
  readonly openInvestigation: boolean | null;
  /** The day the collective's unit ended; left out or null while it stands. */
  readonly dissolvedOn?: LocalDate | null;
  /** Of a vote already held: all members of the council and those who agreed. */
  readonly votes?: { readonly members: number; readonly agreed: number };
  /** Who is to decide, where that is asked. */
  readonly decidedBy?: Authority;
  /** Ids of lines that a person has confirmed. */
  readonly attested?: readonly string[];
  readonly collective: CollectiveFacts | null;
};
