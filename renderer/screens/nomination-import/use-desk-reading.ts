import { useEffect, useRef, useState } from 'react';
import type { AppError } from '#shared/ipc/errors';
import type { Result } from '#shared/lib/result';
import type { DeskList } from './import-draft';

type Read<Reading> = {
  /** Whose reading it is. */
  readonly file: DeskList | null;
  readonly reading: Reading | null;
  readonly error: AppError | null;
};

const nothing: Read<never> = { file: null, reading: null, error: null };
/** Quick corrections in a row are judged together. */
const PAUSE_MS = 250;

type Desk<How, Reading> = {
  readonly file: DeskList | null;
  /** What was decided about how to read it; the same object as long as nothing changes. */
  readonly how: How;
  /** Null when a newer reading is wanted meanwhile. The same function each time. */
  readonly read: (file: DeskList, how: How, isWanted: () => boolean) => Promise<Result<Reading, AppError> | null>;
};

/**
 * Has the list on the desk read, and again after each decision; the last reading stays in sight meanwhile. It is `running` from the very
 * decision on, as what stands in sight does not know of it.
 */
export const useDeskReading = <How, Reading>({ file, how, read }: Desk<How, Reading>) => {
  const [last, setLast] = useState<Read<Reading> & { readonly how: How | null }>({ ...nothing, how: null });
  const lastFile = useRef<DeskList | null>(null);
  const newest = useRef(0);

  useEffect(() => {
    newest.current += 1;
    const turn = newest.current;
    const isWanted = () => turn === newest.current;
    const isNewFile = lastFile.current !== file;
    lastFile.current = file;
    if (isNewFile) setLast({ ...nothing, how: null });
    if (file === null) return;
    const readNow = async () => {
      const reply = await read(file, how, isWanted);
      if (reply === null || !isWanted()) return;
      setLast(({ reading }) =>
        reply.ok ? { file, how, reading: reply.value, error: null } : { file, how, reading, error: reply.error },
      );
    };
    const timer = setTimeout(() => void readNow(), isNewFile ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [file, how, read]);

  if (last.file !== file) return { ...nothing, file, running: file !== null };
  return { file, reading: last.reading, error: last.error, running: file !== null && last.how !== how };
};
