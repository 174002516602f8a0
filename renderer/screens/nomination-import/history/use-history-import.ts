import { useMemo } from 'react';
import { ok } from '#shared/lib/result';
import { call } from '../../../api/call';
import { useCommand } from '../../../api/use-command';
import type { ListFile } from '../import-draft';
import { useDeskDraft } from '../use-desk-draft';
import { useDeskReading } from '../use-desk-reading';
import { useDeskTurns } from '../use-desk-turns';
import { resumed, sentOf, useHistoryDraft } from './history-draft';
import { historyLines } from './history-lines';
import { readHistory } from './read-history';
import { useHistoryDecisions } from './use-history-decisions';

/** The whole course of taking in a list of earlier years: a file, its doubts, and into the history. */
export const useHistoryImport = () => {
  const { draft, change, restart } = useHistoryDraft();
  const { file, draftId, year, decisionNumber, decidedOn, authority, basis, knownFrom } = draft;
  const { corrections, choices, columnRoles, encodings } = draft;
  const how = useMemo(
    () => sentOf({ year, decisionNumber, decidedOn, authority, corrections, choices, columnRoles, encodings }),
    [year, decisionNumber, decidedOn, authority, corrections, choices, columnRoles, encodings],
  );
  const { reading, error, running } = useDeskReading({ file, how, read: readHistory });
  const preview = useMemo(
    () => (reading ? historyLines(reading, { corrections, choices }) : null),
    [reading, corrections, choices],
  );
  const decisions = useHistoryDecisions({ draft, change }, preview?.lines ?? [], reading);
  const accept = useCommand('historyLists.accept');
  const discard = useCommand('historyDrafts.discard');
  const state = useMemo(() => ({ ...how, basis, knownFrom }), [how, basis, knownFrom]);

  const hasWork = reading !== null && (reading.inserted > 0 || (knownFrom !== null && reading.existing > 0));
  const takeIn = async () => {
    if (file === null || !ready) return null;
    const reply = await accept.run({ ...file, ...state, draftId: await kept.whenKept() });
    return reply.ok ? ok({ ...reply.value, fileName: file.fileName }) : reply;
  };
  const keep = (waiting: ListFile) => call('historyDrafts.keep', waiting);
  const { refused, refuse, ...turns } = useDeskTurns({
    ...{ file, draftId, keep, accept, discard, takeIn },
    lay: (list) => restart({ file: list }),
    clear: () => restart({}),
    open: (id) => call('historyDrafts.open', { id }),
    layAgain: (kept) => restart(resumed(kept)),
  });

  const kept = useDeskDraft({
    ...{ file, draftId, state },
    isRead: reading !== null && !accept.running,
    keep: (kept, said) => call('historyDrafts.keep', { ...kept, ...said }),
    update: (id, said) => call('historyDrafts.update', { id, ...said }),
    onKept: (kept, id) => change((last) => (last.file === kept ? { draftId: id } : {})),
    onError: refuse,
  });
  const accepting = accept.running || kept.isWaiting;
  const ready = hasWork && !running && !accepting;

  return {
    ...{ draft, change, reading, preview, running, accepting },
    canAccept: ready,
    acceptable: reading?.inserted ?? null,
    error: refused ?? error ?? accept.error ?? discard.error,
    ...turns,
    ...decisions,
    keep,
    retry: () => change((last) => ({ corrections: new Map(last.corrections) })),
  };
};
