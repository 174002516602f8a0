import { z } from 'zod';
import { AWARD_CODES } from '#shared/domain/award-code';
import { COLUMN_ROLES } from '#shared/domain/nomination-list/header-vocabulary';
import { LEGACY_ENCODINGS } from '#shared/domain/nomination-list/legacy-encoding';
import { IGNORED_REASONS, PROBLEM_SEVERITIES } from '#shared/domain/nomination-list/list-reading';
import { MOST_ROWS } from '#shared/domain/raw-workbook';
import {
  AwardCodeField,
  Basis,
  Count,
  Day,
  FileBytes,
  Id,
  Line,
  Nothing,
  OptionalLine,
  Prose,
  RecipientKindField,
  Saved,
  Year,
} from '#shared/ipc/fields';
import { AnsweredRowsField, AnswersField, ListVersionField, ReplacedListField } from '#shared/ipc/list-versions';
import { command, query } from '#shared/ipc/route';

export const CAMPAIGN_STATES = ['open', 'closed'] as const;

export const CampaignFields = z.strictObject({
  name: Line,
  basis: Basis,
  year: Year,
  /** Units hand in their lists until this day. */
  dueOn: Day.nullable(),
  launchedOn: Day.nullable(),
  /** The directive or plan that launched it: `Chỉ thị số 05/CT-UBND`. */
  launchDocument: OptionalLine,
  issuer: OptionalLine,
  goals: Prose,
});

export const Campaign = z.object({
  id: Id,
  name: z.string(),
  basis: Basis,
  year: z.int(),
  dueOn: z.string().nullable(),
  launchedOn: z.string().nullable(),
  launchDocument: z.string(),
  issuer: z.string(),
  goals: z.string(),
  state: z.enum(CAMPAIGN_STATES),
  lists: Count,
  /** When the last of its lists was taken in; null before the first. */
  lastListAt: z.string().nullable(),
  dossiers: z.object({
    total: Count,
    received: Count,
    returned: Count,
    accepted: Count,
    passed: Count,
    rejected: Count,
    decided: Count,
  }),
});

const ProposedAwardField = z.object({ code: z.enum(AWARD_CODES), original: z.string().max(500) });

export const NomineeRowField = z.object({
  sheet: z.string().nullable(),
  sourceRow: z.int(),
  sourceRows: z.array(z.int()).optional(),
  recipientKind: RecipientKindField,
  fullName: z.string(),
  honorific: z.string().nullable(),
  position: z.string().nullable(),
  unit: z.string().nullable(),
  awardProposed: z.array(ProposedAwardField),
  achievements: z.string().nullable(),
  birthDate: z
    .object({
      original: z.string(),
      value: z.string().nullable(),
      precision: z.enum(['day', 'month', 'year', 'invalid']),
    })
    .optional(),
  gender: z.string().nullable().optional(),
  hidden: z.boolean().optional(),
  note: z.string().optional(),
});

export const ListProblemField = z.object({
  sheet: z.string().nullable(),
  sourceRow: z.int().nullable(),
  code: z.string(),
  severity: z.enum(PROBLEM_SEVERITIES),
  /** The sentence that the secretary reads. */
  why: z.string(),
  field: z.string().nullable(),
  relatedRows: z.array(z.int()).optional(),
});

/** What the secretary changed in the preview, by row; a field left out stays as read. */
export const RowCorrection = z.strictObject({
  sheet: z.string().nullable(),
  sourceRow: z.int(),
  fullName: Line.optional(),
  honorific: OptionalLine.optional(),
  position: OptionalLine.optional(),
  unit: OptionalLine.optional(),
  achievements: Prose.optional(),
  recipientKind: RecipientKindField.optional(),
  awardProposed: z.array(ProposedAwardField).optional(),
  /** As typed: `19/3/1980`, `3/1980`, `1980`; empty: not known. */
  birthDate: OptionalLine.optional(),
  gender: OptionalLine.optional(),
  /** True: the row is set aside and makes no dossier. */
  skip: z.boolean().optional(),
});

/** Some of the rows, problems and ignored rows of a list, each in their order. */
const ListPage = z.object({
  rows: z.array(NomineeRowField),
  /** What rows without a name say else; their names are empty. */
  nameless: z.array(NomineeRowField),
  problems: z.array(ListProblemField),
  ignoredRows: z.array(
    z.object({ sheet: z.string().nullable(), sourceRow: z.int(), reason: z.enum(IGNORED_REASONS), text: z.string() }),
  ),
});

const ChosenRoleField = z.strictObject({
  sheet: z.string().max(500).nullable(),
  headerRow: z.int().min(0),
  index: z.int().min(0).max(16_384),
  role: z.enum(COLUMN_ROLES),
  award: AwardCodeField.exactOptional(),
});

export const ChosenEncodingField = z.strictObject({
  sheet: z.string().max(500).nullable(),
  column: z.int().min(0).max(16_384),
  encoding: z.enum([...LEGACY_ENCODINGS, 'unicode']),
});

/** All that the secretary decided about a list on the desk. */
export const deskFields = {
  corrections: z.array(RowCorrection).max(MOST_ROWS).default([]),
  /** Null: as remembered from earlier lists of the unit, else as the program takes them. */
  columnRoles: z.array(ChosenRoleField).max(2_000).nullable().default(null),
  encodings: z.array(ChosenEncodingField).max(500).default([]),
  /** Whether the list takes the place of an earlier one; null: nothing was said of it. */
  version: z.strictObject({ of: Id, replaces: z.boolean() }).nullable().default(null),
};

const fileFields = { fileName: Line, bytes: FileBytes };
/** A block from the clipboard; about as much as `FileBytes`. */
const pastedFields = {
  fileName: Line,
  pasted: z.strictObject({ html: z.string().max(28_000_000), text: z.string().max(28_000_000) }),
};

