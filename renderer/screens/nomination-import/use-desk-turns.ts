import { useState } from 'react';
import type { AppError } from '#shared/ipc/errors';
import type { Result } from '#shared/lib/result';
import type { DeskList } from './import-draft';
import { readListFile } from './list-file';

type Desk<Draft, Accepted> = {
  /** The draft on disk; null until the list was kept. */
  readonly draftId: string | null;
  /** Lays a list on the desk of which nothing is decided yet. */
  readonly lay: (list: DeskList) => void;
  readonly clear: () => void;
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

  const forgetRefusals = () => {
    setRefused(null);
    accept.clearError();
    discard.clearError();
  };

  const layOnDesk = (list: DeskList) => {
    setAccepted(null);
    forgetRefusals();
    desk.lay(list);
  };

  const take = async (chosen: File) => {
    const read = await readListFile(chosen);
    if (read.ok) layOnDesk(read.value);
    else setRefused(read.error);
  };

  /** Goes on with a list that was begun earlier, as it lay on the desk. */
  const resume = async (id: string) => {
    const reply = await desk.open(id);
    if (!reply.ok) {
      setRefused(reply.error);
      return;
    }
    setAccepted(null);
    forgetRefusals();
    desk.layAgain(reply.value);
  };

  const acceptList = async () => {
    const reply = await desk.takeIn();
    if (!reply?.ok) return;
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
    takeBlock: layOnDesk,
    resume: (id: string) => void resume(id),
    accept: () => void acceptList(),
    putAway: () => void putAway(),
    startOver: () => setAccepted(null),
  };
};
