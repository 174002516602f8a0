import { z } from 'zod';
import { DUPLICATE_ANSWERS } from '#shared/domain/nomination-list/duplicate-answers';
import { PROBLEM_SEVERITIES } from '#shared/domain/nomination-list/list-reading';
import { MOST_ROWS } from '#shared/domain/raw-workbook';
import { NomineeRowField } from '#shared/ipc/campaigns';
import { AwardCodeField, Count, Id, Line, OptionalLine, RecipientKindField, Saved } from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

const Answer = z.enum(DUPLICATE_ANSWERS);

/** What of a row is remembered with the answer. */
const Identity = z.strictObject({
  recipientKind: RecipientKindField,
  fullName: Line,
  unit: OptionalLine.nullable(),
  birthDate: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .nullable(),
});

export const COMPARED_FIELDS = ['fullName', 'position', 'unit', 'birthDate', 'awards'] as const;

const Side = z.object({
  fullName: z.string(),
  honorific: z.string(),
  position: z.string(),
  unit: z.string().nullable(),
  birthDate: z.string().nullable(),
  awards: z.array(AwardCodeField),
  /** Where it stands: a row of this file, of another file of the campaign, or the registry. */
  in: z.enum(['file', 'campaign', 'registry']),
  fileName: z.string().nullable(),
  sheet: z.string().nullable(),
  sourceRow: z.int().nullable(),
  dossierId: Id.nullable(),
  recipientId: Id.nullable(),
  /** What the registry says they were given, the latest first. */
  history: z.array(
    z.object({
      awardCode: AwardCodeField,
      year: z.int(),
      decisionNumber: z.string().nullable(),
      decidedOn: z.string().nullable(),
    }),
  ),
});

export const duplicateRoutes = {
  /** Two by two: rows of a list, and whom they may mean in the file, in the campaign and in the registry. */
  'duplicates.ofList': query(
    z.strictObject({
      campaignId: Id,
      /** Of the file; its own former rows are no duplicates. */
      fileSha256: z.string().max(64),
      /** The list whose place it takes: whoever that list named alike is no duplicate. */
      replacedListId: Id.nullable().default(null),
      awardYear: z.int().nullable(),
      /** The rows in doubt, and those of the file that they are in doubt about. */
      rows: z.array(NomineeRowField).max(MOST_ROWS),
    }),
    z.object({
      pairs: z.array(
        z.object({
          sheet: z.string().nullable(),
          sourceRow: z.int(),
          recipientKind: RecipientKindField,
          code: z.string(),
          severity: z.enum(PROBLEM_SEVERITIES),
          /** The sentence that the secretary reads. */
          why: z.string(),
          row: Side,
          other: Side,
          differing: z.array(z.enum(COMPARED_FIELDS)),
          /** False where both are written alike in one file: no answer could tell them apart next time. */
          canAnswer: z.boolean(),
          answer: z.object({ id: Id, answer: Answer }).nullable(),
        }),
      ),
      /** Of these only the gravest are sent. */
      total: Count,
    }),
  ),
  /** One person or two: remembered for this list, later lists and later campaigns. All are kept, or none. */
  'duplicates.answer': command(
    z.strictObject({
      answers: z
        .array(
          z.strictObject({
            row: Identity,
            other: Identity,
            recipientId: Id.nullable(),
            answer: Answer,
          }),
        )
        .min(1)
        .max(1000),
    }),
    z.object({ ids: z.array(Id) }),
  ),
  /** Takes an answer back: the pair is asked again. */
  'duplicates.revokeAnswer': command(z.strictObject({ id: Id }), Saved),
};
