import type { Context } from '#electron/context';
import { sha256 } from '#electron/sha256';
import { correctReading, type RowCorrection } from '#shared/domain/nomination-list/corrections';
import type { UnderstandOptions } from '#shared/domain/nomination-list/understand-workbook';
import type { UnderstoodList } from '#shared/domain/nomination-list/understood-list';
import type { AppError } from '#shared/ipc/errors';
import { ok, type Result } from '#shared/lib/result';

/** A unit's file as the page sends it, and what the secretary decided about it. */
export type SentList = {
  readonly fileName: string;
  readonly bytes: string;
  readonly corrections: readonly RowCorrection[];
};

export type OpenedList = UnderstoodList & {
  readonly bytes: Uint8Array;
  readonly fileSha256: string;
};

const OPTIONS: UnderstandOptions = {};

/** Reads and understands a sent list and lays the secretary's corrections over it. */
export const openList = async (ctx: Context, sent: SentList): Promise<Result<OpenedList, AppError>> => {
  const bytes = new Uint8Array(Buffer.from(sent.bytes, 'base64'));
  const list = await ctx.readList({ source: { fileName: sent.fileName, bytes }, options: OPTIONS });
  if (!list.ok) return list;
  const { reading, fileRows } = list.value;
  return ok({ bytes, fileSha256: sha256(bytes), fileRows, reading: correctReading(reading, sent.corrections) });
};
