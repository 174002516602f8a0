import type { ReadDb, WriteDb } from '#db/council-db';
import { findMappings, putMappings, unitsOfList } from '#db/queries/remembered-mappings';
import { findUnit } from '#db/queries/units';
import {
  type ChosenRole,
  namesSameUnits,
  rolesForTable,
  rolesToRemember,
} from '#shared/domain/nomination-list/column-mapping';
import type { ListTable } from '#shared/domain/nomination-list/list-reading';
import { fingerprintsOf, mappingsToKeep, rolesByMappings } from '#shared/domain/nomination-list/table-mappings';
import { grouped } from '#shared/lib/grouped';

/** Roles that an earlier list taught the program, and the chosen sender whose list that was. */
export type RememberedRoles = { readonly roles: readonly ChosenRole[]; readonly unitName: string | null };

type Mapping = ReturnType<typeof findMappings>[number];

/** So many earlier lists are compared with one that came without a chosen sender. */
const LISTS_TRIED = 3;

const WAYS = { toRemember: rolesToRemember, forTable: rolesForTable };

const mappingsOf = (db: ReadDb, unitId: string | null, tables: readonly ListTable[]): readonly Mapping[] => {
  const fingerprints = fingerprintsOf(tables);
  return fingerprints.length === 0 ? [] : findMappings(db, unitId, fingerprints);
};

/** What is remembered of the chosen sender's headers; null when nothing is, or the program takes them so by itself. */
export const rolesOfUnit = (db: ReadDb, unitId: string, tables: readonly ListTable[]): RememberedRoles | null => {
  const roles = rolesByMappings(mappingsOf(db, unitId, tables), tables, WAYS);
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
      roles: rolesByMappings(mappings, tables, WAYS),
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

/** Remembers the tables whose columns the secretary explained, for the unit's next list with the same header. */
export const rememberRoles = (db: WriteDb, { listId, unitId, tables, columnRoles, forgets }: Mapped): void => {
  const forgotten = forgets ? mappingsOf(db, unitId, tables) : [];
  const mappings = mappingsToKeep({ tables, columnRoles, forgotten }, rolesToRemember);
  putMappings(
    db,
    listId,
    mappings.map((mapping) => ({ unitId, ...mapping })),
  );
};
