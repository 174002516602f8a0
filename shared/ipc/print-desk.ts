import { z } from 'zod';
import { BLANK_MOVE_KINDS } from '#shared/domain/blank-stock';
import { SHEET_OUTCOMES } from '#shared/domain/print-run';
import { AwardCodeField, Count, ExportedFile, Id, Line, Nothing, OptionalLine, Saved } from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

const Printer = z.string().trim().min(1).max(200);
const Sheets = z.int().min(1).max(20_000);

const RunLine = z.object({
  id: Id,
  decisionId: Id,
  decisionNumber: z.string(),
  awardName: z.string(),
  designName: z.string(),
  blankId: Id,
  blankName: z.string(),
  printer: z.string().nullable(),
  tray: z.string(),
  purpose: z.enum(['first', 'reprint']),
  reason: z.string(),
  startedAt: z.string(),
  settledAt: z.string().nullable(),
  sheets: Count,
  good: Count,
  spoiled: Count,
});

export const printDeskRoutes = {
  /** How every certificate of an award of a decision stands, and what lies ready for it. */
  'printDesk.queue': query(
    z.strictObject({ decisionId: Id, awardCode: AwardCodeField, designId: Id, printer: Printer.nullable() }),
    z.object({
      sheets: z.array(
        z.object({
          dossierId: Id,
          /** outdated: printed before a correction changed what stands on it. */
          state: z.enum(['waiting', 'sent', 'printed', 'outdated', 'spoiled']),
        }),
      ),
      /** Sheets of this blank in the cupboard. */
      stock: z.int(),
      /** The tray used last with this blank and printer, as the secretary calls it. */
      tray: z.string(),
    }),
  ),
  /** Writes a run down, before anything is sent. What may have come out before asks for a reason. */
  'printDesk.start': command(
    z.strictObject({
      decisionId: Id,
      awardCode: AwardCodeField,
      designId: Id,
      /** Null: printed by a printer that the program does not know. */
      printer: Printer.nullable(),
      tray: OptionalLine,
      dossierIds: z.array(Id).min(1).max(20_000),
      reason: OptionalLine,
    }),
    z.object({ id: Id, sheets: Count }),
  ),
  /** Saves exactly the PDF that was written down, to be printed; once more while nobody said what came out. */
  'printDesk.send': command(z.strictObject({ id: Id }), z.object({ id: Id, files: z.array(ExportedFile) })),
  /** What came out of the printer: goes into the log and the stock. */
  'printDesk.answer': command(
    z.strictObject({
      id: Id,
      lastOut: z.int().min(0).max(20_000),
      spoiled: z.array(z.strictObject({ position: Sheets, reason: Line })).max(20_000),
    }),
    z.object({ id: Id, good: Count, spoiled: Count, notPrinted: Count }),
  ),
  /** The log of printing, the newest first. */
  'printDesk.runs': query(z.strictObject({ decisionId: Id.optional() }), z.array(RunLine)),
  'printDesk.exportRuns': command(
    z.strictObject({ decisionId: Id.optional() }),
    z.object({ files: z.array(ExportedFile) }),
  ),
  'printDesk.run': query(
    z.strictObject({ id: Id }),
    RunLine.extend({
      lines: z.array(
        z.object({
          position: z.int(),
          dossierId: Id,
          name: z.string(),
          outcome: z.enum(SHEET_OUTCOMES),
          reason: z.string(),
        }),
      ),
    }),
  ),
  'blankStock.list': query(
    Nothing,
    z.array(
      z.object({
        blankId: Id,
        name: z.string(),
        stock: z.int(),
        moves: z.array(
          z.object({
            id: Id,
            kind: z.enum(BLANK_MOVE_KINDS),
            sheets: Count,
            after: z.int(),
            difference: z.int(),
            serialFrom: z.string(),
            serialTo: z.string(),
            note: z.string(),
            movedAt: z.string(),
          }),
        ),
      }),
    ),
  ),
  /** Blanks that came in, were spoiled outside the printer, or were counted. */
  'blankStock.record': command(
    z
      .strictObject({
        blankId: Id,
        kind: z.enum(['received', 'spoiled', 'counted']),
        sheets: Count,
        serialFrom: OptionalLine,
        serialTo: OptionalLine,
        note: OptionalLine,
      })
      .refine(({ kind, sheets }) => kind === 'counted' || sheets > 0, { path: ['sheets'] }),
    Saved,
  ),
};
