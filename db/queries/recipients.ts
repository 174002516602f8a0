import { and, asc, count, desc, eq, inArray, isNull, like, type SQL, sql } from 'drizzle-orm';
import { bulkInsert } from '#db/bulk-insert';
import type { ReadDb, WriteDb } from '#db/council-db';
import { countRows } from '#db/count-rows';
import { awardHistory, collectives, collectiveYears, households, people, recipients } from '#db/schema/registry';
import { areBornApart } from '#shared/domain/nomination-list/birth-date';
import type { RecipientKind } from '#shared/domain/recipient';
import { personSortKey, vietnameseSortKey } from '#shared/lib/vietnamese-sort-key';
import { fold } from '#shared/lib/vietnamese-text';

export type RecipientRow = typeof recipients.$inferSelect;
type NewRecipient = Pick<RecipientRow, 'id' | 'kind' | 'name' | 'unitId' | 'unitName'>;
export type PersonParticulars = Omit<typeof people.$inferSelect, 'recipientId'>;

export const recipientKeys = (kind: RecipientKind, name: string) => ({
  nameFolded: fold(name),
  sortKey: kind === 'individual' ? personSortKey(name) : vietnameseSortKey(name),
});

/** What decides whether a row of a list means a recipient. */
export type SameRecipient = Pick<RecipientRow, 'id' | 'kind' | 'name' | 'unitId' | 'unitName'> & {
  readonly birthDate: string | null;
};

/** Of recipients written alike, the one that a row means: no other birth date, and rather one whose birth date is known. */
export const pickSameRecipient = (
  candidates: readonly SameRecipient[],
  birthDate: string | null,
): SameRecipient | null => {
  const same = candidates.filter((candidate) => !areBornApart(candidate.birthDate, birthDate));
  const born = birthDate === null ? undefined : same.find((candidate) => candidate.birthDate !== null);
  return born ?? same[0] ?? null;
};

/** All recipients of these folded names. */
export const recipientsOfNames = (db: ReadDb, namesFolded: readonly string[]): readonly SameRecipient[] =>
  db
    .select({
      id: recipients.id,
      kind: recipients.kind,
      name: recipients.name,
      unitId: recipients.unitId,
      unitName: recipients.unitName,
      birthDate: people.birthDate,
    })
    .from(recipients)
    .leftJoin(people, eq(people.recipientId, recipients.id))
    .where(sql`${recipients.nameFolded} in (select value from json_each(${JSON.stringify(namesFolded)}))`)
    .all();

/** A recipient that a list names for the first time. */
export type ListedRecipient = Omit<NewRecipient, 'kind'> & { readonly nameFolded: string } & (
    | { readonly kind: 'individual'; readonly particulars: PersonParticulars }
    | { readonly kind: 'collective' | 'household' }
  );

/** Inserts the recipients that a list brings in, many at once; `listId` null: a list of earlier years, which keeps them itself. */
export const recipientInserter = (db: WriteDb, listId: string | null) => {
  const columns = ['id', 'kind', 'name', 'nameFolded', 'sortKey', 'unitId', 'unitName'] as const;
  const all = bulkInsert(db, recipients, columns, { historyKnownFrom: null, listId });
  const personColumns = [
    'recipientId',
    'honorific',
    'position',
    'birthDate',
    'gender',
    'category',
    'isLeader',
  ] as const;
  const insertPeople = bulkInsert(db, people, personColumns, {});
  const insertCollectives = bulkInsert(db, collectives, ['recipientId'], { foundedYear: null, flagEligible: null });
  const insertHouseholds = bulkInsert(db, households, ['recipientId', 'address'], {});
  return (rows: readonly ListedRecipient[]): void => {
    all(
      rows.map(({ id, kind, name, nameFolded, unitId, unitName }) => {
        const sortKey = kind === 'individual' ? personSortKey(name) : vietnameseSortKey(name);
        return [id, kind, name, nameFolded, sortKey, unitId, unitName];
      }),
    );
    insertPeople(
      rows.flatMap((row) => {
        if (row.kind !== 'individual') return [];
        const { honorific, position, birthDate, gender, category, isLeader } = row.particulars;
        return [[row.id, honorific, position, birthDate, gender, category, isLeader]];
      }),
    );
    insertCollectives(rows.flatMap(({ id, kind }) => (kind === 'collective' ? [[id]] : [])));
    insertHouseholds(rows.flatMap(({ id, kind, unitName }) => (kind === 'household' ? [[id, unitName]] : [])));
  };
};

const insertRecipient = (db: WriteDb, recipient: NewRecipient): void => {
  db.insert(recipients)
    .values({ ...recipient, ...recipientKeys(recipient.kind, recipient.name), historyKnownFrom: null })
    .run();
};

export const insertPerson = (db: WriteDb, person: Omit<NewRecipient, 'kind'>, particulars: PersonParticulars): void => {
  insertRecipient(db, { ...person, kind: 'individual' });
  db.insert(people)
    .values({ recipientId: person.id, ...particulars })
    .run();
};

