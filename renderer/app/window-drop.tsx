import { useEffect, useState } from 'react';
import { importTexts } from '#shared/text/vi/nomination-import';
import { useNewest } from './newest';
import styles from './window-drop.module.css';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The kind of file that the place below takes for itself (`file-drop.tsx`); null where none does. */
const takenThere = ({ target }: DragEvent): string | null =>
  target instanceof Element ? (target.closest('[data-takes-files]')?.getAttribute('data-takes-files') ?? null) : null;

/** Takes files dropped anywhere on the window, whatever screen stands; shows where they will go. */
export const WindowDrop = ({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) => {
  const [over, setOver] = useState(false);
  const take = useNewest(onFiles);
  useEffect(() => {
    const stop = new AbortController();
    const listen = (name: 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void) =>
      window.addEventListener(name, handle, { signal: stop.signal });
    listen('dragover', (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(takenThere(event) === null);
    });
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    listen('drop', (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const kind = takenThere(event);
      const files = [...(event.dataTransfer?.files ?? [])].filter(
        ({ name }) => kind === null || !name.toLowerCase().endsWith(kind),
      );
      if (files.length > 0) take.current(files);
    });
    return () => stop.abort();
  }, []);
  if (!over) return null;
  return <div className={styles.over}>{importTexts.dropNow}</div>;
};
