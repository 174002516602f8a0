import { z } from 'zod';
import { PROOF_FIELDS } from '#shared/domain/proof-reading/proof-facts';
import { PROOF_RULE_CODES, PROOF_SEVERITIES } from '#shared/domain/proof-reading/proof-rules';
import { Id } from '#shared/ipc/fields';
import { query } from '#shared/ipc/route';

const Finding = z.object({
  key: z.string(),
  rule: z.enum(PROOF_RULE_CODES),
  severity: z.enum(PROOF_SEVERITIES),
  place: z.object({
    field: z.enum(PROOF_FIELDS),
    index: z.int().min(0).optional(),
    dossierId: Id.optional(),
  }),
  /** The words that its sentence needs. */
  details: z.record(z.string(), z.string()),
});

export const proofReadingRoutes = {
  /** What is to be seen in a draft before it is issued, the gravest first; nothing for an issued decision. */
  'decisions.proofRead': query(z.strictObject({ id: Id }), z.object({ findings: z.array(Finding) })),
};
