import { setImmediate as nextTurn } from 'node:timers/promises';
import { findUnit } from '#db/queries/units';
import type { Context, Session } from '#electron/context';
import type { AnsweredList } from '#electron/excel/list-request';
import { type RememberedRoles, rememberedRoles } from '#electron/handlers/remembered-roles';
import { sha256 } from '#electron/sha256';
import type { ChosenRole } from '#shared/domain/nomination-list/column-mapping';
import { correctReading, type RowCorrection } from '#shared/domain/nomination-list/corrections';
import { type DeskDecisions, NOTHING_DECIDED } from '#shared/domain/nomination-list/desk-decisions';
import type { ListTable } from '#shared/domain/nomination-list/list-reading';
import { pastedOriginal } from '#shared/domain/pasted-original';
import type { ListSource, PastedBlock } from '#shared/domain/raw-workbook';
import type { AppError } from '#shared/ipc/errors';
import { ok, type Result } from '#shared/lib/result';

/** A unit's file or a pasted block as the page sends it. */
export type SentSource = { readonly fileName: string } & (
  | { readonly bytes: string }
  | { readonly pasted: PastedBlock }
);

/** A list as the page sends it, and what the secretary decided about it. */
export type SentList = SentSource & Partial<DeskDecisions> & { readonly unitId?: string | null };

export type OpenedList = Pick<AnsweredList, 'reading' | 'blocks'> & {
  readonly corrections: readonly RowCorrection[];
  /** The bytes that are kept as the list's original. */
  readonly bytes: Buffer;
  readonly fileSha256: string;
  /** What the columns were said to hold, by the secretary or by an earlier list. */
  readonly columnRoles: readonly ChosenRole[];
  readonly remembered: RememberedRoles | null;
};

/** The bytes that are kept of what the page sent. */
export const originalBytes = (sent: SentSource): Buffer =>
  'bytes' in sent ? Buffer.from(sent.bytes, 'base64') : Buffer.from(pastedOriginal(sent.pasted));

/** The tables of the list read last as the program takes them by itself: corrections ask for them again and again. */
const plainTables = new WeakMap<Session, { readonly key: string; readonly tables: readonly ListTable[] }>();

type Asked = { readonly source: ListSource; readonly key: string; readonly unitId: string | null };

/** The roles that an earlier list with the same header taught; reads the list without them once. */
const lookUpRoles = async (
  ctx: Context,
  { source, key, unitId }: Asked,
  encodings: DeskDecisions['encodings'],
): Promise<Result<RememberedRoles | null, AppError>> => {
  const known = plainTables.get(ctx.session);
  if (known?.key === key) return ok(rememberedRoles(ctx.db, unitId, known.tables));
  const plain = await ctx.readList({ source, options: { encodings } });
  if (!plain.ok) return plain;
  const { tables } = plain.value.reading;
  plainTables.set(ctx.session, { key, tables });
  return ok(rememberedRoles(ctx.db, unitId, tables));
};

/** Reads and understands a sent list and lays the secretary's corrections over it. */
export const openList = async (ctx: Context, sent: SentList): Promise<Result<OpenedList, AppError>> => {
  const { corrections, columnRoles, encodings, unitId = null } = { ...NOTHING_DECIDED, ...sent };
  // A file of 20 MB takes some 40 ms for each of these steps: the window is answered in between.
  await nextTurn();
  const bytes = originalBytes(sent);
  await nextTurn();
  const fileSha256 = sha256(bytes);
  await nextTurn();
  const source = 'bytes' in sent ? { fileName: sent.fileName, bytes } : { pasted: sent.pasted };
  const key = JSON.stringify([sent.fileName, fileSha256, encodings]);
  const found = columnRoles === null ? await lookUpRoles(ctx, { source, key, unitId }, encodings) : ok(null);
  if (!found.ok) return found;
  const roles = columnRoles ?? found.value?.roles ?? [];
  const sender = unitId === null ? null : findUnit(ctx.db, unitId);
  const options = {
    encodings,
    ...(roles.length === 0 ? {} : { columnRoles: roles }),
    ...(sender === null ? {} : { sender: sender.name }),
  };
  const list = await ctx.readList({ source, options });
  if (!list.ok) return list;
  const { reading, blocks } = list.value;
  const corrected = correctReading(reading, corrections);
  const kept = { bytes, fileSha256, blocks, corrections };
  return ok({ ...kept, reading: corrected, columnRoles: roles, remembered: found.value });
};
