import { and, eq, inArray, isNull, ne, notInArray, or, sql } from 'drizzle-orm';
import { type ReadDb, rememberedUntilChange, type WriteDb } from '#db/council-db';
import { dossiers, nominationLists } from '#db/schema/dossiers';
import { duplicateAnswers } from '#db/schema/duplicates';
import { awardHistory, people, recipients } from '#db/schema/registry';
import type { AwardCode } from '#shared/domain/award-code';
import {
  type AnswerBook,
  answerBook,
  type DuplicateAnswer,
  pairKey,
} from '#shared/domain/nomination-list/duplicate-answers';
import type { KnownNominee, KnownRecipient } from '#shared/domain/nomination-list/duplicates-across';
import { type ReceivedAward, YEARLY_TITLES } from '#shared/domain/nomination-list/repeated-award';

type AnswerRow = typeof duplicateAnswers.$inferSelect;

const toAnswer = (row: AnswerRow): DuplicateAnswer => ({
  id: row.id,
  answer: row.answer,
  recipientId: row.recipientId,
  row: { recipientKind: row.kind, fullName: row.rowName, unit: row.rowUnit, birthDate: row.rowBirthDate },
  other: { recipientKind: row.kind, fullName: row.otherName, unit: row.otherUnit, birthDate: row.otherBirthDate },
});

/** Every answer, ready to be asked; read once between two changes. */
export const rememberedAnswers = rememberedUntilChange(
  (db): AnswerBook => answerBook(db.select().from(duplicateAnswers).all().map(toAnswer)),
);

export const findDuplicateAnswer = (db: ReadDb, id: string): AnswerRow | null =>
  db.select().from(duplicateAnswers).where(eq(duplicateAnswers.id, id)).get() ?? null;

/** A pair has one answer: answering it again replaces it (the change log keeps the former one). Gives the id it has. */
export const putDuplicateAnswer = (db: WriteDb, answer: DuplicateAnswer, answeredAt: string): string => {
  const { row, other } = answer;
  const key = pairKey(answer);
  db.insert(duplicateAnswers)
    .values({
      id: answer.id,
      pairKey: key,
      answer: answer.answer,
      kind: row.recipientKind,
      rowName: row.fullName,
      rowUnit: row.unit,
      rowBirthDate: row.birthDate,
      otherName: other.fullName,
      otherUnit: other.unit,
      otherBirthDate: other.birthDate,
      recipientId: answer.recipientId,
      answeredAt,
    })
    .onConflictDoUpdate({ target: duplicateAnswers.pairKey, set: { answer: answer.answer, answeredAt } })
    .run();
  const kept = db
    .select({ id: duplicateAnswers.id })
    .from(duplicateAnswers)
    .where(eq(duplicateAnswers.pairKey, key))
    .get();
  rememberedAnswers.forget(db);
  return kept?.id ?? answer.id;
};

export const deleteDuplicateAnswer = (db: WriteDb, id: string): void => {
  db.delete(duplicateAnswers).where(eq(duplicateAnswers.id, id)).run();
  rememberedAnswers.forget(db);
};

export type CampaignNominee = KnownNominee & {
  readonly recipientId: string;
  readonly dossierId: string;
  readonly listId: string | null;
  readonly listSheet: string | null;
  readonly listRow: number | null;
  /** Null: the dossier does not come from a list. */
  readonly fileName: string | null;
  readonly honorific: string;
};

