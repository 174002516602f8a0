import { and, eq, ne, sql } from 'drizzle-orm';
import type { ReadDb } from '#db/council-db';
import { decisionItems, decisions } from '#db/schema/decisions';
import { dossiers, nominationLists, nominationRows } from '#db/schema/dossiers';
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

/** The rows of the units' files that some dossiers came from. */
export const listRowsOfDossiers = (db: ReadDb, dossierIds: readonly string[]) =>
  db
    .select({ recipientId: dossiers.recipientId, fileName: nominationLists.fileName, cells: nominationRows.cells })
    .from(dossiers)
    .innerJoin(nominationLists, eq(nominationLists.id, dossiers.listId))
    .innerJoin(
      nominationRows,
      and(
        eq(nominationRows.listId, dossiers.listId),
        eq(nominationRows.sheet, dossiers.listSheet),
        eq(nominationRows.sourceRow, dossiers.listRow),
      ),
    )
    .where(among(dossiers.id, dossierIds))
    .all();

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
