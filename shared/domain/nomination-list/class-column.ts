import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import type { Grid } from '#shared/domain/nomination-list/sheet-grid';
import { isAwardClass, unrankedAwardsIn } from '#shared/domain/nomination-list/state-award-phrases';

const CLASS_HEAD = /^hang( (de nghi|khen|khen thuong|duoc tang))?$/;

/** “Hạng” under a title that proposes one order or medal, its class not said: the column gives the award. */
export const withClassColumn = (grid: Grid, header: TableHeader): TableHeader => {
  const column = header.columns.find(
    ({ role, label }) => /^(other|award)$/.test(role) && CLASS_HEAD.test(wordsOf(label)),
  );
  const hasAwards = header.columns.some((each) => each !== column && /^award(Mark)?$/.test(each.role));
  if (column === undefined || hasAwards) return header;
  const above = grid.rows.slice(0, header.top).flatMap(({ cells }) => cells.flatMap((cell) => cell?.text ?? []));
  const named = above.flatMap(unrankedAwardsIn);
  const [leaf] = named;
  if (leaf === undefined || new Set(named.map(wordsOf)).size > 1) return header;
  const cells = grid.rows.slice(header.bottom + 1).flatMap((row) => row.cells[column.index]?.text ?? []);
  if (!cells.some(isAwardClass)) return header;
  const columns = header.columns.map((each) => (each === column ? { ...each, role: 'award' as const, leaf } : each));
  return { ...header, columns };
};
