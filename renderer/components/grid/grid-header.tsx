import styles from './grid.module.css';
import type { GridColumn, GridSort } from './grid-cell';

type HeaderProps = {
  readonly columns: readonly GridColumn[];
  readonly sort: GridSort | null;
  readonly onSort: ((key: string) => void) | undefined;
};

const order = (sort: GridSort | null, key: string) => {
  if (sort?.key !== key) return 'none';
  return sort.descending ? 'descending' : 'ascending';
};

const ARROWS = { none: '', ascending: ' ▲', descending: ' ▼' } as const;

/** The sticky head of a grid; sortable columns are buttons. */
export const GridHeader = ({ columns, sort, onSort }: HeaderProps) => (
  <thead className={styles.head}>
    <tr className={styles.headRow} aria-rowindex={1}>
      {columns.map(({ key, label, sortable, isMark }) => (
        <th key={key} scope="col" className={styles.headCell} aria-sort={sortable ? order(sort, key) : undefined}>
          {sortable ? (
            <button type="button" className={styles.sort} onClick={() => onSort?.(key)}>
              {label}
              <span aria-hidden="true">{ARROWS[order(sort, key)]}</span>
            </button>
          ) : (
            <span className={isMark ? styles.hiddenLabel : undefined}>{label}</span>
          )}
        </th>
      ))}
    </tr>
  </thead>
);
