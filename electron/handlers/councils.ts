import { findCouncil, findMember, insertCouncil, insertMember, listCouncils, updateMember } from '#db/queries/councils';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { isReversed } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';

const list: QueryHandler<'councils.list'> = ({ db }) => ok(listCouncils(db));

const add: CommandHandler<'councils.add'> = atOnce((tx, { name }) => {
  const id = tx.newId();
  insertCouncil(tx.db, { id, name });
  return ok({ value: { id }, change: { subject: `council:${id}`, before: null, after: { name } } });
});

const addMember: CommandHandler<'councils.addMember'> = atOnce((tx, input) => {
  if (findCouncil(tx.db, input.councilId) === null) return err({ code: 'councils.notFound' });
  if (isReversed(input.validFrom, input.validTo)) return err({ code: 'terms.reversed' });
  const id = tx.newId();
  insertMember(tx.db, { id, ...input });
  return ok({
    value: { id },
    change: { subject: `council:${input.councilId}`, before: null, after: { id, ...input } },
  });
});

const changeMember: CommandHandler<'councils.updateMember'> = atOnce((tx, { id, ...fields }) => {
  const before = findMember(tx.db, id);
  if (before === null) return err({ code: 'councils.memberNotFound' });
  if (isReversed(fields.validFrom, fields.validTo)) return err({ code: 'terms.reversed' });
  updateMember(tx.db, id, fields);
  return ok({ value: { id }, change: { subject: `council:${before.councilId}`, before, after: { id, ...fields } } });
});

export const councilHandlers = {
  'councils.list': list,
  'councils.add': add,
  'councils.addMember': addMember,
  'councils.updateMember': changeMember,
};
