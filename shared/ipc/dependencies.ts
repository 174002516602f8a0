import { z } from 'zod';
import { ReportDifferenceField } from '#shared/ipc/dossiers';
import { Id, Line, Rating, RecipientKindField, Saved } from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

const NamedAward = z.object({ awardName: z.string(), year: z.int(), decisionNumber: z.string().nullable() });

export const WARNING_CAUSES = ['ratingLowered', 'ratingRaised', 'gone', 'revoked', 'sharedInitiative'] as const;

const Warning = z.object({
  cause: z.enum(WARNING_CAUSES),
  /** `info`: worth knowing, nothing to do. */
  severity: z.enum(['warning', 'info']),
  /** The ground in the words of the day the award was decided. */
  what: z.string(),
  year: z.int(),
  decisionNumber: z.string().nullable(),
  /** Of a rating: its level now. */
  now: Rating.nullable(),
  /** Of a shared initiative: the awards decided before that rest on it. */
  usedBy: z.array(NamedAward),
});

export const dependencyRoutes = {
  /** Awards that rest on a rating, award or initiative which is no longer as it was, or which serves two awards. */
  'dependencies.list': query(
    z.strictObject({ recipientId: Id.optional() }),
    z.array(
      NamedAward.extend({
        awardId: Id,
        recipientId: Id,
        recipientKind: RecipientKindField,
        recipientName: z.string(),
        /** False when every warning is only information, or a person has looked at all of them. */
        needsReview: z.boolean(),
        warnings: z.array(Warning),
        /** Judged anew by its edition with the history as it stands; null where nothing changed or nothing was stored. */
        anew: ReportDifferenceField.nullable(),
        /** The last look at it; what changed afterwards asks for another. */
        review: z.object({ reviewedOn: z.string(), note: z.string() }).nullable(),
      }),
    ),
  ),
  /** A person looked at the award and says what becomes of it; nothing is revoked here. */
  'dependencies.review': command(z.strictObject({ awardId: Id, note: Line }), Saved),
};
