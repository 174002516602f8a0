import { useMemo, useState } from 'react';
import { clampRow } from '../../components/grid/grid-keys';
import {
  extendTo,
  keepListed,
  nothingSelected,
  type RowSelection,
  toggleAll,
  toggleRow,
} from '../../components/grid/row-selection';

type Cursor = { readonly id: string | null; readonly row: number };

/** The current dossier and the selected ones; both survive sorting, filtering and changes of the list. */
export const useDossierCursor = (ids: readonly string[], startId: string | undefined) => {
  const [cursor, setCursor] = useState<Cursor>({ id: startId ?? null, row: 0 });
  const [anchor, setAnchor] = useState(0);
  const [marked, setMarked] = useState<RowSelection>(nothingSelected);
  const selected = useMemo(() => keepListed(marked, ids), [marked, ids]);

  // A dossier that left the list (accepted under “waiting”, say) gives its place to the one that moved up.
  const row = useMemo(() => {
    const found = cursor.id === null ? -1 : ids.indexOf(cursor.id);
    return found >= 0 ? found : clampRow(cursor.row, ids.length);
  }, [ids, cursor]);
  const currentId = ids[row] ?? null;

  const moveTo = (next: number, extend = false) => {
    const target = clampRow(next, ids.length);
    setCursor({ id: ids[target] ?? null, row: target });
    if (extend) setMarked(extendTo(selected, ids, anchor, target));
    else setAnchor(target);
  };
  const toggle = (target: number) => {
    const id = ids[target];
    if (id === undefined) return;
    setCursor({ id, row: target });
    setAnchor(target);
    setMarked(toggleRow(selected, id));
  };

  return {
    row,
    currentId,
    selected,
    moveTo,
    toggle,
    selectAll: () => setMarked(toggleAll(selected, ids)),
    selectNone: () => setMarked(nothingSelected),
    /** Where the work goes on after this dossier: the next one, or the one before when this is the last. */
    nextId: ids[row + 1] ?? ids[row - 1] ?? null,
    moveToId: (id: string | null) => setCursor({ id, row }),
  };
};
