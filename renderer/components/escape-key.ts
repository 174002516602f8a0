import type { KeyboardEvent } from 'react';

/**
 * True when Esc is meant for the element that listens: not for an input method, an open list of choices in it, or a
 * dialog or calendar that stands over it.
 */
export const isEscapeHere = (event: KeyboardEvent): boolean => {
  if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return false;
  const { target, currentTarget } = event;
  return (
    target instanceof Element &&
    currentTarget.contains(target) &&
    target.closest('[aria-expanded="true"]') === null &&
    currentTarget.querySelector('[aria-haspopup="dialog"][aria-expanded="true"]') === null
  );
};
