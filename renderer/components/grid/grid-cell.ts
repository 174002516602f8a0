import type { ReactNode } from 'react';

export type GridColumn = {
  readonly key: string;
  readonly label: string;
  /** A track of a CSS grid: `minmax(0, 2fr)`, `48px`. */
  readonly width: string;
  readonly sortable?: boolean;
  /** The column of selection marks. */
  readonly isMark?: boolean;
};

export type GridSort = { readonly key: string; readonly descending: boolean };

export type GridCell = {
  readonly content: ReactNode;
  readonly tone?: 'error' | 'warning' | 'info' | undefined;
  /** What stands there is no more what was given. */
  readonly isChanged?: boolean;
  /** Said on hover and to screen readers. */
  readonly title?: string | undefined;
};
