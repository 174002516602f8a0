import { headerFingerprint, type TableHeads } from '#shared/domain/nomination-list/column-mapping';

/** What was remembered of the tables with this header. */
export type TableMapping<Role> = { readonly fingerprint: string; readonly roles: readonly Role[] };

/** How the columns of one kind of list are remembered, and given to a later table with the same header. */
export type MappingWays<Table extends TableHeads, Role, Chosen> = {
  readonly toRemember: (table: Table) => readonly Role[];
  readonly forTable: (table: Table, remembered: readonly Role[]) => readonly Chosen[];
};

/** The headers of these tables by which something may be remembered. */
export const fingerprintsOf = (tables: readonly TableHeads[]): readonly string[] =>
  tables.map(headerFingerprint).filter((fingerprint) => fingerprint !== '');

/** Roles of the newest mapping of each table, where it differs from how the program takes the table. */
export const rolesByMappings = <Table extends TableHeads, Role, Chosen>(
  mappings: readonly TableMapping<Role>[],
  tables: readonly Table[],
  { toRemember, forTable }: MappingWays<Table, Role, Chosen>,
): readonly Chosen[] =>
  tables.flatMap((table) => {
    const mapping = mappings.find(({ fingerprint }) => fingerprint === headerFingerprint(table));
    const isNew = mapping !== undefined && JSON.stringify(mapping.roles) !== JSON.stringify(toRemember(table));
    return isNew ? forTable(table, mapping.roles) : [];
  });

type Explained<Table> = {
  readonly tables: readonly Table[];
  readonly columnRoles: readonly { readonly sheet: string | null; readonly headerRow: number }[];
  /** What is remembered already and was put away now. */
  readonly forgotten: readonly { readonly fingerprint: string }[];
};

/**
 * The tables whose columns the secretary explained, for the next list with the same header. What she put away is forgotten
 * by a mapping without roles: it goes with its list, and the earlier one holds again.
 */
export const mappingsToKeep = <Table extends TableHeads, Role>(
  { tables, columnRoles, forgotten }: Explained<Table>,
  toRemember: (table: Table) => readonly Role[],
): readonly TableMapping<Role>[] => {
  const explained = tables.filter(({ sheet, headerRow }) =>
    columnRoles.some((role) => role.sheet === sheet && role.headerRow === headerRow),
  );
  const learned = explained.map((table) => ({ fingerprint: headerFingerprint(table), roles: toRemember(table) }));
  const known = new Set(forgotten.map(({ fingerprint }) => fingerprint));
  return [...learned, ...[...known].map((fingerprint) => ({ fingerprint, roles: [] }))].filter(
    ({ fingerprint }) => fingerprint !== '',
  );
};
