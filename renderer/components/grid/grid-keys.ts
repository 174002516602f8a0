/** The key as the browser names it, with the modifiers that a list heeds. */
export type ListKey = { readonly key: string; readonly ctrlKey: boolean; readonly altKey: boolean };

/** Where the keys of a list may go: rows are 0-based, `page` is how many fit the window. */
export type ListPlace = { readonly active: number; readonly count: number; readonly page: number };

const STEPS: Readonly<Record<string, (place: ListPlace) => number>> = {
  ArrowDown: ({ active }) => active + 1,
  ArrowUp: ({ active }) => active - 1,
  PageDown: ({ active, page }) => active + Math.max(1, page - 1),
  PageUp: ({ active, page }) => active - Math.max(1, page - 1),
  Home: () => 0,
  End: ({ count }) => count - 1,
};

/** Keeps a row number inside the list; 0 for an empty list. */
export const clampRow = (row: number, count: number): number => Math.max(0, Math.min(row, count - 1));

/** The column, 0-based, that Home or End leads to where single cells are walked; null for other keys, and with Ctrl. */
export const columnAfterKey = ({ key, ctrlKey, altKey }: ListKey, columns: number): number | null => {
  if (ctrlKey || altKey) return null;
  if (key === 'Home') return 0;
  return key === 'End' ? Math.max(0, columns - 1) : null;
};

/** The row that a key leads to, or null when the key does not move. Ctrl only counts with Home and End. */
export const rowAfterKey = ({ key, ctrlKey, altKey }: ListKey, place: ListPlace): number | null => {
  const step = STEPS[key];
  if (step === undefined || altKey || place.count === 0) return null;
  if (ctrlKey && key !== 'Home' && key !== 'End') return null;
  return clampRow(step(place), place.count);
};
