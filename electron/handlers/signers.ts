import { findSigner, listSigners, putSigner } from '#db/queries/decisions';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { err, ok } from '#shared/lib/result';

const list: QueryHandler<'signers.list'> = ({ db }) =>
  ok(listSigners(db).map(({ capacity, ...signer }) => ({ ...signer, capacity: [...capacity] })));

const save: CommandHandler<'signers.save'> = atOnce((tx, input) => {
  const before = input.id === null ? null : findSigner(tx.db, input.id);
  if (input.id !== null && before === null) return err({ code: 'signers.notFound' });
  const id = input.id ?? tx.newId();
  putSigner(tx.db, { ...input, id });
  return ok({ value: { id }, change: { subject: `signer:${id}`, before, after: { ...input, id } } });
});

export const signerHandlers = { 'signers.list': list, 'signers.save': save };
