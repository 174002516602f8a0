import type { ReadDb, WriteDb } from '#db/council-db';
import { findMappings, putMappings, unitsOfList } from '#db/queries/remembered-mappings';
import { findUnit } from '#db/queries/units';
import {
  type ChosenRole,
  headerFingerprint,
  namesSameUnits,
  rolesForTable,
  rolesToRemember,
} from '#shared/domain/nomination-list/column-mapping';
import type { ListTable } from '#shared/domain/nomination-list/list-reading';
import { grouped } from '#shared/lib/grouped';

/** Roles that an earlier list taught the program, and the chosen sender whose list that was. */
export type RememberedRoles = { readonly roles: readonly ChosenRole[]; readonly unitName: string | null };

type Mapping = ReturnType<typeof findMappings>[number];

/** So many earlier lists are compared with one that came without a chosen sender. */
const LISTS_TRIED = 3;

const mappingsOf = (db: ReadDb, unitId: string | null, tables: readonly ListTable[]): readonly Mapping[] => {
  const fingerprints = tables.map(headerFingerprint).filter((fingerprint) => fingerprint !== '');
  return fingerprints.length === 0 ? [] : findMappings(db, unitId, fingerprints);
};

/** Roles of the newest mapping of each table, where it differs from how the program takes the table. */
const rolesBy = (mappings: readonly Mapping[], tables: readonly ListTable[]): readonly ChosenRole[] =>
  tables.flatMap((table) => {
    const mapping = mappings.find(({ fingerprint }) => fingerprint === headerFingerprint(table));
    const isNew = mapping !== undefined && JSON.stringify(mapping.roles) !== JSON.stringify(rolesToRemember(table));
    return isNew ? rolesForTable(table, mapping.roles) : [];
  });

/** What is remembered of the chosen sender's headers; null when nothing is, or the program takes them so by itself. */
export const rolesOfUnit = (db: ReadDb, unitId: string, tables: readonly ListTable[]): RememberedRoles | null => {
  const roles = rolesBy(mappingsOf(db, unitId, tables), tables);
  return roles.length === 0 ? null : { roles, unitName: findUnit(db, unitId)?.name ?? null };
};

/**
 * Roles that lists without a chosen sender taught, the newest first, each with the units that its list named: they are
 * meant for a list only when it names the same units under them.
 */
export const taughtRoles = (db: ReadDb, tables: readonly ListTable[]) =>
  [...grouped(mappingsOf(db, null, tables), ({ listId }) => listId)].slice(0, LISTS_TRIED).map(([listId, mappings]) => {
    const taught = unitsOfList(db, listId);
    return {
      roles: rolesBy(mappings, tables),
      fits: (named: readonly string[]): boolean => namesSameUnits(taught, named),
    };
  });

type Mapped = {
  readonly listId: string;
  readonly unitId: string | null;
  readonly tables: readonly ListTable[];
  readonly columnRoles: readonly ChosenRole[];
  /** The secretary has put away what was remembered. */
  readonly forgets: boolean;
};

/**
 * Remembers the tables whose columns the secretary explained, for the unit's next list with the same header. What she put
 * away is forgotten by a mapping without roles: it goes with its list, and the earlier one holds again.
 */
export const rememberRoles = (db: WriteDb, { listId, unitId, tables, columnRoles, forgets }: Mapped): void => {
  const explained = tables.filter(({ sheet, headerRow }) =>
    columnRoles.some((role) => role.sheet === sheet && role.headerRow === headerRow),
  );
  const learned = explained.map((table) => ({
    unitId,
    fingerprint: headerFingerprint(table),
    roles: rolesToRemember(table),
  }));
  const known = forgets ? mappingsOf(db, unitId, tables).map(({ fingerprint }) => fingerprint) : [];
  const forgotten = [...new Set(known)].map((fingerprint) => ({ unitId, fingerprint, roles: [] }));
  putMappings(
    db,
    listId,
    [...learned, ...forgotten].filter(({ fingerprint }) => fingerprint !== ''),
  );
};