export const insertCollective = (
  db: WriteDb,
  collective: Omit<NewRecipient, 'kind'>,
  particulars: { readonly foundedYear: number | null; readonly flagEligible: boolean | null },
): void => {
  insertRecipient(db, { ...collective, kind: 'collective' });
  db.insert(collectives)
    .values({ recipientId: collective.id, ...particulars })
    .run();
};

export const insertHousehold = (db: WriteDb, household: Omit<NewRecipient, 'kind'>, address: string): void => {
  insertRecipient(db, { ...household, kind: 'household' });
  db.insert(households).values({ recipientId: household.id, address }).run();
};

export const renameRecipient = (db: WriteDb, recipient: NewRecipient): void => {
  db.update(recipients)
    .set({
      name: recipient.name,
      unitId: recipient.unitId,
      unitName: recipient.unitName,
      ...recipientKeys(recipient.kind, recipient.name),
    })
    .where(eq(recipients.id, recipient.id))
    .run();
};

export const updatePerson = (db: WriteDb, id: string, particulars: Partial<PersonParticulars>): void => {
  db.update(people).set(particulars).where(eq(people.recipientId, id)).run();
};

export const updateCollective = (
  db: WriteDb,
  id: string,
  particulars: { readonly foundedYear: number | null; readonly flagEligible: boolean | null },
): void => {
  db.update(collectives).set(particulars).where(eq(collectives.recipientId, id)).run();
};

export const setHistoryKnownFrom = (db: WriteDb, id: string, fromYear: number | null): void => {
  db.update(recipients).set({ historyKnownFrom: fromYear }).where(eq(recipients.id, id)).run();
};

export const findRecipient = (db: ReadDb, id: string): RecipientRow | null =>
  db.select().from(recipients).where(eq(recipients.id, id)).get() ?? null;

export const findPerson = (db: ReadDb, id: string) =>
  db.select().from(people).where(eq(people.recipientId, id)).get() ?? null;

export const findCollective = (db: ReadDb, id: string) =>
  db.select().from(collectives).where(eq(collectives.recipientId, id)).get() ?? null;

export const findCollectiveYear = (db: ReadDb, id: string, year: number) =>
  db
    .select()
    .from(collectiveYears)
    .where(and(eq(collectiveYears.recipientId, id), eq(collectiveYears.year, year)))
    .get() ?? null;

export const collectiveYearsOf = (db: ReadDb, id: string) =>
  db
    .select()
    .from(collectiveYears)
    .where(eq(collectiveYears.recipientId, id))
    .orderBy(desc(collectiveYears.year))
    .all();

/** A year has one composition: recording it again replaces it (the change log keeps the former one). */
export const putCollectiveYear = (db: WriteDb, row: typeof collectiveYears.$inferSelect): void => {
  const { recipientId: _owner, year: _year, ...counts } = row;
  db.insert(collectiveYears)
    .values(row)
    .onConflictDoUpdate({ target: [collectiveYears.recipientId, collectiveYears.year], set: counts })
    .run();
};

/** Words in any order, without marks. */
export const matchesWords = (column: SQL | typeof recipients.nameFolded, text: string): SQL[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => like(column, `%${word.replace(/[%_]/g, '')}%`));

const awardsPerRecipient = (db: ReadDb, ids: readonly string[]) =>
  new Map(
    db
      .select({ id: awardHistory.recipientId, awards: count() })
      .from(awardHistory)
      .where(and(inArray(awardHistory.recipientId, [...ids]), isNull(awardHistory.revokedOn)))
      .groupBy(awardHistory.recipientId)
      .all()
      .map((row) => [row.id, row.awards]),
  );

const toLines = (db: ReadDb, where: SQL | undefined, limit: number) => {
  const rows = db
    .select({ recipient: recipients, person: people })
    .from(recipients)
    .leftJoin(people, eq(people.recipientId, recipients.id))
    .where(where)
    .orderBy(asc(recipients.sortKey), asc(recipients.id))
    .limit(limit)
    .all();
  const awards = awardsPerRecipient(
    db,
    rows.map(({ recipient }) => recipient.id),
  );
  return rows.map(({ recipient, person }) => ({
    id: recipient.id,
    kind: recipient.kind,
    name: recipient.name,
    honorific: person?.honorific ?? '',
    position: person?.position ?? '',
    unitId: recipient.unitId,
    unitName: recipient.unitName,
    birthDate: person?.birthDate ?? null,
    awards: awards.get(recipient.id) ?? 0,
  }));
};

export const recipientLine = (db: ReadDb, id: string) => toLines(db, eq(recipients.id, id), 1)[0] ?? null;

export const searchRecipients = (
  db: ReadDb,
  wanted: {
    readonly text: string;
    readonly kind?: RecipientKind | undefined;
    readonly unitId?: string | undefined;
    readonly ids?: readonly string[] | undefined;
    readonly limit: number;
  },
) => {
  const where = and(
    ...matchesWords(sql`(${recipients.nameFolded})`, wanted.text),
    wanted.kind === undefined ? undefined : eq(recipients.kind, wanted.kind),
    wanted.unitId === undefined ? undefined : eq(recipients.unitId, wanted.unitId),
    wanted.ids === undefined ? undefined : inArray(recipients.id, [...wanted.ids]),
  );
  return { total: countRows(db, recipients, where), lines: toLines(db, where, wanted.limit) };
};
