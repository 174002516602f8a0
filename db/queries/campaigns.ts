import { count, desc, eq, isNull, max } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { campaigns, dossiers, nominationLists } from '#db/schema/dossiers';
import type { DossierStatus } from '#shared/domain/dossier';

export type CampaignRow = typeof campaigns.$inferSelect;

export type DossierCounts = Record<DossierStatus | 'total', number>;

const NO_DOSSIERS: DossierCounts = {
  total: 0,
  received: 0,
  returned: 0,
  accepted: 0,
  passed: 0,
  rejected: 0,
  decided: 0,
};

const dossierCounts = (db: ReadDb): ReadonlyMap<string, DossierCounts> => {
  const byCampaign = new Map<string, DossierCounts>();
  const rows = db
    .select({ campaignId: dossiers.campaignId, status: dossiers.status, amount: count() })
    .from(dossiers)
    .groupBy(dossiers.campaignId, dossiers.status)
    .all();
  for (const { campaignId, status, amount } of rows) {
    const counts = byCampaign.get(campaignId) ?? { ...NO_DOSSIERS };
    counts[status] = amount;
    counts.total += amount;
    byCampaign.set(campaignId, counts);
  }
  return byCampaign;
};

/** Newest year first, open before closed. */
export const listCampaigns = (db: ReadDb) => {
  const counts = dossierCounts(db);
  const lists = new Map(
    db
      .select({
        campaignId: nominationLists.campaignId,
        amount: count(),
        lastAt: max(nominationLists.acceptedAt),
      })
      .from(nominationLists)
      .where(isNull(nominationLists.withdrawnAt))
      .groupBy(nominationLists.campaignId)
      .all()
      .map((row) => [row.campaignId, row]),
  );
  return db
    .select()
    .from(campaigns)
    .orderBy(desc(campaigns.state), desc(campaigns.year), desc(campaigns.openedAt))
    .all()
    .map((row) => ({
      ...row,
      lists: lists.get(row.id)?.amount ?? 0,
      lastListAt: lists.get(row.id)?.lastAt ?? null,
      dossiers: counts.get(row.id) ?? NO_DOSSIERS,
    }));
};

export const findCampaign = (db: ReadDb, id: string): CampaignRow | null =>
  db.select().from(campaigns).where(eq(campaigns.id, id)).get() ?? null;

export const insertCampaign = (db: WriteDb, campaign: typeof campaigns.$inferInsert): void => {
  db.insert(campaigns).values(campaign).run();
};

export const updateCampaign = (db: WriteDb, id: string, fields: Partial<CampaignRow>): void => {
  db.update(campaigns).set(fields).where(eq(campaigns.id, id)).run();
};
