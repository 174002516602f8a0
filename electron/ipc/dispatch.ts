import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { inDeskTransaction, inTransaction, inTransactionByParts, type WriteDb } from '#db/council-db';
import { databaseRefusal } from '#db/open';
import { appendChange } from '#db/queries/change-log';
import type {
  ChangeContext,
  Commit,
  Committed,
  Context,
  KeptRefusal,
  LongCommit,
  PartDone,
  Ports,
  Session,
} from '#electron/context';
import type { Handlers } from '#electron/ipc/handlers';
import { createTurns } from '#electron/ipc/turns';
import { type Channel, contract, isChannel } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { atOneGo } from '#shared/lib/at-one-go';
import { err, ok, type Result } from '#shared/lib/result';

type AnyReply = Result<unknown, AppError>;
type AnyCommit = Commit<unknown> | LongCommit<unknown>;
type AnyHandler = (ctx: Context, input: unknown) => AnyReply | Promise<AnyReply>;

export type Dispatch = (channel: string, input: unknown) => Promise<AnyReply>;

/** These answer before a council stands. */
const WITHOUT_COUNCIL: readonly Channel[] = ['app.status', 'app.setUp'];

/** This one answers while a long change holds the database: it touches none of it. */
const WITHOUT_WAITING: readonly Channel[] = ['work.stop'];

/** These change nothing of the council, only what lies on the secretary's desk. */
const DESK_ONLY: readonly Channel[] = [
  'listDrafts.keep',
  'listDrafts.update',
  'listDrafts.discard',
  'listDrafts.reopen',
  'listDrafts.discardUntouched',
  'historyDrafts.keep',
  'historyDrafts.update',
  'historyDrafts.discard',
];

/** Whether the long change that goes on shall stop; null when none goes on. */
type LongChange = { stop: boolean } | null;

const changeContext = (ports: Ports, db: WriteDb): ChangeContext => ({
  db,
  now: ports.clock.now(),
  today: ports.clock.today(),
  newId: ports.newId,
});

type Done = Result<Committed<unknown> | KeptRefusal, AppError>;

/** The change and its row in the log: both or neither. */
function* logged(
  channel: Channel,
  { who }: Ports,
  { db, now: at }: ChangeContext,
  done: Done,
): Generator<undefined, Done, void> {
  if (done.ok) yield* appendChange(db, { at, who, channel, ...done.value.change });
  return done;
}

/** What the caller is told, once the transaction has ended. */
const replyOf = (done: Done): AnyReply => {
  if (!done.ok) return done;
  return 'refusal' in done.value ? err(done.value.refusal) : ok(done.value.value);
};

/**
 * The one door. Parses the input, finds the council, runs the handler; a command's change runs in one transaction
 * together with its row in the change log, so no command can forget it. Knows no Electron.
 */
export const createDispatch = (handlers: Handlers, ports: Ports, session: Session): Dispatch => {
  const turns = createTurns();
  let longChange: LongChange = null;

  const gathering = new Set<{ stop: boolean }>();

  const stopLongWork = (): boolean => {
    const going = longChange === null ? [...gathering] : [...gathering, longChange];
    for (const work of going) work.stop = true;
    return going.length > 0;
  };

  const stoppable: Context['stoppable'] = async (work) => {
    const state = { stop: false };
    gathering.add(state);
    try {
      return await work(() => state.stop);
    } finally {
      gathering.delete(state);
    }
  };

  const contextOf = (): Result<Context, AppError> => {
    const council = session.council();
    if (council === null) return err(session.refusal() ?? { code: 'app.noCouncil' });
    return ok({ ...ports, session, db: council.read, stopLongWork, stoppable });
  };

  /** Before the council stands there is nothing to look at: touching the database then is a bug. */
  const withoutCouncil = (): Context => ({
    ...ports,
    session,
    stopLongWork,
    stoppable,
    get db(): never {
      throw new Error('No council is open');
    },
  });

  const commitAtOnce = (channel: Channel, commit: Commit<unknown>): AnyReply => {
    const work = (db: WriteDb): Done => {
      const tx = changeContext(ports, db);
      return atOneGo(logged(channel, ports, tx, commit(tx)));
    };
    if (channel === 'app.setUp') return replyOf(session.found(work));
    const council = session.council();
    if (council === null) return err({ code: 'app.noCouncil' });
    return replyOf(DESK_ONLY.includes(channel) ? inDeskTransaction(council, work) : inTransaction(council, work));
  };

  const commitInParts = async (channel: Channel, commit: LongCommit<unknown>): Promise<AnyReply> => {
    const council = session.council();
    if (council === null) return err({ code: 'app.noCouncil' });
    const state = { stop: false };
    longChange = state;
    const work = function* (db: WriteDb): Generator<PartDone | undefined, Done, void> {
      const tx = changeContext(ports, db);
      return yield* logged(channel, ports, tx, yield* commit.inParts(tx));
    };
    const afterPart = async (part: PartDone | undefined): Promise<Result<null, AppError>> => {
      if (part !== undefined) ports.tell({ kind: 'progress', task: channel, ...part });
      await nextTurn();
      if (session.council() !== council) return err({ code: 'app.noCouncil' });
      return state.stop ? err({ code: 'work.stopped' }) : ok(null);
    };
    try {
      return replyOf(await inTransactionByParts(council, work, afterPart));
    } finally {
      longChange = null;
    }
  };

  const commitNews = (channel: Channel, reply: AnyReply): AnyReply => {
    if (reply.ok) ports.tell({ kind: 'dataChanged', channel });
    return reply;
  };

  /** What the handler found; a short change is made at once, a long one is left to be made alone. */
  const answerOrLong = async (channel: Channel, raw: unknown): Promise<AnyReply | LongCommit<unknown>> => {
    const parsed = contract[channel].input.safeParse(raw);
    if (!parsed.success) return err({ code: 'ipc.badInput', details: z.prettifyError(parsed.error) });
    const found = contextOf();
    if (!found.ok && !WITHOUT_COUNCIL.includes(channel)) return found;
    const ctx = found.ok ? found.value : withoutCouncil();
    // The map is keyed by channel and the input was parsed by the same key: the pair fits, which types cannot say.
    const reply = await (handlers[channel] as AnyHandler)(ctx, parsed.data);
    if (!reply.ok || contract[channel].kind === 'query') return reply;
    const commit = reply.value as AnyCommit;
    return 'inParts' in commit ? commit : commitNews(channel, commitAtOnce(channel, commit));
  };

  const answer = async (channel: Channel, raw: unknown): Promise<AnyReply> => {
    const work = () => answerOrLong(channel, raw);
    const reply = WITHOUT_WAITING.includes(channel) ? await work() : await turns.together(work);
    if (!('inParts' in reply)) return reply;
    return commitNews(channel, await turns.alone(() => commitInParts(channel, reply)));
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
