import { useEffect, useRef, useState } from 'react';
import type { AppError } from '#shared/ipc/errors';
import type { Result } from '#shared/lib/result';
import type { DeskList } from './import-draft';

type Read<Reading> = {
  /** Whose reading it is. */
  readonly file: DeskList | null;
  readonly reading: Reading | null;
  readonly error: AppError | null;
  readonly running: boolean;
};

const nothing: Read<never> = { file: null, reading: null, error: null, running: false };
/** Quick corrections in a row are judged together. */
const PAUSE_MS = 250;

type Desk<How, Reading> = {
  readonly file: DeskList | null;
  /** What was decided about how to read it; the same object as long as nothing changes. */
  readonly how: How;
  /** Null when a newer reading is wanted meanwhile. The same function each time. */
  readonly read: (file: DeskList, how: How, isWanted: () => boolean) => Promise<Result<Reading, AppError> | null>;
};

/** Has the list on the desk read, and again after each decision; the last reading stays in sight meanwhile. */
export const useDeskReading = <How, Reading>({ file, how, read }: Desk<How, Reading>): Read<Reading> => {
  const [state, setState] = useState<Read<Reading>>(nothing);
  const lastFile = useRef<DeskList | null>(null);
  const newest = useRef(0);

  useEffect(() => {
    newest.current += 1;
    const turn = newest.current;
    const isWanted = () => turn === newest.current;
    const isNewFile = lastFile.current !== file;
    lastFile.current = file;
    if (file === null) {
      setState(nothing);
      return;
    }
    setState((last) => (isNewFile ? { ...nothing, file, running: true } : { ...last, running: true }));
    const readNow = async () => {
      const reply = await read(file, how, isWanted);
      if (reply === null || !isWanted()) return;
      setState((last) =>
        reply.ok
          ? { file, reading: reply.value, error: null, running: false }
          : { ...last, error: reply.error, running: false },
      );
    };
    const timer = setTimeout(() => void readNow(), isNewFile ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [file, how, read]);

  return state.file === file ? state : { ...nothing, running: file !== null };
};
