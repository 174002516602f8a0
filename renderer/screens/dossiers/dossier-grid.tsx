import { useElementSize } from '@mantine/hooks';
import type { KeyboardEvent, RefObject } from 'react';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { Grid } from '../../components/grid/grid';
import { columnsFor, dossierCell } from './dossier-columns';
import { type DossierFilters, withSort } from './dossier-filters';
import styles from './dossiers.module.css';
import type { useDossierCursor } from './use-dossier-cursor';
import { useDossierLines } from './use-dossier-lines';

type Props = {
  readonly ids: readonly string[];
  readonly cursor: ReturnType<typeof useDossierCursor>;
  readonly filters: DossierFilters;
  readonly onFilters: (filters: DossierFilters) => void;
  readonly onOpen: () => void;
  readonly gridRef: RefObject<HTMLTableElement | null>;
};

/** The list of dossiers: plain rows, the lines fetched as they come into sight. */
export const DossierGrid = ({ ids, cursor, filters, onFilters, onOpen, gridRef }: Props) => {
  const { ref, width } = useElementSize();
  const { lines, onRange } = useDossierLines(ids);
  const isSelected = (row: number) => cursor.selected.has(ids[row] ?? '');

  const onKey = (event: KeyboardEvent) => {
    const isAll = event.ctrlKey && event.key.toLowerCase() === 'a';
    if (!isAll && (event.ctrlKey || event.altKey || !['Enter', ' ', 'Escape'].includes(event.key))) return;
    event.preventDefault();
    if (isAll) cursor.selectAll();
    else if (event.key === 'Enter') onOpen();
    else if (event.key === ' ') cursor.toggle(cursor.row);
    else cursor.selectNone();
  };

  return (
    <div ref={ref} className={styles.list}>
      <Grid
        ref={gridRef}
        label={dossierTexts.list}
        columns={columnsFor(width)}
        count={ids.length}
        active={cursor.row}
        cellOf={(row, column) => dossierCell(lines.get(ids[row] ?? ''), column, isSelected(row))}
        isSelected={isSelected}
        onMove={(row, _, extend) => cursor.moveTo(row, extend)}
        onToggle={cursor.toggle}
        onOpen={onOpen}
        onKey={onKey}
        sort={{ key: filters.sort ?? 'list', descending: filters.descending ?? false }}
        onSort={(column) => onFilters(withSort(filters, column))}
        onRange={onRange}
      />
    </div>
  );
};
