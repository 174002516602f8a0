import { and, asc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { decisionCorrections, decisions, registerEntries } from '#db/schema/decisions';
import type { DecisionKind } from '#shared/domain/decision-register/register';

export type Series = { readonly symbol: string; readonly year: number };
export type RegisterEntryRow = typeof registerEntries.$inferSelect;

/** Every series that a decision or a note of the book stands in, the newest year first. */
export const listSeries = (db: ReadDb): readonly Series[] => {
  const used = db
    .selectDistinct({ symbol: decisions.symbol, year: decisions.year })
    .from(decisions)
    .where(and(isNotNull(decisions.number), isNotNull(decisions.year)))
    .all();
  const noted = db
    .selectDistinct({ symbol: registerEntries.symbol, year: registerEntries.year })
    .from(registerEntries)
    .all();
  const found = new Map<string, Series>();
  for (const { symbol, year } of [...used, ...noted])
    if (year !== null) found.set(`${year} ${symbol}`, { symbol, year });
  return [...found.values()].sort((a, b) => b.year - a.year || a.symbol.localeCompare(b.symbol));
};

const signerName = sql<string>`json_extract(${decisions.fields}, '$.signer.name')`;

const decisionLines = (db: ReadDb, where: SQL | undefined) =>
  db
    .select({
      id: decisions.id,
      kind: decisions.kind,
      state: decisions.state,
      number: decisions.number,
      symbol: decisions.symbol,
      issuedOn: decisions.issuedOn,
      subject: decisions.subject,
      signer: signerName,
      refersTo: decisions.refersTo,
      amendment: decisions.amendment,
      // Columns of a query on one table come without its name, which would be read as the inner table's.
      items: sql<number>`(select count(*) from decision_items where decision_id = decisions.id)`,
      /** Awards that it still holds back. */
      holding: sql<number>`(select count(*) from award_history where revoked_by = decisions.id)`,
      revoked: sql<number>`(select count(*) from award_amendments where decision_id = decisions.id)`,
    })
    .from(decisions)
    .where(where)
    .orderBy(asc(decisions.number))
    .all();

/** The decisions that bear or hold a number of the series. */
export const decisionsOfSeries = (db: ReadDb, { symbol, year }: Series) =>
  decisionLines(db, and(eq(decisions.symbol, symbol), eq(decisions.year, year), isNotNull(decisions.number)));

export const decisionsByIds = (db: ReadDb, ids: readonly string[]) =>
  decisionLines(db, inArray(decisions.id, [...ids]));

/** The issued decisions that correct or revoke any of these, in the order of their days. */
export const amendmentsOf = (db: ReadDb, ids: readonly string[]) =>
  decisionLines(db, and(inArray(decisions.refersTo, [...ids]), eq(decisions.state, 'issued'))).sort(
    (a, b) => (a.issuedOn ?? '').localeCompare(b.issuedOn ?? '') || (a.number ?? 0) - (b.number ?? 0),
  );

export type RegisterDecisionRow = ReturnType<typeof decisionsByIds>[number] & { readonly kind: DecisionKind };

export const entriesOfSeries = (db: ReadDb, { symbol, year }: Series): readonly RegisterEntryRow[] =>
  db
    .select()
    .from(registerEntries)
    .where(and(eq(registerEntries.symbol, symbol), eq(registerEntries.year, year)))
    .orderBy(asc(registerEntries.firstNumber), asc(registerEntries.id))
    .all();

export const findRegisterEntry = (db: ReadDb, id: string): RegisterEntryRow | null =>
  db.select().from(registerEntries).where(eq(registerEntries.id, id)).get() ?? null;

export const insertRegisterEntry = (db: WriteDb, entry: typeof registerEntries.$inferInsert): void => {
  db.insert(registerEntries).values(entry).run();
};

export const updateRegisterEntry = (db: WriteDb, id: string, fields: Partial<RegisterEntryRow>): void => {
  db.update(registerEntries).set(fields).where(eq(registerEntries.id, id)).run();
};

export const deleteRegisterEntry = (db: WriteDb, id: string): void => {
  db.delete(registerEntries).where(eq(registerEntries.id, id)).run();
};

/** The reservation of a number that nobody used or gave back; null when it is not held. */
export const heldNumber = (db: ReadDb, { symbol, year, number }: Series & { readonly number: number }) =>
  db
    .select()
    .from(registerEntries)
    .where(
      and(
        eq(registerEntries.symbol, symbol),
        eq(registerEntries.year, year),
        eq(registerEntries.firstNumber, number),
        eq(registerEntries.kind, 'reserved'),
        isNull(registerEntries.releasedOn),
        isNull(registerEntries.usedBy),
      ),
    )
    .get() ?? null;

export const insertCorrection = (db: WriteDb, row: typeof decisionCorrections.$inferInsert): void => {
  db.insert(decisionCorrections).values(row).run();
};

/** Those that amend any of these, those that amend them, and so on. */
const amendmentIdsBelow = (db: ReadDb, ids: readonly string[]): readonly string[] => {
  const found: string[] = [];
  for (let above: readonly string[] = ids; above.length > 0; ) {
    above = amendmentsOf(db, above).map(({ id }) => id);
    found.push(...above);
  }
  return found;
};

/** The words that issued corrections of these decisions changed, and corrections of those, each with where it stands. */
export const correctionsOf = (db: ReadDb, ids: readonly string[]) =>
  db
    .select({
      originalId: decisions.refersTo,
      decisionId: decisions.id,
      number: decisions.number,
      symbol: decisions.symbol,
      issuedOn: decisions.issuedOn,
      issuedAt: decisions.issuedAt,
      dossierId: decisionCorrections.dossierId,
      before: decisionCorrections.before,
      after: decisionCorrections.after,
    })
    .from(decisionCorrections)
    .innerJoin(decisions, eq(decisions.id, decisionCorrections.decisionId))
    .where(inArray(decisions.refersTo, [...ids, ...amendmentIdsBelow(db, ids)]))
    .orderBy(asc(decisions.issuedOn), asc(decisions.issuedAt), asc(decisionCorrections.position))
    .all();

/** The words of one dossier's line that corrections changed. */
export const correctionsOfDossiers = (db: ReadDb, dossierIds: readonly string[]) =>
  db
    .select({
      dossierId: decisionCorrections.dossierId,
      number: decisions.number,
      symbol: decisions.symbol,
      issuedOn: decisions.issuedOn,
      before: decisionCorrections.before,
      after: decisionCorrections.after,
    })
    .from(decisionCorrections)
    .innerJoin(decisions, eq(decisions.id, decisionCorrections.decisionId))
    .where(sql`${decisionCorrections.dossierId} in (select value from json_each(${JSON.stringify(dossierIds)}))`)
    .orderBy(asc(decisions.issuedOn))
    .all();
