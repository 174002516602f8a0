import { useEffect, useRef, useState } from 'react';
import type { AppError } from '#shared/ipc/errors';
import type { Result } from '#shared/lib/result';
import { call } from '../../api/call';
import { useNewest } from '../../app/newest';
import type { DeskList } from './import-draft';
import { isPasted } from './list-file';

/** Quick corrections are saved together. */
const PAUSE_MS = 400;

type Kept = Promise<Result<{ readonly id: string }, AppError>>;

type Saving<State> = {
  readonly file: DeskList | null;
  /** The draft on disk; null until it was kept. */
  readonly draftId: string | null;
  /** All that was decided about the list, as it is saved; the same object as long as nothing changes. */
  readonly state: State;
  /** The file could be read: what cannot be read is no draft. */
  readonly isRead: boolean;
  readonly keep: (file: DeskList, state: State) => Kept;
  readonly update: (id: string, state: State) => Kept;
  readonly onKept: (file: DeskList, draftId: string) => void;
  readonly onError: (error: AppError) => void;
};

/**
 * Keeps the list on the desk on disk: its file once, then every change after a short pause, at the latest when the page goes. Who takes
 * the list in asks `whenKept` first: a file that got to the disk only after that would lie there as a draft for good.
 */
export const useDeskDraft = <State>(saving: Saving<State>) => {
  const [isWaiting, setWaiting] = useState(false);
  const { file, draftId, state } = saving;
  const isRead = saving.isRead && !isWaiting;
  const newest = useNewest(saving);

  const saved = useRef<{ readonly id: string; readonly state: string } | null>(null);
  const begun = useRef<{ readonly file: DeskList; readonly id: Promise<string | null> } | null>(null);
  const put = useRef((lying: DeskList) => {
    const now = newest.current;
    const written = JSON.stringify(now.state);
    const id = now.keep(lying, now.state).then((reply) => {
      if (!reply.ok) {
        now.onError(reply.error);
        return null;
      }
      // What was decided while the file went to the disk is saved next.
      saved.current = { id: reply.value.id, state: written };
      now.onKept(lying, reply.value.id);
      return reply.value.id;
    });
    begun.current = { file: lying, id };
  });
  const keeping = useRef<DeskList | null>(null);
  // The list that is being taken in: nothing of it goes to the disk any more, unless it is refused.
  const leaving = useRef<DeskList | null>(null);
  useEffect(() => {
    if (!isRead) leaving.current = null;
    if (file === null || draftId !== null || !isRead || keeping.current === file || leaving.current === file) return;
    keeping.current = file;
    put.current(file);
  }, [file, draftId, isRead]);

  // A change that was not saved yet when another list took the place, or the page went.
  const unsaved = useRef<(() => void) | null>(null);
  useEffect(() => () => unsaved.current?.(), []);

  useEffect(() => {
    if (saved.current?.id !== draftId) unsaved.current?.();
    if (draftId === null) return;
    const written = JSON.stringify(state);
    if (saved.current?.id !== draftId) {
      // What was opened just now stands on disk already.
      saved.current = { id: draftId, state: written };
      return;
    }
    unsaved.current = null;
    if (saved.current.state === written) return;
    const save = () => {
      if (unsaved.current !== save) return;
      unsaved.current = null;
      saved.current = { id: draftId, state: written };
      const { update, onError } = newest.current;
      void update(draftId, state).then((reply) => {
        if (reply.ok) return;
        if (reply.error.code !== 'listDrafts.notFound') onError(reply.error);
        // Thrown away from the other desk, while the list lies on this one still.
        else if (newest.current.draftId === draftId && newest.current.isRead && file !== null) put.current(file);
      });
    };
    unsaved.current = save;
    const timer = setTimeout(save, PAUSE_MS);
    window.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', save);
    };
  }, [draftId, file, state]);

  // Another file in its place, that is not kept yet: she chose it. A file of which nothing was decided goes without a word.
  const lay = useRef<Pick<Saving<State>, 'file' | 'draftId'>>({ file: null, draftId: null });
  useEffect(() => {
    const { draftId: leftId, file: left } = lay.current;
    lay.current = { file, draftId };
    const isReplaced = file !== null && file !== left && draftId === null && left !== null && !isPasted(left);
    if (leftId !== null && isReplaced) void call('listDrafts.discardUntouched', { ids: [leftId] });
  }, [file, draftId]);

  /** The draft of the list, once its file has got to the disk; null where it did not begin to go there. */
  const whenKept = async (): Promise<string | null> => {
    leaving.current = file;
    setWaiting(true);
    const onItsWay = begun.current?.file === file ? begun.current.id : null;
    const id = draftId ?? (await onItsWay);
    setWaiting(false);
    return id;
  };
  return { isWaiting, whenKept };
};
