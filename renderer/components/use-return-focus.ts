import { useEffect, useState } from 'react';

/** Gives the focus back to what had it before this component came, for dialogs that are drawn only while open. */
export const useReturnFocus = (): void => {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
};
