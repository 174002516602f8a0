import type { AwardedList, Signer } from '#shared/domain/decision-facts';
import type { AwardBasis, RecipientKind } from '#shared/domain/recipient';
import type { LocalDate } from '#shared/lib/local-date';

/** What kinds of report forms the decrees have; their numbers differ, these do not. */
export const REPORT_SHAPES = [
  'meritIndividual',
  'meritCollective',
  'governmentFlag',
  'nationalFighter',
  'unexpected',
  'thematic',
  'contribution',
  'heroIndividual',
  'heroCollective',
  'external',
  'household',
] as const;
export type ReportShape = (typeof REPORT_SHAPES)[number];

/** What a report says of who is proposed, one line each. */
export const PARTICULARS = [
  'fullName',
  'otherName',
  'gender',
  'birthDate',
  'homeTown',
  'residence',
  'workplace',
  'position',
  'positionAtRetirement',
  'education',
  'degrees',
  'joinedWork',
  'joinedParty',
  'collectiveName',
  'headquarters',
  'contact',
  'founded',
  'structure',
  'staff',
  'nationality',
  'householdHead',
  'address',
  'householdMembers',
  'occupation',
] as const;
export type Particular = (typeof PARTICULARS)[number];

/** What the unit writes in its own words; an empty one leaves dotted lines. */
export const REPORT_TEXTS = [
  'duties',
  'functions',
  'results',
  'emulationTargets',
  'measures',
  'policies',
  'partyAndUnions',
  'deed',
  'campaign',
  'nationwideInfluence',
  'outstanding',
  'contributionToVietnam',
  'lawAndCharity',
  'friendship',
  'householdResults',
] as const;
export type ReportText = (typeof REPORT_TEXTS)[number];

/** A title, form, rating or initiative of one year with the paper that gave it. */
export type HistoryLine = {
  readonly year: number;
  readonly what: string;
  /** `05/QĐ-UBND`, or however it was recorded; null: not recorded. */
  readonly decisionNumber: string | null;
  readonly decidedOn: LocalDate | null;
  /** Who issued it; empty while not known. */
  readonly issuer: string;
};

export type InitiativeLine = HistoryLine & { readonly scope: string };

export type DisciplineLine = {
  readonly what: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly decisionNumber: string | null;
};

/** Head counts of a collective in one year; null: not known. */
export type CompositionLine = {
  readonly year: number;
  readonly members: number | null;
  readonly completedTask: number | null;
  readonly ldtt: number | null;
  readonly cstdcs: number | null;
  readonly disciplinedFromWarning: number | null;
};

/** Everything that the book of history knows of the nominee, oldest year first. */
export type ReportHistory = {
  readonly titles: readonly HistoryLine[];
  readonly forms: readonly HistoryLine[];
  readonly ratings: readonly HistoryLine[];
  readonly initiatives: readonly InitiativeLine[];
  readonly discipline: readonly DisciplineLine[];
  readonly compositions: readonly CompositionLine[];
  /** From this year on an absent row means that there was none; null: nothing is known of absence. */
  readonly knownFrom: number | null;
};

/** Everything an achievement report prints. */
export type ReportFacts = {
  readonly shape: ReportShape;
  readonly kind: RecipientKind;
  /** `Mẫu số 05 Nghị định số 152/2025/NĐ-CP`, printed under the title; empty: not printed. */
  readonly form: string;
  /** Báo cáo tóm tắt thành tích, by the simplified procedure (Điều 85). */
  readonly isSummary: boolean;
  /** The superior unit and the unit; empty leaves room to write. */
  readonly headLines: readonly string[];
  readonly place: string;
  readonly issuedOn: LocalDate | null;
  readonly award: AwardedList['award'];
  readonly awardYear: number;
  readonly basis: AwardBasis;
  /** Who is proposed, with post and unit: the line under the title. */
  readonly nominee: string;
  /** How many years the criteria look at, the award year included; at least 1. */
  readonly historyYears: number;
  readonly particulars: Readonly<Partial<Record<Particular, string>>>;
  readonly texts: Readonly<Partial<Record<ReportText, string>>>;
  readonly history: ReportHistory;
  /** Prints what the form asks for beside each blank, and its notes at the end. */
  readonly showGuides: boolean;
  /** Whether the body that proposes to a higher one confirms at the end. */
  readonly needsConfirmation: boolean;
  /** The name under the right-hand signature; empty leaves room. */
  readonly reporter: Signer['name'];
};
