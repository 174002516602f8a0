import { and, count, eq, notInArray, type SQL, sql } from 'drizzle-orm';
import type { ReadDb } from '#db/council-db';
import { campaigns, dossiers } from '#db/schema/dossiers';

const GROUPING = [
  dossiers.campaignId,
  dossiers.awardCode,
  dossiers.awardYear,
  dossiers.receivedOn,
  dossiers.status,
  dossiers.verdict,
] as const;

/** Dossiers without an outcome in the open campaigns, counted by all that their limits depend on. */
export const openDossierGroups = (db: ReadDb) =>
  db
    .select({
      campaignId: dossiers.campaignId,
      campaignName: campaigns.name,
      awardCode: dossiers.awardCode,
      awardYear: dossiers.awardYear,
      receivedOn: dossiers.receivedOn,
      status: dossiers.status,
      verdict: dossiers.verdict,
      amount: count(),
    })
    .from(dossiers)
    .innerJoin(campaigns, eq(dossiers.campaignId, campaigns.id))
    .where(and(eq(campaigns.state, 'open'), notInArray(dossiers.status, ['rejected', 'decided'])))
    .groupBy(...GROUPING)
    .all();

export type DossierGroup = ReturnType<typeof openDossierGroups>[number];

const SEPARATOR = ' ';

const keyOf = (group: DossierGroup): string =>
  [group.campaignId, group.awardCode, group.awardYear, group.receivedOn, group.status, group.verdict ?? ''].join(
    SEPARATOR,
  );

/** True of a dossier in one of the groups. One bound value, however many groups. */
export const inGroups = (groups: readonly DossierGroup[]): SQL => {
  const parts = GROUPING.map((column) => sql`coalesce(${column}, '')`);
  const key = sql.join(parts, sql` || ${SEPARATOR} || `);
  return sql`${key} in (select value from json_each(${JSON.stringify(groups.map(keyOf))}))`;
};
