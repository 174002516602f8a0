import { z } from 'zod';
import { DEADLINE_STEPS } from '#shared/domain/deadlines';
import type { PaperCode } from '#shared/domain/eligibility/rules';
import type { QuotaWhole } from '#shared/domain/quota';
import {
  AwardCodeField,
  Count,
  Day,
  Id,
  Line,
  Nothing,
  OptionalLine,
  Rating,
  RecipientKindField,
} from '#shared/ipc/fields';
import { AWARD_LEVELS } from '#shared/ipc/regulations';
import { command, query } from '#shared/ipc/route';
import { isRealDay } from '#shared/lib/local-date';

const LeapYear = 2024;

/** A share of a whole: 80 % is 80 of 100. More than the whole is refused when the regulation is saved. */
export const ShareField = z.strictObject({
  in: z.int().min(1).max(10_000),
  of: z.int().min(1).max(10_000),
  moreThan: z.literal(true).exactOptional(),
});

const DayOfYear = z
  .strictObject({
    day: z.int().min(1).max(31),
    month: z.int().min(1).max(12),
    yearOffset: z.union([z.literal(0), z.literal(1)]),
  })
  .refine(({ day, month }) => isRealDay({ year: LeapYear, month, day }));

const Days = z.int().min(1).max(3_650);
const Years = z.int().min(1).max(40);

const Text = Line;
const Clause = OptionalLine;

export const QUOTA_PLACES = ['unit', 'cluster', 'office'] as const;
export const QUOTA_WHOLES = [
  'ldttHolders',
  'ttldttCollectives',
  'flagCollectives',
  'ratedGood',
] as const satisfies readonly QuotaWhole[];
export const SHARE_ROUNDINGS = ['down', 'halfUp', 'up'] as const;

export const QuotaField = z.strictObject({
  id: Id,
  counts: z.union([z.strictObject({ award: AwardCodeField }), z.strictObject({ rating: Rating })]),
  per: z.enum(QUOTA_PLACES),
  ceiling: z.union([
    z.strictObject({
      share: ShareField,
      whole: z.enum(QUOTA_WHOLES),
      rounding: z.enum(SHARE_ROUNDINGS),
      atLeast: Count,
      /** Another share where the unit itself is rated so. */
      inUnitRated: z.strictObject({ level: Rating, share: ShareField }).exactOptional(),
    }),
    z.strictObject({ number: Count }),
  ]),
  clause: Clause,
  text: Text,
});

export const CLUSTER_KINDS = ['cluster', 'block'] as const;

export const ClusterField = z.strictObject({
  id: Id,
  name: Line,
  kind: z.enum(CLUSTER_KINDS),
  unitIds: z.array(Id).max(1000),
});

export const DeadlineField = z.strictObject({
  id: Id,
  step: z.enum(DEADLINE_STEPS),
  limit: z.union([z.strictObject({ days: Days, unit: z.enum(['working', 'calendar']) }), DayOfYear]),
  awards: z.array(AwardCodeField).min(1).max(100).exactOptional(),
  levels: z.array(z.enum(AWARD_LEVELS)).min(1).exactOptional(),
  clause: Clause,
  text: Text,
});

export const PAPER_CODES = [
  'submission',
  'nominationList',
  'achievementReport',
  'reviewMinutes',
  'ballotResult',
  'initiativeCertificate',
  'influenceCertificate',
  'achievementCertificate',
  'consultation',
] as const satisfies readonly PaperCode[];

const OfPaper = { id: Id.max(40), award: AwardCodeField, clause: Clause };

export const LocalPaperField = z.discriminatedUnion('change', [
  z.strictObject({ ...OfPaper, change: z.literal('add'), name: Line, when: z.enum(['always', 'relevant']) }),
  z.strictObject({ ...OfPaper, change: z.literal('waive'), code: z.enum(PAPER_CODES) }),
]);

export const INITIATIVE_SCOPES = ['base', 'province', 'national'] as const;

