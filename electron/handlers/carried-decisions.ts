import { findListFile } from '#db/queries/kept-lists';
import { findUnit } from '#db/queries/units';
import type { Context } from '#electron/context';
import { listsNamedBy } from '#electron/handlers/answered-rows';
import type { RowCorrection } from '#shared/domain/nomination-list/corrections';
import type { ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { placeKey } from '#shared/domain/nomination-list/row-places';
import { ofSender } from '#shared/domain/nomination-list/sender-unit';
import { carriedCorrection } from '#shared/domain/supplement/carried-correction';
import type { AppError } from '#shared/ipc/errors';
import { ok, type Result } from '#shared/lib/result';

type Unit = { readonly id: string; readonly name: string };

type Answering = {
  readonly campaignId: string | null;
  readonly reading: ListReading;
  /** The unit that the secretary says sent the list. */
  readonly sender: Unit | null;
};

type Carried = {
  readonly reading: ListReading;
  readonly corrections: readonly RowCorrection[];
  readonly answeredSender: string | null;
};

type Named = ReturnType<typeof listsNamedBy>[number];

/** The unit that sent all of the lists, where it is one. */
const onlySender = (ctx: Context, lists: readonly Named[]): Unit | null => {
  const ids = new Set(lists.map(({ unitId }) => unitId));
  const [only] = ids.size === 1 ? ids : [];
  return only == null ? null : findUnit(ctx.db, only);
};

/** A list read as it came, for rows of it about which the secretary has decided something. */
const rowsAsRead = async (
  ctx: Context,
  file: NonNullable<ReturnType<typeof findListFile>>,
  sender: Unit | null,
): Promise<Result<ReadonlyMap<string, NomineeRow>, AppError>> => {
  const { encodings = [], columnRoles = null } = file.desk ?? {};
  const options = {
    encodings,
    columnRoles: columnRoles ?? [],
    ...(sender === null ? {} : { sender: sender.name }),
  };
  const source = { fileName: file.fileName, bytes: new Uint8Array(file.bytes) };
  const read = await ctx.readList({ source, options });
  if (!read.ok) return read;
  const { rows, nameless } = read.value.reading;
  return ok(new Map([...rows, ...nameless].map((row) => [placeKey(row), row])));
};

const carriedFrom = async (
  ctx: Context,
  { id, rows }: Named,
  sender: Unit | null,
): Promise<Result<readonly RowCorrection[], AppError>> => {
  const file = findListFile(ctx.db, id);
  const decided = new Map(file?.desk?.corrections.map((correction) => [placeKey(correction), correction]));
  const told = rows.flatMap((row) => {
    const correction = row.answers === undefined ? undefined : decided.get(placeKey(row.answers));
    return correction === undefined ? [] : [{ row, correction }];
  });
  if (file === null || told.length === 0) return ok([]);
  const before = await rowsAsRead(ctx, file, sender);
  if (!before.ok) return before;
  return ok(
    told.flatMap(({ row, correction }) => {
      const asRead = before.value.get(placeKey(correction));
      return asRead === undefined ? [] : (carriedCorrection(row, asRead, correction) ?? []);
    }),
  );
};

/**
 * What the secretary had decided about rows that went back to their unit, for the rows that answer them: it stands where the unit
 * has left a cell as it went out. Rows are read as of the unit that sent their list, where nobody says another.
 */
export const carriedOver = async (
  ctx: Context,
  { campaignId, reading, sender }: Answering,
): Promise<Result<Carried, AppError>> => {
  const marked = [reading.rows, reading.nameless].flatMap((rows) =>
    rows.filter(({ answers }) => answers !== undefined),
  );
  const lists = campaignId === null ? [] : listsNamedBy(ctx.db, campaignId, marked);
  if (lists.length === 0) return ok({ reading, corrections: [], answeredSender: null });
  const answered = onlySender(ctx, lists);
  const corrections: RowCorrection[] = [];
  for (const list of lists) {
    const carried = await carriedFrom(ctx, list, sender ?? answered);
    if (!carried.ok) return carried;
    corrections.push(...carried.value);
  }
  const isUnsaid = sender === null && answered !== null;
  const asSent = isUnsaid ? ofSender(answered.name) : (row: NomineeRow) => row;
  const read = { ...reading, rows: reading.rows.map(asSent), nameless: reading.nameless.map(asSent) };
  return ok({ reading: read, corrections, answeredSender: answered?.id ?? null });
};
