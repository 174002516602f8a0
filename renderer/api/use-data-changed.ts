import { useEffect } from 'react';
import { useNewest } from '../app/newest';

/** Runs after every command: what the page keeps may be out of date. */
export const useDataChanged = (onChange: () => void): void => {
  const run = useNewest(onChange);
  useEffect(
    () =>
      window.bridge.onNews((news) => {
        if (news.kind === 'dataChanged') run.current();
      }),
    [],
  );
};
