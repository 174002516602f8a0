import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * The newest value, for listeners and timers that stand longer than one drawing of the screen. It changes with the screen itself, not
 * some time after it: a key pressed as soon as a button can be used would otherwise meet the handler of before, and be lost.
 */
export const useNewest = <T>(value: T): RefObject<T> => {
  const newest = useRef(value);
  useLayoutEffect(() => {
    newest.current = value;
  });
  return newest;
};
