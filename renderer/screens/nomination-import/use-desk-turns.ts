import { useRef, useState } from 'react';
import type { AppError } from '#shared/ipc/errors';
import type { Result } from '#shared/lib/result';
import { deskTexts } from '#shared/text/vi/import-desk';
import { isDialogOpen } from '../../app/open-dialog';
import type { DeskList } from './import-draft';
import { type KeepFile, keepDropped } from './keep-dropped';
import { asFile, fileOf, readListFile } from './list-file';
import { dropUndoNotice } from './undo-notice';

type Desk<Draft, Accepted> = {
  readonly file: DeskList | null;
  /** The draft on disk; null until the list was kept. */
  readonly draftId: string | null;
  /** Lays a list on the desk of which nothing is decided yet. */
  readonly lay: (list: DeskList) => void;
  readonly clear: () => void;
  /** Keeps a list as a draft of which nothing is decided. */
  readonly keep: KeepFile;
  readonly open: (id: string) => Promise<Result<Draft, AppError>>;
  /** Lays a draft on the desk as it lay there. */
  readonly layAgain: (draft: Draft) => void;
  /** Null while there is nothing to accept. */
  readonly takeIn: () => Promise<Result<Accepted, AppError> | null>;
  readonly accept: { readonly clearError: () => void };
  readonly discard: {
    readonly run: (draft: { readonly id: string }) => Promise<unknown>;
    readonly clearError: () => void;
  };
};

/** What becomes of a list on either desk: chosen or gone on with, then accepted or put away. */
export const useDeskTurns = <Draft, Accepted>(desk: Desk<Draft, Accepted>) => {
  const { draftId, accept, discard } = desk;
  const [refused, setRefused] = useState<AppError | null>(null);
  const [accepted, setAccepted] = useState<Accepted | null>(null);
  const takingIn = useRef(false);

  const forgetRefusals = () => {
    setRefused(null);
    accept.clearError();
    discard.clearError();
  };

  /** A pasted block that has to make room before it got to the disk: no file of hers holds it. */
  const keepBlock = async () => {
    if (desk.file === null || 'bytes' in desk.file || draftId !== null) return;
    const reply = await desk.keep(fileOf(desk.file));
    if (!reply.ok) setRefused(reply.error);
  };

  const layOnDesk = (list: DeskList) => {
    dropUndoNotice();
    setAccepted(null);
    forgetRefusals();
    void keepBlock();
    desk.lay(list);
  };

  /** A list that comes while something is asked about the one on the desk, or that one is taken in, waits on the disk. */
  const mustWait = () => takingIn.current || isDialogOpen();
  const keepWaiting = (files: readonly File[]) => keepDropped(files, { keep: desk.keep, told: deskTexts.waitKept });

  const take = async (chosen: File) => {
    if (mustWait()) return keepWaiting([chosen]);
    const read = await readListFile(chosen);
    if (read.ok) layOnDesk(read.value);
    else setRefused(read.error);
  };

  /** Goes on with a list that was begun earlier, as it lay on the desk. */
  const resume = async (id: string) => {
    dropUndoNotice();
    const reply = await desk.open(id);
    if (!reply.ok) {
      setRefused(reply.error);
      return;
    }
    setAccepted(null);
    forgetRefusals();
    void keepBlock();
    desk.layAgain(reply.value);
  };

  const takeMany = (files: readonly File[]) =>
    mustWait()
      ? keepWaiting(files)
      : keepDropped(files, { keep: desk.keep, onFirst: (id) => void resume(id), told: deskTexts.othersKept });

  const acceptList = async () => {
    if (takingIn.current) return;
    takingIn.current = true;
    const reply = await desk.takeIn();
    takingIn.current = false;
    if (!reply?.ok) return;
    dropUndoNotice();
    setAccepted(reply.value);
    desk.clear();
  };

  /** Takes the list off the desk without taking it in. */
  const putAway = async () => {
    desk.clear();
    forgetRefusals();
    if (draftId !== null) await discard.run({ id: draftId });
  };

  return {
    accepted,
    refused,
    refuse: setRefused,
    take: (chosen: File) => void take(chosen),
    /** Several at once: the first is opened, the others wait. */
    takeMany: (files: readonly File[]) => void takeMany(files),
    takeBlock: (block: DeskList) => (mustWait() ? void keepWaiting([asFile(block)]) : layOnDesk(block)),
    resume: (id: string) => void resume(id),
    accept: () => void acceptList(),
    putAway: () => void putAway(),
    startOver: () => setAccepted(null),
  };
};
