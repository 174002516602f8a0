import type { AwardCode } from '#shared/domain/award-code';
import type { Rounding } from '#shared/domain/award-money';
import type { Deadline, InitiativeScope, PaperCode, Readings } from '#shared/domain/eligibility/rules';
import type { Measure } from '#shared/domain/local-regulation/measure';
import type { Quota } from '#shared/domain/quota';
import type { RatingLevel, RecipientKind } from '#shared/domain/recipient';
import type { Share } from '#shared/domain/share';
import type { BallotRule } from '#shared/domain/voting';
import type { LocalDate } from '#shared/lib/local-date';

/** Cụm or khối thi đua: units that compare with each other; a unit belongs to at most one of each kind. */
export type Cluster = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'cluster' | 'block';
  readonly unitIds: readonly string[];
};

/** What a local line may ask: a small part of the vocabulary of the law, or a person's judgement. */
export type LocalAsk =
  | { readonly ask: 'attest' }
  /** Rating of the award year. */
  | { readonly ask: 'ratingOfYear'; readonly level: RatingLevel }
  | { readonly ask: 'ratedYears'; readonly years: number; readonly level: RatingLevel }
  | {
      readonly ask: 'initiatives';
      readonly times: number;
      readonly scope: InitiativeScope;
      readonly years: number;
    }
  | { readonly ask: 'awardHeld'; readonly award: AwardCode }
  /** Speaks of collectives only. */
  | { readonly ask: 'noMemberDisciplined' };

/** A line that the office asks beside the national ones. `kind` null: of every recipient the award is for. */
export type LocalCriterion = {
  readonly id: string;
  readonly award: AwardCode;
  readonly kind: RecipientKind | null;
  readonly clause: string;
  readonly text: string;
  readonly rule: LocalAsk;
};

/** A paper the office asks beside the national ones, or one it does without. */
export type LocalPaper = { readonly id: string; readonly award: AwardCode; readonly clause: string } & (
  | { readonly change: 'add'; readonly name: string; readonly when: 'always' | 'relevant' }
  | { readonly change: 'waive'; readonly code: PaperCode }
);

/** How the council's own regulation votes otherwise. What is null stands as in the national layer. */
export type BallotVariant = {
  readonly id: string;
  /** Null: every award. */
  readonly award: AwardCode | null;
  readonly clause: string;
  readonly requiresBallot: boolean | null;
  readonly quorum: Share | null;
  readonly threshold: Share | null;
  readonly denominator: BallotRule['denominator'] | null;
  /** An absent member writes an opinion, or sends a substitute who votes. */
  readonly absentMembers: 'writtenOpinion' | 'substitute' | null;
  readonly rounds: 1 | 2 | null;
};

/** A coefficient of the office's own, in hundredths of the base salary. */
export type LocalCoefficient = {
  readonly award: AwardCode;
  readonly recipientKind: RecipientKind;
  readonly hundredths: number;
  readonly clause: string;
};

/**
 * The secretary checked a national value that was seen only in summary: it stands as it is, or with the clause, words
 * or measure that the full text has. `edition` and `key` say which one.
 */
export type Confirmation = {
  readonly edition: string;
  readonly key: string;
  readonly clause: string | null;
  readonly text: string | null;
  readonly measure: Measure | null;
  readonly reason: string;
};

/**
 * Quy chế or Quy định thi đua, khen thưởng of a province, ministry or agency, as data: what it adds to the national
 * edition in force and how it settles what the national layer leaves open. `validTo` is the last day.
 */
export type LocalRegulation = {
  /** As citations print it after the clause: `Quy định thi đua, khen thưởng tỉnh Lâm Xuyên`. */
  readonly name: string;
  readonly documentNumber: string;
  readonly issuer: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly quotas: readonly Quota[];
  readonly clusters: readonly Cluster[];
  readonly deadlines: readonly Deadline[];
  readonly papers: readonly LocalPaper[];
  readonly criteria: readonly LocalCriterion[];
  readonly ballots: readonly BallotVariant[];
  readonly money: { readonly rounding: Rounding | null; readonly coefficients: readonly LocalCoefficient[] };
  /** Null: the reading of the national layer. */
  readonly readings: { readonly [K in keyof Readings]: Readings[K] | null };
  readonly confirmed: readonly Confirmation[];
};

type Parts = Omit<LocalRegulation, 'name' | 'documentNumber' | 'issuer' | 'validFrom' | 'validTo'>;

/** A regulation that says nothing yet. */
export const NO_LOCAL_PARTS: Parts = {
  quotas: [],
  clusters: [],
  deadlines: [],
  papers: [],
  criteria: [],
  ballots: [],
  money: { rounding: null, coefficients: [] },
  readings: { window: null, diplomaBeforeYears: null },
  confirmed: [],
};

/** The clause with the document it stands in: `khoản 1 Điều 4 Quy định … (86/2025/QĐ-UBND)`. */
export const citedClause = (
  { name, documentNumber }: Pick<LocalRegulation, 'name' | 'documentNumber'>,
  clause: string,
): string => [clause, name, documentNumber && `(${documentNumber})`].filter((part) => part !== '').join(' ');
