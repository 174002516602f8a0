import styles from './grid.module.css';
import type { GridCell } from './grid-cell';
import type { GridProps } from './grid-props';

/** Names a cell for aria-activedescendant. */
export const cellId = (gridId: string, row: number, column: number): string => `${gridId}-${row}-${column}`;

/** The row and column under the pointer, or null outside the rows and inside an editor. */
export const placeOf = (target: EventTarget): { row: number; column: number; isMark: boolean } | null => {
  if (!(target instanceof Element) || target.closest('[data-editor]')) return null;
  const cell = target.closest<HTMLElement>('[data-row]');
  if (cell === null) return null;
  return {
    row: Number(cell.dataset.row),
    column: Number(cell.dataset.column),
    isMark: cell.dataset.mark === 'true',
  };
};

const ICONS = { error: '✖', warning: '▲', info: 'ℹ' } as const;

const names = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join(' ');

const CellContent = ({ cell }: { readonly cell: GridCell }) => (
  <>
    {cell.tone && (
      <span className={styles.icon} aria-hidden="true">
        {ICONS[cell.tone]}
      </span>
    )}
    <span className={styles.text}>{cell.content}</span>
  </>
);

type RowProps = { readonly id: string; readonly index: number; readonly top: number; readonly grid: GridProps };

/** One drawn row: plain cells, no component of the library. */
export const GridRow = ({ id, index, top, grid }: RowProps) => {
  const { columns, active, activeColumn, cellOf, isSelected, rowTone } = grid;
  const selected = isSelected?.(index);
  const tone = rowTone?.(index);
  return (
    <tr
      className={names(styles.row, index === active && styles.activeRow, selected && styles.selectedRow)}
      data-tone={tone}
      style={{ transform: `translateY(${top}px)` }}
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-current={index === active ? 'true' : undefined}
    >
      {columns.map(({ key, isMark }, column) => {
        const cell = cellOf(index, key);
        const isActive = index === active && column === activeColumn;
        return (
          <td
            key={key}
            id={cellId(id, index, column)}
            className={names(styles.cell, isActive && styles.activeCell)}
            data-row={index}
            data-column={column}
            data-mark={isMark === true}
            data-tone={cell.tone}
            data-changed={cell.isChanged}
            title={cell.title}
            aria-invalid={cell.tone === 'error' ? true : undefined}
          >
            <CellContent cell={cell} />
          </td>
        );
      })}
    </tr>
  );
};
