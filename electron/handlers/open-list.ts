import { setImmediate as nextTurn } from 'node:timers/promises';
import { findUnit } from '#db/queries/units';
import type { Context, Session } from '#electron/context';
import type { AnsweredList } from '#electron/excel/list-request';
import { carriedOver } from '#electron/handlers/carried-decisions';
import { type RememberedRoles, rolesOfUnit, taughtRoles } from '#electron/handlers/remembered-roles';
import { sha256 } from '#electron/sha256';
import type { ChosenRole } from '#shared/domain/nomination-list/column-mapping';
import { correctReading, type RowCorrection } from '#shared/domain/nomination-list/corrections';
import {
  type DeskDecisions,
  laidOver,
  NOTHING_DECIDED,
  replacedBy,
} from '#shared/domain/nomination-list/desk-decisions';
import type { ListReading, ListTable } from '#shared/domain/nomination-list/list-reading';
import { pastedOriginal } from '#shared/domain/pasted-original';
import type { ListSource, PastedBlock } from '#shared/domain/raw-workbook';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** A unit's file or a pasted block as the page sends it. */
export type SentSource = { readonly fileName: string } & (
  | { readonly bytes: string }
  | { readonly pasted: PastedBlock }
);

/** A list as the page sends it, and what the secretary decided about it. */
export type SentList = SentSource &
  Partial<DeskDecisions> & {
    readonly unitId?: string | null;
    /** Into which it is to be taken; there it may answer what went back to its unit. */
    readonly campaignId?: string | null;
  };

export type OpenedList = Pick<AnsweredList, 'reading' | 'blocks'> & {
  /** What the secretary decided about rows, here or about the rows that they answer. */
  readonly corrections: readonly RowCorrection[];
  /** The unit that sent the list whose rows this one answers; null where it is no such list, or the units are several. */
  readonly answeredSender: string | null;
  /** The list whose place this one takes, by the secretary's word. */
  readonly replacedListId: string | null;
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

/** The units that the rows of a list name. */
const unitsNamed = ({ rows }: ListReading): readonly string[] => [...new Set(rows.map(({ unit }) => unit ?? ''))];

type PlainList = {
  readonly key: string;
  readonly tables: readonly ListTable[];
  /** The units that it names, by the roles under which it was read. */
  readonly units: Map<string, readonly string[]>;
};

/** The list read last as the program takes it by itself: corrections ask for it again and again. */
const plainLists = new WeakMap<Session, PlainList>();

type Asked = { readonly source: ListSource; readonly key: string; readonly unitId: string | null };

type Encodings = DeskDecisions['encodings'];

const plainListOf = async (
  ctx: Context,
  { source, key }: Asked,
  encodings: Encodings,
): Promise<Result<PlainList, AppError>> => {
  const known = plainLists.get(ctx.session);
  if (known?.key === key) return ok(known);
  const plain = await ctx.readList({ source, options: { encodings } });
  if (!plain.ok) return plain;
  const { reading } = plain.value;
  const list = { key, tables: reading.tables, units: new Map([['[]', unitsNamed(reading)]]) };
  plainLists.set(ctx.session, list);
  return ok(list);
};

/** The roles that an earlier list with the same header taught; reads the list without them once. */
const lookUpRoles = async (
  ctx: Context,
  asked: Asked,
  encodings: Encodings,
): Promise<Result<RememberedRoles | null, AppError>> => {
  const plain = await plainListOf(ctx, asked, encodings);
  if (!plain.ok) return plain;
  const { tables, units } = plain.value;
  if (asked.unitId !== null) return ok(rolesOfUnit(ctx.db, asked.unitId, tables));
  for (const { roles, fits } of taughtRoles(ctx.db, tables)) {
    const under = JSON.stringify(roles);
    if (!units.has(under)) {
      const read = await ctx.readList({ source: asked.source, options: { encodings, columnRoles: roles } });
      if (!read.ok) return read;
      units.set(under, unitsNamed(read.value.reading));
    }
    if (fits(units.get(under) ?? [])) return ok(roles.length === 0 ? null : { roles, unitName: null });
  }
  return ok(null);
};

/** Reads and understands a sent list and lays the secretary's corrections over it. */
export const openList = async (ctx: Context, sent: SentList): Promise<Result<OpenedList, AppError>> => {
  const {
    corrections,
    columnRoles,
    encodings,
    version,
    unitId = null,
    campaignId = null,
  } = {
    ...NOTHING_DECIDED,
    ...sent,
  };
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
  if (list.value.reading.isOwnRequest) return err({ code: 'lists.isOwnRequest' });
  const { blocks } = list.value;
  const carried = await carriedOver(ctx, { campaignId, reading: list.value.reading, sender });
  if (!carried.ok) return carried;
  const { reading, corrections: earlier, answeredSender } = carried.value;
  const decided = laidOver(
    { ...NOTHING_DECIDED, corrections: earlier },
    { ...NOTHING_DECIDED, corrections },
  ).corrections;
  const kept = { bytes, fileSha256, blocks, corrections: decided, replacedListId: replacedBy(version), answeredSender };
  return ok({ ...kept, reading: correctReading(reading, decided), columnRoles: roles, remembered: found.value });
};
