import { findUnit, insertUnit, isAncestorOrSelf, listUnits, updateUnit } from '#db/queries/units';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { err, ok } from '#shared/lib/result';

const list: QueryHandler<'units.list'> = ({ db }, { onDate }) => ok(listUnits(db, onDate));

const add: CommandHandler<'units.add'> = atOnce((tx, input) => {
  if (input.parentId !== null && findUnit(tx.db, input.parentId) === null) return err({ code: 'units.notFound' });
  const id = tx.newId();
  insertUnit(tx.db, { id, ...input });
  return ok({ value: { id }, change: { subject: `unit:${id}`, before: null, after: input } });
});

const update: CommandHandler<'units.update'> = atOnce((tx, input) => {
  const before = findUnit(tx.db, input.id);
  if (before === null) return err({ code: 'units.notFound' });
  if (isAncestorOrSelf(tx.db, input.id, input.parentId)) return err({ code: 'units.parentLoop' });
  updateUnit(tx.db, input);
  return ok({ value: { id: input.id }, change: { subject: `unit:${input.id}`, before, after: input } });
});

export const unitHandlers = { 'units.list': list, 'units.add': add, 'units.update': update };
