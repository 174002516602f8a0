import { and, count, eq, notInArray, type SQL, sql } from 'drizzle-orm';
import type { ReadDb } from '#db/council-db';
import { campaigns, dossiers } from '#db/schema/dossiers';

/** In the order of the index `dossiers_by_limits`. */
const GROUPING = [
  dossiers.campaignId,
  dossiers.status,
  dossiers.receivedOn,
  dossiers.awardCode,
  dossiers.awardYear,
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

/** True of a dossier in one of the groups: one bound value, and a step in the index for each group. */
export const inGroups = (groups: readonly DossierGroup[]): SQL => {
  const wanted = groups.map((group) => [
    group.campaignId,
    group.status,
    group.receivedOn,
    group.awardCode,
    group.awardYear,
    group.verdict,
  ]);
  return sql`${dossiers.id} in (
    select late.id from json_each(${JSON.stringify(wanted)}) as wanted cross join dossiers as late
    where late.campaign_id = wanted.value ->> 0 and late.status = wanted.value ->> 1
      and late.received_on = wanted.value ->> 2 and late.award_code = wanted.value ->> 3
      and late.award_year = wanted.value ->> 4 and late.verdict is wanted.value ->> 5)`;
};
