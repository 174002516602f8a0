import type { Authority, Proposer } from '#shared/domain/authority';
import type { AwardCode } from '#shared/domain/award-code';
import type { MoneyRules } from '#shared/domain/award-money';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { OfficeLevel } from '#shared/domain/office-level';
import type { Quota } from '#shared/domain/quota';
import type { AwardBasis, RatingLevel, RecipientKind } from '#shared/domain/recipient';
import type { Share } from '#shared/domain/share';
import type { BallotRule } from '#shared/domain/voting';
import type { LocalDate } from '#shared/lib/local-date';

type SubjectCategory = NonNullable<EligibilityFacts['subject']>['category'];

/**
 * Consecutive good years that end with the award year. A year is good by its rating or by one of the titles.
 * “Từ 05 năm trở lên” makes the stretch as long as the good years last; `after` counts only years later than the
 * oldest such award that leaves room for `years` (“và sau đó”).
 */
export type Streak = {
  readonly years: number;
  readonly rating?: RatingLevel;
  readonly titles?: readonly AwardCode[];
  readonly after?: readonly AwardCode[];
};

export type InitiativeScope = 'base' | 'province' | 'national';

/** The vocabulary of the law: what a line may ask of the facts. Each kind has one function in `checks/`. */
type CheckParameters = {
  /** Rating of the award year. */
  readonly ratingAtLeast: { readonly level: RatingLevel };
  /** The same, asked only of those who were rated. */
  readonly ratingIfRated: { readonly level: RatingLevel };
  readonly consecutiveYears: Streak;
  /** So many years of a rating within the stretch. */
  readonly ratingsInStreak: { readonly level: RatingLevel; readonly times: number; readonly streak: Streak };
  readonly titleInYear: { readonly codes: readonly AwardCode[] };
  /** The last one in the award year; at most `maxGap` years from one to the next (1: every year). */
  readonly consecutiveTitles: {
    readonly codes: readonly AwardCode[];
    readonly times: number;
    readonly maxGap: number;
  };
  readonly countInWindow: { readonly codes: readonly AwardCode[]; readonly times: number; readonly streak: Streak };
  /** Held at any time; before the last `years` years where the office reads it so (`readings.diplomaBeforeYears`). */
  readonly heldBefore: { readonly codes: readonly AwardCode[]; readonly years?: number };
  /** Held before the last `years` years began. */
  readonly heldStrictlyBeforeWindow: { readonly codes: readonly AwardCode[]; readonly years: number };
  readonly initiativeOfScope: {
    readonly scope: InitiativeScope;
    readonly times: number;
    readonly kinds?: readonly ('initiative' | 'research')[];
    readonly applied?: true;
    readonly within: { readonly years: number } | { readonly streak: Streak };
  };
  readonly shareOfMembers: { readonly share: Share };
  readonly membersCompletedTask: Record<never, never>;
  readonly hasMemberTitle: Record<never, never>;
  readonly noMemberDisciplined: Record<never, never>;
  readonly flagEligible: Record<never, never>;
  readonly notFlagEligible: Record<never, never>;
  readonly yearsSinceFounded: { readonly years: number };
  /** Over the award's history for merit, over the award year for the other bases and where the law names no stretch. */
  readonly noDisciplineInWindow: Record<never, never>;
  readonly noOpenInvestigation: Record<never, never>;
  readonly notDissolved: Record<never, never>;
  /** No other award of these codes in the award year; with `sameBasis` only those given on the same basis. */
  readonly noOtherAwardInYear: { readonly among: readonly AwardCode[]; readonly sameBasis?: true };
  /** The council's count, where it is given, reaches the award's ballot rule. */
  readonly votesReach: Record<never, never>;
  /** The authority, where it is given, may decide the award. */
  readonly authorityDecides: Record<never, never>;
  readonly awardBasisAllowed: { readonly bases: readonly AwardBasis[] };
  readonly allOf: { readonly checks: readonly Check[] };
  readonly anyOf: { readonly checks: readonly Check[] };
};

