import { useEffect, useState } from 'react';

export type Progress = { readonly done: number; readonly total: number };

/** How far the long work has come that runs now; null while nothing was told or `isRunning` is false. */
export const useProgress = (isRunning: boolean): Progress | null => {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    if (!isRunning) return;
    const stop = window.bridge.onNews((news) => {
      if (news.kind === 'progress') setProgress({ done: news.done, total: news.total });
    });
    return () => {
      stop();
      setProgress(null);
    };
  }, [isRunning]);
  return progress;
};
