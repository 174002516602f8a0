import type { KeyboardEvent, Ref } from 'react';
import type { GridCell, GridColumn, GridSort } from './grid-cell';

export type GridProps = {
  /** What the list holds, for screen readers. */
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly count: number;
  readonly active: number;
  /** Set when single cells can be walked to. */
  readonly activeColumn?: number;
  readonly cellOf: (row: number, columnKey: string) => GridCell;
  readonly rowTone?: (row: number) => string | undefined;
  readonly isSelected?: (row: number) => boolean;
  /** A row became the current one, by key or click; `extend` while Shift is down. */
  readonly onMove: (row: number, column: number, extend: boolean) => void;
  readonly onOpen?: (row: number, column: number) => void;
  /** Clicks on the mark column of `isSelected`. */
  readonly onToggle?: (row: number) => void;
  /** Keys that the list itself does not use. */
  readonly onKey?: (event: KeyboardEvent<HTMLTableElement>) => void;
  readonly sort?: GridSort | null;
  readonly onSort?: (key: string) => void;
  /** The rows now drawn, so that the owner can fetch them. */
  readonly onRange?: (first: number, last: number) => void;
  readonly ref?: Ref<HTMLTableElement>;
};
