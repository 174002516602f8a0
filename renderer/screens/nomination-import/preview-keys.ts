import type { KeyboardEvent } from 'react';

type Actions = {
  readonly edit: () => void;
  readonly skip: () => void;
  readonly moveAside: (columns: number) => void;
  /** What letters do, written small. */
  readonly letters?: Readonly<Record<string, () => void>>;
};

/** What the keys do on the current line of a preview, beyond those of any list. */
export const previewKeys = ({ edit, skip, moveAside, letters }: Actions) => {
  const actions: Readonly<Record<string, () => void>> = {
    F2: edit,
    Enter: edit,
    Delete: skip,
    ArrowLeft: () => moveAside(-1),
    ArrowRight: () => moveAside(1),
    ...letters,
  };
  return (event: KeyboardEvent): void => {
    const act = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
};
