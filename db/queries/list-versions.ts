import { and, eq, getTableColumns, isNull, not, type SQL, sql } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { among, broughtIn, claimedByOthers, handOver, passOn, workedUpon } from '#db/queries/list-undo';
import {
  type DossierWords,
  dossiers,
  nominationLists,
  type RecipientWords,
  type ReplacedList,
} from '#db/schema/dossiers';
import { collectives, households, people, recipients } from '#db/schema/registry';

/** A list that stands in its campaign; null when it is undone or another took its place. */
export const findStandingList = (db: ReadDb, listId: string) =>
  db
    .select({
      id: nominationLists.id,
      campaignId: nominationLists.campaignId,
      unitId: nominationLists.unitId,
      fileName: nominationLists.fileName,
      fileSha256: nominationLists.fileSha256,
    })
    .from(nominationLists)
    .where(and(eq(nominationLists.id, listId), isNull(nominationLists.withdrawnAt)))
    .get() ?? null;

/** The council has voted on the words as they stood, or somebody has put them right by hand: a later list changes them no more. */
const wordsStay = sql<number>`(${dossiers.status} not in ('received', 'returned', 'accepted') or exists (
  select 1 from change_log where subject = 'dossier:' || ${dossiers.id} and channel = 'dossiers.update'))`;

/** Dossiers as a later list finds them, and whether their words are settled. */
export const dossiersTakenOver = (db: ReadDb, ids: readonly string[]) =>
  db
    .select({ ...getTableColumns(dossiers), wordsStay })
    .from(dossiers)
    .where(among(dossiers.id, ids))
    .all();

type Place = { readonly id: string; readonly sheet: string | null; readonly row: number | null };

/** Dossiers are the list's from now on, each at the row where it names them. */
export const moveDossiers = (db: WriteDb, listId: string, places: readonly Place[]): void => {
  if (places.length === 0) return;
  db.update(dossiers)
    .set({ listId, listSheet: sql`value ->> '$.sheet'`, listRow: sql`value ->> '$.row'` })
    .from(sql`json_each(${JSON.stringify(places.map(({ id, sheet, row }) => ({ id, sheet, row })))})`)
    .where(sql`${dossiers.id} = value ->> '$.id'`)
    .run();
};

export const putDossierWords = (db: WriteDb, id: string, words: DossierWords): void => {
  db.update(dossiers).set(words).where(eq(dossiers.id, id)).run();
};

/** Of some recipients those that a list brought in, of whom nothing is settled and whom nobody has changed since, as they stand. */
export const recipientsOfList = (db: ReadDb, listId: string, ids: readonly string[]) =>
  db
    .select({ recipient: recipients, person: people })
    .from(recipients)
    .leftJoin(people, eq(people.recipientId, recipients.id))
    .where(
      and(
        eq(recipients.listId, listId),
        among(recipients.id, ids),
        sql`not exists (select 1 from change_log where subject = 'recipient:' || ${recipients.id})`,
        sql`not exists (select 1 from dossiers where recipient_id = ${recipients.id} and ${wordsStay})`,
      ),
    )
    .all();

export const putRecipientWords = (db: WriteDb, id: string, { person, ...words }: RecipientWords): void => {
  db.update(recipients).set(words).where(eq(recipients.id, id)).run();
  if (person !== null) db.update(people).set(person).where(eq(people.recipientId, id)).run();
};

/** Dossiers of a list that stay when another takes its place: somebody has worked on them. */
export const dossiersStaying = (db: ReadDb, listId: string) =>
  db
    .select({ id: dossiers.id, name: dossiers.name })
    .from(dossiers)
    .where(and(eq(dossiers.listId, listId), workedUpon))
    .orderBy(dossiers.sequence)
    .all();

type Rest = Pick<ReplacedList, 'taken' | 'fates' | 'recipients' | 'owned'>;

/** Recipients with what is known of their kind. */
export const wholeRecipients = (db: ReadDb, wanted: SQL | undefined): ReplacedList['recipients'] =>
  db
    .select({ recipient: recipients, person: people, collective: collectives, household: households })
    .from(recipients)
    .leftJoin(people, eq(people.recipientId, recipients.id))
    .leftJoin(collectives, eq(collectives.recipientId, recipients.id))
    .leftJoin(households, eq(households.recipientId, recipients.id))
    .where(wanted)
    .all();

