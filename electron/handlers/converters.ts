import { chosenConverter, putConverter } from '#db/queries/templates';
import type { CommandHandler, QueryHandler } from '#electron/ipc/handlers';
import { err, ok } from '#shared/lib/result';

const status: QueryHandler<'converters.status'> = async ({ db, findConverters, namedConverter }) => {
  const found = await findConverters();
  const choice = chosenConverter(db);
  const inUse =
    choice.kind !== 'auto' && choice.path !== ''
      ? await namedConverter(choice.kind, choice.path)
      : (found.find(({ kind }) => choice.kind === 'auto' || kind === choice.kind) ?? null);
  return ok({ found, choice, inUse });
};

const choose: CommandHandler<'converters.choose'> = async ({ namedConverter }, { kind, path }) => {
  const choice = { kind, path: kind === 'auto' ? '' : path.trim() };
  if (choice.kind !== 'auto' && choice.path !== '' && (await namedConverter(choice.kind, choice.path)) === null)
    return err({ code: 'convert.notAConverter' });
  return ok((tx) => {
    const before = chosenConverter(tx.db);
    putConverter(tx.db, choice);
    return ok({ value: choice, change: { subject: 'converter:1', before, after: choice } });
  });
};

const stop: QueryHandler<'converters.stop'> = ({ stopConverting }) => ok({ stopped: stopConverting() });

export const converterHandlers = {
  'converters.status': status,
  'converters.choose': choose,
  'converters.stop': stop,
};
