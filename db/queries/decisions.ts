import { and, asc, count, desc, eq, inArray, notInArray } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { deleteWordVersions } from '#db/queries/word-versions';
import { decisionItems, decisions, signers } from '#db/schema/decisions';
import { campaigns, dossiers } from '#db/schema/dossiers';
import { meetingItems, tallies } from '#db/schema/meetings';

export type DecisionRow = typeof decisions.$inferSelect;

export const listDecisions = (db: ReadDb) => {
  const items = new Map(
    db
      .select({ decisionId: decisionItems.decisionId, amount: count() })
      .from(decisionItems)
      .groupBy(decisionItems.decisionId)
      .all()
      .map((row) => [row.decisionId, row.amount]),
  );
  return db
    .select({ decision: decisions, campaignName: campaigns.name })
    .from(decisions)
    .innerJoin(campaigns, eq(decisions.campaignId, campaigns.id))
    .orderBy(asc(decisions.state), desc(decisions.year), desc(decisions.number), desc(decisions.id))
    .all()
    .map(({ decision, campaignName }) => ({ ...decision, campaignName, items: items.get(decision.id) ?? 0 }));
};

export const findDecision = (db: ReadDb, id: string): DecisionRow | null =>
  db.select().from(decisions).where(eq(decisions.id, id)).get() ?? null;

export const hasDecision = (db: ReadDb, meetingId: string): boolean =>
  db.select({ id: decisions.id }).from(decisions).where(eq(decisions.meetingId, meetingId)).get() !== undefined;

/** What the meeting passed and no decision holds yet, in the order of the agenda. */
export const passedWithoutDecision = (db: ReadDb, meetingId: string): readonly string[] =>
  db
    .select({ id: meetingItems.dossierId })
    .from(meetingItems)
    .innerJoin(
      tallies,
      and(eq(tallies.meetingId, meetingItems.meetingId), eq(tallies.dossierId, meetingItems.dossierId)),
    )
    .innerJoin(dossiers, eq(dossiers.id, meetingItems.dossierId))
    .where(
      and(
        eq(meetingItems.meetingId, meetingId),
        eq(tallies.outcome, 'passed'),
        eq(tallies.stands, true),
        eq(dossiers.status, 'passed'),
        notInArray(meetingItems.dossierId, db.select({ id: decisionItems.dossierId }).from(decisionItems)),
      ),
    )
    .orderBy(asc(meetingItems.position))
    .all()
    .map((row) => row.id);

export const insertDecision = (db: WriteDb, decision: typeof decisions.$inferInsert): void => {
  db.insert(decisions).values(decision).run();
};

export const updateDecision = (db: WriteDb, id: string, fields: Partial<DecisionRow>): void => {
  db.update(decisions).set(fields).where(eq(decisions.id, id)).run();
};

export const deleteDraft = (db: WriteDb, id: string): void => {
  deleteWordVersions(db, id);
  db.delete(decisionItems).where(eq(decisionItems.decisionId, id)).run();
  db.delete(decisions).where(eq(decisions.id, id)).run();
};

export const insertDecisionItem = (db: WriteDb, item: typeof decisionItems.$inferInsert): void => {
  db.insert(decisionItems).values(item).run();
};

/** The lines by which issued decisions name some dossiers. */
export const issuedLinesOf = (db: ReadDb, dossierIds: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    db
      .select({ dossierId: decisionItems.dossierId, line: decisionItems.line })
      .from(decisionItems)
      .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
      .where(and(inArray(decisionItems.dossierId, [...dossierIds]), eq(decisions.state, 'issued')))
      .all()
      .map(({ dossierId, line }) => [dossierId, line]),
  );

export const itemsOf = (db: ReadDb, decisionId: string) =>
  db
    .select()
    .from(decisionItems)
    .where(eq(decisionItems.decisionId, decisionId))
    .orderBy(asc(decisionItems.position))
    .all();

/** The line of the dossier in whichever decision holds it; null when none does. */
export const findItem = (db: ReadDb, dossierId: string) =>
  db.select().from(decisionItems).where(eq(decisionItems.dossierId, dossierId)).get() ?? null;

export const setItemLine = (db: WriteDb, decisionId: string, dossierId: string, line: string): void => {
  db.update(decisionItems)
    .set({ line })
    .where(and(eq(decisionItems.decisionId, decisionId), eq(decisionItems.dossierId, dossierId)))
    .run();
};

export const listSigners = (db: ReadDb) =>
  db.select().from(signers).orderBy(desc(signers.isCurrent), asc(signers.name)).all();

export const findSigner = (db: ReadDb, id: string) => db.select().from(signers).where(eq(signers.id, id)).get() ?? null;

export const putSigner = (db: WriteDb, signer: typeof signers.$inferInsert): void => {
  const { id: _id, ...fields } = signer;
  db.insert(signers).values(signer).onConflictDoUpdate({ target: signers.id, set: fields }).run();
};