/** Who stands in the campaign, each as one list wrote it, with all awards it proposes for them; only of some names where these are told. */
export const campaignNominees = (
  db: ReadDb,
  campaignId: string,
  namesFolded?: readonly string[],
): readonly CampaignNominee[] => {
  const isNamed =
    namesFolded &&
    sql`${dossiers.recipientId} in (select id from recipients
      where name_folded in (select value from json_each(${JSON.stringify(namesFolded)})))`;
  const rows = db
    .select({
      dossierId: dossiers.id,
      recipientId: dossiers.recipientId,
      recipientKind: dossiers.kind,
      fullName: dossiers.name,
      honorific: dossiers.honorific,
      unit: dossiers.unitName,
      position: dossiers.position,
      birthDate: people.birthDate,
      awardCode: dossiers.awardCode,
      listId: dossiers.listId,
      listSheet: dossiers.listSheet,
      listRow: dossiers.listRow,
      fileName: nominationLists.fileName,
    })
    .from(dossiers)
    .leftJoin(people, eq(people.recipientId, dossiers.recipientId))
    .leftJoin(nominationLists, eq(nominationLists.id, dossiers.listId))
    .where(and(eq(dossiers.campaignId, campaignId), isNamed))
    .orderBy(dossiers.sequence)
    .all();
  const nominees = new Map<string, CampaignNominee & { readonly awardCodes: AwardCode[] }>();
  for (const { awardCode, ...nominee } of rows) {
    const key = `${nominee.recipientId} ${nominee.listId} ${nominee.listRow} ${nominee.listSheet}`;
    const known = nominees.get(key);
    if (known === undefined) nominees.set(key, { ...nominee, awardCodes: [awardCode] });
    else known.awardCodes.push(awardCode);
  }
  return [...nominees.values()];
};

/** Everybody of the registry, as far as lists are compared with them. */
export const registeredRecipients = (db: ReadDb): readonly KnownRecipient[] => {
  const awarded = new Set(
    db
      .selectDistinct({ id: awardHistory.recipientId })
      .from(awardHistory)
      .where(isNull(awardHistory.revokedOn))
      .all()
      .map(({ id }) => id),
  );
  return db
    .select({
      recipientId: recipients.id,
      recipientKind: recipients.kind,
      fullName: recipients.name,
      unit: recipients.unitName,
      position: people.position,
      birthDate: people.birthDate,
    })
    .from(recipients)
    .leftJoin(people, eq(people.recipientId, recipients.id))
    .all()
    .map((recipient) => ({ ...recipient, isAwarded: awarded.has(recipient.recipientId) }));
};

type Wanted = {
  readonly recipientIds: readonly string[];
  /** What this campaign decided is left out. */
  readonly exceptCampaignId: string | null;
  /** The yearly titles of this year only; null: of all years. */
  readonly titlesOf: number | null;
};

/** What some recipients were given, the latest first. */
export const awardsReceived = (
  db: ReadDb,
  { recipientIds, exceptCampaignId, titlesOf }: Wanted,
): ReadonlyMap<string, readonly ReceivedAward[]> => {
  const ids = sql`${awardHistory.recipientId} in (select value from json_each(${JSON.stringify(recipientIds)}))`;
  const elsewhere =
    exceptCampaignId === null
      ? undefined
      : or(isNull(awardHistory.dossierId), ne(dossiers.campaignId, exceptCampaignId));
  const telling =
    titlesOf === null
      ? undefined
      : or(eq(awardHistory.year, titlesOf), notInArray(awardHistory.awardCode, [...YEARLY_TITLES]));
  const received = new Map<string, ReceivedAward[]>();
  const rows = db
    .select({
      recipientId: awardHistory.recipientId,
      awardCode: awardHistory.awardCode,
      year: awardHistory.year,
      basis: awardHistory.basis,
      decisionNumber: awardHistory.decisionNumber,
      decidedOn: awardHistory.decidedOn,
      achievements: dossiers.achievements,
    })
    .from(awardHistory)
    .leftJoin(dossiers, eq(dossiers.id, awardHistory.dossierId))
    .where(and(ids, elsewhere, telling, isNull(awardHistory.revokedOn)))
    .orderBy(sql`${awardHistory.year} desc`)
    .all();
  for (const { recipientId, ...award } of rows) {
    const known = received.get(recipientId);
    if (known === undefined) received.set(recipientId, [award]);
    else known.push(award);
  }
  return received;
};

/** Recipients by their ids, as they are compared. */
export const recipientsByIds = (db: ReadDb, ids: readonly string[]) =>
  db
    .select({
      recipientId: recipients.id,
      recipientKind: recipients.kind,
      fullName: recipients.name,
      unit: recipients.unitName,
      position: people.position,
      birthDate: people.birthDate,
      honorific: people.honorific,
    })
    .from(recipients)
    .leftJoin(people, eq(people.recipientId, recipients.id))
    .where(inArray(recipients.id, [...ids]))
    .all();
