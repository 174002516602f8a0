import { type RefObject, useEffect } from 'react';

/** Gives the keys to the grid of a preview when it appears, and again when the notice that held them has been answered and is gone. */
export const useGridFocus = (grid: RefObject<HTMLTableElement | null>): void => {
  useEffect(() => grid.current?.focus(), [grid]);
  useEffect(() => {
    if (document.activeElement === document.body) grid.current?.focus();
  });
};
