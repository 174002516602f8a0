import { useCallback, useEffect, useRef, useState } from 'react';
import { useCommand } from '../../../api/use-command';
import { useNewest } from '../../../app/newest';
import { type WrittenHere, withoutEmptyLines } from './paper-draft';

/** A pause in typing after which the draft is saved and the preview follows. */
const PAUSE_MS = 900;

/** A draft that saves itself: after a pause, by Ctrl+S, and when the page is left. Saves run one after another. */
export const usePaperDraft = (id: string, initial: WrittenHere) => {
  const update = useCommand('papers.update');
  const [content, setContent] = useState(initial);
  const [isSaved, setSaved] = useState(true);
  const latest = useRef({ content: initial, saved: JSON.stringify(initial) });
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  const run = useNewest(update.run);

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const sent = JSON.stringify(latest.current.content);
    if (sent === latest.current.saved) return true;
    const reply = await run.current({ id, content: withoutEmptyLines(latest.current.content) });
    if (!reply.ok) return false;
    latest.current.saved = sent;
    setSaved(JSON.stringify(latest.current.content) === sent);
    return true;
  }, [id]);

  const save = useCallback((): Promise<boolean> => {
    clearTimeout(pause.current);
    queue.current = queue.current.then(saveOnce);
    return queue.current;
  }, [saveOnce]);
  useEffect(() => () => void save(), [save]);

  const change = (next: WrittenHere) => {
    latest.current.content = next;
    setContent(next);
    setSaved(false);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => void save(), PAUSE_MS);
  };
  return { content, change, save, isSaved, saving: update.running, error: update.error, clearError: update.clearError };
};
