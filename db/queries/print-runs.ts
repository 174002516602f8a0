import { and, asc, count, desc, eq, max } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { dossiers } from '#db/schema/dossiers';
import { blankMoves, printRunSheets, printRuns } from '#db/schema/print-desk';
import { recipients } from '#db/schema/registry';
import type { AnsweredSheet, SheetOutcome } from '#shared/domain/print-run';

export type PrintRunRow = typeof printRuns.$inferSelect;

export const findRun = (db: ReadDb, id: string): PrintRunRow | null =>
  db.select().from(printRuns).where(eq(printRuns.id, id)).get() ?? null;

/** Every run, the newest first, or those of one decision. */
export const listRuns = (db: ReadDb, decisionId?: string): readonly PrintRunRow[] =>
  db
    .select()
    .from(printRuns)
    .where(decisionId === undefined ? undefined : eq(printRuns.decisionId, decisionId))
    .orderBy(desc(printRuns.startedAt), desc(printRuns.id))
    .all();

/** How many sheets of every run became what, by run. */
export const sheetCounts = (db: ReadDb, runId?: string) =>
  db
    .select({ runId: printRunSheets.runId, outcome: printRunSheets.outcome, sheets: count() })
    .from(printRunSheets)
    .where(runId === undefined ? undefined : eq(printRunSheets.runId, runId))
    .groupBy(printRunSheets.runId, printRunSheets.outcome)
    .all();

export const sheetsOfRun = (db: ReadDb, runId: string) =>
  db
    .select({
      position: printRunSheets.position,
      dossierId: printRunSheets.dossierId,
      outcome: printRunSheets.outcome,
      reason: printRunSheets.reason,
      name: recipients.name,
    })
    .from(printRunSheets)
    .innerJoin(dossiers, eq(dossiers.id, printRunSheets.dossierId))
    .innerJoin(recipients, eq(recipients.id, dossiers.recipientId))
    .where(eq(printRunSheets.runId, runId))
    .orderBy(asc(printRunSheets.position))
    .all();

/** What became of every sheet of a decision's certificates, by dossier. */
export const outcomesByDossier = (db: ReadDb, decisionId: string): ReadonlyMap<string, readonly SheetOutcome[]> => {
  const outcomes = new Map<string, SheetOutcome[]>();
  const rows = db
    .select({ dossierId: printRunSheets.dossierId, outcome: printRunSheets.outcome })
    .from(printRunSheets)
    .innerJoin(printRuns, eq(printRuns.id, printRunSheets.runId))
    .where(eq(printRuns.decisionId, decisionId))
    .all();
  for (const { dossierId, outcome } of rows) outcomes.set(dossierId, [...(outcomes.get(dossierId) ?? []), outcome]);
  return outcomes;
};

/** When a good sheet of each certificate of a decision was last sent to the printer, by dossier. */
export const lastGoodRuns = (db: ReadDb, decisionId: string): ReadonlyMap<string, string> =>
  new Map(
    db
      .select({ dossierId: printRunSheets.dossierId, at: max(printRuns.startedAt) })
      .from(printRunSheets)
      .innerJoin(printRuns, eq(printRuns.id, printRunSheets.runId))
      .where(and(eq(printRuns.decisionId, decisionId), eq(printRunSheets.outcome, 'good')))
      .groupBy(printRunSheets.dossierId)
      .all()
      .flatMap(({ dossierId, at }) => (at === null ? [] : [[dossierId, at] as const])),
  );

export const insertRun = (db: WriteDb, run: PrintRunRow, dossierIds: readonly string[]): void => {
  db.insert(printRuns).values(run).run();
  for (const [index, dossierId] of dossierIds.entries()) {
    db.insert(printRunSheets)
      .values({ runId: run.id, position: index + 1, dossierId, outcome: 'sent', reason: '' })
      .run();
  }
};

export const settleRun = (db: WriteDb, runId: string, sheets: readonly AnsweredSheet[], settledAt: string): void => {
  for (const { position, outcome, reason } of sheets) {
    db.update(printRunSheets)
      .set({ outcome, reason })
      .where(and(eq(printRunSheets.runId, runId), eq(printRunSheets.position, position)))
      .run();
  }
  db.update(printRuns).set({ settledAt }).where(eq(printRuns.id, runId)).run();
};

/** What the tray was called when the award was printed last on this blank and printer. */
export const lastTray = (db: ReadDb, blankId: string, printer: string): string =>
  db
    .select({ tray: printRuns.tray, startedAt: max(printRuns.startedAt) })
    .from(printRuns)
    .where(and(eq(printRuns.blankId, blankId), eq(printRuns.printer, printer)))
    .groupBy(printRuns.tray)
    .orderBy(desc(max(printRuns.startedAt)))
    .get()?.tray ?? '';

export const movesOfBlank = (db: ReadDb, blankId: string) =>
  db.select().from(blankMoves).where(eq(blankMoves.blankId, blankId)).orderBy(asc(blankMoves.entry)).all();

export const insertBlankMove = (db: WriteDb, move: typeof blankMoves.$inferInsert): void => {
  db.insert(blankMoves).values(move).run();
};
