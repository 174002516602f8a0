import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from '../../api/use-query';
import { useNavigation, useShortcut } from '../../app/navigation';
import { type Campaign, type DossierFilters, filterFields, startingFilters } from './dossier-filters';
import { useDossierCursor } from './use-dossier-cursor';
import { type StepTarget, useDossierSteps } from './use-dossier-steps';

const NO_IDS: readonly string[] = [];
/** Below this width the panel lies over the list. */
const NARROW = '(width < 1100px)';

// Kept outside the screen: coming back finds the same list.
const kept: { filters: DossierFilters | null; id: string | null } = { filters: null, id: null };

/** Filters, list, current dossier, panel and steps of the screen, and the keys that move them. */
export const useDossierDesk = (campaigns: readonly Campaign[]) => {
  const { params } = useNavigation();
  const isNarrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const fresh = Object.keys(params).length > 0 || kept.filters === null;
  const [filters, setFilters] = useState(() => (fresh ? startingFilters(params, campaigns) : (kept.filters ?? {})));
  const [panelOpen, setPanelOpen] = useState(!isNarrow || params.id !== undefined);
  const fields = useMemo(() => filterFields(campaigns), [campaigns]);
  const list = useQuery('dossiers.ids', filters);
  const { campaignId } = filters;
  const quotas = useQuery('quotas.meters', campaignId === undefined ? null : { campaignId });
  const ids = list.value?.ids ?? NO_IDS;
  const cursor = useDossierCursor(ids, params.id ?? (fresh ? undefined : (kept.id ?? undefined)));
  const { currentId } = cursor;
  useEffect(() => {
    kept.filters = filters;
    kept.id = currentId;
  }, [filters, currentId]);

  // Walking the list comes first; the panel follows when the rows are drawn.
  const shownId = useDeferredValue(currentId);
  const details = useQuery('dossiers.get', panelOpen && shownId !== null ? { id: shownId } : null);
  const isShown = !panelOpen || details.value?.id === currentId;
  const steps = useDossierSteps();

  const grid = useRef<HTMLTableElement>(null);
  const panel = useRef<HTMLElement>(null);
  const focusList = useCallback(() => grid.current?.focus(), []);

  const current = (): StepTarget => ({
    ids: currentId === null || !isShown ? [] : [currentId],
    name: details.value?.id === currentId ? details.value.name : '',
    afterwards: () => cursor.moveToId(cursor.nextId),
  });
  const selection = (): StepTarget => ({ ids: [...cursor.selected], name: null, afterwards: cursor.selectNone });

  const openPanel = () => {
    setPanelOpen(true);
    requestAnimationFrame(() => panel.current?.focus());
  };
  const closePanel = () => {
    setPanelOpen(false);
    focusList();
  };
  const free = steps.question === null;
  useShortcut('F4', free ? () => (panelOpen ? closePanel() : setPanelOpen(true)) : null);
  useShortcut('mod+ArrowDown', free ? () => cursor.moveTo(cursor.row + 1) : null);
  useShortcut('mod+ArrowUp', free ? () => cursor.moveTo(cursor.row - 1) : null);
  useShortcut('mod+Enter', free ? () => steps.accept(current()) : null);
  useShortcut('mod+R', free ? () => steps.giveBack(current()) : null);

  const { question } = steps;
  useEffect(() => {
    if (question === null && document.activeElement === document.body) grid.current?.focus({ preventScroll: true });
  }, [question]);

  const hasList = list.value !== null && ids.length > 0;
  useEffect(() => {
    if (hasList && document.activeElement?.tagName !== 'INPUT') grid.current?.focus({ preventScroll: true });
  }, [hasList]);

  return {
    filters,
    setFilters,
    fields,
    list,
    quotas: campaignId === undefined ? null : quotas.value,
    ids,
    cursor,
    details,
    panelOpen,
    openPanel,
    closePanel,
    focusList,
    togglePanel: () => setPanelOpen((open) => !open),
    leavePanel: isNarrow ? closePanel : focusList,
    steps,
    current,
    selection,
    grid,
    panel,
  };
};
