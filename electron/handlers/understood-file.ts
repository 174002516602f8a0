import { findListFile, namedRowsOfList } from '#db/queries/kept-lists';
import type { Context } from '#electron/context';
import { correctReading, type RowCorrection } from '#shared/domain/nomination-list/corrections';
import type { ListReading } from '#shared/domain/nomination-list/list-reading';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { RawWorkbook } from '#shared/domain/raw-workbook';
import { keptCorrections } from '#shared/domain/supplement/kept-corrections';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** A file's rows, what was understood of them, and what the secretary changed; the reading has the changes in it. */
export type UnderstoodFile = {
  readonly fileName: string;
  readonly workbook: RawWorkbook;
  readonly reading: ListReading;
  readonly corrections: readonly RowCorrection[];
};

type ReadFile = { readonly workbook: RawWorkbook; readonly reading: ListReading };

/** The one place where the papers about a list have its file read and understood. */
const readAndUnderstand = async (
  ctx: Context,
  file: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<Result<ReadFile, AppError>> => {
  const workbook = await ctx.readWorkbook(file);
  return workbook.ok ? ok({ workbook: workbook.value, reading: understandWorkbook(workbook.value) }) : workbook;
};

/** A file not yet taken in, as it stands under the secretary's corrections. */
export const understoodFile = async (
  ctx: Context,
  file: { readonly fileName: string; readonly bytes: string; readonly corrections: readonly RowCorrection[] },
): Promise<Result<UnderstoodFile, AppError>> => {
  const { fileName, corrections } = file;
  const read = await readAndUnderstand(ctx, { fileName, bytes: new Uint8Array(Buffer.from(file.bytes, 'base64')) });
  if (!read.ok) return read;
  const { workbook, reading } = read.value;
  return ok({ fileName, workbook, reading: correctReading(reading, corrections), corrections });
};

/** A list that was taken in, read again from its kept file under the corrections it was taken in with. */
export const understoodList = async (ctx: Context, listId: string): Promise<Result<UnderstoodFile, AppError>> => {
  const file = findListFile(ctx.db, listId);
  if (file === null) return err({ code: 'lists.notFound' });
  const read = await readAndUnderstand(ctx, { fileName: file.fileName, bytes: new Uint8Array(file.bytes) });
  if (!read.ok) return read;
  const { workbook, reading } = read.value;
  const corrections = keptCorrections(reading, namedRowsOfList(ctx.db, listId));
  return ok({ fileName: file.fileName, workbook, reading: correctReading(reading, corrections), corrections });
};
