import { z } from 'zod';
import { DEADLINE_STEPS, DUE_STATES, type TrackedStep } from '#shared/domain/deadlines';
import { DOSSIER_STATUSES } from '#shared/domain/dossier';
import { DOSSIER_PROCEDURES } from '#shared/domain/dossier-papers';
import {
  AwardCodeField,
  Basis,
  Count,
  Id,
  Line,
  OptionalLine,
  Prose,
  Rating,
  RecipientKindField,
  Saved,
} from '#shared/ipc/fields';
import { RecipientHistory } from '#shared/ipc/registry';
import { command, query } from '#shared/ipc/route';

export const VerdictField = z.enum(['met', 'notMet', 'missingData']);

const Evidence = z.object({
  year: z.int(),
  what: z.string(),
  decisionNumber: z.string().optional(),
  /** Shown but not counted: a thematic or unexpected award is no ground for a merit one. */
  notCounted: z.literal(true).optional(),
  /** The row of the history that it stands for; of a rating the year. */
  source: z
    .union([
      z.object({ kind: z.literal('rating'), id: z.string(), level: Rating }),
      z.object({ kind: z.enum(['award', 'initiative']), id: z.string() }),
    ])
    .optional(),
});

const Criterion = z.object({
  id: z.string(),
  clause: z.string(),
  text: z.string(),
  verdict: VerdictField,
  evidence: z.array(Evidence),
  missingYears: z.array(z.int()).optional(),
  unconfirmed: z.boolean().optional(),
  /** The alternatives of a line that asks for one of several. */
  get limbs() {
    return z.array(Criterion).optional();
  },
});

const EditionVerdict = z.object({ edition: z.string(), verdict: VerdictField.nullable() });

export const EligibilityReportField = z.object({
  edition: z.string(),
  localVersion: z.int().optional(),
  verdict: VerdictField,
  criteria: z.array(Criterion),
  attest: z.array(
    z.object({
      id: z.string(),
      clause: z.string(),
      text: z.string(),
      unconfirmed: z.boolean().optional(),
      evidence: z.array(Evidence).optional(),
    }),
  ),
  /** Two editions could apply: both verdicts (null: no rule), and which edition was taken. */
  transition: z.object({ stays: EditionVerdict, newer: EditionVerdict, taken: z.enum(['stays', 'newer']) }).optional(),
});

const LineSide = z.object({
  clause: z.string(),
  text: z.string(),
  verdict: z.enum(['met', 'notMet', 'missingData', 'attest']),
  evidence: z.array(Evidence),
});

/** What differs between two reports on one nominee, line by line. */
export const ReportDifferenceField = z.object({
  edition: z.object({ before: z.string(), after: z.string() }),
  verdict: z.object({ before: VerdictField, after: VerdictField }),
  lines: z.array(
    z.object({
      id: z.string(),
      change: z.enum(['onlyBefore', 'onlyAfter', 'verdict', 'evidence', 'wording']),
      before: LineSide.nullable(),
      after: LineSide.nullable(),
    }),
  ),
});

/** Which edition governs a dossier, and why. */
const DossierEdition = z.object({
  id: z.string(),
  name: z.string(),
  /** By the day it was received, as more favourable in a transition, or applied by the secretary. */
  why: z.enum(['received', 'transition', 'override']),
  /** Why the secretary applied it. */
  reason: z.string().nullable(),
  /** All editions, oldest first; `canApply` for those the secretary may apply to this dossier. */
  others: z.array(z.object({ id: z.string(), name: z.string(), canApply: z.boolean() })),
});

export const DOSSIER_SORTS = ['list', 'name', 'unit', 'award', 'status', 'verdict'] as const;

export const DUE_FILTERS = [
  'overdue.appraise',
  'overdue.returnIneligible',
  'overdue.submitDossiers',
  'soon.appraise',
  'soon.returnIneligible',
  'soon.submitDossiers',
] as const satisfies readonly `${'overdue' | 'soon'}.${TrackedStep}`[];
export type DueFilter = (typeof DUE_FILTERS)[number];

export const DossierFilters = z.strictObject({
  campaignId: Id.optional(),
  status: z.enum(DOSSIER_STATUSES).optional(),
  awardCode: AwardCodeField.optional(),
  kind: RecipientKindField.optional(),
  verdict: VerdictField.optional(),
  unitId: Id.optional(),
  /** Of the open campaigns: a step that is late today, or due within five working days. */
  due: z.enum(DUE_FILTERS).optional(),
  /** Searched without marks, any word order. */
  text: z.string().max(200).optional(),
  sort: z.enum(DOSSIER_SORTS).default('list'),
  descending: z.boolean().default(false),
});

export const DossierLine = z.object({
  id: Id,
  kind: RecipientKindField,
  name: z.string(),
  honorific: z.string(),
  position: z.string(),
  unitName: z.string(),
  awardCode: AwardCodeField,
  awardName: z.string(),
  status: z.enum(DOSSIER_STATUSES),
  verdict: VerdictField.nullable(),
  missingPapers: Count,
});