const hasNoDossier = sql`not exists (select 1 from dossiers where recipient_id = ${recipients.id})`;

/**
 * Takes an earlier list out of the campaign after a later one has taken its dossiers over; what nobody has worked on goes.
 * Gives way between its steps.
 */
export function* withdrawList(db: WriteDb, listId: string, at: string): Generator<void, Rest, void> {
  const owned = db.select({ id: recipients.id }).from(recipients).where(eq(recipients.listId, listId)).all();
  const claimed = db.select().from(dossiers).where(claimedByOthers(listId)).all();
  const fates = passOn(db, listId);
  yield;
  const gone = db
    .delete(dossiers)
    .where(and(eq(dossiers.listId, listId), not(workedUpon)))
    .returning()
    .all();
  const taken = [...claimed, ...gone];
  const owners = taken.map(({ recipientId }) => recipientId);
  const proposed = wholeRecipients(db, among(recipients.id, owners));
  yield;
  handOver(db, listId);
  yield;
  const going = wholeRecipients(db, and(broughtIn(listId, false), hasNoDossier));
  const ids = going.map(({ recipient }) => recipient.id);
  for (const particulars of [people, collectives, households]) {
    db.delete(particulars).where(among(particulars.recipientId, ids)).run();
  }
  db.delete(recipients).where(among(recipients.id, ids)).run();
  db.update(nominationLists).set({ withdrawnAt: at }).where(eq(nominationLists.id, listId)).run();
  yield;
  const named = new Map([...proposed, ...going].map((one) => [one.recipient.id, one]));
  return { taken, fates, recipients: [...named.values()], owned: owned.map(({ id }) => id) };
}

/** Keeps with a list what it did to the one whose place it took. */
export const putReplaced = (db: WriteDb, listId: string, replaced: ReplacedList): void => {
  db.update(nominationLists).set({ replaced }).where(eq(nominationLists.id, listId)).run();
};

export const findReplaced = (db: ReadDb, listId: string): ReplacedList | null =>
  db.select({ replaced: nominationLists.replaced }).from(nominationLists).where(eq(nominationLists.id, listId)).get()
    ?.replaced ?? null;

/** The list whose place another took, if it took any. */
export const findReplacedId = (db: ReadDb, listId: string): string | null =>
  db
    .select({ id: sql<string | null>`${nominationLists.replaced} ->> '$.listId'` })
    .from(nominationLists)
    .where(eq(nominationLists.id, listId))
    .get()?.id ?? null;

/** The name of the file of a list that another took the place of, and whether the same bytes have come again since. */
export const findWithdrawnList = (db: ReadDb, listId: string) =>
  db
    .select({
      fileName: nominationLists.fileName,
      cameAgain: sql<number>`exists (select 1 from nomination_lists other where other.withdrawn_at is null
        and other.campaign_id = nomination_lists.campaign_id and other.file_sha256 = nomination_lists.file_sha256)`,
    })
    .from(nominationLists)
    .where(eq(nominationLists.id, listId))
    .get() ?? null;

type Words = DossierWords | RecipientWords;

const differs = (value: unknown, other: unknown): boolean =>
  typeof value === 'object' && value !== null && typeof other === 'object' && other !== null
    ? Object.entries(value).some(([key, part]) => differs(part, Reflect.get(other, key)))
    : JSON.stringify(value) !== JSON.stringify(other);

/** Whether others say anything else than the words said, whatever the order in which they say it. */
export const wordsDiffer = (said: Words, others: Words): boolean => differs(said, others);

export const dossierWords = (dossier: DossierWords): DossierWords => {
  const { name, honorific, position, unitName, unitId } = dossier;
  const { achievements, awardOriginal, searchText, sortKey, unitSortKey } = dossier;
  const words = { name, honorific, position, unitName, unitId };
  return { ...words, achievements, awardOriginal, searchText, sortKey, unitSortKey };
};

export const recipientWords = ({ recipient, person }: ReturnType<typeof recipientsOfList>[number]): RecipientWords => {
  const { name, nameFolded, sortKey, unitId, unitName } = recipient;
  const words = { name, nameFolded, sortKey, unitId, unitName };
  if (person === null) return { ...words, person };
  const { honorific, position, birthDate, gender, category, isLeader } = person;
  return { ...words, person: { honorific, position, birthDate, gender, category, isLeader } };
};