export type CheckKind = keyof CheckParameters;
export type CheckOf<K extends CheckKind> = { [P in K]: { readonly check: P } & CheckParameters[P] }[K];
export type Check = { [P in CheckKind]: { readonly check: P } & CheckParameters[P] }[CheckKind];

/** When a line speaks at all; what is absent does not restrict. */
export type Applicability = {
  readonly kinds?: readonly RecipientKind[];
  readonly bases?: readonly AwardBasis[];
  readonly levels?: readonly AwardRule['level'][];
  readonly awardKinds?: readonly AwardRule['kind'][];
  /** Only for those who lead a unit. */
  readonly leaders?: true;
  /** Only for a nominee known to be one of these. */
  readonly subjects?: readonly SubjectCategory[];
  readonly exceptSubjects?: readonly SubjectCategory[];
};

/**
 * One line of the law. `check` decides it by the facts, `oneOf` by its limbs; `attest` leaves it to a person.
 * A failing `advisory` line does not decide: it is shown for a person to look at.
 */
export type CriterionLine = Applicability & {
  readonly id: string;
  /** Prints as “khoản 1 Điều 24”; the law itself stands in the edition's legal bases unless named here. */
  readonly clause: string;
  readonly text: string;
  readonly unconfirmed?: true;
  /** Another ground for merit: nobody need confirm it once the award's own lines that history decides are met. */
  readonly instead?: true;
} & (
    | { readonly check: Check; readonly advisory?: true }
    | { readonly oneOf: readonly CriterionLine[] }
    | { readonly attest: true }
  );

export type PaperCode =
  | 'submission'
  | 'nominationList'
  | 'achievementReport'
  | 'reviewMinutes'
  | 'ballotResult'
  | 'initiativeCertificate'
  | 'influenceCertificate'
  | 'achievementCertificate'
  | 'consultation';

/** A paper that the office's own regulation asks. */
export type LocalPaperCode = `local.${string}`;

/**
 * A part of the dossier. `when: 'relevant'` is asked only where the achievement rests on it; `kinds` and `bases` say of
 * whom it is asked at all (a report has another form for each), absent: of everyone. A `simplified` one stands in the
 * place of the others, the submission aside, where the procedure of Điều 85 applies.
 */
export type Paper = Pick<Applicability, 'kinds' | 'bases'> & {
  readonly code: PaperCode | LocalPaperCode;
  readonly name: string;
  readonly when: 'always' | 'relevant';
  /** Form number with its decree: numbers differ between decrees. */
  readonly form?: string;
  readonly procedure?: 'simplified';
  readonly unconfirmed?: true;
};

export type AwardRule = {
  readonly code: AwardCode;
  readonly name: string;
  /** The law prints the name within “ ”. */
  readonly quoted: boolean;
  readonly shortName: string;
  readonly kind: 'title' | 'form';
  readonly recipientKinds: readonly RecipientKind[];
  readonly level: 'base' | 'province' | 'state';
  readonly stateLevel: boolean;
  readonly decidedBy: readonly {
    readonly authority: Authority;
    readonly clause: string;
    readonly unconfirmed?: true;
  }[];
  readonly proposedBy: readonly {
    readonly proposer: Proposer;
    readonly clause: string;
    readonly unconfirmed?: true;
  }[];
  /** How many years of history the criteria and the report form read, the award year included. */
  readonly historyYears: number;
  /** For whom the law names no stretch of years: discipline before the award year is shown, not decided. */
  readonly noStretchFor?: readonly RecipientKind[];
  readonly papers: readonly Paper[];
  readonly criteria: readonly CriterionLine[];
  readonly ballot: BallotRule;
};

/** A step of the procedure that has a limit. */
export type DeadlineStep =
  | 'submitDossiers'
  | 'appraise'
  | 'returnIneligible'
  | 'collectOpinions'
  | 'publishList'
  | 'notifyResult'
  | 'sendDecision';

/** So many days after the step before, or a day of the year (`yearOffset` 1: of the year after the award year). */
export type DeadlineLimit =
  | { readonly days: number; readonly unit: 'working' | 'calendar' }
  | { readonly day: number; readonly month: number; readonly yearOffset: 0 | 1 };

