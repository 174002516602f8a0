import { useEffect, useRef } from 'react';

/** Runs after every command: what the page keeps may be out of date. */
export const useDataChanged = (onChange: () => void): void => {
  const run = useRef(onChange);
  useEffect(() => {
    run.current = onChange;
  });
  useEffect(
    () =>
      window.bridge.onNews((news) => {
        if (news.kind === 'dataChanged') run.current();
      }),
    [],
  );
};
