import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { bulkInsert } from '#db/bulk-insert';
import type { ReadDb, WriteDb } from '#db/council-db';
import { countRows } from '#db/count-rows';
import { decisions } from '#db/schema/decisions';
import {
  awardAmendments,
  awardHistory,
  discipline,
  initiatives,
  investigations,
  yearlyRatings,
} from '#db/schema/registry';

const restoring = { number: decisions.number, symbol: decisions.symbol, issuedOn: decisions.issuedOn };

export const awardsOf = (db: ReadDb, recipientId: string) =>
  db
    .select()
    .from(awardHistory)
    .where(eq(awardHistory.recipientId, recipientId))
    .orderBy(desc(awardHistory.year))
    .all();

/** Everything that some recipients were given for some years and still hold. */
export const awardsInYears = (db: ReadDb, recipientIds: readonly string[], years: readonly number[]) =>
  Array.from({ length: Math.ceil(recipientIds.length / 500) }, (_, part) =>
    recipientIds.slice(part * 500, (part + 1) * 500),
  ).flatMap((ids) =>
    db
      .select()
      .from(awardHistory)
      .where(
        and(
          inArray(awardHistory.recipientId, ids),
          inArray(awardHistory.year, [...years]),
          isNull(awardHistory.revokedOn),
        ),
      )
      .orderBy(asc(awardHistory.id))
      .all(),
  );

export const ratingsOf = (db: ReadDb, recipientId: string) =>
  db
    .select()
    .from(yearlyRatings)
    .where(eq(yearlyRatings.recipientId, recipientId))
    .orderBy(desc(yearlyRatings.year))
    .all();

export const initiativesOf = (db: ReadDb, recipientId: string) =>
  db.select().from(initiatives).where(eq(initiatives.recipientId, recipientId)).orderBy(desc(initiatives.year)).all();

export const disciplineOf = (db: ReadDb, recipientId: string) =>
  db.select().from(discipline).where(eq(discipline.recipientId, recipientId)).orderBy(asc(discipline.fromDate)).all();

export const investigationsOf = (db: ReadDb, recipientId: string) =>
  db
    .select()
    .from(investigations)
    .where(eq(investigations.recipientId, recipientId))
    .orderBy(desc(investigations.openedOn), desc(investigations.id))
    .all();

export const findInvestigation = (db: ReadDb, id: string) =>
  db.select().from(investigations).where(eq(investigations.id, id)).get() ?? null;

export const hasOpenInvestigation = (db: ReadDb, recipientId: string): boolean =>
  countRows(db, investigations, and(eq(investigations.recipientId, recipientId), isNull(investigations.closedOn))) > 0;

/** The awards that some dossiers brought, taken back or not. */
export const awardsOfDossiers = (db: ReadDb, dossierIds: readonly string[]) =>
  db
    .select()
    .from(awardHistory)
    .where(sql`${awardHistory.dossierId} in (select value from json_each(${JSON.stringify(dossierIds)}))`)
    .all();

/** Marks an award as taken back; it stays in the history and proves nothing any more. */
export const revokeAward = (
  db: WriteDb,
  id: string,
  by: { readonly decisionId: string; readonly day: string },
): void => {
  db.update(awardHistory).set({ revokedBy: by.decisionId, revokedOn: by.day }).where(eq(awardHistory.id, id)).run();
  db.insert(awardAmendments).values({ decisionId: by.decisionId, awardId: id, effect: 'revoked' }).run();
};

/** Gives an award back that a decision took: it counts again, and both decisions stay beside it. */
export const restoreAward = (db: WriteDb, id: string, decisionId: string): void => {
  db.insert(awardAmendments).values({ decisionId, awardId: id, effect: 'restored' }).run();
  db.update(awardHistory).set({ revokedBy: null, revokedOn: null }).where(eq(awardHistory.id, id)).run();
};

