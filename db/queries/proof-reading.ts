import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { ReadDb } from '#db/council-db';
import { decisionItems, decisions } from '#db/schema/decisions';
import { dossiers, nominationBlocks, nominationLists } from '#db/schema/dossiers';
import { awardHistory, recipients } from '#db/schema/registry';

const among = (column: typeof dossiers.id, ids: readonly string[]) =>
  sql`${column} in (select value from json_each(${JSON.stringify(ids)}))`;

/** The names that the registry has for the recipients of some dossiers. */
export const registryNames = (db: ReadDb, dossierIds: readonly string[]) =>
  db
    .select({ recipientId: recipients.id, name: recipients.name })
    .from(dossiers)
    .innerJoin(recipients, eq(recipients.id, dossiers.recipientId))
    .where(among(dossiers.id, dossierIds))
    .all();

/** The rows of the units' files that some dossiers came from; each file's rows are taken out once. */
export const listRowsOfDossiers = (db: ReadDb, dossierIds: readonly string[]) => {
  const made = db
    .select({
      recipientId: dossiers.recipientId,
      listId: nominationLists.id,
      fileName: nominationLists.fileName,
      sheet: dossiers.listSheet,
      row: dossiers.listRow,
    })
    .from(dossiers)
    .innerJoin(nominationLists, eq(nominationLists.id, dossiers.listId))
    .where(among(dossiers.id, dossierIds))
    .all();
  const listIds = [...new Set(made.map(({ listId }) => listId))];
  const cells = new Map<string, readonly string[]>(
    db
      .select()
      .from(nominationBlocks)
      .where(inArray(nominationBlocks.listId, listIds))
      .all()
      .flatMap(({ listId, sheet, rows }) => rows.map(([row, texts]) => [`${listId}/${sheet}/${row}`, texts] as const)),
  );
  return made.flatMap(({ recipientId, listId, fileName, sheet, row }) => {
    const found = cells.get(`${listId}/${sheet}/${row}`);
    return found === undefined ? [] : [{ recipientId, fileName, cells: found }];
  });
};

/** What other award decisions of the campaign give and that still stands, drafts included. */
export const givenByOthers = (
  db: ReadDb,
  { campaignId, exceptId }: { readonly campaignId: string; readonly exceptId: string },
) =>
  db
    .select({
      recipientId: dossiers.recipientId,
      awardCode: dossiers.awardCode,
      line: decisionItems.line,
      decisionId: decisions.id,
      state: decisions.state,
      number: decisions.number,
      symbol: decisions.symbol,
      issuedOn: decisions.issuedOn,
      revokedBy: awardHistory.revokedBy,
    })
    .from(decisionItems)
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .innerJoin(dossiers, eq(dossiers.id, decisionItems.dossierId))
    .leftJoin(awardHistory, eq(awardHistory.dossierId, dossiers.id))
    .where(and(eq(decisions.campaignId, campaignId), ne(decisions.id, exceptId)))
    .all();
