import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, type MouseEvent, type Ref, useEffect, useId, useRef } from 'react';
import styles from './grid.module.css';
import { GridHeader } from './grid-header';
import { columnAfterKey, rowAfterKey } from './grid-keys';
import type { GridProps } from './grid-props';
import { cellId, GridRow, placeOf } from './grid-row';

const ROW_HEIGHT = 32;
const HEADER_HEIGHT = 32;
/** Rows drawn beyond the window: a page key or a wheel step never meets an empty strip. */
const OVERSCAN = 16;

/** ARIA lets a table be a grid when its cells are walked by keys: focus stays on the table, which names the cell. */
const gridRole = (id: string, { count, columns, active, activeColumn, isSelected }: GridProps) => ({
  role: 'grid',
  tabIndex: 0,
  'aria-rowcount': count + 1,
  'aria-colcount': columns.length,
  'aria-multiselectable': isSelected !== undefined,
  'aria-activedescendant': count > 0 ? cellId(id, active, activeColumn ?? 0) : undefined,
});

const assign = (ref: Ref<HTMLTableElement> | undefined, element: HTMLTableElement | null) => {
  if (typeof ref === 'function') ref(element);
  else if (ref) ref.current = element;
};

/** The row window of the list: what is drawn, and keeping the current row in sight. */
const useRowWindow = (
  { count, active, onRange }: GridProps,
  scroller: { readonly current: HTMLTableElement | null },
) => {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
  });
  const drawn = virtualizer.getVirtualItems();
  const first = drawn[0]?.index ?? 0;
  const last = drawn.at(-1)?.index ?? -1;

  useEffect(() => {
    if (last >= first) onRange?.(first, last);
  }, [first, last, onRange]);

  // Also when the list gets taller or lower: the current row stays in sight.
  const room = virtualizer.scrollRect?.height;
  useEffect(() => {
    if (count > 0 && room !== 0) virtualizer.scrollToIndex(active, { align: 'auto' });
  }, [active, count, room, virtualizer]);

  return { drawn, height: count * ROW_HEIGHT };
};

/** A long list of plain HTML rows: only the rows in the window exist, whatever the length. */
export const Grid = (props: GridProps) => {
  const { columns, count, active, activeColumn } = props;
  const id = useId();
  const scroller = useRef<HTMLTableElement | null>(null);
  const { drawn, height } = useRowWindow(props, scroller);

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const page = Math.floor((event.currentTarget.clientHeight - HEADER_HEIGHT) / ROW_HEIGHT);
    const column = activeColumn === undefined ? null : columnAfterKey(event, columns.length);
    const row = column === null ? rowAfterKey(event, { active, count, page }) : active;
    if (row === null) {
      props.onKey?.(event);
      return;
    }
    event.preventDefault();
    // In a low window the page scrolls too, and the current row may stand below its edge.
    event.currentTarget.scrollIntoView({ block: 'nearest' });
    props.onMove(row, column ?? activeColumn ?? 0, event.shiftKey);
  };

  const onMouseDown = (event: MouseEvent<HTMLTableElement>) => {
    const place = placeOf(event.target);
    if (place === null || event.button !== 0) return;
    if (event.shiftKey) event.preventDefault();
    if (place.isMark) props.onToggle?.(place.row);
    else props.onMove(place.row, place.column, event.shiftKey);
  };

  const onDoubleClick = (event: MouseEvent<HTMLTableElement>) => {
    const place = placeOf(event.target);
    if (place !== null && !place.isMark) props.onOpen?.(place.row, place.column);
  };

  return (
    <table
      ref={(element) => {
        scroller.current = element;
        assign(props.ref, element);
      }}
      className={styles.grid}
      style={{ '--columns': columns.map(({ width }) => width).join(' ') } as CSSProperties}
      {...gridRole(id, props)}
      aria-label={props.label}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onDoubleClick={onDoubleClick}
    >
      <GridHeader columns={columns} sort={props.sort ?? null} onSort={props.onSort} />
      <tbody className={styles.body} style={{ height }}>
        {drawn.map(({ index, start }) => (
          <GridRow key={index} id={id} index={index} top={start - HEADER_HEIGHT} grid={props} />
        ))}
      </tbody>
    </table>
  );
};
