import type { HistoryProblem, HistoryReading } from '#shared/domain/history-list/history-reading';
import type { HistoryPlan } from '#shared/domain/history-list/import-plan';
import { placeKey } from '#shared/domain/nomination-list/row-places';

import { grouped } from '#shared/lib/grouped';

/** A row of a list of earlier years that is left behind, with all that is doubtful about it. */
export type FaultyHistoryRow = {
  readonly sheet: string | null;
  readonly sourceRow: number;
  readonly problems: readonly HistoryProblem[];
};

type Place = Pick<FaultyHistoryRow, 'sheet' | 'sourceRow'>;

const hiddenRow = ({ sheet, sourceRow }: Place): HistoryProblem => ({
  ...{ sheet, sourceRow, part: null, code: 'HIDDEN_ROW', severity: 'warning', facts: {} },
});

const isOf =
  (skipped: ReadonlySet<number>) =>
  ({ part }: HistoryProblem): boolean =>
    part === null || !skipped.has(part);

/**
 * The rows of which something is left behind because it is wrong, doubtful or hidden, in the order of the file; what the
 * secretary herself set aside needs nobody's word.
 */
export const faultyHistory = (
  { entries, problems }: HistoryPlan,
  reading: HistoryReading,
): readonly FaultyHistoryRow[] => {
  const told = grouped(problems, placeKey);
  const byRow = grouped(entries, ({ row }) => placeKey(row));
  const places = new Map<string, Place>();
  for (const { sheet, sourceRow } of [...reading.rows, ...problems]) {
    if (sourceRow !== null) places.set(placeKey({ sheet, sourceRow }), { sheet, sourceRow });
  }
  return [...places].flatMap(([key, place]): readonly FaultyHistoryRow[] => {
    const own = byRow.get(key) ?? [];
    const skipped = new Set(own.flatMap(({ reason, row }) => (reason === 'skipped' ? [row.part] : [])));
    const open = (told.get(key) ?? []).filter(isOf(skipped)).filter(({ severity }) => severity !== 'info');
    const isHidden = own.some(({ reason }) => reason === 'hidden');
    const isLeft = own.length === 0 ? open.some(({ severity }) => severity === 'error') : own.some(isLeftBehind);
    if (!isLeft) return [];
    const isSaid = open.some(({ code }) => code === 'HIDDEN_ROW');
    return [{ ...place, problems: isHidden && !isSaid ? [hiddenRow(place), ...open] : open }];
  });
};

const isLeftBehind = ({ reason }: HistoryPlan['entries'][number]): boolean => reason === 'error' || reason === 'hidden';
