import { useMemo } from 'react';
import type { Output, Sent } from '#shared/ipc/contract';
import { useQuery } from '../../api/use-query';

export type PrintState = Output<'printDesk.queue'>['sheets'][number]['state'];
export type PrintRun = Output<'printDesk.runs'>[number];
export type PrintPlace = Sent<'printDesk.queue'>;

/** How every certificate stands, what lies in the cupboard, and the runs that nobody answered for yet. */
export const usePrintQueue = (place: PrintPlace | null) => {
  const queue = useQuery('printDesk.queue', place).value;
  const runs = useQuery('printDesk.runs', {}).value;
  const states = useMemo(
    () => new Map<string, PrintState>((queue?.sheets ?? []).map(({ dossierId, state }) => [dossierId, state])),
    [queue],
  );
  const open = useMemo(() => (runs ?? []).filter(({ settledAt }) => settledAt === null), [runs]);
  return { states, open, stock: queue?.stock ?? null, tray: queue?.tray ?? '' };
};
