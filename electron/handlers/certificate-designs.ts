import type { ReadDb } from '#db/council-db';
import {
  type DesignRow,
  designVersion,
  findBlank,
  findDesign,
  insertDesign,
  insertDesignVersion,
  listDesigns,
  removeDesign,
  versionsOfDesign,
} from '#db/queries/certificate-designs';
import type { ChangeContext } from '#electron/context';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import type { CertificateDesign } from '#shared/domain/certificate/design';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';
import { SHIPPED_DESIGNS } from '#shared/regulations/certificates/shipped-designs';

const shippedDesign = (id: string) => SHIPPED_DESIGNS.find((shipped) => shipped.id === id) ?? null;

/** The design as it stands, own or brought by the program; null for an unknown one. */
export const designOf = (db: ReadDb, id: string): CertificateDesign | null =>
  shippedDesign(id)?.design ?? findDesign(db, id)?.design ?? null;

/** Own designs first: an office that made one wants it proposed. */
export const allDesigns = (db: ReadDb) => [
  ...listDesigns(db).map(({ id, design }) => ({ id, shipped: false, design })),
  ...SHIPPED_DESIGNS.map(({ id, design }) => ({ id, shipped: true, design })),
];

const list: QueryHandler<'certificates.designs'> = ({ db }) =>
  ok(
    allDesigns(db).map(({ id, shipped, design: { name, blankId, awards } }) => ({
      id,
      shipped,
      name,
      blankId,
      awards: [...awards],
    })),
  );

const one: QueryHandler<'certificates.design'> = ({ db }, { id, version }) => {
  const shipped = shippedDesign(id);
  if (shipped !== null) return ok({ id, shipped: true, design: shipped.design, clause: shipped.clause, versions: [] });
  const found = findDesign(db, id);
  const design = version === undefined ? found?.design : designVersion(db, id, version);
  if (found === null || design === undefined || design === null) return err({ code: 'certificates.designNotFound' });
  return ok({ id, shipped: false, design, clause: '', versions: versionsOfDesign(db, id) });
};

const subjectOf = (id: string): string => `certificateDesign:${id}`;

/** Keeps a version of a design; the first one makes it. */
export const keepDesign = (tx: ChangeContext, before: DesignRow | null, design: CertificateDesign) => {
  const id = before?.id ?? tx.newId();
  if (before === null) insertDesign(tx.db, id);
  const version = (before?.version ?? 0) + 1;
  insertDesignVersion(tx.db, { id, version, savedAt: tx.now, design });
  const told = before === null ? null : { version: before.version, design: before.design };
  return { value: { id }, change: { subject: subjectOf(id), before: told, after: { version, design } } };
};

const save: CommandHandler<'certificates.saveDesign'> = atOnce((tx, { id, design }) => {
  if (findBlank(tx.db, design.blankId) === null) return err({ code: 'certificates.blankNotFound' });
  const before = id === null || shippedDesign(id) !== null ? null : findDesign(tx.db, id);
  if (id !== null && shippedDesign(id) === null && before === null) {
    return err({ code: 'certificates.designNotFound' });
  }
  return ok(keepDesign(tx, before, design));
});

const removable = (db: ReadDb, id: string): Result<DesignRow, AppError> => {
  if (shippedDesign(id) !== null) return err({ code: 'certificates.designShipped' });
  const found = findDesign(db, id);
  return found === null ? err({ code: 'certificates.designNotFound' }) : ok(found);
};

const remove: CommandHandler<'certificates.removeDesign'> = atOnce((tx, { id }) => {
  const found = removable(tx.db, id);
  if (!found.ok) return found;
  removeDesign(tx.db, id, tx.now);
  return ok({ value: { id }, change: { subject: subjectOf(id), before: found.value, after: null } });
});

export const certificateDesignHandlers = {
  'certificates.designs': list,
  'certificates.design': one,
  'certificates.saveDesign': save,
  'certificates.removeDesign': remove,
};
