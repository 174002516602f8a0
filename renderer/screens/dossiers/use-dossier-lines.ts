import { useCallback, useRef, useState } from 'react';
import { call } from '../../api/call';
import { useDataChanged } from '../../api/use-data-changed';
import type { DossierLine } from './dossier-filters';
import { idsToFetch } from './line-window';

/** Lines kept at hand; beyond it only those that the latest request brought and the drawn ones stay. */
const MOST_KEPT = 4_000;

/** The lines of a long id list, fetched as the rows come into sight and again after every change of the data. */
export const useDossierLines = (ids: readonly string[]) => {
  const lines = useRef<ReadonlyMap<string, DossierLine>>(new Map());
  const asked = useRef(new Set<string>());
  const range = useRef({ first: 0, last: -1 });
  const [, redraw] = useState(0);

  const fetchRange = useCallback(
    async (again: boolean) => {
      const { first, last } = range.current;
      const isKnown = (id: string) => asked.current.has(id) || (!again && lines.current.has(id));
      const missing = idsToFetch(ids, first, last, isKnown);
      if (missing.length === 0) return;
      for (const id of missing) asked.current.add(id);
      const reply = await call('dossiers.lines', { ids: [...missing] });
      for (const id of missing) asked.current.delete(id);
      if (!reply.ok) return;
      const drawn = new Set(ids.slice(range.current.first, range.current.last + 1));
      const kept = new Map(
        again || lines.current.size > MOST_KEPT ? [...lines.current].filter(([id]) => drawn.has(id)) : lines.current,
      );
      for (const line of reply.value) kept.set(line.id, line);
      lines.current = kept;
      redraw((turn) => turn + 1);
    },
    [ids],
  );

  const onRange = useCallback(
    (first: number, last: number) => {
      range.current = { first, last };
      void fetchRange(false);
    },
    [fetchRange],
  );

  useDataChanged(() => void fetchRange(true));

  return { lines: lines.current, onRange };
};
