import { z } from 'zod';
import { Count, Id } from '#shared/ipc/fields';
import { query } from '#shared/ipc/route';

export const quotaRoutes = {
  /** How full each quota is in the award year of the campaign; those over the ceiling first, then those near it. */
  'quotas.meters': query(
    z.strictObject({ campaignId: Id }),
    z.object({
      year: z.int(),
      meters: z.array(
        z.object({
          quotaId: z.string(),
          groupId: z.string(),
          groupName: z.string(),
          /** What is counted: a title's short name, or the level of a rating. */
          counted: z.string(),
          /** What the ceiling is a share of; both null for a fixed number. */
          whole: Count.nullable(),
          wholeOf: z.string().nullable(),
          ceiling: Count,
          decided: Count,
          passed: Count,
          accepted: Count,
          waiting: Count,
          used: Count,
          over: z.boolean(),
          near: z.boolean(),
          clause: z.string(),
          text: z.string(),
          unconfirmed: z.boolean(),
        }),
      ),
    }),
  ),
};
