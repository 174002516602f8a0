import { useEffect, useRef, useState } from 'react';
import type { ListedStanding } from '#shared/domain/candidates/standing';
import type { RecipientKind } from '#shared/domain/recipient';
import type { Output, Sent } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { call } from '../../api/call';
import { useDataChanged } from '../../api/use-data-changed';
import { useProgress } from '../../api/use-progress';
import { useQuery } from '../../api/use-query';

export type Result = Output<'candidates.find'>;
export type Candidate = Result['lines'][number];
export type AwardChoice = Output<'regulations.search'>['lines'][number];

/** What the secretary has chosen so far; null: not yet, then the usual one stands. */
type Chosen = {
  readonly awardCode: AwardChoice['code'] | null;
  readonly year: number | null;
  readonly recipientKind: RecipientKind | null;
  readonly unitId: string | null;
};

type Finished = { readonly wanted: Sent<'candidates.find'>; readonly result: Result };

const NOTHING_CHOSEN: Chosen = { awardCode: null, year: null, recipientKind: null, unitId: null };

// Kept outside the screen: back from somebody's history the list still stands, and says when it is out of date.
const kept = {
  chosen: NOTHING_CHOSEN,
  finished: null as Finished | null,
  standing: 'met' as ListedStanding,
  recipientId: null as string | null,
  isStale: false,
  stopWatching: () => {},
};

const keepResult = (finished: Finished): void => {
  kept.stopWatching();
  Object.assign(kept, { finished, isStale: false, standing: 'met', recipientId: null });
  kept.stopWatching = window.bridge.onNews((news) => {
    if (news.kind === 'dataChanged') kept.isStale = true;
  });
};

/** Runs the search; one at a time, ended when the screen is left. */
const useRun = () => {
  const [finished, setFinished] = useState(kept.finished);
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const newest = useRef(0);
  const isRunning = useRef(false);
  const stop = () => void call('candidates.stop', {});
  useEffect(
    () => () => {
      if (isRunning.current) void call('candidates.stop', {});
    },
    [],
  );

  const run = async (wanted: Sent<'candidates.find'>) => {
    newest.current += 1;
    const turn = newest.current;
    isRunning.current = true;
    setRunning(true);
    setError(null);
    const reply = await call('candidates.find', wanted);
    if (turn !== newest.current) return;
    isRunning.current = false;
    setRunning(false);
    if (!reply.ok) {
      setError(reply.error);
      return;
    }
    keepResult({ wanted, result: reply.value });
    setFinished(kept.finished);
  };

  return { finished, running, error, run, stop, clearError: () => setError(null) };
};

/** What is searched, the search itself, and the part of its result that is looked at. */
export const useCandidateSearch = () => {
  const office = useQuery('app.status', {}).value?.office;
  const awards = useQuery('regulations.search', {});
  const [chosen, setChosen] = useState(kept.chosen);
  const [standing, setStanding] = useState(kept.standing);
  const [recipientId, setRecipientId] = useState(kept.recipientId);
  const [isStale, setStale] = useState(kept.isStale);
  const { run: start, ...course } = useRun();
  const { finished } = course;
  const progress = useProgress(course.running);
  useDataChanged(() => setStale(kept.finished !== null));
  useEffect(() => {
    Object.assign(kept, { chosen, standing, recipientId });
  }, [chosen, standing, recipientId]);

  const choices = (awards.value?.lines ?? []).filter(({ judgedKinds }) => judgedKinds.length > 0);
  const award = choices.find(({ code }) => code === chosen.awardCode) ?? null;
  const recipientKind = award?.judgedKinds.find((kind) => kind === chosen.recipientKind) ?? award?.judgedKinds[0];
  const year = chosen.year ?? office?.year;
  const wanted: Sent<'candidates.find'> | null =
    award && recipientKind && year !== undefined
      ? { awardCode: award.code, year, recipientKind, ...(chosen.unitId !== null && { unitId: chosen.unitId }) }
      : null;

  const find = (what: Sent<'candidates.find'> | null) => {
    if (what === null) return;
    setStale(false);
    setStanding('met');
    setRecipientId(null);
    void start(what);
  };
  const lines = (finished?.result.lines ?? []).filter((line) => line.standing === standing);
  return {
    ...course,
    awards,
    choices,
    award,
    recipientKind,
    year,
    unitId: chosen.unitId,
    change: (changes: Partial<Chosen>) => setChosen((last) => ({ ...last, ...changes })),
    progress,
    isStale,
    canFind: wanted !== null,
    find: () => find(wanted),
    findAgain: () => find(finished?.wanted ?? null),
    standing,
    showStanding: (next: ListedStanding) => {
      setStanding(next);
      setRecipientId(null);
    },
    lines,
    row: Math.max(
      0,
      lines.findIndex((line) => line.recipientId === recipientId),
    ),
    moveTo: (index: number) => setRecipientId(lines[index]?.recipientId ?? null),
  };
};

export type CandidateSearch = ReturnType<typeof useCandidateSearch>;
