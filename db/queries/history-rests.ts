import { and, eq, inArray, isNotNull, ne, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { ReadDb, WriteDb } from '#db/council-db';
import { dossiers } from '#db/schema/dossiers';
import {
  historyListFacts,
  historyListKnown,
  historyListRecipients,
  historyListRepeats,
} from '#db/schema/history-lists';
import {
  awardGrounds,
  awardHistory,
  collectives,
  collectiveYears,
  discipline,
  households,
  initiatives,
  investigations,
  people,
  recipients,
  yearlyRatings,
} from '#db/schema/registry';

const isOneOf = (column: SQLiteColumn, values: readonly string[]): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;

/** What some recipients have now, each row as the list would have made it. */
export const factsNow = (db: ReadDb, recipientIds: readonly string[]) => ({
  awards: db.select().from(awardHistory).where(isOneOf(awardHistory.recipientId, recipientIds)).all(),
  ratings: db.select().from(yearlyRatings).where(isOneOf(yearlyRatings.recipientId, recipientIds)).all(),
  initiatives: db.select().from(initiatives).where(isOneOf(initiatives.recipientId, recipientIds)).all(),
});

/** Recipients with what their kind keeps beside. */
export const recipientsNow = (db: ReadDb, ids: readonly string[]) =>
  db
    .select({ recipient: recipients, person: people, collective: collectives, household: households })
    .from(recipients)
    .leftJoin(people, eq(people.recipientId, recipients.id))
    .leftJoin(collectives, eq(collectives.recipientId, recipients.id))
    .leftJoin(households, eq(households.recipientId, recipients.id))
    .where(isOneOf(recipients.id, ids))
    .all();

/** Grounds of decided awards among these facts: `kind reference owner`. */
export const groundsAmong = (db: ReadDb, recipientIds: readonly string[]): ReadonlySet<string> =>
  new Set(
    db
      .select({ kind: awardGrounds.kind, reference: awardGrounds.reference, owner: awardHistory.recipientId })
      .from(awardGrounds)
      .innerJoin(awardHistory, eq(awardHistory.id, awardGrounds.awardId))
      .where(isOneOf(awardHistory.recipientId, recipientIds))
      .all()
      .map(({ kind, reference, owner }) => `${kind} ${reference} ${owner}`),
  );

/** Facts that lists state which did not bring them: `kind reference owner`. */
export const repeatedFacts = (db: ReadDb, recipientIds: readonly string[]): ReadonlySet<string> =>
  new Set(
    db
      .selectDistinct({
        kind: historyListRepeats.kind,
        reference: historyListRepeats.reference,
        owner: historyListRepeats.recipientId,
      })
      .from(historyListRepeats)
      .where(isOneOf(historyListRepeats.recipientId, recipientIds))
      .all()
      .map(({ kind, reference, owner }) => `${kind} ${reference} ${owner}`),
  );

/** Reports of dossiers on their way through the council: what they show as proof may not go. */
export const reportsUnderWay = (db: ReadDb, recipientIds: readonly string[]) =>
  db
    .select({ recipientId: dossiers.recipientId, report: dossiers.verdictReport })
    .from(dossiers)
    .where(
      and(
        isOneOf(dossiers.recipientId, recipientIds),
        inArray(dossiers.status, ['accepted', 'passed']),
        isNotNull(dossiers.verdictReport),
      ),
    )
    .all();

/** Those of the recipients of whom the registry keeps more than this list brought. */
export const usedBeyondList = (db: ReadDb, listId: string, ids: readonly string[]): ReadonlySet<string> => {
  const tables = [dossiers, discipline, investigations, collectiveYears] as const;
  const used = tables.flatMap((table) =>
    db.selectDistinct({ id: table.recipientId }).from(table).where(isOneOf(table.recipientId, ids)).all(),
  );
  const otherLists = [historyListFacts, historyListRepeats, historyListKnown].flatMap((table) =>
    db
      .selectDistinct({ id: table.recipientId })
      .from(table)
      .where(and(isOneOf(table.recipientId, ids), ne(table.listId, listId)))
      .all(),
  );
  return new Set([...used, ...otherLists].map(({ id }) => id));
};

type ListedFact = Pick<typeof historyListFacts.$inferSelect, 'kind' | 'reference' | 'recipientId'>;

/** Takes facts that a list made out of the histories. */
export const deleteFacts = (db: WriteDb, facts: readonly ListedFact[]): void => {
  const referencesOf = (wanted: ListedFact['kind']) =>
    facts.flatMap(({ kind, reference }) => (kind === wanted ? [reference] : []));
  db.delete(awardHistory)
    .where(isOneOf(awardHistory.id, referencesOf('award')))
    .run();
  db.delete(initiatives)
    .where(isOneOf(initiatives.id, referencesOf('initiative')))
    .run();
  const rated = facts.flatMap(({ kind, reference, recipientId }) =>
    kind === 'rating' ? [[recipientId, Number(reference)]] : [],
  );
  const isRated = sql`(${yearlyRatings.recipientId}, ${yearlyRatings.year}) in (
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify(rated)}))`;
  db.delete(yearlyRatings).where(isRated).run();
};

type Mark = Pick<typeof historyListKnown.$inferSelect, 'recipientId' | 'beforeYear'>;

/** Histories are complete from the year that stood before a list marked them. */
export const restoreKnownYears = (db: WriteDb, marks: readonly Mark[]): void => {
  const before = JSON.stringify(marks.map(({ recipientId, beforeYear }) => [recipientId, beforeYear]));
  db.update(recipients)
    .set({ historyKnownFrom: sql`value ->> 1` })
    .from(sql`json_each(${before})`)
    .where(sql`${recipients.id} = value ->> 0`)
    .run();
};

/** Takes out recipients that a list brought and nothing else knows. */
export const deleteRecipients = (db: WriteDb, ids: readonly string[]): void => {
  for (const table of [historyListRecipients, people, collectives, households] as const) {
    db.delete(table).where(isOneOf(table.recipientId, ids)).run();
  }
  db.delete(recipients).where(isOneOf(recipients.id, ids)).run();
};
