import { useMemo, useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { useCommand } from '../../api/use-command';
import { type RowCorrection, rowKey, useImportDraft, withCorrection, withoutCorrection } from './import-draft';
import type { Accepted } from './import-result';
import { readListFile } from './list-file';
import { type PreviewLine, previewLines } from './preview-lines';
import { useListReading } from './use-list-reading';

type Campaign = Output<'campaigns.list'>[number];

/** The whole course of one import: take a file, correct its lines, accept them. */
export const useListImport = (open: readonly Campaign[], wantedCampaignId: string | undefined) => {
  const { draft, change, clearFile } = useImportDraft();
  const { file, corrections, receivedOn, unitId } = draft;
  const wanted = draft.campaignId ?? wantedCampaignId;
  const campaign = open.find(({ id }) => id === wanted) ?? open[0];
  const { reading, error, running } = useListReading(file, campaign?.id ?? null, corrections);
  const preview = useMemo(() => (reading ? previewLines(reading, corrections) : null), [reading, corrections]);
  const accept = useCommand('lists.accept');
  const [unreadable, setUnreadable] = useState<AppError | null>(null);
  const [accepted, setAccepted] = useState<Accepted | null>(null);
  /** The file and its corrections as they were taken in: undoing brings them back to the desk. */
  const [takenIn, setTakenIn] = useState<Pick<typeof draft, 'file' | 'corrections'> | null>(null);

  const take = async (chosen: File) => {
    const read = await readListFile(chosen);
    setAccepted(null);
    accept.clearError();
    setUnreadable(read.ok ? null : read.error);
    if (read.ok) change({ file: read.value, corrections: new Map() });
  };

  const correct = ({ sheet, sourceRow, row }: PreviewLine, changes: Omit<RowCorrection, 'sheet' | 'sourceRow'>) =>
    change((last) => ({ corrections: withCorrection(last.corrections, { sheet, sourceRow, ...changes }, row) }));

  const skip = (place: { readonly sheet: string | null; readonly sourceRow: number }) => {
    const line = preview?.lines.find(({ key }) => key === rowKey(place));
    if (line !== undefined) correct(line, { skip: true });
  };

  const undo = ({ key }: PreviewLine) => change((last) => ({ corrections: withoutCorrection(last.corrections, key) }));

  const ready = file && campaign && receivedOn && reading && reading.acceptable > 0 && !running && !accept.running;
  const acceptList = async () => {
    if (!ready) return;
    const reply = await accept.run({
      ...file,
      campaignId: campaign.id,
      unitId,
      receivedOn,
      corrections: [...corrections.values()].map(({ sent }) => sent),
    });
    if (!reply.ok) return;
    setAccepted({ ...reply.value, fileName: file.fileName, campaignId: campaign.id, campaignName: campaign.name });
    setTakenIn({ file, corrections });
    clearFile();
  };

  return {
    draft,
    change,
    campaign,
    reading,
    preview,
    running,
    accepting: accept.running,
    canAccept: Boolean(ready),
    error: unreadable ?? error ?? accept.error,
    accepted,
    take: (chosen: File) => void take(chosen),
    retry: () => change((last) => ({ corrections: new Map(last.corrections) })),
    startOver: () => setAccepted(null),
    takeBack: () => {
      setAccepted(null);
      if (takenIn) change(takenIn);
    },
    correct,
    skip,
    undo,
    accept: () => void acceptList(),
  };
};
