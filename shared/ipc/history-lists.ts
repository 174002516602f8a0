import { z } from 'zod';
import { HISTORY_COLUMN_ROLES } from '#shared/domain/history-list/history-columns';
import { HISTORY_KINDS, INITIATIVE_KINDS, INITIATIVE_SCOPES } from '#shared/domain/history-list/history-reading';
import { IGNORED_REASONS, PROBLEM_SEVERITIES } from '#shared/domain/nomination-list/list-reading';
import { MOST_ROWS } from '#shared/domain/raw-workbook';
import { ChosenEncodingField, ListTableField, TableColumnField, withListSource } from '#shared/ipc/campaigns';
import {
  AwardCodeField,
  Basis,
  Count,
  Day,
  Id,
  Line,
  Nothing,
  OptionalLine,
  Rating,
  RecipientKindField,
  Year,
} from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

/** What the secretary changed in one entry of the preview; a field left out stays as read. */
/** A row of a table of years may say so many things. */
const FACTS_A_ROW = 20;

const HistoryCorrection = z.strictObject({
  sheet: z.string().nullable(),
  sourceRow: z.int(),
  part: z.int().min(0),
  recipientKind: RecipientKindField.optional(),
  fullName: Line.optional(),
  honorific: OptionalLine.optional(),
  position: OptionalLine.optional(),
  unit: OptionalLine.optional(),
  year: Year.optional(),
  award: AwardCodeField.optional(),
  rating: Rating.optional(),
  title: Line.optional(),
  scope: z.enum(INITIATIVE_SCOPES).optional(),
  decisionNumber: OptionalLine.optional(),
  decidedOn: Day.nullable().optional(),
  skip: z.boolean().optional(),
});

const ChosenHistoryColumnField = z.strictObject({
  sheet: z.string().max(500).nullable(),
  headerRow: z.int().min(0),
  index: z.int().min(0).max(16_384),
  role: z.enum(HISTORY_COLUMN_ROLES),
  year: Year.exactOptional(),
  award: AwardCodeField.exactOptional(),
  level: Rating.exactOptional(),
});

/** A table of the file as it is taken: what each column holds, and of which year or rating it is. */
const HistoryTableField = ListTableField.extend({
  columns: z.array(
    TableColumnField.extend({
      role: z.enum(HISTORY_COLUMN_ROLES),
      year: z.int().exactOptional(),
      level: Rating.exactOptional(),
    }),
  ),
});

/** How the secretary has a list of earlier years read. */
export const historyDesk = {
  /** What the secretary says of the whole list; what a row says itself wins. */
  list: z
    .strictObject({
      year: Year.nullable().default(null),
      decisionNumber: OptionalLine.default(''),
      decidedOn: Day.nullable().default(null),
      authority: OptionalLine.default(''),
    })
    .default({ year: null, decisionNumber: '', decidedOn: null, authority: '' }),
  corrections: z
    .array(HistoryCorrection)
    .max(MOST_ROWS * FACTS_A_ROW)
    .default([]),
  /** Whom the words of a recipient mean: somebody known, or null for somebody new. */
  choices: z
    .array(z.strictObject({ recipientKey: z.string().max(1200), recipientId: Id.nullable() }))
    .max(MOST_ROWS)
    .default([]),
  /** What she says of columns; null: as remembered, else as the program takes them. */
  columnRoles: z.array(ChosenHistoryColumnField).max(2_000).nullable().default(null),
  encodings: z.array(ChosenEncodingField).max(500).default([]),
};

/** All that the secretary said of a list of earlier years on the desk. */
export const historyDeskFields = {
  ...historyDesk,
  basis: Basis.default('merit'),
  /** The histories are complete from that year. */
  knownFrom: Year.nullable().default(null),
};

const Candidate = z.object({
  id: Id,
  name: z.string(),
  unitName: z.string(),
  position: z.string(),
  birthDate: z.string().nullable(),
});

