import { useEffect, useRef } from 'react';

type Take = (file: File) => void;

// Kept outside the screens: a file dropped on another screen waits until the import screen stands.
const offered: { file: File | null; takers: Take[] } = { file: null, takers: [] };

/** Hands a file to the screen that takes lists in; it waits where that screen does not stand yet. */
export const offerList = (file: File): void => {
  const taker = offered.takers.at(-1);
  if (taker === undefined) offered.file = file;
  else taker(file);
};

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
