import type { ReadDb, WriteDb } from '#db/council-db';
import { findMappings, putMappings } from '#db/queries/remembered-mappings';
import { findUnit } from '#db/queries/units';
import {
  type ChosenRole,
  headerFingerprint,
  rolesForTable,
  rolesToRemember,
} from '#shared/domain/nomination-list/column-mapping';
import type { ListTable } from '#shared/domain/nomination-list/list-reading';

/** Roles that an earlier list taught the program, and whose list that was (null: the office's). */
export type RememberedRoles = { readonly roles: readonly ChosenRole[]; readonly unitName: string | null };

/** What is remembered of the headers of these tables and differs from how the program takes them; null when nothing does. */
export const rememberedRoles = (
  db: ReadDb,
  unitId: string | null,
  tables: readonly ListTable[],
): RememberedRoles | null => {
  const fingerprints = tables.map(headerFingerprint).filter((fingerprint) => fingerprint !== '');
  if (fingerprints.length === 0) return null;
  const mappings = findMappings(db, unitId, fingerprints);
  const found = tables.flatMap((table) => {
    const mapping = mappings.get(headerFingerprint(table));
    const isNew = mapping !== undefined && JSON.stringify(mapping.roles) !== JSON.stringify(rolesToRemember(table));
    return isNew ? [{ table, mapping }] : [];
  });
  if (found.length === 0) return null;
  const unit = found.find(({ mapping }) => mapping.unitId !== null)?.mapping.unitId ?? null;
  return {
    roles: found.flatMap(({ table, mapping }) => rolesForTable(table, mapping.roles)),
    unitName: unit === null ? null : (findUnit(db, unit)?.name ?? null),
  };
};

type Mapped = {
  readonly listId: string;
  readonly unitId: string | null;
  readonly tables: readonly ListTable[];
  readonly columnRoles: readonly ChosenRole[];
};

/** Remembers the tables whose columns the secretary explained, for the next list with the same header. */
export const rememberRoles = (db: WriteDb, { listId, unitId, tables, columnRoles }: Mapped): void => {
  const explained = tables.filter(({ sheet, headerRow }) =>
    columnRoles.some((role) => role.sheet === sheet && role.headerRow === headerRow),
  );
  const mappings = explained
    .map((table) => ({ unitId, fingerprint: headerFingerprint(table), roles: rolesToRemember(table) }))
    .filter(({ fingerprint }) => fingerprint !== '');
  putMappings(db, listId, mappings);
};