/** The decisions that gave some awards back, the newest last. */
export const restorationsOf = (db: ReadDb, awardIds: readonly string[]) =>
  db
    .select({ awardId: awardAmendments.awardId, ...restoring })
    .from(awardAmendments)
    .innerJoin(decisions, eq(decisions.id, awardAmendments.decisionId))
    .where(and(inArray(awardAmendments.awardId, [...awardIds]), eq(awardAmendments.effect, 'restored')))
    .orderBy(asc(decisions.issuedOn), asc(decisions.number))
    .all();

const AWARD_COLUMNS = ['id', 'recipientId', 'awardCode', 'year', 'basis', 'decisionNumber', 'decidedOn'] as const;
const RATING_COLUMNS = ['recipientId', 'year', 'level', 'decisionNumber'] as const;
const INITIATIVE_COLUMNS = ['id', 'recipientId', 'year', 'name', 'kind', 'scope', 'applied', 'decisionNumber'] as const;

/** Facts that a list of earlier years brings. */
export type NewFacts = {
  readonly awards: readonly Pick<typeof awardHistory.$inferSelect, (typeof AWARD_COLUMNS)[number]>[];
  readonly ratings: readonly (typeof yearlyRatings.$inferSelect)[];
  readonly initiatives: readonly (typeof initiatives.$inferSelect)[];
};

export const insertAward = (db: WriteDb, award: typeof awardHistory.$inferInsert): void => {
  db.insert(awardHistory).values(award).run();
};

/** A year has one rating: recording it again replaces it (the change log keeps the former one). */
export const putRating = (db: WriteDb, rating: typeof yearlyRatings.$inferInsert): void => {
  db.insert(yearlyRatings)
    .values(rating)
    .onConflictDoUpdate({
      target: [yearlyRatings.recipientId, yearlyRatings.year],
      set: { level: rating.level, decisionNumber: rating.decisionNumber ?? null },
    })
    .run();
};

export const insertInitiative = (db: WriteDb, initiative: typeof initiatives.$inferInsert): void => {
  db.insert(initiatives).values(initiative).run();
};

/** Puts the facts of a list into the histories, many at once: a year that is rated already must not come again. */
export const factInserter = (db: WriteDb) => {
  const notDecidedHere = { dossierId: null, revokedOn: null, revokedBy: null };
  const awards = bulkInsert(db, awardHistory, AWARD_COLUMNS, notDecidedHere);
  const ratings = bulkInsert(db, yearlyRatings, RATING_COLUMNS, {});
  const ofInitiative = bulkInsert(db, initiatives, INITIATIVE_COLUMNS, {});
  return (facts: NewFacts): void => {
    awards(facts.awards.map((award) => AWARD_COLUMNS.map((column) => award[column])));
    ratings(facts.ratings.map((rating) => RATING_COLUMNS.map((column) => rating[column])));
    ofInitiative(facts.initiatives.map((one) => INITIATIVE_COLUMNS.map((column) => one[column])));
  };
};

export const insertDiscipline = (db: WriteDb, row: typeof discipline.$inferInsert): void => {
  db.insert(discipline).values(row).run();
};

export const insertInvestigation = (db: WriteDb, row: typeof investigations.$inferInsert): void => {
  db.insert(investigations).values(row).run();
};

export const closeInvestigation = (db: WriteDb, id: string, closedOn: string): void => {
  db.update(investigations).set({ closedOn }).where(eq(investigations.id, id)).run();
};

export const findAwardRecord = (db: ReadDb, id: string) =>
  db.select().from(awardHistory).where(eq(awardHistory.id, id)).get() ?? null;

export const findInitiative = (db: ReadDb, id: string) =>
  db.select().from(initiatives).where(eq(initiatives.id, id)).get() ?? null;

export const deleteAward = (db: WriteDb, id: string): void => {
  db.delete(awardHistory).where(eq(awardHistory.id, id)).run();
};

export const deleteInitiative = (db: WriteDb, id: string): void => {
  db.delete(initiatives).where(eq(initiatives.id, id)).run();
};
