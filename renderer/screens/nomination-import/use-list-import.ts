import { useMemo } from 'react';
import type { Output } from '#shared/ipc/contract';
import { ok } from '#shared/lib/result';
import { call } from '../../api/call';
import { useCommand } from '../../api/use-command';
import type { ScreenParams } from '../../app/navigation';
import { type ListFile, laidOnDesk, resumed, rowKey, sentOf, useImportDraft, useOpenedCampaign } from './import-draft';
import { previewLines } from './preview-lines';
import { readList } from './read-list';
import { useAnsweredCampaign } from './use-answered-campaign';
import { useDeskDecisions } from './use-desk-decisions';
import { useDeskDraft } from './use-desk-draft';
import { useDeskReading } from './use-desk-reading';
import { useDeskTurns } from './use-desk-turns';
import { useProposedSender } from './use-proposed-sender';

type Campaign = Output<'campaigns.list'>[number];

/** Where the last list was taken in; without any the first. */
const workedInLast = (open: readonly Campaign[]): Campaign | undefined =>
  open.reduce<Campaign | undefined>(
    (last, one) => ((one.lastListAt ?? '') > (last?.lastListAt ?? '') ? one : last),
    open[0],
  );

/** The whole course of one import: take a file, correct its lines, accept them. */
export const useListImport = (open: readonly Campaign[], { campaignId: wantedCampaignId, opened }: ScreenParams) => {
  const { draft, change, clearFile } = useImportDraft();
  useOpenedCampaign(opened, change);
  const { file, draftId, corrections, receivedOn, unitId, columnRoles, encodings, version } = draft;
  const wanted = draft.campaignId ?? wantedCampaignId;
  const campaign = open.find(({ id }) => id === wanted) ?? workedInLast(open);
  const campaignId = campaign?.id ?? null;
  const how = useMemo(
    () => sentOf({ campaignId, unitId, corrections, columnRoles, encodings, version }),
    [campaignId, unitId, corrections, columnRoles, encodings, version],
  );
  const read = useDeskReading({ file, how, read: readList });
  const { reading, error, running } = read;
  useProposedSender(read, change);
  useAnsweredCampaign(read, change);
  const preview = useMemo(() => (reading ? previewLines(reading, corrections) : null), [reading, corrections]);
  const decisions = useDeskDecisions({ draft, change }, reading);
  const accept = useCommand('lists.accept');
  const discard = useCommand('listDrafts.discard');

  const takeIn = async () => {
    if (!ready) return null;
    const place = { campaignId: campaign.id, receivedOn };
    const reply = await accept.run({ ...file, ...how, ...place, draftId: await kept.whenKept() });
    if (!reply.ok) return reply;
    return ok({ ...reply.value, fileName: file.fileName, campaignId: campaign.id, campaignName: campaign.name });
  };
  /** Keeps a list until its turn; whom it comes from is open still. */
  const keep = (waiting: ListFile) => call('listDrafts.keep', { ...waiting, campaignId, unitId: null, receivedOn });

  const { refused, refuse, ...turns } = useDeskTurns({
    ...{ file, draftId, keep, accept, discard, takeIn },
    lay: (list) => change(laidOnDesk(list)),
    clear: clearFile,
    open: (id) => call('listDrafts.open', { id }),
    layAgain: (kept) => change(resumed(kept)),
  });

  const state = useMemo(() => ({ ...how, receivedOn }), [how, receivedOn]);
  const kept = useDeskDraft({
    ...{ file, draftId, state },
    isRead: reading !== null && !accept.running,
    keep: (kept, decided) => call('listDrafts.keep', { ...kept, ...decided }),
    update: (id, decided) => call('listDrafts.update', { id, ...decided }),
    onKept: (kept, id) => change((last) => (last.file === kept ? { draftId: id } : {})),
    onError: refuse,
  });
  const accepting = accept.running || kept.isWaiting;
  const ready = file && campaign && receivedOn && reading && reading.acceptable > 0 && !running && !accepting;

  const skip = (place: { readonly sheet: string | null; readonly sourceRow: number }) => {
    const line = preview?.lines.find(({ key }) => key === rowKey(place));
    if (line !== undefined) decisions.correct(line, { skip: true });
  };

  return {
    ...{ draft, change, campaign, open, reading, preview, running, accepting },
    canAccept: Boolean(ready),
    acceptable: reading?.acceptable ?? null,
    error: refused ?? error ?? accept.error ?? discard.error,
    ...turns,
    ...decisions,
    retry: () => change((last) => ({ corrections: new Map(last.corrections) })),
    ...{ keep, skip },
  };
};
