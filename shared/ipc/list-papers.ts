import { z } from 'zod';
import { deskFields } from '#shared/ipc/campaigns';
import { Count, Day, ExportedFile, ExportFormats, FileBytes, Id, Line, OptionalLine, Prose } from '#shared/ipc/fields';
import { historyDesk } from '#shared/ipc/history-lists';
import { command, query } from '#shared/ipc/route';

export const ASK_KINDS = ['leftRow', 'doubt', 'returned', 'criteria', 'papers'] as const;
/** Where a thing asked of a unit comes from: a row left behind, a doubt, or what a dossier lacks. */
export type AskKind = (typeof ASK_KINDS)[number];

/** What the secretary fills in; the program proposes each value. */
export const SupplementFields = z.strictObject({
  /** Null while the clerk has not given the number. */
  number: z.int().min(1).max(999_999).nullable(),
  symbol: Line,
  issuedOn: Day.nullable(),
  place: Line,
  headLines: z.array(Line).min(1).max(3),
  dueOn: Day,
  contact: OptionalLine,
  signer: z.strictObject({ name: Line, capacity: z.array(Line).min(1).max(3) }),
  recipients: z.array(Line).min(1).max(40),
});

const SupplementLine = z.strictObject({
  name: OptionalLine,
  awardName: z.string().max(2000),
  place: OptionalLine,
  asked: Prose,
});

/** A row of a list that its unit puts right in the sheet that goes with the paper. */
const RowOfList = z.strictObject({ listId: Id, sheet: z.string().nullable(), sourceRow: Count });

/** One paper: one unit of one campaign. */
const Supplement = {
  campaignId: Id,
  addressee: Line,
  opening: Prose,
  fields: SupplementFields,
  lines: z.array(SupplementLine).min(1).max(5000),
  /** The rows that its lines are about. */
  rows: z.array(RowOfList).max(5000).default([]),
};

const UnitAsks = z.object({
  /** Names the unit within the campaign. */
  key: z.string(),
  /** As the paper addresses it. */
  name: z.string(),
  /** The lists about which it is asked something. */
  listIds: z.array(z.string()),
  opening: z.string(),
  asks: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(ASK_KINDS),
      name: z.string(),
      awardName: z.string(),
      place: z.string(),
      asked: z.string(),
      /** Null: nothing that is put right in the list. */
      row: RowOfList.nullable(),
      /** False: the secretary herself set the row aside, so the unit is asked only if she says so. */
      proposed: z.boolean(),
    }),
  ),
});

export const listPaperRoutes = {
  /** What each unit of a campaign should send or put right, and the first proposal of the paper that asks for it. */
  'supplements.asks': query(
    z.strictObject({ campaignId: Id }),
    z.object({ campaignName: z.string(), fields: SupplementFields, units: z.array(UnitAsks) }),
  ),
  /** The paper as it will print: the same model that goes to Word and PDF. */
  'supplements.preview': query(z.strictObject(Supplement), z.object({ html: z.string() })),
  'supplements.export': command(
    z.strictObject({ ...Supplement, formats: ExportFormats }),
    z.object({ files: z.array(ExportedFile) }),
  ),
  /** The faulty rows of a file just read, or of a list taken in, as a workbook that the unit corrects and sends again. */
  'listFiles.exportFaulty': command(
    z.strictObject({
      source: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('file'),
          fileName: Line,
          bytes: FileBytes,
          ...deskFields,
        }),
        z.strictObject({ kind: z.literal('list'), listId: Id }),
        z.strictObject({ kind: z.literal('history'), fileName: Line, bytes: FileBytes, ...historyDesk }),
        z.strictObject({ kind: z.literal('historyList'), listId: Id }),
      ]),
    }),
    z.object({ rows: Count, files: z.array(ExportedFile) }),
  ),
  /** How many rows of lists taken in are still for their units to put right; null: a long list, counted only when they go out. */
  'listFiles.faultyRows': query(
    z.strictObject({ listIds: z.array(Id).max(5000) }),
    z.array(z.object({ listId: Id, rows: Count.nullable() })),
  ),
  /** The file of a list just as it was received. */
  'listFiles.saveReceived': command(z.strictObject({ listId: Id }), z.object({ files: z.array(ExportedFile) })),
  /** Opens that file for looking; refused where the system would do more with it than show it. */
  'listFiles.showReceived': query(z.strictObject({ listId: Id }), z.object({ shown: z.boolean() })),
  /** A list for a unit to fill in, with drop-downs. */
  'listFiles.exportBlank': command(
    z.strictObject({ campaignId: Id, unitId: Id.nullable() }),
    z.object({ files: z.array(ExportedFile) }),
  ),
};
