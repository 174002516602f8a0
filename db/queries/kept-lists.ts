import { and, asc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { ReadDb } from '#db/council-db';
import { countRows } from '#db/count-rows';
import { dossierPapers, dossiers, nominationFates, nominationLists } from '#db/schema/dossiers';

const isKept = isNull(nominationLists.withdrawnAt);

/** The lists that a campaign has taken in, without the bytes of their files, in the order of their coming. */
export const listsOfCampaign = (db: ReadDb, campaignId: string) =>
  db
    .select({
      id: nominationLists.id,
      unitId: nominationLists.unitId,
      fileName: nominationLists.fileName,
      receivedOn: nominationLists.receivedOn,
    })
    .from(nominationLists)
    .where(and(eq(nominationLists.campaignId, campaignId), isKept))
    .orderBy(asc(nominationLists.acceptedAt), asc(nominationLists.id))
    .all();

/** The file of a list as it was received, also of one whose place another took; null when the list is not there. */
export const findListFile = (db: ReadDb, id: string) =>
  db
    .select({
      campaignId: nominationLists.campaignId,
      fileName: nominationLists.fileName,
      bytes: nominationLists.fileBytes,
      desk: nominationLists.desk,
    })
    .from(nominationLists)
    .where(eq(nominationLists.id, id))
    .get() ?? null;

/** How many rows of a list were corrected or set aside on the desk when it was taken in. */
export const countDecidedRows = (db: ReadDb, listId: string): number =>
  db
    .select({ amount: sql<number>`coalesce(json_array_length(${nominationLists.desk}, '$.corrections'), 0)` })
    .from(nominationLists)
    .where(eq(nominationLists.id, listId))
    .get()?.amount ?? 0;

/** What became of the rows of a list that are about somebody and made no dossier. */
export const namedFatesOfList = (db: ReadDb, listId: string) =>
  db
    .select({
      sheet: nominationFates.sheet,
      sourceRow: nominationFates.sourceRow,
      disposition: nominationFates.disposition,
      reason: nominationFates.reason,
      reading: nominationFates.reading,
    })
    .from(nominationFates)
    .where(and(eq(nominationFates.listId, listId), ne(nominationFates.disposition, 'ignored')))
    .all();

/** About how many rows a list has that are about somebody. */
export const sizeOfList = (db: ReadDb, listId: string): number =>
  countRows(db, dossiers, eq(dossiers.listId, listId)) +
  countRows(db, nominationFates, and(eq(nominationFates.listId, listId), ne(nominationFates.disposition, 'ignored')));

const WORDS = {
  status: dossiers.status,
  kind: dossiers.kind,
  name: dossiers.name,
  honorific: dossiers.honorific,
  position: dossiers.position,
  unitName: dossiers.unitName,
  achievements: dossiers.achievements,
  awardCode: dossiers.awardCode,
  awardOriginal: dossiers.awardOriginal,
  awardYear: dossiers.awardYear,
} as const;

/** The dossiers of earlier lists that a list's rows put right, each at the row that did so. */
const dossiersAnswered = (db: ReadDb, listId: string) =>
  db
    .select({
      sheet: sql<string | null>`answer.value ->> '$.sheet'`,
      sourceRow: sql<number | null>`answer.value ->> '$.row'`,
      ...WORDS,
    })
    .from(nominationLists)
    .innerJoin(sql`json_each(${nominationLists.answered}, '$.rows') answer`, sql`true`)
    .innerJoin(
      dossiers,
      sql`${dossiers.listId} = answer.value ->> '$.of.listId' and ${dossiers.listRow} = answer.value ->> '$.of.row'
        and coalesce(${dossiers.listSheet}, '') = answer.value ->> '$.of.sheet'`,
    )
    .where(eq(nominationLists.id, listId))
    .orderBy(asc(dossiers.sequence))
    .all();

/** The dossiers that a list made or put right, with the words that the secretary may have put right since. */
export const dossiersOfList = (db: ReadDb, listId: string) => [
  ...dossiersAnswered(db, listId),
  ...db
    .select({ sheet: dossiers.listSheet, sourceRow: dossiers.listRow, ...WORDS })
    .from(dossiers)
    .where(eq(dossiers.listId, listId))
    .orderBy(asc(dossiers.sequence))
    .all(),
];

const hasMarkedPaper = sql`exists (select 1 from ${dossierPapers} where ${dossierPapers.dossierId} = ${dossiers.id})`;

/**
 * The dossiers of a campaign that may lack something their unit can send: returned, judged short, or with papers that
 * somebody has begun to tick off. Of those that wait for nothing no more is asked.
 */
export const dossiersToSupplement = (db: ReadDb, campaignId: string) =>
  db
    .select()
    .from(dossiers)
    .where(
      and(
        eq(dossiers.campaignId, campaignId),
        inArray(dossiers.status, ['received', 'returned']),
        or(eq(dossiers.status, 'returned'), inArray(dossiers.verdict, ['notMet', 'missingData']), hasMarkedPaper),
      ),
    )
    .orderBy(asc(dossiers.sequence))
    .all();
