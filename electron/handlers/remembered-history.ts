import type { ReadDb, WriteDb } from '#db/council-db';
import { findHistoryMappings, putHistoryMappings } from '#db/queries/history-mappings';
import type { Context, Session } from '#electron/context';
import type { HistoryRequest } from '#electron/excel/history-request';
import type { ChosenHistoryColumn, HistoryTable } from '#shared/domain/history-list/history-columns';
import { HISTORY_MAPPINGS } from '#shared/domain/history-list/remembered-columns';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { fingerprintsOf, mappingsToKeep, rolesByMappings } from '#shared/domain/nomination-list/table-mappings';
import type { AppError } from '#shared/ipc/errors';
import { ok, type Result } from '#shared/lib/result';

const mappingsOf = (db: ReadDb, authority: string, tables: readonly HistoryTable[]) => {
  const fingerprints = fingerprintsOf(tables);
  return fingerprints.length === 0 ? [] : findHistoryMappings(db, wordsOf(authority), fingerprints);
};

/** The tables of the list read last as the program takes them by itself: corrections ask for them again and again. */
const plainTables = new WeakMap<Session, { readonly key: string; readonly tables: readonly HistoryTable[] }>();

type Asked = HistoryRequest & { readonly key: string; readonly authority: string };

/** What earlier lists with the same heads taught of the columns; reads the list as the program takes it once. */
export const taughtColumns = async (
  ctx: Pick<Context, 'db' | 'session' | 'readHistory'>,
  { key, authority, ...request }: Asked,
): Promise<Result<readonly ChosenHistoryColumn[], AppError>> => {
  const known = plainTables.get(ctx.session);
  if (known?.key === key) return ok(columnsTaught(ctx.db, authority, known.tables));
  const plain = await ctx.readHistory(request);
  if (!plain.ok) return plain;
  const { tables } = plain.value.reading;
  plainTables.set(ctx.session, { key, tables });
  return ok(columnsTaught(ctx.db, authority, tables));
};

const columnsTaught = (db: ReadDb, authority: string, tables: readonly HistoryTable[]) =>
  rolesByMappings(mappingsOf(db, authority, tables), tables, HISTORY_MAPPINGS);

type Mapped = {
  readonly listId: string;
  readonly authority: string;
  readonly tables: readonly HistoryTable[];
  readonly columnRoles: readonly ChosenHistoryColumn[];
  /** The secretary has put away what was remembered. */
  readonly forgets: boolean;
};

/** Remembers what the secretary said of the columns, for the next list with the same heads and authority. */
export const rememberColumns = (db: WriteDb, { listId, authority, tables, columnRoles, forgets }: Mapped): void => {
  const forgotten = forgets ? mappingsOf(db, authority, tables) : [];
  const mappings = mappingsToKeep({ tables, columnRoles, forgotten }, HISTORY_MAPPINGS.toRemember);
  putHistoryMappings(db, { listId, authority: wordsOf(authority) }, mappings);
};
