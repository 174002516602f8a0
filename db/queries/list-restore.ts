import { and, eq, inArray, sql } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { nextSequence } from '#db/queries/dossiers';
import {
  among,
  dossiersTakenOver,
  dossierWords,
  moveDossiers,
  putDossierWords,
  putRecipientWords,
  recipientsOfList,
  recipientWords,
  wholeRecipients,
  wordsDiffer,
} from '#db/queries/list-versions';
import { dossiers, nominationFates, nominationLists, type ReplacedList } from '#db/schema/dossiers';
import { collectives, households, people, recipients } from '#db/schema/registry';

type DossierRow = typeof dossiers.$inferSelect;

const restoreRecipients = (db: WriteDb, { listId, recipients: going, owned, renamed }: ReplacedList): void => {
  const ids = going.map(({ recipient }) => recipient.id);
  const there = new Set(wholeRecipients(db, among(recipients.id, ids)).map(({ recipient }) => recipient.id));
  const missing = going.filter(({ recipient }) => !there.has(recipient.id));
  for (const some of inHundreds(missing)) {
    db.insert(recipients)
      .values(some.map(({ recipient }) => ({ ...recipient, listId })))
      .run();
    const [persons, groups, homes] = [
      some.flatMap(({ person }) => person ?? []),
      some.flatMap(({ collective }) => collective ?? []),
      some.flatMap(({ household }) => household ?? []),
    ];
    if (persons.length > 0) db.insert(people).values(persons).run();
    if (groups.length > 0) db.insert(collectives).values(groups).run();
    if (homes.length > 0) db.insert(households).values(homes).run();
  }
  db.update(recipients).set({ listId }).where(among(recipients.id, owned)).run();
  const now = new Map(
    recipientsOfList(
      db,
      listId,
      renamed.map(({ id }) => id),
    ).map((row) => [row.recipient.id, recipientWords(row)]),
  );
  for (const { id, before, after } of renamed) {
    const stands = now.get(id);
    if (stands !== undefined && !wordsDiffer(stands, after)) putRecipientWords(db, id, before);
  }
};

const restoreDossiers = (db: WriteDb, { listId, moved, taken }: ReplacedList): void => {
  moveDossiers(db, listId, moved);
  const worded = moved.filter(({ words }) => words !== null);
  const ids = [...worded, ...taken].map(({ id }) => id);
  const now = new Map(dossiersTakenOver(db, ids).map((dossier) => [dossier.id, dossier]));
  for (const { id, words } of worded) {
    const stands = now.get(id);
    if (stands === undefined || words === null || wordsDiffer(dossierWords(stands), words.after)) continue;
    putDossierWords(db, id, words.before);
  }
  const there = taken.filter(({ id }) => now.has(id));
  moveDossiers(
    db,
    listId,
    there.map(({ id, listSheet: sheet, listRow: row }) => ({ id, sheet, row })),
  );
  for (const some of inHundreds(taken.filter(({ id }) => !now.has(id)))) {
    const others = dossiersInTheirPlace(db, some);
    for (const dossier of some) {
      const other = others.get(placeKey(dossier));
      if (other !== undefined) nameBeside(db, dossier, other);
    }
    putBack(
      db,
      some.filter((dossier) => !others.has(placeKey(dossier))),
    );
  }
};

function* inHundreds<T>(all: readonly T[]): Generator<readonly T[], void, void> {
  for (let start = 0; start < all.length; start += 100) yield all.slice(start, start + 100);
}

const placeKey = ({ recipientId, awardCode }: Pick<DossierRow, 'recipientId' | 'awardCode'>): string =>
  `${recipientId} ${awardCode}`;

/** What another list has brought in meanwhile for the same nominees and awards. */
const dossiersInTheirPlace = (db: ReadDb, some: readonly DossierRow[]): ReadonlyMap<string, string> => {
  const owners = some.map(({ recipientId }) => recipientId);
  const standing = db
    .select({ id: dossiers.id, recipientId: dossiers.recipientId, awardCode: dossiers.awardCode })
    .from(dossiers)
    .where(and(eq(dossiers.campaignId, some[0]?.campaignId ?? ''), among(dossiers.recipientId, owners)))
    .all();
  const wanted = new Set(some.map(placeKey));
  return new Map(standing.filter((one) => wanted.has(placeKey(one))).map((one) => [placeKey(one), one.id]));
};

/** The row of a dossier that another stands for: it names that one, and gets it when the other's list goes. */
const nameBeside = (db: WriteDb, { listId, listSheet, listRow }: DossierRow, standsFor: string): void => {
  const place = { listId: listId ?? '', sheet: listSheet ?? '', sourceRow: listRow ?? 0 };
  const fate = { ...place, disposition: 'nominee', reason: JSON.stringify([standsFor]), reading: null } as const;
  db.insert(nominationFates)
    .values(fate)
    .onConflictDoUpdate({
      target: [nominationFates.listId, nominationFates.sheet, nominationFates.sourceRow],
      set: { reason: sql`json_insert(coalesce(nullif(${nominationFates.reason}, ''), '[]'), '$[#]', ${standsFor})` },
    })
    .run();
};

/** Under their own numbers, or the next ones where other dossiers have got them meanwhile. */
const putBack = (db: WriteDb, some: readonly DossierRow[]): void => {
  if (some.length === 0) return;
  const numbers = some.map(({ sequence }) => sequence);
  const taken = new Set(
    db
      .select({ sequence: dossiers.sequence })
      .from(dossiers)
      .where(inArray(dossiers.sequence, numbers))
      .all()
      .map(({ sequence }) => sequence),
  );
  let next = Math.max(nextSequence(db), ...numbers.map((number) => number + 1));
  const numbered = some.map((dossier) => (taken.has(dossier.sequence) ? { ...dossier, sequence: next++ } : dossier));
  db.insert(dossiers).values(numbered).run();
};

/** Brings the list back whose place another took: its dossiers, its recipients and the words of both, where nobody has changed them since. */
export const restoreReplaced = (db: WriteDb, replaced: ReplacedList): void => {
  db.update(nominationLists).set({ withdrawnAt: null }).where(eq(nominationLists.id, replaced.listId)).run();
  restoreRecipients(db, replaced);
  restoreDossiers(db, replaced);
  const lists = [...new Set(replaced.fates.map(({ listId }) => listId))];
  const standing = new Set(
    db
      .select({ id: nominationLists.id })
      .from(nominationLists)
      .where(inArray(nominationLists.id, lists))
      .all()
      .map(({ id }) => id),
  );
  const fates = replaced.fates.filter(({ listId }) => standing.has(listId));
  if (fates.length > 0) db.insert(nominationFates).values(fates).onConflictDoNothing().run();
};
