import { useMemo, useState } from 'react';
import type { AppError } from '#shared/ipc/errors';
import { call } from '../../../api/call';
import { useCommand } from '../../../api/use-command';
import type { DeskList } from '../import-draft';
import { readListFile } from '../list-file';
import { useDeskDraft } from '../use-desk-draft';
import { resumed, sentOf, useHistoryDraft } from './history-draft';
import { historyLines } from './history-lines';
import type { Accepted } from './history-result';
import { useHistoryDecisions } from './use-history-decisions';
import { useHistoryReading } from './use-history-reading';

/** The whole course of taking in a list of earlier years: a file, its doubts, and into the history. */
export const useHistoryImport = () => {
  const { draft, change, restart } = useHistoryDraft();
  const { reading, error, running } = useHistoryReading(draft);
  const { file, draftId, year, decisionNumber, decidedOn, authority, basis, knownFrom } = draft;
  const { corrections, choices, columnRoles, encodings } = draft;
  const preview = useMemo(
    () => (reading ? historyLines(reading, { corrections, choices }) : null),
    [reading, corrections, choices],
  );
  const decisions = useHistoryDecisions({ draft, change }, preview?.lines ?? [], reading);
  const accept = useCommand('historyLists.accept');
  const discard = useCommand('historyDrafts.discard');
  const [refused, setRefused] = useState<AppError | null>(null);
  const [accepted, setAccepted] = useState<Accepted | null>(null);

  const state = useMemo(
    () => ({
      ...sentOf({ year, decisionNumber, decidedOn, authority, corrections, choices, columnRoles, encodings }),
      ...{ basis, knownFrom },
    }),
    [year, decisionNumber, decidedOn, authority, corrections, choices, columnRoles, encodings, basis, knownFrom],
  );
  const kept = useDeskDraft({
    file,
    draftId,
    state,
    isRead: reading !== null && !accept.running,
    keep: (kept, said) => call('historyDrafts.keep', { ...kept, ...said }),
    update: (id, said) => call('historyDrafts.update', { id, ...said }),
    onKept: (kept, id) => change((last) => (last.file === kept ? { draftId: id } : {})),
    onError: setRefused,
  });

  const accepting = accept.running || kept.isWaiting;

  const layOnDesk = (list: DeskList) => {
    setAccepted(null);
    accept.clearError();
    setRefused(null);
    restart({ file: list });
  };

  const take = async (chosen: File) => {
    const read = await readListFile(chosen);
    if (read.ok) layOnDesk(read.value);
    else setRefused(read.error);
  };

  /** Goes on with a list that was begun earlier, as it lay on the desk. */
  const resume = async (id: string) => {
    const reply = await call('historyDrafts.open', { id });
    setRefused(reply.ok ? null : reply.error);
    if (!reply.ok) return;
    setAccepted(null);
    accept.clearError();
    restart(resumed(reply.value));
  };

  const hasWork = reading !== null && (reading.inserted > 0 || (knownFrom !== null && reading.existing > 0));
  const ready = hasWork && !running && !accepting;
  const acceptList = async () => {
    if (file === null || !ready) return;
    const reply = await accept.run({ ...file, ...state, draftId: await kept.whenKept() });
    if (!reply.ok) return;
    setAccepted({ ...reply.value, fileName: file.fileName });
    restart({});
  };

  /** Takes the list off the desk without taking it in. */
  const putAway = async () => {
    restart({});
    setRefused(null);
    accept.clearError();
    if (draftId !== null) await discard.run({ id: draftId });
  };

  return {
    draft,
    change,
    reading,
    preview,
    running,
    accepting,
    canAccept: ready,
    error: refused ?? error ?? accept.error ?? discard.error,
    accepted,
    take: (chosen: File) => void take(chosen),
    takeBlock: layOnDesk,
    resume: (id: string) => void resume(id),
    retry: () => change((last) => ({ corrections: new Map(last.corrections) })),
    putAway: () => void putAway(),
    startOver: () => setAccepted(null),
    ...decisions,
    accept: () => void acceptList(),
  };
};
