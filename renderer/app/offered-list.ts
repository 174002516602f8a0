import { useEffect } from 'react';
import { useNewest } from './newest';

type Take = (files: readonly File[]) => void;

// Kept outside the screens: files dropped on another screen wait until the import screen stands.
const offered: { files: readonly File[]; takers: Take[] } = { files: [], takers: [] };

/** Hands files dropped together to the screen that takes lists in; they wait until that screen stands. */
export const offerLists = (files: readonly File[]): void => {
  const taker = offered.takers.at(-1);
  if (taker === undefined) offered.files = [...offered.files, ...files];
  else taker(files);
};

/** Takes the files that are dropped on the program, and those that wait. */
export const useOfferedLists = (onFiles: Take): void => {
  const take = useNewest(onFiles);
  useEffect(() => {
    const taker: Take = (files) => take.current(files);
    offered.takers.push(taker);
    const waiting = offered.files;
    offered.files = [];
    if (waiting.length > 0) taker(waiting);
    return () => {
      offered.takers.splice(offered.takers.indexOf(taker), 1);
    };
  }, []);
};
