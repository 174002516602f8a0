import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReadDb } from '#db/council-db';
import { heldHistories, recipientsNamed } from '#db/queries/history-lists';
import type { Context } from '#electron/context';
import type { HistoryRequest } from '#electron/excel/history-request';
import { originalBytes, type SentSource } from '#electron/handlers/open-list';
import { taughtColumns } from '#electron/handlers/remembered-history';
import { inTurns } from '#electron/ipc/long-work';
import { sha256 } from '#electron/sha256';
import type { FileRow } from '#shared/domain/history-list/file-rows';
import type { ChosenHistoryColumn } from '#shared/domain/history-list/history-columns';
import type { HistoryCorrection } from '#shared/domain/history-list/history-corrections';
import { correctHistory } from '#shared/domain/history-list/history-corrections';
import type { HistoryDesk } from '#shared/domain/history-list/history-desk';
import type { HistoryReading, RecipientWords } from '#shared/domain/history-list/history-reading';
import type { HeldHistory, HistoryPlan, PlannedEntry } from '#shared/domain/history-list/import-plan';
import { planImport } from '#shared/domain/history-list/import-plan';
import type { ListedRecipient } from '#shared/domain/history-list/recipient-match';
import { matchRecipient, recipientsOfList } from '#shared/domain/history-list/recipient-match';
import type { AppError } from '#shared/ipc/errors';
import { grouped } from '#shared/lib/grouped';
import { yearOf } from '#shared/lib/local-date';
import { err, ok, type Result } from '#shared/lib/result';
import { inSlices } from '#shared/lib/slices';
import { fold } from '#shared/lib/vietnamese-text';

export type OpenedHistory = {
  /** How the file was asked for. */
  readonly asked: HistoryRequest;
  /** The bytes that are kept as the list's original. */
  readonly bytes: Buffer;
  readonly fileSha256: string;
  readonly fileRows: readonly FileRow[];
  readonly reading: HistoryReading;
  /** What the columns were said to hold, by the secretary or by an earlier list. */
  readonly columnRoles: readonly ChosenHistoryColumn[];
  /** They are applied by themselves: an earlier list taught them. */
  readonly isRemembered: boolean;
};

const orNull = (text: string): string | null => (text === '' ? null : text);

/** A list of earlier years as the page sends it, and what the secretary says of it. */
export type SentHistory = SentSource & Pick<HistoryDesk, 'list' | 'corrections' | 'columnRoles' | 'encodings'>;

/** The file or pasted block understood, with what the secretary says of the whole list and of single rows. */
export const openHistoryFile = async (
  ctx: Pick<Context, 'readHistory' | 'clock' | 'db' | 'session'>,
  sent: SentHistory,
): Promise<Result<OpenedHistory, AppError>> => {
  const { list, corrections } = sent;
  // A file of 20 MB takes some 40 ms for each of these steps: the window is answered in between.
  await nextTurn();
  const bytes = originalBytes(sent);
  await nextTurn();
  const fileSha256 = sha256(bytes);
  await nextTurn();
  const source = 'bytes' in sent ? { fileName: sent.fileName, bytes } : { pasted: sent.pasted };
  const history = {
    year: list.year,
    decisionNumber: orNull(list.decisionNumber),
    decidedOn: list.decidedOn,
    authority: orNull(list.authority),
    columnRoles: sent.columnRoles ?? [],
    encodings: sent.encodings,
  };
  const key = JSON.stringify([sent.fileName, fileSha256, sent.encodings]);
  const plain = { source, history, key, authority: list.authority };
  const taught = sent.columnRoles === null ? await taughtColumns(ctx, plain) : ok([]);
  if (!taught.ok) return taught;
  const isRemembered = taught.value.length > 0;
  const columnRoles = isRemembered ? taught.value : history.columnRoles;
  const asked = { source, history: { ...history, columnRoles } };
  const read = await ctx.readHistory(asked);
  if (!read.ok) return read;
  if (read.value.reading.isOwnRequest) return err({ code: 'historyLists.isOwnRequest' });
  await nextTurn();
  const reading = await inTurns(correctHistory(read.value.reading, corrections, yearOf(ctx.clock.today())));
  return ok({ asked, bytes, fileSha256, fileRows: read.value.fileRows, reading, columnRoles, isRemembered });
};

