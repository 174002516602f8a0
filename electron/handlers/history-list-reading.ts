import type { ReadDb } from '#db/council-db';
import { heldHistories, recipientsNamed } from '#db/queries/history-lists';
import type { Context } from '#electron/context';
import { originalBytes, type SentSource } from '#electron/handlers/open-list';
import type { FileRow } from '#shared/domain/history-list/file-rows';
import type { HistoryCorrection } from '#shared/domain/history-list/history-corrections';
import { correctHistory } from '#shared/domain/history-list/history-corrections';
import type { HistoryReading } from '#shared/domain/history-list/history-reading';
import type { HeldHistory, HistoryPlan } from '#shared/domain/history-list/import-plan';
import { planImport } from '#shared/domain/history-list/import-plan';
import type { RecipientMatch } from '#shared/domain/history-list/recipient-match';
import { matchRecipient, recipientKey } from '#shared/domain/history-list/recipient-match';
import type { Input } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { yearOf } from '#shared/lib/local-date';
import { ok, type Result } from '#shared/lib/result';
import { fold } from '#shared/lib/vietnamese-text';

type HistoryFile = Input<'historyLists.read'>;

export type OpenedHistory = {
  /** The bytes that are kept as the list's original. */
  readonly bytes: Buffer;
  readonly fileRows: readonly FileRow[];
  readonly reading: HistoryReading;
};

const orNull = (text: string): string | null => (text === '' ? null : text);

/** A list of earlier years as the page sends it, and what the secretary says of it. */
type SentHistory = SentSource & Pick<HistoryFile, 'list' | 'corrections' | 'columnRoles' | 'encodings'>;

/** The file or pasted block understood, with what the secretary says of the whole list and of single rows. */
export const openHistoryFile = async (
  ctx: Pick<Context, 'readHistory' | 'clock'>,
  sent: SentHistory,
): Promise<Result<OpenedHistory, AppError>> => {
  const { list, corrections } = sent;
  const bytes = originalBytes(sent);
  const source = 'bytes' in sent ? { fileName: sent.fileName, bytes } : { pasted: sent.pasted };
  const history = {
    year: list.year,
    decisionNumber: orNull(list.decisionNumber),
    decidedOn: list.decidedOn,
    authority: orNull(list.authority),
    columnRoles: sent.columnRoles ?? [],
    encodings: sent.encodings,
  };
  const read = await ctx.readHistory({ source, history });
  if (!read.ok) return read;
  const reading = correctHistory(read.value.reading, corrections, yearOf(ctx.clock.today()));
  return ok({ bytes, fileRows: read.value.fileRows, reading });
};

const NOTHING_HELD: HeldHistory = { awards: [], ratings: [], initiatives: [] };

const grouped = <T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
};

const ownerOf = ({ recipientId }: { readonly recipientId: string }): string => recipientId;

/** What the file would add to the histories as they stand. */
export const planHistory = (
  db: ReadDb,
  reading: HistoryReading,
  {
    corrections,
    choices,
  }: { readonly corrections: readonly HistoryCorrection[]; readonly choices: HistoryFile['choices'] },
): HistoryPlan => {
  const namesakes = grouped(
    recipientsNamed(db, [...new Set(reading.rows.map(({ fullName }) => fold(fullName)))]),
    ({ nameFolded }) => nameFolded,
  );
  const chosen = new Map(choices.map((choice) => [choice.recipientKey, choice.recipientId]));
  const matches = new Map<string, RecipientMatch>();
  for (const row of reading.rows) {
    const key = recipientKey(row);
    if (matches.has(key)) continue;
    matches.set(key, matchRecipient(row, namesakes.get(fold(row.fullName)) ?? [], chosen.get(key)));
  }
  const ids = [...matches.values()].flatMap(({ recipientId }) => (recipientId === null ? [] : [recipientId]));
  const held = heldHistories(db, ids);
  const [awards, ratings, initiatives] = [
    grouped(held.awards, ownerOf),
    grouped(held.ratings, ownerOf),
    grouped(held.initiatives, ownerOf),
  ];
  return planImport(reading, {
    corrections,
    matchOf: (row) => matches.get(recipientKey(row)) ?? { status: 'new', recipientId: null, candidates: [] },
    heldBy: (id) => ({
      awards: awards.get(id) ?? NOTHING_HELD.awards,
      ratings: ratings.get(id) ?? NOTHING_HELD.ratings,
      initiatives: initiatives.get(id) ?? NOTHING_HELD.initiatives,
    }),
  });
};
