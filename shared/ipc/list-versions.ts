import { z } from 'zod';
import { VERSION_FIELDS } from '#shared/domain/nomination-list/list-versions';
import { AwardCodeField, Count, Id } from '#shared/ipc/fields';

const VersionName = z.object({ name: z.string(), unit: z.string(), awards: z.array(AwardCodeField) });

/** What rows say otherwise than what stands. */
const difference = {
  same: Count,
  changed: z.object({
    total: Count,
    first: z.array(
      VersionName.extend({
        fields: z.array(z.object({ field: z.enum(VERSION_FIELDS), before: z.string(), after: z.string() })),
      }),
    ),
  }),
  added: z.object({ total: Count, first: z.array(VersionName) }),
  gone: z.object({ total: Count, first: z.array(VersionName) }),
};

/** A list beside the earlier one; of long lists the first names. */
export const ListVersionField = z.object({
  listId: Id,
  fileName: z.string(),
  receivedOn: z.string(),
  /** How many of its nominees the rows name, of how many. */
  common: Count,
  nominees: Count,
  replaces: z.boolean().nullable(),
  ...difference,
});

/** What taking its place did to an earlier list. */
export const ReplacedListField = z.object({
  fileName: z.string(),
  kept: Count,
  changed: Count,
  removed: Count,
  /** Nominees whom the later list leaves out or words otherwise, and whose dossiers stay: somebody has worked on them. */
  staying: z.array(z.string()),
});

/** What rows would do that answer rows of earlier lists, which had gone back to their unit. */
export const AnswersField = z.object({
  fileNames: z.array(z.string()),
  rows: Count,
  /** Rows whose line went out under another's name: they are taken for other people. */
  ofOthers: Count,
  ...difference,
});

/** What they did. */
export const AnsweredRowsField = z.object({
  fileNames: z.array(z.string()),
  rows: Count,
  /** Nominees who are worded otherwise since. */
  changed: Count,
  /** Dossiers for awards that are proposed no more. */
  removed: Count,
  /** Nominees whose dossiers stay as they were: somebody has worked on them. */
  staying: z.array(z.string()),
});