const NOTHING_HELD: HeldHistory = { awards: [], ratings: [], initiatives: [] };

const ownerOf = ({ recipientId }: { readonly recipientId: string }): string => recipientId;

/** So many names or recipients are looked up at once. */
const NAMES_A_PART = 1_000;

type Said = { readonly corrections: readonly HistoryCorrection[]; readonly choices: HistoryDesk['choices'] };

type Meant = Pick<PlannedEntry, 'listed' | 'match'>;
type Meanings = { readonly all: Iterable<Meant>; readonly meantBy: (row: RecipientWords) => Meant };

/** Whom the rows of the file mean. */
function* meaningsOf(db: ReadDb, reading: HistoryReading, choices: Said['choices']): Generator<void, Meanings, void> {
  const chosen = new Map(choices.map((choice) => [choice.recipientKey, choice.recipientId]));
  const { tell, meantBy } = recipientsOfList();
  for (const slice of inSlices(reading.rows, NAMES_A_PART)) {
    slice.forEach(tell);
    yield;
  }
  const named = new Map<string, ListedRecipient>();
  for (const slice of inSlices(reading.rows, NAMES_A_PART)) {
    for (const listed of slice.map(meantBy)) if (!named.has(listed.key)) named.set(listed.key, listed);
    yield;
  }
  const meanings = new Map<string, Meant>();
  const matched = (listed: ListedRecipient, namesakes: Parameters<typeof matchRecipient>[1]): Meant => ({
    listed,
    match: matchRecipient(listed, namesakes, chosen.get(listed.key)),
  });
  for (const slice of inSlices([...named.values()], NAMES_A_PART)) {
    const names = [...new Set(slice.map(({ fullName }) => fold(fullName)))];
    const namesakes = grouped(recipientsNamed(db, names), ({ nameFolded }) => nameFolded);
    for (const listed of slice) {
      meanings.set(listed.key, matched(listed, namesakes.get(fold(listed.fullName)) ?? []));
    }
    yield;
  }
  return {
    all: meanings.values(),
    meantBy: (row) => {
      const listed = meantBy(row);
      return meanings.get(listed.key) ?? matched(listed, []);
    },
  };
}

/** What the registry holds of the recipients that the file means. */
function* heldOf(db: ReadDb, meanings: Meanings['all']): Generator<void, (id: string) => HeldHistory, void> {
  const ids = [...meanings].flatMap(({ match: { recipientId } }) => (recipientId === null ? [] : [recipientId]));
  const byOwner = new Map<string, HeldHistory>();
  for (const slice of inSlices([...new Set(ids)], NAMES_A_PART)) {
    const held = heldHistories(db, slice);
    const [awards, ratings, initiatives] = [
      grouped(held.awards, ownerOf),
      grouped(held.ratings, ownerOf),
      grouped(held.initiatives, ownerOf),
    ];
    for (const id of slice) {
      byOwner.set(id, {
        awards: awards.get(id) ?? NOTHING_HELD.awards,
        ratings: ratings.get(id) ?? NOTHING_HELD.ratings,
        initiatives: initiatives.get(id) ?? NOTHING_HELD.initiatives,
      });
    }
    yield;
  }
  return (id) => byOwner.get(id) ?? NOTHING_HELD;
}

/** What the file would add to the histories as they stand; part by part. */
export function* planHistory(
  db: ReadDb,
  reading: HistoryReading,
  { corrections, choices }: Said,
): Generator<void, HistoryPlan, void> {
  const { all, meantBy } = yield* meaningsOf(db, reading, choices);
  const heldBy = yield* heldOf(db, all);
  return yield* planImport(reading, { corrections, meantBy, heldBy });
}
