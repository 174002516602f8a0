import { z } from 'zod';
import { inTransaction, type WriteDb } from '#db/council-db';
import { databaseRefusal } from '#db/open';
import { appendChange } from '#db/queries/change-log';
import type { ChangeContext, Commit, Context, Ports, Session } from '#electron/context';
import type { Handlers } from '#electron/ipc/handlers';
import { type Channel, contract, isChannel } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

type AnyReply = Result<unknown, AppError>;
type AnyHandler = (ctx: Context, input: unknown) => AnyReply | Promise<AnyReply>;

export type Dispatch = (channel: string, input: unknown) => Promise<AnyReply>;

/** These answer before a council stands. */
const WITHOUT_COUNCIL: readonly Channel[] = ['app.status', 'app.setUp'];

const contextOf = (ports: Ports, session: Session): Result<Context, AppError> => {
  const council = session.council();
  if (council === null) return err(session.refusal() ?? { code: 'app.noCouncil' });
  return ok({ ...ports, session, db: council.read });
};

/** The change and its row in the log: both or neither. */
const withLogRow =
  (channel: Channel, ports: Ports, commit: Commit<unknown>) =>
  (db: WriteDb): AnyReply => {
    const at = ports.clock.now();
    const tx: ChangeContext = { db, now: at, today: ports.clock.today(), newId: ports.newId };
    const result = commit(tx);
    if (!result.ok) return result;
    const { value, change } = result.value;
    appendChange(db, { at, who: ports.who, channel, ...change });
    return ok(value);
  };

const runCommand = (channel: Channel, ports: Ports, session: Session, commit: Commit<unknown>): AnyReply => {
  const work = withLogRow(channel, ports, commit);
  if (channel === 'app.setUp') return session.found(work);
  const council = session.council();
  return council === null ? err({ code: 'app.noCouncil' }) : inTransaction(council, work);
};

/**
 * The one door. Parses the input, finds the council, runs the handler; a command's change runs in one transaction
 * together with its row in the change log, so no command can forget it. Knows no Electron.
 */
export const createDispatch = (handlers: Handlers, ports: Ports, session: Session): Dispatch => {
  const answer = async (channel: Channel, raw: unknown): Promise<AnyReply> => {
    const parsed = contract[channel].input.safeParse(raw);
    if (!parsed.success) return err({ code: 'ipc.badInput', details: z.prettifyError(parsed.error) });
    const found = contextOf(ports, session);
    if (!found.ok && !WITHOUT_COUNCIL.includes(channel)) return found;
    const ctx = found.ok ? found.value : withoutCouncil(ports, session);
    // The map is keyed by channel and the input was parsed by the same key: the pair fits, which types cannot say.
    const reply = await (handlers[channel] as AnyHandler)(ctx, parsed.data);
    if (!reply.ok || contract[channel].kind === 'query') return reply;
    const committed = runCommand(channel, ports, session, reply.value as Commit<unknown>);
    if (committed.ok) ports.tell({ kind: 'dataChanged', channel });
    return committed;
  };

  return async (name, raw) => {
    try {
      // A page gone wild may name a channel by anything at all.
      if (typeof name !== 'string' || !isChannel(name)) return err({ code: 'ipc.unknownChannel' });
      return await answer(name, raw);
    } catch (cause) {
      ports.log(cause);
      return err(databaseRefusal(cause) ?? { code: 'app.unexpected' });
    }
  };
};

/** Before the council stands there is nothing to look at: touching the database then is a bug. */
const withoutCouncil = (ports: Ports, session: Session): Context => ({
  ...ports,
  session,
  get db(): never {
    throw new Error('No council is open');
  },
});
