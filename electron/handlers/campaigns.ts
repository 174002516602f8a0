import { findCampaign, insertCampaign, listCampaigns, updateCampaign } from '#db/queries/campaigns';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { err, ok } from '#shared/lib/result';

const list: QueryHandler<'campaigns.list'> = ({ db }) => ok(listCampaigns(db));

const open: CommandHandler<'campaigns.open'> = atOnce((tx, input) => {
  const id = tx.newId();
  insertCampaign(tx.db, { id, ...input, parentId: null, state: 'open', openedAt: tx.now });
  return ok({ value: { id }, change: { subject: `campaign:${id}`, before: null, after: input } });
});

const update: CommandHandler<'campaigns.update'> = atOnce((tx, input) => {
  const before = findCampaign(tx.db, input.id);
  if (before === null) return err({ code: 'campaigns.notFound' });
  if (before.state === 'closed') return err({ code: 'campaigns.closed' });
  const { id, ...fields } = input;
  updateCampaign(tx.db, id, fields);
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
