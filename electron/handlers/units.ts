import type { ReadDb } from '#db/council-db';
import { findUnit, insertUnit, isAncestorOrSelf, listUnits, updateUnit } from '#db/queries/units';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import type { Input } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { isReversed } from '#shared/lib/local-date';
import { err, ok, type Result } from '#shared/lib/result';

const list: QueryHandler<'units.list'> = ({ db }, { onDate }) => ok(listUnits(db, onDate));

/** What is asked of a new unit and of a changed one alike. */
const checked = (db: ReadDb, { parentId, validFrom, validTo }: Input<'units.add'>): Result<null, AppError> => {
  if (parentId !== null && findUnit(db, parentId) === null) return err({ code: 'units.notFound' });
  return isReversed(validFrom, validTo) ? err({ code: 'terms.reversed' }) : ok(null);
};

const add: CommandHandler<'units.add'> = atOnce((tx, input) => {
  const good = checked(tx.db, input);
  if (!good.ok) return good;
  const id = tx.newId();
  insertUnit(tx.db, { id, ...input });
  return ok({ value: { id }, change: { subject: `unit:${id}`, before: null, after: input } });
});

const update: CommandHandler<'units.update'> = atOnce((tx, input) => {
  const before = findUnit(tx.db, input.id);
  if (before === null) return err({ code: 'units.notFound' });
  const good = checked(tx.db, input);
  if (!good.ok) return good;
  if (isAncestorOrSelf(tx.db, input.id, input.parentId)) return err({ code: 'units.parentLoop' });
  updateUnit(tx.db, input);
  return ok({ value: { id: input.id }, change: { subject: `unit:${input.id}`, before, after: input } });
});

export const unitHandlers = { 'units.list': list, 'units.add': add, 'units.update': update };
