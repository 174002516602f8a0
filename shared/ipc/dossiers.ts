import { z } from 'zod';
import { DOSSIER_STATUSES } from '#shared/domain/dossier';
import {
  AwardCodeField,
  Basis,
  Count,
  Id,
  Line,
  OptionalLine,
  Prose,
  RecipientKindField,
  Saved,
} from '#shared/ipc/fields';
import { RecipientHistory } from '#shared/ipc/registry';
import { command, query } from '#shared/ipc/route';

export const VerdictField = z.enum(['met', 'notMet', 'missingData']);

const Criterion = z.object({
  id: z.string(),
  clause: z.string(),
  text: z.string(),
  verdict: VerdictField,
  evidence: z.array(
    z.object({
      year: z.int(),
      what: z.string(),
      decisionNumber: z.string().optional(),
      /** Shown but not counted: a thematic or unexpected award is no ground for a merit one. */
      notCounted: z.literal(true).optional(),
    }),
  ),
  missingYears: z.array(z.int()).optional(),
  unconfirmed: z.boolean().optional(),
  /** The alternatives of a line that asks for one of several. */
  get limbs() {
    return z.array(Criterion).optional();
  },
});

export const EligibilityReportField = z.object({
  edition: z.string(),
  localVersion: z.int().optional(),
  verdict: VerdictField,
  criteria: z.array(Criterion),
  attest: z.array(
    z.object({ id: z.string(), clause: z.string(), text: z.string(), unconfirmed: z.boolean().optional() }),
  ),
});

export const DOSSIER_SORTS = ['list', 'name', 'unit', 'award', 'status', 'verdict'] as const;

export const DossierFilters = z.strictObject({
  campaignId: Id.optional(),
  status: z.enum(DOSSIER_STATUSES).optional(),
  awardCode: AwardCodeField.optional(),
  kind: RecipientKindField.optional(),
  verdict: VerdictField.optional(),
  unitId: Id.optional(),
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
      /** Judged now by the dossier's edition; of a decided one as it was decided. Null when the award has no rule. */
      eligibility: EligibilityReportField.nullable(),
      /** Why there is no judgement, as a code of errors.ts. */
      eligibilityRefusal: z.string().nullable(),
      /** What the secretary confirmed of the lines that only people can judge. */
      attested: z.array(z.string()),
      papers: z.array(z.object({ code: z.string(), name: z.string(), present: z.boolean() })),
      history: RecipientHistory.nullable(),
      source: z
        .object({ fileName: z.string(), sheet: z.string().nullable(), sourceRow: z.int(), cells: z.array(z.string()) })
        .nullable(),
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
  'dossiers.attest': command(z.strictObject({ id: Id, lineIds: z.array(z.string().max(100)).max(100) }), Saved),
  'dossiers.markPaper': command(z.strictObject({ id: Id, paperCode: z.string().max(60), present: z.boolean() }), Saved),
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
