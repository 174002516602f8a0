import type { AwardCode } from '#shared/domain/award-code';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';

/** A column of a list as its header names it. `label` joins the header rows, `leaf` is the lowest one. */
export type ListColumn = {
  readonly index: number;
  readonly role: ColumnRole;
  readonly label: string;
  readonly leaf: string;
  readonly award?: AwardCode;
};

/** Where the header of a list stands and what its columns hold. Positions are indexes of the grid's rows. */
export type TableHeader = {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly ListColumn[];
  /** The secretary has said what its columns hold. */
  readonly isChosen?: boolean;
};

export const columnsOf = (header: TableHeader, role: ColumnRole): readonly ListColumn[] =>
  header.columns.filter((column) => column.role === role);

export const columnOf = (header: TableHeader, role: ColumnRole): ListColumn | undefined =>
  header.columns.find((column) => column.role === role);

export const hasRole = (header: TableHeader, role: ColumnRole): boolean => columnOf(header, role) !== undefined;
