import { useEffect, useRef, useState } from 'react';
import type { Reply, Sent } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { ok } from '#shared/lib/result';
import { call } from '../../../api/call';
import type { DeskList } from '../import-draft';
import { readPages } from '../read-pages';
import { type HistoryDraft, type HistoryReading, sentOf } from './history-draft';
import { prepareHistoryLines } from './history-lines';

type State = {
  /** Whose reading it is. */
  readonly file: DeskList | null;
  readonly reading: HistoryReading | null;
  readonly error: AppError | null;
  readonly running: boolean;
};

const nothing: State = { file: null, reading: null, error: null, running: false };
/** Quick corrections in a row are judged together. */
const PAUSE_MS = 250;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** All pages of a reading, as one; null when a newer reading is wanted meanwhile. */
const readWhole = async (
  sent: Sent<'historyLists.read'>,
  isWanted: () => boolean,
): Promise<Reply<'historyLists.read'> | null> => {
  const read = await readPages({
    first: () => call('historyLists.read', sent),
    page: (key, page) => call('historyLists.page', { key, page }),
    isWanted,
  });
  if (read === null || !read.ok) return read;
  const { head, rest } = read.value;
  const pages = [head, ...rest];
  return ok({
    ...head,
    entries: pages.flatMap(({ entries }) => entries),
    problems: pages.flatMap(({ problems }) => problems),
    ignoredRows: pages.flatMap(({ ignoredRows }) => ignoredRows),
  });
};

/** Has the file read, and again after each correction or answer; the last reading stays in sight meanwhile. */
export const useHistoryReading = (draft: HistoryDraft) => {
  const { file, year, decisionNumber, decidedOn, authority, corrections, choices, columnRoles, encodings } = draft;
  const [state, setState] = useState(nothing);
  const lastFile = useRef<DeskList | null>(null);
  const newest = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft is read as these parts of it stand
  useEffect(() => {
    newest.current += 1;
    const turn = newest.current;
    const isNewFile = lastFile.current !== file;
    lastFile.current = file;
    if (file === null) {
      setState(nothing);
      return;
    }
    setState((last) => (isNewFile ? { ...nothing, file, running: true } : { ...last, running: true }));
    const read = async () => {
      const reply = await readWhole({ ...file, ...sentOf(draft) }, () => turn === newest.current);
      if (reply === null) return;
      if (reply.ok) await prepareHistoryLines(reply.value, nextTask);
      if (turn !== newest.current) return;
      setState((last) =>
        reply.ok
          ? { file, reading: reply.value, error: null, running: false }
          : { ...last, error: reply.error, running: false },
      );
    };
    const timer = setTimeout(() => void read(), isNewFile ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [file, year, decisionNumber, decidedOn, authority, corrections, choices, columnRoles, encodings]);

  return state.file === file ? state : { ...nothing, running: file !== null };
};
