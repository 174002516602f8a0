import type { ReadDb } from '#db/council-db';
import { type CampaignRow, findCampaign } from '#db/queries/campaigns';
import type { DossierRow } from '#db/queries/dossiers';
import { localVersionOn } from '#db/queries/local-regulations';
import { lastReceivedOn, quotaFacts, unitKeyOf, unitKeysIn } from '#db/queries/quota-facts';
import { officeOf } from '#db/queries/settings';
import { effectiveEdition } from '#electron/handlers/effective-edition';
import type { QueryHandler } from '#electron/ipc/handlers';
import { awardsRead, type Cluster, isMeasured, type QuotaMeter, quotaMeters } from '#shared/domain/quota-meters';
import { isLocalDate, type LocalDate } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';
import { editionOn } from '#shared/regulations/editions';
import { quotaCounted, quotaTexts } from '#shared/text/vi/quotas';

/** Cụm, khối thi đua as the office's own regulation parts the units. */
const clustersOn = (db: ReadDb, day: LocalDate): readonly Cluster[] =>
  localVersionOn(db, day)?.regulation.clusters ?? [];

/** A campaign is measured by the edition of its newest dossier: the later ones are decided together with the earlier. */
const dayOfCampaign = (db: ReadDb, campaignId: string, today: LocalDate): LocalDate => {
  const last = lastReceivedOn(db, campaignId);
  return last !== null && isLocalDate(last) ? last : today;
};

const metersOf = (db: ReadDb, campaign: CampaignRow, today: LocalDate): readonly QuotaMeter[] => {
  const day = dayOfCampaign(db, campaign.id, today);
  const { quotas } = effectiveEdition(db, editionOn(day), day);
  if (quotas.length === 0) return [];
  const facts = quotaFacts(db, campaign.year, {
    awards: awardsRead(quotas),
    ratings: quotas.some(({ counts }) => 'rating' in counts),
  });
  const here = unitKeysIn(db, campaign.id);
  return quotaMeters(quotas, facts, clustersOn(db, day)).filter(
    ({ quota, groupId }) => quota.per !== 'unit' || here.has(groupId),
  );
};

const meters: QueryHandler<'quotas.meters'> = ({ db, clock }, { campaignId }) => {
  const campaign = findCampaign(db, campaignId);
  if (campaign === null) return err({ code: 'campaigns.notFound' });
  const { officeName } = officeOf(db);
  return ok({
    year: campaign.year,
    meters: metersOf(db, campaign, clock.today()).map(({ quota, unitKeys: _keys, ...meter }) => ({
      ...meter,
      groupName: quota.per === 'office' ? officeName : meter.groupName || quotaTexts.noUnit,
      quotaId: quota.id,
      counted: quotaCounted(quota.counts),
      wholeOf: 'whole' in quota.ceiling ? quotaTexts.wholes[quota.ceiling.whole] : null,
      clause: quota.clause,
      text: quota.text,
      unconfirmed: quota.unconfirmed ?? false,
    })),
  });
};

/** The meters that the dossiers, as they stand now, put over the ceiling, in words with their counts; empty for none. */
export const overQuota = (db: ReadDb, dossiers: readonly DossierRow[], today: LocalDate): readonly string[] => {
  const campaigns = [...new Set(dossiers.map(({ campaignId }) => campaignId))];
  return campaigns.flatMap((id) => {
    const campaign = findCampaign(db, id);
    if (campaign === null) return [];
    const own = dossiers.filter((dossier) => dossier.campaignId === id && dossier.awardYear === campaign.year);
    return metersOf(db, campaign, today)
      .filter((meter) => meter.over)
      .filter((meter) => own.some((it) => isMeasured(meter, { award: it.awardCode, unitKey: unitKeyOf(it) })))
      .map(({ quota, groupName, used, ceiling }) =>
        quotaTexts.overLine({ group: groupName, counted: quotaCounted(quota.counts), used, ceiling }),
      );
  });
};

export const quotaHandlers = { 'quotas.meters': meters };
