import { z } from 'zod';
import { DecisionLink } from '#shared/ipc/decision-register';
import { Id, OptionalLine, Saved } from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

/** Words stay as they stand in the paper: only the ends are trimmed. */
const Words = z
  .string()
  .max(2000)
  .transform((value) => value.normalize('NFC').trim());

export const AmendmentField = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('correction'),
    changes: z.array(z.strictObject({ dossierId: Id.nullable(), before: Words, after: Words })).max(500),
  }),
  z.strictObject({
    kind: z.literal('revocation'),
    scope: z.enum(['whole', 'named']),
    dossierIds: z.array(Id).max(10_000),
    /** A case of khoản 2 Điều 93; empty while it is not chosen. */
    groundId: z.string().max(40),
    evidence: OptionalLine,
    objects: OptionalLine,
  }),
]);

export const amendmentRoutes = {
  /** Drafts a decision that corrects an issued one or takes awards of it back; the issued one stays as it is. */
  'amendments.draft': command(z.strictObject({ decisionId: Id, kind: z.enum(['correction', 'revocation']) }), Saved),
  'amendments.get': query(
    z.strictObject({ id: Id }),
    z.object({
      original: DecisionLink.extend({ subject: z.string() }),
      amendment: AmendmentField,
      /** It takes a revocation back: awards are given back. */
      restores: z.boolean(),
      /** The subject as proposed, for a revocation by its scope. */
      subjects: z.object({ whole: z.string(), named: z.string() }),
      /** Điều 1, Điều 2 as the program composes them from the content. */
      composed: z.array(z.string()),
      /** Everyone the original decision names. */
      lines: z.array(
        z.object({
          dossierId: Id,
          name: z.string(),
          line: z.string(),
          awardName: z.string(),
          /** Taken back already by an issued decision. */
          isRevoked: z.boolean(),
        }),
      ),
      grounds: z.array(z.object({ id: z.string(), clause: z.string(), text: z.string() })),
      /** Whole đồng that the original decision paid to those chosen. */
      money: z.number().min(0),
    }),
  ),
  'amendments.update': command(z.strictObject({ id: Id, amendment: AmendmentField }), Saved),
  /** What issued decisions changed of an issued decision, and whose awards they took back. */
  'amendments.ofDecision': query(
    z.strictObject({ id: Id }),
    z.object({
      amends: DecisionLink.nullable(),
      amendedBy: z.array(DecisionLink),
      corrections: z.array(DecisionLink.extend({ dossierId: Id.nullable(), before: z.string(), after: z.string() })),
      revoked: z.array(DecisionLink.extend({ dossierId: Id })),
    }),
  ),
};