/** A list by its file or as a pasted block, with what else the channel asks. */
export const withListSource = <S extends z.ZodRawShape>(more: S) =>
  z.union([z.strictObject({ ...fileFields, ...more }), z.strictObject({ ...pastedFields, ...more })]);

/** A column of the list as it is taken, with a cell of it in the encoding of the file and in Unicode. */
export const TableColumnField = z.object({
  index: z.int(),
  label: z.string(),
  role: z.enum(COLUMN_ROLES),
  award: AwardCodeField.exactOptional(),
  encoding: z.enum(LEGACY_ENCODINGS).nullable(),
  sample: z.string(),
  legacySample: z.object({ before: z.string(), after: z.string() }).exactOptional(),
});

export const ListTableField = z.object({
  sheet: z.string().nullable(),
  headerRow: z.int(),
  isList: z.boolean(),
  columns: z.array(TableColumnField),
});

export const campaignRoutes = {
  'campaigns.list': query(Nothing, z.array(Campaign)),
  'campaigns.open': command(CampaignFields, Saved),
  'campaigns.update': command(CampaignFields.extend({ id: Id }), Saved),
  'campaigns.close': command(z.strictObject({ id: Id }), Saved),

  /** Reads a unit's file and says what was understood; nothing is stored. */
  'lists.read': query(
    withListSource({ campaignId: Id.nullable(), unitId: Id.nullable().default(null), ...deskFields }),
    ListPage.extend({
      awardYear: z.int().nullable(),
      /** Names this reading when its later pages are asked for; the answer itself holds the first page. */
      key: z.string(),
      pages: z.int().min(1),
      /** Rows that may become dossiers now: no problem of severity error is left on them. */
      acceptable: Count,
      /** So many rows of it are for the unit to put right. */
      goesBack: Count,
      /** Names the file by what it holds. */
      fileSha256: z.string(),
      /** The same bytes were taken in before, into this campaign. */
      alreadyAccepted: z.boolean(),
      /** That list, where something was decided about it then and nothing is now. */
      decidedBefore: z.object({ listId: Id, corrections: Count }).nullable(),
      tables: z.array(ListTableField),
      /** What the columns were said to hold: by the secretary, or remembered from an earlier list. */
      columnRoles: z.array(ChosenRoleField),
      /** From where the roles were remembered; null when nothing was applied by itself. */
      remembered: z.object({ unitName: z.string().nullable() }).nullable(),
      /** The earlier list of which this is likely a later version, or whose place it takes by the secretary's word. */
      version: ListVersionField.nullable(),
      answers: AnswersField.nullable(),
      /** The other campaign whose list the rows answer, where they answer none of this one. */
      answersIn: z
        .object({ campaignId: Id, campaignName: z.string(), isOpen: z.boolean(), fileName: z.string() })
        .nullable(),
      /** Whom the list comes from by its file; null where that is not certain. */
      sender: z
        .object({
          name: z.string(),
          /** It sent the list whose rows this one answers. */
          ofAnswered: z.boolean(),
          /** The words of the file that say so; null: its name. */
          said: z.string().nullable(),
          /** The unit of the register that bears the name. */
          unitId: Id.nullable(),
          /** The register lacks it. */
          isNew: z.boolean(),
          parentId: Id.nullable(),
        })
        .nullable(),
    }),
  ),
  /** One more page of the list read last. */
  'lists.page': query(z.strictObject({ key: z.string().max(64), page: z.int().min(0).max(1_000) }), ListPage),
  /** Takes the good rows in as dossiers, in one transaction; rows that stand already add nothing. */
  'lists.accept': command(
    withListSource({
      campaignId: Id,
      unitId: Id.nullable(),
      receivedOn: Day,
      ...deskFields,
      /** The draft on the desk that is finished by this. */
      draftId: Id.nullable().default(null),
    }),
    z.object({
      listId: Id,
      /** Rows taken in; each makes a dossier for every award that it proposes. */
      rows: Count,
      created: Count,
      existing: Count,
      setAside: Count,
      /** The same file had been taken in before: undoing the list takes out what came then, too. */
      again: z.boolean(),
      /** What taking the place of an earlier list did to its dossiers. */
      replaced: ReplacedListField.nullable(),
      /** What its rows did that answer rows of earlier lists, which had gone back to their unit. */
      answered: AnsweredRowsField.nullable(),
    }),
  ),
  'lists.undoPreview': query(
    z.strictObject({ listId: Id }),
    z.object({
      dossiers: Count,
      recipients: Count,
      /** Dossiers of the list that another list names too: they stay, as that list's. */
      passedOn: Count,
      /** Dossiers that somebody has worked upon since: while there is one, the list stays. */
      workedUpon: z.array(z.object({ id: Id, name: z.string() })),
      /** The list whose place this one took: it comes back. */
      restores: z.string().nullable(),
      /** Dossiers of other lists that the rows of this one answered: they are as they were before. */
      reworded: Count,
    }),
  ),
  /**
   * Takes a whole list out again: its rows, and the dossiers and recipients that only it named. The list goes back to
   * the desk as a draft, with what the secretary decided about it.
   */
  'lists.undo': command(z.strictObject({ listId: Id }), z.object({ dossiers: Count, recipients: Count, draftId: Id })),
  'lists.list': query(
    z.strictObject({ campaignId: Id.optional() }),
    z.array(
      z.object({
        id: Id,
        campaignId: Id,
        campaignName: z.string(),
        fileName: z.string(),
        unitName: z.string(),
        receivedOn: z.string(),
        created: Count,
        setAside: Count,
        /** The file whose place this one took. */
        replaces: z.object({ listId: Id, fileName: z.string() }).nullable(),
      }),
    ),
  ),
};