const HistoryEntry = z.object({
  sheet: z.string().nullable(),
  sourceRow: z.int(),
  part: z.int(),
  kind: z.enum(HISTORY_KINDS),
  recipientKind: RecipientKindField,
  fullName: z.string(),
  honorific: z.string(),
  position: z.string(),
  unit: z.string(),
  birthDate: z.string().nullable(),
  year: z.int().nullable(),
  /** As the list wrote it. */
  original: z.string(),
  award: AwardCodeField.nullable(),
  rating: Rating.nullable(),
  title: z.string(),
  initiativeKind: z.enum(INITIATIVE_KINDS).nullable(),
  scope: z.enum(INITIATIVE_SCOPES).nullable(),
  share: z.int().nullable(),
  decisionNumber: z.string().nullable(),
  decidedOn: z.string().nullable(),
  recipientKey: z.string(),
  match: z.object({
    status: z.enum(['known', 'new', 'ask']),
    recipientId: Id.nullable(),
    candidates: z.array(Candidate),
  }),
  fate: z.enum(['insert', 'existing', 'aside']),
});

/** Some of the entries, problems and ignored rows of a list, each in their order. */
const HistoryPage = z.object({
  entries: z.array(HistoryEntry),
  problems: z.array(
    z.object({
      sheet: z.string().nullable(),
      sourceRow: z.int().nullable(),
      part: z.int().nullable(),
      code: z.string(),
      severity: z.enum(PROBLEM_SEVERITIES),
      why: z.string(),
      field: z.string().nullable(),
    }),
  ),
  ignoredRows: z.array(
    z.object({
      sheet: z.string().nullable(),
      sourceRow: z.int(),
      reason: z.enum(IGNORED_REASONS),
      text: z.string(),
    }),
  ),
});

const Counts = { inserted: Count, existing: Count, setAside: Count };

export const historyListRoutes = {
  /** Reads a list of earlier years and says what it would add to the history; nothing is stored. */
  'historyLists.read': query(
    withListSource(historyDesk),
    HistoryPage.extend({
      /** Names this reading when its later pages are asked for; the answer itself holds the first page. */
      key: z.string(),
      pages: z.int().min(1),
      tables: z.array(HistoryTableField),
      /** What the columns were said to hold: by the secretary, or remembered from an earlier list. */
      columnRoles: z.array(ChosenHistoryColumnField),
      /** Whose lists the roles were remembered from; null when nothing was applied by itself. */
      remembered: z.object({ authority: z.string() }).nullable(),
      ...Counts,
      newRecipients: Count,
      /** The earliest year of what would be added: from it on the history may be called complete. */
      firstYear: z.int().nullable(),
      alreadyAccepted: z.boolean(),
    }),
  ),
  /** One more page of the list of earlier years read last. */
  'historyLists.page': query(z.strictObject({ key: z.string().max(64), page: z.int().min(0).max(1_000) }), HistoryPage),
  /** Adds what stands in no history yet, in one transaction. */
  'historyLists.accept': command(
    withListSource({
      ...historyDeskFields,
      /** The draft on the desk that is finished by this. */
      draftId: Id.nullable().default(null),
    }),
    /**
     * `leftOpen`: so many histories are not called complete, because rows of theirs are left behind. `faultyRows`: so many
     * rows of the file are for its sender to put right.
     */
    z.object({
      listId: Id.nullable(),
      ...Counts,
      newRecipients: Count,
      markedKnown: Count,
      leftOpen: Count,
      faultyRows: Count,
    }),
  ),
  /** What undoing would take out, and who stands in its way with the reason: so many as a person reads, and how many more. */
  'historyLists.undoPreview': query(
    z.strictObject({ listId: Id }),
    z.object({ facts: Count, recipients: Count, rests: z.array(z.string()), moreRests: Count }),
  ),
  /**
   * Takes exactly what a list added out again, unless something rests on it. The list goes back to the desk as a draft,
   * with what the secretary said of it.
   */
  'historyLists.undo': command(
    z.strictObject({ listId: Id }),
    z.object({ removed: Count, removedRecipients: Count, draftId: Id }),
  ),
  'historyLists.list': query(
    Nothing,
    z.array(
      z.object({
        id: Id,
        fileName: z.string(),
        acceptedAt: z.string(),
        awards: Count,
        ratings: Count,
        initiatives: Count,
        newRecipients: Count,
        setAside: Count,
        faultyRows: Count,
      }),
    ),
  ),
};
