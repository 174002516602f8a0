import type { KeyboardEvent } from 'react';

/** Keys of a preview beyond those of any list; a number walks that many columns. */
const KEY_ACTIONS: Readonly<Record<string, 'edit' | 'skip' | number>> = {
  F2: 'edit',
  Enter: 'edit',
  Delete: 'skip',
  ArrowLeft: -1,
  ArrowRight: 1,
};

type Actions = {
  readonly edit: () => void;
  readonly skip: () => void;
  readonly moveAside: (columns: number) => void;
};

/** What the keys do on the current line of a preview. */
export const previewKeys =
  ({ edit, skip, moveAside }: Actions) =>
  (event: KeyboardEvent): void => {
    const action = KEY_ACTIONS[event.key];
    if (action === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    if (action === 'edit') edit();
    else if (action === 'skip') skip();
    else moveAside(action);
  };
