import { findCampaign, insertCampaign, listCampaigns, updateCampaign } from '#db/queries/campaigns';
import { dossierIds, dossierRows, setBasisOfUndecided } from '#db/queries/dossiers';
import type { ChangeContext } from '#electron/context';
import { judgeAndStore } from '#electron/handlers/judge-dossier';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import type { AwardBasis } from '#shared/domain/recipient';
import { err, ok } from '#shared/lib/result';

const list: QueryHandler<'campaigns.list'> = ({ db }) => ok(listCampaigns(db));

const open: CommandHandler<'campaigns.open'> = atOnce((tx, input) => {
  const id = tx.newId();
  insertCampaign(tx.db, { id, ...input, parentId: null, state: 'open', openedAt: tx.now });
  return ok({ value: { id }, change: { subject: `campaign:${id}`, before: null, after: input } });
});

/** Dossiers follow the basis of their campaign; those that were judged by the former one are judged again. */
const changeBasis = (tx: ChangeContext, campaignId: string, basis: AwardBasis): void => {
  setBasisOfUndecided(tx.db, campaignId, basis);
  const rows = dossierRows(tx.db, dossierIds(tx.db, { campaignId }, { sort: 'list', descending: false }));
  judgeAndStore(
    tx,
    rows.filter(({ status, checkedAt }) => status !== 'decided' && checkedAt !== null),
  );
};

const update: CommandHandler<'campaigns.update'> = atOnce((tx, input) => {
  const before = findCampaign(tx.db, input.id);
  if (before === null) return err({ code: 'campaigns.notFound' });
  if (before.state === 'closed') return err({ code: 'campaigns.closed' });
  const { id, ...fields } = input;
  updateCampaign(tx.db, id, fields);
  if (fields.basis !== before.basis) changeBasis(tx, id, fields.basis);
  return ok({ value: { id }, change: { subject: `campaign:${id}`, before, after: input } });
});

/** Closes a campaign once no dossier of it waits for anything. */
const close: CommandHandler<'campaigns.close'> = atOnce((tx, { id }) => {
  const campaign = listCampaigns(tx.db).find((row) => row.id === id);
  if (campaign === undefined) return err({ code: 'campaigns.notFound' });
  if (campaign.state === 'closed') return err({ code: 'campaigns.closed' });
  const { received, accepted, passed } = campaign.dossiers;
  if (received + accepted + passed > 0) return err({ code: 'campaigns.hasOpenDossiers' });
  updateCampaign(tx.db, id, { state: 'closed' });
  return ok({
    value: { id },
    change: { subject: `campaign:${id}`, before: { state: 'open' }, after: { state: 'closed' } },
  });
});

export const campaignHandlers = {
  'campaigns.list': list,
  'campaigns.open': open,
  'campaigns.update': update,
  'campaigns.close': close,
};
