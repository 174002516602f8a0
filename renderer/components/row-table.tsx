import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import classes from './row-table.module.css';

export type Column<T> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
  readonly align?: 'right';
  readonly width?: string;
  /** Days and other short values that never wrap. */
  readonly short?: boolean;
  /** Long text kept on one line, whole in its tooltip; needs a width. */
  readonly clip?: boolean;
};

type Props<T> = {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  readonly onOpen?: (row: T) => void;
  readonly selectedKey?: string | null;
};

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 12,
  PageUp: -12,
  Home: -Infinity,
  End: Infinity,
};

const Cell = <T,>({ column, content }: { column: Column<T>; content: ReactNode }) => {
  const { align, short, clip } = column;
  return (
    <td
      data-align={align}
      data-short={short}
      data-clip={clip}
      title={clip && typeof content === 'string' ? content : undefined}
    >
      {content}
    </td>
  );
};

/** A plain table of at most a few hundred rows: arrows move along the rows, Enter or a click opens one. */
export const RowTable = <T,>({ label, columns, rows, rowKey, onOpen, selectedKey }: Props<T>) => {
  const body = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState(0);
  const reachable = Math.min(current, rows.length - 1);
  const onKeyDown = (event: KeyboardEvent, row: T, index: number) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && onOpen) {
      event.preventDefault();
      onOpen(row);
    }
    const step = STEPS[event.key];
    if (step === undefined || event.altKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rows.length - 1, index + step));
    const target = body.current?.rows[next];
    target?.focus();
  };
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ key, header, align, width }) => (
            <th key={key} scope="col" data-align={align} style={{ width }}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, index) => {
          const key = rowKey(row);
          return (
            <tr
              key={key}
              tabIndex={index === reachable ? 0 : -1}
              data-opens={onOpen !== undefined}
              data-selected={key === selectedKey}
              onFocus={() => setCurrent(index)}
              onKeyDown={(event) => onKeyDown(event, row, index)}
              onClick={(event) => {
                event.currentTarget.focus();
                onOpen?.(row);
              }}
            >
              {columns.map((column) => (
                <Cell key={column.key} column={column} content={column.cell(row)} />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
