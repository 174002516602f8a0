import { useCallback, useEffect, useRef, useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import { useCommand } from '../../../api/use-command';
import { useNewest } from '../../../app/newest';

export type AmendmentView = Output<'amendments.get'>;
export type Content = AmendmentView['amendment'];

const PAUSE_MS = 500;

/** What an amendment says, saved by itself shortly after each change and when the page is left. */
export const useAmendment = (id: string, initial: Content) => {
  const update = useCommand('amendments.update');
  const [content, setContent] = useState(initial);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unsaved = useRef<Content | null>(null);
  const run = useNewest(update.run);

  const save = useCallback(() => {
    clearTimeout(pause.current);
    const waiting = unsaved.current;
    unsaved.current = null;
    if (waiting !== null) void run.current({ id, amendment: structuredClone(waiting) });
  }, [id]);
  useEffect(() => save, [save]);

  const change = (next: Content) => {
    setContent(next);
    unsaved.current = next;
    clearTimeout(pause.current);
    pause.current = setTimeout(save, PAUSE_MS);
  };
  return { content, change, save, error: update.error, clearError: update.clearError };
};
