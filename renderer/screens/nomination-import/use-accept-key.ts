import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { deskTexts } from '#shared/text/vi/import-desk';
import { useShortcut } from '../../app/navigation';
import { useNewest } from '../../app/newest';
import { writtenNumber } from '../../components/written-values';
import type { DeskList } from './import-draft';

type Desk = {
  readonly draft: { readonly file: DeskList | null };
  /** The list is being read, or read again after a decision. */
  readonly running: boolean;
  /** How many lines would be taken in, as the last reading has it; null before the first. */
  readonly acceptable: number | null;
  readonly canAccept: boolean;
  readonly accept: () => void;
};

const isAcceptKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'Control' || key === 'Meta' || (key === 'Enter' && (ctrlKey || metaKey));

/**
 * Ctrl+Enter takes the list in. Pressed right after a correction it waits until the list is read again; whatever she does meanwhile
 * gives it up, and where fewer lines fit than she had before her eyes it is not carried out either, and she is told.
 */
export const useAcceptKey = (desk: Desk): { readonly isWaiting: boolean } => {
  const { draft, running, acceptable, canAccept, accept } = desk;
  const { file } = draft;
  const [meant, setMeant] = useState<{ readonly file: DeskList; readonly lines: number } | null>(null);
  const wait = file && running && acceptable !== null ? () => setMeant({ file, lines: acceptable }) : null;
  useShortcut('mod+Enter', canAccept ? accept : wait);

  const newest = useNewest(desk);
  useEffect(() => {
    if (meant === null || running) return;
    setMeant(null);
    const now = newest.current;
    if (now.draft.file !== meant.file) return;
    const lines = now.acceptable ?? 0;
    if (lines < meant.lines) {
      notifications.show({ message: deskTexts.fewerLines(writtenNumber(lines), writtenNumber(meant.lines)) });
    } else if (now.canAccept) now.accept();
  }, [meant, running]);

  useEffect(() => {
    if (meant === null) return;
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    window.addEventListener('pointerdown', () => setMeant(null), options);
    window.addEventListener('keydown', (event) => !isAcceptKey(event) && setMeant(null), options);
    return () => stop.abort();
  }, [meant]);
  return { isWaiting: meant !== null };
};
