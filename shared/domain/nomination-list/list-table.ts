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
  /** The columns of names of a list that goes on to the right of this one, in the same rows. */
  readonly beside?: readonly number[];
  /** The cells under its awards count what units propose. */
  readonly countsAwards?: boolean;
  /** Names alone: a row needs no second cell to be one. */
  readonly isBare?: boolean;
  /** The secretary has said what its columns hold. */
  readonly isChosen?: boolean;
};

type RoleIndex = ReadonlyMap<ColumnRole, readonly ListColumn[]>;

/** The columns of a header by role, sorted once: every row asks for them dozens of times, one after another. */
const BY_ROLE = new WeakMap<TableHeader, RoleIndex>();
let last: { readonly header: TableHeader; readonly index: RoleIndex } | null = null;

const indexRoles = (header: TableHeader): RoleIndex => {
  if (last?.header === header) return last.index;
  const index = BY_ROLE.get(header) ?? sortByRole(header);
  last = { header, index };
  return index;
};

const sortByRole = (header: TableHeader): RoleIndex => {
  const index = new Map<ColumnRole, ListColumn[]>();
  for (const column of header.columns) {
    const columns = index.get(column.role);
    if (columns === undefined) index.set(column.role, [column]);
    else columns.push(column);
  }
  BY_ROLE.set(header, index);
  return index;
};

const NONE: readonly ListColumn[] = [];

export const columnsOf = (header: TableHeader, role: ColumnRole): readonly ListColumn[] =>
  indexRoles(header).get(role) ?? NONE;

export const columnOf = (header: TableHeader, role: ColumnRole): ListColumn | undefined => columnsOf(header, role)[0];

export const hasRole = (header: TableHeader, role: ColumnRole): boolean => columnOf(header, role) !== undefined;
