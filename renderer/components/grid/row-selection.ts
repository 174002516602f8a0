/** Selected ids of a list; the list's order stands elsewhere, so sorting and filtering keep the selection. */
export type RowSelection = ReadonlySet<string>;

export const nothingSelected: RowSelection = new Set();

/** Adds the id, or takes it out when it is there. */
export const toggleRow = (selected: RowSelection, id: string): RowSelection => {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
};

/** Adds every row between the two, both included, whichever comes first. */
export const extendTo = (selected: RowSelection, ids: readonly string[], from: number, to: number): RowSelection => {
  const next = new Set(selected);
  for (const id of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(id);
  return next;
};

/** Selects the whole list as it is filtered now; nothing when all of it is selected already. */
export const toggleAll = (selected: RowSelection, ids: readonly string[]): RowSelection =>
  ids.length > 0 && ids.every((id) => selected.has(id)) ? nothingSelected : new Set(ids);

/** Drops ids that no longer stand in the list; the same set comes back when nothing changes. */
export const keepListed = (selected: RowSelection, ids: readonly string[]): RowSelection => {
  if (selected.size === 0) return selected;
  const listed = new Set(ids);
  const kept = [...selected].filter((id) => listed.has(id));
  return kept.length === selected.size ? selected : new Set(kept);
};
