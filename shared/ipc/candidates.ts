import { z } from 'zod';
import { LISTED_STANDINGS } from '#shared/domain/candidates/standing';
import { DOSSIER_STATUSES } from '#shared/domain/dossier';
import { EligibilityReportField, VerdictField } from '#shared/ipc/dossiers';
import { AwardCodeField, Count, Id, Nothing, RecipientKindField, Year } from '#shared/ipc/fields';
import { query } from '#shared/ipc/route';

const Criterion = EligibilityReportField.shape.criteria.element;

const CandidateLine = z.object({
  recipientId: Id,
  name: z.string(),
  honorific: z.string(),
  position: z.string(),
  unitName: z.string(),
  standing: z.enum(LISTED_STANDINGS),
  evidence: Criterion.shape.evidence,
  /** The lines that are not met, by the ids of `criteria`. */
  open: z.array(z.object({ criterionId: z.string(), verdict: VerdictField, missingYears: z.array(z.int()) })),
  /** Those that stand already for this award and year. */
  dossiers: z.array(z.object({ id: Id, campaignName: z.string(), status: z.enum(DOSSIER_STATUSES) })),
});

export const candidateRoutes = {
  /**
   * Judges every recipient of a kind for an award by merit under the edition in force today. Tells its progress; a newer
   * search, or `candidates.stop`, ends it with a refusal. Of each standing only the first lines come; totals are whole.
   */
  'candidates.find': query(
    z.strictObject({
      awardCode: AwardCodeField,
      year: Year,
      recipientKind: RecipientKindField,
      /** The unit and all that stand under it. */
      unitId: Id.optional(),
    }),
    z.object({
      awardName: z.string(),
      edition: z.string(),
      judged: Count,
      totals: z.object({ met: Count, missingData: Count, oneShort: Count, farther: Count }),
      /** Hold the award of that year already, by merit: not listed. */
      alreadyHeld: Count,
      /** The lines that `open` names. */
      criteria: z.array(
        z.object({ id: z.string(), clause: z.string(), text: z.string(), unconfirmed: z.boolean().optional() }),
      ),
      lines: z.array(CandidateLine),
    }),
  ),
  /** Ends the search that runs, if one does. */
  'candidates.stop': query(Nothing, z.object({ wasRunning: z.boolean() })),
};
