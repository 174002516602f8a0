import { createHash } from 'node:crypto';
import { and, asc, desc, eq, notInArray, notLike } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { changeLog } from '#db/schema/settings';
import { atOneGo } from '#shared/lib/at-one-go';
import { jsonOf } from '#shared/lib/json-text';

export type Change = {
  readonly at: string;
  readonly who: string;
  readonly channel: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** What the first row points back to. */
const GENESIS = '0'.repeat(64);

type HashedFields = Pick<
  typeof changeLog.$inferSelect,
  'seq' | 'at' | 'who' | 'channel' | 'subject' | 'before' | 'after' | 'previousHash'
>;

/** So many bytes are hashed before other work gets its turn. */
const BYTES_A_PART = 1 << 20;

/** Length before each field: no two different rows give the same text to hash. */
function* hashed(row: HashedFields): Generator<undefined, string, void> {
  const hash = createHash('sha256');
  for (const field of [
    row.previousHash,
    String(row.seq),
    row.at,
    row.who,
    row.channel,
    row.subject,
    row.before,
    row.after,
  ]) {
    const bytes = Buffer.from(field);
    hash.update(`${bytes.length}:`);
    for (let start = 0; start < bytes.length; start += BYTES_A_PART) {
      if (start > 0) yield;
      hash.update(bytes.subarray(start, start + BYTES_A_PART));
    }
  }
  return hash.digest('hex');
}

const hashOf = (row: HashedFields): string => atOneGo(hashed(row));

const lastRow = (db: ReadDb) =>
  db.select({ seq: changeLog.seq, hash: changeLog.hash }).from(changeLog).orderBy(desc(changeLog.seq)).limit(1).get();

/** Adds one row to the chain, in the caller's transaction; gives way between the parts of a long row. */
export function* appendChange(db: WriteDb, change: Change): Generator<undefined, void, void> {
  const last = lastRow(db);
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: change.at,
    who: change.who,
    channel: change.channel,
    subject: change.subject,
    before: jsonOf(change.before),
    after: jsonOf(change.after),
    previousHash: last?.hash ?? GENESIS,
  };
  const hash = yield* hashed(row);
  db.insert(changeLog)
    .values({ ...row, hash })
    .run();
}

const toChange = (row: typeof changeLog.$inferSelect) => ({
  seq: row.seq,
  at: row.at,
  who: row.who,
  channel: row.channel,
  subject: row.subject,
  before: JSON.parse(row.before) as unknown,
  after: JSON.parse(row.after) as unknown,
});

/** Newest first. */
export const listChanges = (db: ReadDb, wanted: { readonly subject?: string; readonly limit: number }) =>
  db
    .select()
    .from(changeLog)
    .where(wanted.subject === undefined ? undefined : eq(changeLog.subject, wanted.subject))
    .orderBy(desc(changeLog.seq))
    .limit(wanted.limit)
    .all()
    .map(toChange);

const ROWS_PER_STEP = 6;

/** How the text of a row begins that keeps a refusal: nothing was done. */
const REFUSED = '{"refused":%';

/** What lies on the desk is no data of the council: keeping it and throwing it away tells nobody anything. */
const OF_THE_DESK = ['listDrafts', 'historyDrafts'].flatMap((kind) =>
  ['keep', 'update', 'discard', 'discardUntouched', 'reopen'].map((step) => `${kind}.${step}`),
);

/**
 * The newest steps without their contents, newest first: of rows that follow one another about one thing, the newest. What
 * was refused is no step, nor is what only moved lists on the desk.
 */
export const recentSteps = (db: ReadDb, limit: number) => {
  const { seq, at, channel, subject } = changeLog;
  return db
    .select({ seq, at, channel, subject })
    .from(changeLog)
    .where(and(notLike(changeLog.after, REFUSED), notInArray(channel, OF_THE_DESK)))
    .orderBy(desc(seq))
    .limit(limit * ROWS_PER_STEP)
    .all()
    .filter((row, index, rows) => {
      const newer = rows[index - 1];
      return newer?.channel !== row.channel || newer.subject !== row.subject;
    })
    .slice(0, limit);
};

/** Walks the chain from the first row; `brokenAt` is the first sequence number that does not fit, null when all do. */
export const verifyChain = (
  db: ReadDb,
): { readonly rows: number; readonly head: string; readonly brokenAt: number | null } => {
  const rows = db.select().from(changeLog).orderBy(asc(changeLog.seq)).all();
  let previous = GENESIS;
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1 || row.previousHash !== previous || row.hash !== hashOf(row)) {
      return { rows: rows.length, head: previous, brokenAt: row.seq };
    }
    previous = row.hash;
  }
  return { rows: rows.length, head: previous, brokenAt: null };
};
