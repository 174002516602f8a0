import { useEffect, useRef, useSyncExternalStore } from 'react';

type Take = (file: File) => void;

// Kept outside the screens: a file dropped on another screen waits until the import screen stands.
const offered: { file: File | null; takers: Take[] } = { file: null, takers: [] };

// Dropped together with another: they wait until that one is dealt with, and are lost when the window closes.
const queue: { files: readonly File[]; watchers: Set<() => void> } = { files: [], watchers: new Set() };

const setQueue = (files: readonly File[]): void => {
  queue.files = files;
  for (const tell of queue.watchers) tell();
};

/** Hands the first file to the screen that takes lists in, where it waits until that screen stands; the others queue up. */
export const offerLists = ([first, ...others]: readonly File[]): void => {
  if (first === undefined) return;
  setQueue([...queue.files, ...others]);
  const taker = offered.takers.at(-1);
  if (taker === undefined) offered.file = first;
  else taker(first);
};

const watchQueue = (tell: () => void) => {
  queue.watchers.add(tell);
  return () => {
    queue.watchers.delete(tell);
  };
};

/** The files that were dropped together with another and wait for their turn. */
export const useQueuedLists = (): readonly File[] => useSyncExternalStore(watchQueue, () => queue.files);

/** A file whose turn has come, or that is not wanted, waits no longer. */
export const leaveQueue = (file: File): void => setQueue(queue.files.filter((one) => one !== file));

/** Takes the files that are dropped on the program, and the one that waits. */
export const useOfferedList = (onFile: Take): void => {
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  });
  useEffect(() => {
    const taker: Take = (file) => take.current(file);
    offered.takers.push(taker);
    const waiting = offered.file;
    offered.file = null;
    if (waiting !== null) taker(waiting);
    return () => {
      offered.takers.splice(offered.takers.indexOf(taker), 1);
    };
  }, []);
};
