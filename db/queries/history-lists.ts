import { and, count, desc, eq, ne, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { bulkInsert } from '#db/bulk-insert';
import type { ReadDb, WriteDb } from '#db/council-db';
import { countRows } from '#db/count-rows';
import { rememberedHistoryMappings } from '#db/schema/desk';
import {
  historyListFacts,
  historyListKnown,
  historyListRecipients,
  historyListRepeats,
  historyListRows,
  historyLists,
} from '#db/schema/history-lists';
import { awardHistory, initiatives, people, recipients, yearlyRatings } from '#db/schema/registry';

export type HistoryListFact = typeof historyListFacts.$inferSelect;

/** One of the values, however many there are: they travel as one bound text. */
const isOneOf = (column: SQLiteColumn, values: readonly string[]): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;

/** Everybody of the registry who bears one of these names, folded. */
export const recipientsNamed = (db: ReadDb, namesFolded: readonly string[]) =>
  db
    .select({
      id: recipients.id,
      kind: recipients.kind,
      name: recipients.name,
      nameFolded: recipients.nameFolded,
      unitName: recipients.unitName,
      position: people.position,
      birthDate: people.birthDate,
    })
    .from(recipients)
    .leftJoin(people, eq(people.recipientId, recipients.id))
    .where(isOneOf(recipients.nameFolded, namesFolded))
    .orderBy(recipients.id)
    .all()
    .map((row) => ({ ...row, position: row.position ?? '' }));

/** Awards, ratings and initiatives of some recipients. */
export const heldHistories = (db: ReadDb, ids: readonly string[]) => ({
  awards: db
    .select({
      recipientId: awardHistory.recipientId,
      reference: awardHistory.id,
      code: awardHistory.awardCode,
      year: awardHistory.year,
      decisionNumber: awardHistory.decisionNumber,
    })
    .from(awardHistory)
    .where(isOneOf(awardHistory.recipientId, ids))
    .all(),
  ratings: db
    .select({ recipientId: yearlyRatings.recipientId, year: yearlyRatings.year, level: yearlyRatings.level })
    .from(yearlyRatings)
    .where(isOneOf(yearlyRatings.recipientId, ids))
    .all()
    .map((rating) => ({ ...rating, reference: String(rating.year) })),
  initiatives: db
    .select({
      recipientId: initiatives.recipientId,
      reference: initiatives.id,
      year: initiatives.year,
      name: initiatives.name,
    })
    .from(initiatives)
    .where(isOneOf(initiatives.recipientId, ids))
    .all(),
});

export const hasHistoryFile = (db: ReadDb, fileSha256: string): boolean =>
  countRows(db, historyLists, eq(historyLists.fileSha256, fileSha256)) > 0;

export const findHistoryList = (db: ReadDb, id: string) =>
  db
    .select({
      id: historyLists.id,
      fileName: historyLists.fileName,
      fileSha256: historyLists.fileSha256,
      acceptedAt: historyLists.acceptedAt,
    })
    .from(historyLists)
    .where(eq(historyLists.id, id))
    .get() ?? null;

/** The file of a list as it came, and what the secretary said of it. */
export const findHistoryFile = (db: ReadDb, id: string) =>
  db
    .select({ fileName: historyLists.fileName, fileBytes: historyLists.fileBytes, desk: historyLists.desk })
    .from(historyLists)
    .where(eq(historyLists.id, id))
    .get() ?? null;

export const insertHistoryList = (db: WriteDb, list: typeof historyLists.$inferInsert): void => {
  db.insert(historyLists).values(list).run();
};

const ROW_COLUMNS = ['sheet', 'sourceRow', 'cells', 'disposition', 'reason'] as const;
const FACT_COLUMNS = ['sheet', 'sourceRow', 'part', 'kind', 'recipientId', 'reference', 'share', 'made'] as const;

const REPEAT_COLUMNS = ['sheet', 'sourceRow', 'part', 'kind', 'recipientId', 'reference'] as const;

type FileRowFate = Omit<typeof historyListRows.$inferInsert, 'listId' | 'cells'> & { readonly cells: string };
type NewMark = Pick<typeof historyListKnown.$inferSelect, 'recipientId' | 'beforeYear' | 'afterYear'>;

/** Keeps with a list what its file says and what it makes, many rows at once. */
export const historyListKeeper = (db: WriteDb, listId: string) => {
  const rows = bulkInsert(db, historyListRows, ROW_COLUMNS, { listId });
  const facts = bulkInsert(db, historyListFacts, FACT_COLUMNS, { listId });
  const repeats = bulkInsert(db, historyListRepeats, REPEAT_COLUMNS, { listId });
  const made = bulkInsert(db, historyListRecipients, ['recipientId', 'made'], { listId });
  const known = bulkInsert(db, historyListKnown, ['recipientId', 'beforeYear', 'afterYear'], { listId });
  return {
    rows: (all: readonly FileRowFate[]): void => rows(all.map((row) => ROW_COLUMNS.map((column) => row[column]))),
    facts: (all: readonly Omit<HistoryListFact, 'listId'>[]): void =>
      facts(all.map((fact) => FACT_COLUMNS.map((column) => fact[column]))),
    /** Facts that the list states and that stood before it. */
    repeats: (all: readonly Omit<typeof historyListRepeats.$inferInsert, 'listId'>[]): void =>
      repeats(all.map((fact) => REPEAT_COLUMNS.map((column) => fact[column]))),
    recipients: (all: readonly { readonly recipientId: string; readonly made: string }[]): void =>
      made(all.map((one) => [one.recipientId, one.made])),
    /** Calls histories complete, and remembers what stood before. */
    known: (marks: readonly NewMark[], fromYear: number): void => {
      const ids = marks.map(({ recipientId }) => recipientId);
      db.update(recipients).set({ historyKnownFrom: fromYear }).where(isOneOf(recipients.id, ids)).run();
      known(marks.map(({ recipientId, beforeYear, afterYear }) => [recipientId, beforeYear, afterYear]));
    },
  };
};

/** From which year on the history of each is complete. */
export const knownYearsOf = (db: ReadDb, ids: readonly string[]) =>
  db
    .select({ recipientId: recipients.id, knownFrom: recipients.historyKnownFrom })
    .from(recipients)
    .where(isOneOf(recipients.id, ids))
    .all();

export const factsOfList = (db: ReadDb, listId: string): readonly HistoryListFact[] =>
  db.select().from(historyListFacts).where(eq(historyListFacts.listId, listId)).all();

export const recipientsMadeBy = (db: ReadDb, listId: string) =>
  db.select().from(historyListRecipients).where(eq(historyListRecipients.listId, listId)).all();

export const knownMarksOf = (db: ReadDb, listId: string) =>
  db.select().from(historyListKnown).where(eq(historyListKnown.listId, listId)).all();

/** Takes the list itself out, once nothing that it made is left; gives way between its steps. */
export function* deleteHistoryList(db: WriteDb, listId: string): Generator<void, void, void> {
  const kept = [
    ...[historyListKnown, historyListFacts, historyListRepeats, historyListRecipients],
    ...[rememberedHistoryMappings, historyListRows],
  ];
  for (const table of kept) {
    db.delete(table).where(eq(table.listId, listId)).run();
    yield;
  }
  db.delete(historyLists).where(eq(historyLists.id, listId)).run();
}

const countFacts = (db: ReadDb) => {
  const rows = db
    .select({ listId: historyListFacts.listId, kind: historyListFacts.kind, amount: count() })
    .from(historyListFacts)
    .groupBy(historyListFacts.listId, historyListFacts.kind)
    .all();
  return new Map(rows.map(({ listId, kind, amount }) => [`${listId} ${kind}`, amount]));
};

const countBy = (rows: readonly { readonly listId: string; readonly amount: number }[]) =>
  new Map(rows.map(({ listId, amount }) => [listId, amount]));

const isSetAside = eq(historyListRows.disposition, 'setAside');

/** Left behind because something is wrong with the row, not because the secretary wished it so. */
const isFaulty = and(isSetAside, ne(historyListRows.reason, 'skipped'));

/** So many rows of the list's file are for its sender to put right. */
export const countFaultyRows = (db: ReadDb, listId: string): number =>
  countRows(db, historyListRows, and(eq(historyListRows.listId, listId), isFaulty));

/** The lists taken in, newest first, with what each brought. */
export const listHistoryLists = (db: ReadDb) => {
  const facts = countFacts(db);
  const people = countBy(
    db
      .select({ listId: historyListRecipients.listId, amount: count() })
      .from(historyListRecipients)
      .groupBy(historyListRecipients.listId)
      .all(),
  );
  const rowsBy = (which: SQL | undefined) =>
    countBy(
      db
        .select({ listId: historyListRows.listId, amount: count() })
        .from(historyListRows)
        .where(which)
        .groupBy(historyListRows.listId)
        .all(),
    );
  const [setAside, faulty] = [rowsBy(isSetAside), rowsBy(isFaulty)];
  return db
    .select({ id: historyLists.id, fileName: historyLists.fileName, acceptedAt: historyLists.acceptedAt })
    .from(historyLists)
    .orderBy(desc(historyLists.acceptedAt), desc(historyLists.id))
    .all()
    .map((list) => ({
      ...list,
      awards: facts.get(`${list.id} award`) ?? 0,
      ratings: facts.get(`${list.id} rating`) ?? 0,
      initiatives: facts.get(`${list.id} initiative`) ?? 0,
      newRecipients: people.get(list.id) ?? 0,
      setAside: setAside.get(list.id) ?? 0,
      faultyRows: faulty.get(list.id) ?? 0,
    }));
};

/** Where the facts of one recipient's history came from, by kind and reference. */
export const sourcesOfRecipient = (db: ReadDb, recipientId: string) => {
  const rows = db
    .select({
      kind: historyListFacts.kind,
      reference: historyListFacts.reference,
      sheet: historyListFacts.sheet,
      sourceRow: historyListFacts.sourceRow,
      share: historyListFacts.share,
      fileName: historyLists.fileName,
      cells: historyListRows.cells,
    })
    .from(historyListFacts)
    .innerJoin(historyLists, eq(historyLists.id, historyListFacts.listId))
    .leftJoin(
      historyListRows,
      and(
        eq(historyListRows.listId, historyListFacts.listId),
        eq(historyListRows.sheet, historyListFacts.sheet),
        eq(historyListRows.sourceRow, historyListFacts.sourceRow),
      ),
    )
    .where(eq(historyListFacts.recipientId, recipientId))
    .all();
  return new Map(rows.map((row) => [`${row.kind} ${row.reference}`, row]));
};