const LocalAskField = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('attest') }),
  z.strictObject({ ask: z.literal('ratingOfYear'), level: Rating }),
  z.strictObject({ ask: z.literal('ratedYears'), years: Years, level: Rating }),
  z.strictObject({
    ask: z.literal('initiatives'),
    times: z.int().min(1).max(8),
    scope: z.enum(INITIATIVE_SCOPES),
    years: Years,
  }),
  z.strictObject({ ask: z.literal('awardHeld'), award: AwardCodeField }),
  z.strictObject({ ask: z.literal('noMemberDisciplined') }),
]);

export const LocalCriterionField = z.strictObject({
  id: Id.max(40),
  award: AwardCodeField,
  kind: RecipientKindField.nullable(),
  clause: Clause,
  text: Text,
  rule: LocalAskField,
});

export const DENOMINATORS = ['total', 'present', 'valid'] as const;
export const ABSENT_MEMBERS = ['writtenOpinion', 'substitute'] as const;

export const BallotVariantField = z.strictObject({
  id: Id,
  award: AwardCodeField.nullable(),
  clause: Clause,
  requiresBallot: z.boolean().nullable(),
  quorum: ShareField.nullable(),
  threshold: ShareField.nullable(),
  denominator: z.enum(DENOMINATORS).nullable(),
  absentMembers: z.enum(ABSENT_MEMBERS).nullable(),
  rounds: z.union([z.literal(1), z.literal(2)]).nullable(),
});

export const LocalCoefficientField = z.strictObject({
  award: AwardCodeField,
  recipientKind: RecipientKindField,
  hundredths: z.int().min(0).max(100_000),
  clause: Clause,
});

export const MeasureField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), number: z.int().min(0).max(100_000) }),
  z.strictObject({ kind: z.literal('share'), share: ShareField }),
  z.strictObject({ kind: z.literal('dayOfYear'), ...DayOfYear.shape }),
]);

export const ConfirmationField = z.strictObject({
  edition: z.string().min(1).max(40),
  key: z.string().min(1).max(700),
  clause: Line.nullable(),
  text: Line.nullable(),
  measure: MeasureField.nullable(),
  reason: Line,
});

export const ROUNDINGS = ['ceil10000', 'halfUp10000', 'none'] as const;
export const WINDOW_READINGS = ['lastYears', 'wholeStretch'] as const;
export const DIPLOMA_READINGS = ['anyTime', 'before'] as const;

/** Quy chế, Quy định thi đua, khen thưởng of the office; the parts are those of LocalRegulation. */
export const LocalRegulationField = z.strictObject({
  name: Line,
  documentNumber: OptionalLine,
  issuer: OptionalLine,
  validFrom: Day,
  validTo: Day.nullable(),
  quotas: z.array(QuotaField).max(500),
  clusters: z.array(ClusterField).max(500),
  deadlines: z.array(DeadlineField).max(500),
  papers: z.array(LocalPaperField).max(500),
  criteria: z.array(LocalCriterionField).max(500),
  ballots: z.array(BallotVariantField).max(200),
  money: z.strictObject({
    rounding: z.enum(ROUNDINGS).nullable(),
    coefficients: z.array(LocalCoefficientField).max(500),
  }),
  readings: z.strictObject({
    window: z.enum(WINDOW_READINGS).nullable(),
    diplomaBeforeYears: z.enum(DIPLOMA_READINGS).nullable(),
  }),
  confirmed: z.array(ConfirmationField).max(5000),
});

const SavedVersion = z.object({
  version: z.int(),
  savedAt: z.string(),
  reason: z.string(),
  regulation: LocalRegulationField,
});

export const localRegulationRoutes = {
  /** The version in force on a day: the newest saved one whose term covers it; null when there is none. */
  'localRegulation.inForce': query(z.strictObject({ onDate: Day }), z.object({ inForce: SavedVersion.nullable() })),
  /** Every version ever saved, newest first. */
  'localRegulation.versions': query(Nothing, z.array(SavedVersion)),
  /** Keeps a new version with the reason; no earlier version changes. */
  'localRegulation.save': command(
    z.strictObject({ regulation: LocalRegulationField, reason: Line }),
    z.object({ version: z.int() }),
  ),
};
