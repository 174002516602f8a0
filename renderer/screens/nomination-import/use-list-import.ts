import { useMemo, useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { call } from '../../api/call';
import { useCommand } from '../../api/use-command';
import {
  type DeskList,
  type ListFile,
  laidOnDesk,
  resumed,
  rowKey,
  sentCorrections,
  useImportDraft,
} from './import-draft';
import type { Accepted } from './import-result';
import { readListFile } from './list-file';
import { previewLines } from './preview-lines';
import { useDeskDecisions } from './use-desk-decisions';
import { useListDraft } from './use-list-draft';
import { useListReading } from './use-list-reading';
import { useProposedSender } from './use-proposed-sender';

type Campaign = Output<'campaigns.list'>[number];

/** The whole course of one import: take a file, correct its lines, accept them. */
export const useListImport = (open: readonly Campaign[], wantedCampaignId: string | undefined) => {
  const { draft, change, clearFile } = useImportDraft();
  const { file, corrections, receivedOn, unitId, columnRoles, encodings, version, draftId } = draft;
  const wanted = draft.campaignId ?? wantedCampaignId;
  const campaign = open.find(({ id }) => id === wanted) ?? open[0];
  const campaignId = campaign?.id ?? null;
  const read = useListReading({ file, campaignId, unitId, corrections, columnRoles, encodings, version });
  const { reading, error, running } = read;
  useProposedSender(read, change);
  const preview = useMemo(() => (reading ? previewLines(reading, corrections) : null), [reading, corrections]);
  const decisions = useDeskDecisions({ draft, change }, reading);
  const accept = useCommand('lists.accept');
  const discard = useCommand('listDrafts.discard');
  const [refused, setRefused] = useState<AppError | null>(null);
  const [accepted, setAccepted] = useState<Accepted | null>(null);

  const kept = useListDraft({
    draft,
    change,
    campaignId,
    isRead: reading !== null && !accept.running,
    onError: setRefused,
  });

  const accepting = accept.running || kept.isWaiting;

  const layOnDesk = (list: DeskList) => {
    setAccepted(null);
    accept.clearError();
    setRefused(null);
    change(laidOnDesk(list));
  };

  const take = async (chosen: File) => {
    const read = await readListFile(chosen);
    if (read.ok) layOnDesk(read.value);
    else setRefused(read.error);
  };

  /** Keeps one of the files dropped together until its turn. */
  const keep = (dropped: ListFile) => {
    const place = { campaignId, unitId: draft.isUnitChosen ? unitId : null, receivedOn };
    return call('listDrafts.keep', { ...dropped, ...place });
  };

  /** Goes on with a list that was begun earlier, as it lay on the desk. */
  const resume = async (id: string) => {
    const reply = await call('listDrafts.open', { id });
    setRefused(reply.ok ? null : reply.error);
    if (!reply.ok) return;
    setAccepted(null);
    change(resumed(reply.value));
  };

  const skip = (place: { readonly sheet: string | null; readonly sourceRow: number }) => {
    const line = preview?.lines.find(({ key }) => key === rowKey(place));
    if (line !== undefined) decisions.correct(line, { skip: true });
  };

  const ready = file && campaign && receivedOn && reading && reading.acceptable > 0 && !running && !accepting;
  const acceptList = async () => {
    if (!ready) return;
    const place = { campaignId: campaign.id, unitId, receivedOn };
    const said = { columnRoles, encodings, version, corrections: sentCorrections(corrections) };
    const reply = await accept.run({ ...file, ...place, ...said, draftId: await kept.whenKept() });
    if (!reply.ok) return;
    setAccepted({ ...reply.value, fileName: file.fileName, campaignId: campaign.id, campaignName: campaign.name });
    clearFile();
  };

  /** Takes the list off the desk without taking it in. */
  const putAway = async () => {
    clearFile();
    setRefused(null);
    if (draftId !== null) await discard.run({ id: draftId });
  };

  return {
    draft,
    change,
    campaign,
    open,
    reading,
    preview,
    running,
    accepting,
    canAccept: Boolean(ready),
    error: refused ?? error ?? accept.error,
    accepted,
    take: (chosen: File) => void take(chosen),
    takeBlock: layOnDesk,
    keep,
    resume: (id: string) => void resume(id),
    putAway: () => void putAway(),
    retry: () => change((last) => ({ corrections: new Map(last.corrections) })),
    startOver: () => setAccepted(null),
    ...decisions,
    skip,
    accept: () => void acceptList(),
  };
};
