import { useEffect, useRef, useState } from 'react';
import type { Reply, Sent } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { ok } from '#shared/lib/result';
import { call } from '../../api/call';
import { type DeskList, type ImportDraft, type ListReading, sentCorrections } from './import-draft';
import { prepareLines } from './preview-lines';
import { readPages } from './read-pages';

type State = {
  /** Whose reading it is. */
  readonly file: DeskList | null;
  readonly reading: ListReading | null;
  readonly error: AppError | null;
  readonly running: boolean;
};

const nothing: State = { file: null, reading: null, error: null, running: false };
/** Quick corrections in a row are judged together. */
const PAUSE_MS = 250;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** All pages of a reading, as one; null when a newer reading is wanted meanwhile. */
const readWhole = async (sent: Sent<'lists.read'>, isWanted: () => boolean): Promise<Reply<'lists.read'> | null> => {
  const read = await readPages({
    first: () => call('lists.read', sent),
    page: (key, page) => call('lists.page', { key, page }),
    isWanted,
  });
  if (read === null || !read.ok) return read;
  const { head, rest } = read.value;
  const pages = [head, ...rest];
  return ok({
    ...head,
    rows: pages.flatMap(({ rows }) => rows),
    nameless: pages.flatMap(({ nameless }) => nameless),
    problems: pages.flatMap(({ problems }) => problems),
    ignoredRows: pages.flatMap(({ ignoredRows }) => ignoredRows),
  });
};

type Wanted = Pick<
  ImportDraft,
  'file' | 'campaignId' | 'unitId' | 'corrections' | 'columnRoles' | 'encodings' | 'version'
>;

/** Has the file read, and read again after corrections; the last reading stays in sight meanwhile. */
export const useListReading = (wanted: Wanted) => {
  const { file, campaignId, unitId, corrections, columnRoles, encodings, version } = wanted;
  const [state, setState] = useState(nothing);
  const lastFile = useRef<DeskList | null>(null);
  const newest = useRef(0);

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
      const decided = { columnRoles, encodings, version, corrections: sentCorrections(corrections) };
      const sent = { ...file, campaignId, unitId, ...decided };
      const reply = await readWhole(sent, () => turn === newest.current);
      if (reply === null) return;
      if (reply.ok) await prepareLines(reply.value, nextTask);
      if (turn !== newest.current) return;
      setState((last) =>
        reply.ok
          ? { file, reading: reply.value, error: null, running: false }
          : { ...last, error: reply.error, running: false },
      );
    };
    const timer = setTimeout(() => void read(), isNewFile ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [file, campaignId, unitId, corrections, columnRoles, encodings, version]);

  return state.file === file ? state : { ...nothing, running: file !== null };
};