/**
 * How long a step may take. What is absent (`awards`, `levels`, `offices`: whose step it is) does not restrict. A step
 * `elsewhere` is kept by the body that gets the dossier next: shown, never counted here.
 */
export type Deadline = {
  readonly id: string;
  readonly step: DeadlineStep;
  readonly limit: DeadlineLimit;
  readonly awards?: readonly AwardCode[];
  readonly levels?: readonly AwardRule['level'][];
  readonly offices?: readonly OfficeLevel[];
  readonly elsewhere?: true;
  readonly clause: string;
  readonly text: string;
  readonly unconfirmed?: true;
};

/** Where the words of the law allow two readings, the one that is followed. */
export type Readings = {
  /** “Liên tục từ N năm trở lên … trong thời gian đó”: the last N years, or the whole stretch when it is longer. */
  readonly window: 'lastYears' | 'wholeStretch';
  /** Điểm b khoản 1 Điều 73, “đã được tặng bằng khen”: at any time, or before the five years began. */
  readonly diplomaBeforeYears: 'anyTime' | 'before';
};

/** One “Căn cứ …” line, without the word and the closing mark. `issuers` restricts it to decisions of these. */
export type LegalBasis = {
  readonly line: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly issuers?: readonly Authority[];
  readonly unconfirmed?: true;
};

/** Words the evidence rows are written with. */
export type EvidenceNames = {
  readonly ratings: Readonly<Record<RatingLevel, string>>;
  readonly initiatives: Readonly<Record<'initiative' | 'research', string>>;
  readonly members: Readonly<
    Record<'ldtt' | 'completedTask' | 'cstdcs' | 'disciplinedFromWarning' | 'founded', string>
  >;
  readonly investigation: string;
  readonly dissolved: string;
  /** What is asked of a vote and of the one who decides, as sentences. */
  readonly votesReach: string;
  readonly authorityDecides: string;
  /** “8/9 phiếu, cần 9”. */
  readonly votes: (count: { readonly agreed: number; readonly members: number; readonly required: number }) => string;
};

/** The part of an edition that judges. */
export type EditionRules = {
  readonly id: string;
  readonly readings: Readings;
  readonly awards: readonly AwardRule[];
  /** Lines that hold for every award. */
  readonly general: readonly CriterionLine[];
  readonly evidenceNames: EvidenceNames;
  /** Which version of the office's own regulation stands on top; absent: none. */
  readonly localVersion?: number;
};

/** The law of a stretch of time, as data. `validTo` is the last day; null while in force. */
export type RegulationEdition = EditionRules & {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly name: string;
  /** Set when dossiers received before `validFrom` stay under their edition unless this one is more favourable. */
  readonly keepsReceivedDossiers: boolean;
  readonly legalBases: readonly LegalBasis[];
  readonly quotas: readonly Quota[];
  readonly deadlines: readonly Deadline[];
  readonly money: MoneyRules;
};

const rowsByCode = new WeakMap<EditionRules, ReadonlyMap<AwardCode, AwardRule>>();

/** The row of an award, or null when the edition does not know it. */
export const findAward = (edition: EditionRules, code: AwardCode): AwardRule | null => {
  const rows = rowsByCode.get(edition) ?? new Map(edition.awards.map((award) => [award.code, award]));
  rowsByCode.set(edition, rows);
  return rows.get(code) ?? null;
};

/** The name as documents print it: `“Lao động tiên tiến”`, `Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh`. */
export const printedName = ({ name, quoted }: Pick<AwardRule, 'name' | 'quoted'>): string =>
  quoted ? `“${name}”` : name;

/** The citation lines in force on a decision's day for one who decides, in the order they are printed. */
export const legalBasesOn = (
  edition: Pick<RegulationEdition, 'legalBases'>,
  date: LocalDate,
  issuer: Authority,
): readonly LegalBasis[] =>
  edition.legalBases.filter(
    (basis) =>
      basis.from <= date &&
      (basis.to === null || date <= basis.to) &&
      (basis.issuers === undefined || basis.issuers.includes(issuer)),
  );