export const dossierRoutes = {
  /** Ordered ids of everything that fits: the grid asks for lines by range. */
  'dossiers.ids': query(DossierFilters, z.object({ ids: z.array(Id) })),
  'dossiers.lines': query(z.strictObject({ ids: z.array(Id).max(500) }), z.array(DossierLine)),
  'dossiers.get': query(
    z.strictObject({ id: Id }),
    DossierLine.extend({
      campaignId: Id,
      campaignName: z.string(),
      awardYear: z.int(),
      basis: Basis,
      achievements: z.string(),
      receivedOn: z.string(),
      returnReason: z.string().nullable(),
      note: z.string(),
      /** Who decides the award when this office only proposes it; null when the office does, and once it is decided. */
      decidedBy: z.string().nullable(),
      /** Judged now by the dossier's edition; of a decided one as it was decided. Null when the award has no rule. */
      eligibility: EligibilityReportField.nullable(),
      /** Why there is no judgement, as a code of errors.ts. */
      eligibilityRefusal: z.string().nullable(),
      edition: DossierEdition,
      /** The verdict as it was last stored; null before the first check. */
      stored: z.object({ verdict: VerdictField, edition: z.string(), checkedAt: z.string() }).nullable(),
      /** From the stored report to the present one; null when they say the same, or one of them is not there. */
      sinceStored: ReportDifferenceField.nullable(),
      /** Initiatives this judgement rests on that awards already decided rest on too. */
      initiativeUses: z.array(
        z.object({
          what: z.string(),
          severity: z.enum(['warning', 'info']),
          awardName: z.string(),
          year: z.int(),
          decisionNumber: z.string().nullable(),
        }),
      ),
      /** What the secretary confirmed of the lines that only people can judge. */
      attested: z.array(z.string()),
      papers: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          /** relevant: asked only where the achievement rests on it. */
          when: z.enum(['always', 'relevant']),
          /** Form number with its decree; null when none is prescribed or known. */
          form: z.string().nullable(),
          unconfirmed: z.boolean(),
          /** False of a report whose form was never read as a whole: its layout is the usual one. */
          formRead: z.boolean(),
          present: z.boolean(),
        }),
      ),
      paperRules: z.object({
        /** Only a form of commendation can be proposed by the simplified procedure (Điều 85). */
        canBeSimplified: z.boolean(),
        /** What the secretary chose; null: as the basis says. */
        procedure: z.enum(DOSSIER_PROCEDURES).nullable(),
        /** The clause of the simplified procedure, where it applies. */
        simplifiedBy: z.string().nullable(),
        /** How many sets are handed in; null when nothing is known. */
        sets: z.object({ text: z.string(), clause: z.string(), unconfirmed: z.boolean() }).nullable(),
      }),
      deadlines: z.array(
        z.object({
          id: z.string(),
          step: z.enum(DEADLINE_STEPS),
          text: z.string(),
          clause: z.string(),
          /** Null when it runs from a day that is not recorded, or is kept elsewhere. */
          dueOn: z.string().nullable(),
          state: z.enum(DUE_STATES),
          unconfirmed: z.boolean(),
        }),
      ),
      history: RecipientHistory.nullable(),
      /** The row of a list that made it, and the rows that have put it right since; none where no list did. */
      sources: z.array(
        z.object({
          listId: z.string(),
          fileName: z.string(),
          sheet: z.string().nullable(),
          sourceRow: z.int(),
          cells: z.array(z.string()),
          /** What stands above each cell; shorter than the cells, or empty, where nothing does. */
          heads: z.array(z.string()),
        }),
      ),
      changes: z.array(
        z.object({ seq: z.int(), at: z.string(), channel: z.string(), before: z.unknown(), after: z.unknown() }),
      ),
    }),
  ),
  'dossiers.update': command(
    z.strictObject({
      id: Id,
      name: Line,
      honorific: OptionalLine,
      position: OptionalLine,
      unitName: OptionalLine,
      achievements: Prose,
      note: Prose,
    }),
    Saved,
  ),
  /** Judges and stores the verdict with its edition; all of the campaign when no ids are given. */
  'dossiers.check': command(
    z.strictObject({ campaignId: Id, ids: z.array(Id).max(100_000).optional() }),
    z.object({ met: Count, notMet: Count, missingData: Count, withoutRule: Count }),
  ),
  /** Applies another edition to the dossier, with the reason, or (null) takes that back; judges and stores anew. */
  'dossiers.setEdition': command(
    z.strictObject({ id: Id, edition: z.string().max(20).nullable(), reason: OptionalLine.default('') }),
    Saved,
  ),
  /** The dossier judged by its own edition (null: no rule there) and by another one; stores nothing. */
  'dossiers.compareEditions': query(
    z.strictObject({ id: Id, edition: z.string().max(20) }),
    z.object({
      own: EligibilityReportField.nullable(),
      other: EligibilityReportField,
      difference: ReportDifferenceField.nullable(),
    }),
  ),
  'dossiers.attest': command(z.strictObject({ id: Id, lineIds: z.array(z.string().max(100)).max(100) }), Saved),
  'dossiers.markPaper': command(z.strictObject({ id: Id, paperCode: z.string().max(60), present: z.boolean() }), Saved),
  /** In full, shortly on a ground that is no basis, or (null) as the basis says. */
  'dossiers.setProcedure': command(z.strictObject({ id: Id, procedure: z.enum(DOSSIER_PROCEDURES).nullable() }), Saved),
  /** Đủ điều kiện: goes to the council. A verdict that is not met needs a reason. */
  'dossiers.accept': command(
    z.strictObject({ ids: z.array(Id).min(1).max(10_000), reason: OptionalLine.optional() }),
    z.object({ changed: Count }),
  ),
  /** Trả bổ sung, with the reason that the unit reads. */
  'dossiers.return': command(
    z.strictObject({ ids: z.array(Id).min(1).max(10_000), reason: Line }),
    z.object({ changed: Count }),
  ),
  /** A returned or accepted dossier is taken up again for checking. */
  'dossiers.reopen': command(z.strictObject({ ids: z.array(Id).min(1).max(10_000) }), z.object({ changed: Count })),
};
