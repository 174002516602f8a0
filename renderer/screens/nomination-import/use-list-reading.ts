import { useEffect, useRef, useState } from 'react';
import type { AppError } from '#shared/ipc/errors';
import { call } from '../../api/call';
import type { Corrections, ListFile, ListReading } from './import-draft';

type State = {
  readonly reading: ListReading | null;
  readonly error: AppError | null;
  readonly running: boolean;
};

const nothing: State = { reading: null, error: null, running: false };
/** Quick corrections in a row are judged together. */
const PAUSE_MS = 250;

/** Has the file read, and read again after corrections; the last reading stays in sight meanwhile. */
export const useListReading = (file: ListFile | null, campaignId: string | null, corrections: Corrections) => {
  const [state, setState] = useState(nothing);
  const lastFile = useRef<ListFile | null>(null);
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
    setState((last) => (isNewFile ? { ...nothing, running: true } : { ...last, running: true }));
    const read = async () => {
      const reply = await call('lists.read', {
        ...file,
        campaignId,
        corrections: [...corrections.values()].map(({ sent }) => sent),
      });
      if (turn !== newest.current) return;
      setState((last) =>
        reply.ok
          ? { reading: reply.value, error: null, running: false }
          : { ...last, error: reply.error, running: false },
      );
    };
    const timer = setTimeout(() => void read(), isNewFile ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [file, campaignId, corrections]);

  return state;
};
