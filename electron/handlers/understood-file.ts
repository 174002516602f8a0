import { setImmediate as nextTurn } from 'node:timers/promises';
import { dossiersOfList, findListFile, namedFatesOfList } from '#db/queries/kept-lists';
import { officeOf } from '#db/queries/settings';
import type { Context } from '#electron/context';
import type { AnsweredList, ListRequest } from '#electron/excel/list-request';
import { rowsAnsweredSince } from '#electron/handlers/answered-rows';
import { nomineesOf } from '#electron/handlers/list-duplicates';
import { sha256 } from '#electron/sha256';
import type { WrittenBack } from '#shared/documents/returned-list';
import { correctReading, type RowCorrection } from '#shared/domain/nomination-list/corrections';
import type { ListReading } from '#shared/domain/nomination-list/list-reading';
import { placeKey } from '#shared/domain/nomination-list/row-places';
import { listKeyOf } from '#shared/domain/nomination-list/sent-row';
import type { UnderstandOptions } from '#shared/domain/nomination-list/understand-workbook';
import type { OfficeLevel } from '#shared/domain/office-level';
import { type FaultyRow, faultyRows } from '#shared/domain/supplement/faulty-rows';
import { type KeptRow, keptCorrections } from '#shared/domain/supplement/kept-corrections';
import { settledByOthers } from '#shared/domain/supplement/settled-rows';
import type { AppError } from '#shared/ipc/errors';
import { grouped } from '#shared/lib/grouped';
import { err, ok, type Result } from '#shared/lib/result';

type File = Extract<ListRequest['source'], { readonly bytes: Uint8Array }>;

/** The one place where the papers about a list have its file read and understood. */
const readList = (
  ctx: Context,
  file: File,
  options: UnderstandOptions,
  goesBack?: ListRequest['goesBack'],
): Promise<Result<AnsweredList, AppError>> =>
  ctx.readList({ source: file, options, ...(goesBack === undefined ? {} : { goesBack }) });

/** The rows of a file that the unit should put right, as the workbook that goes back to it; null when there are none. */
export const rowsGoingBack = async (
  ctx: Context,
  file: File,
  { options, corrections, settled }: Pick<UnderstoodList, 'options' | 'corrections' | 'settled'>,
): Promise<Result<WrittenBack, AppError>> => {
  const { officeLevel, officeName } = officeOf(ctx.db);
  const listKey = listKeyOf(sha256(file.bytes));
  const going = { corrections, settled, officeLevel, author: officeName, listKey };
  const read = await readList(ctx, file, options, going);
  if (!read.ok) return read;
  const { goesBack } = read.value;
  if (goesBack === undefined || goesBack.rows === 0) return err({ code: 'lists.nothingFaulty' });
  return ok(goesBack);
};

/** A list that was taken in, read again from its kept file, as it stands under what the secretary changed since. */
export type UnderstoodList = {
  readonly file: File;
  /** How its columns were explained and its old fonts read when it was taken in. */
  readonly options: UnderstandOptions;
  readonly reading: ListReading;
  /** What the file holds, row by row. */
  readonly blocks: AnsweredList['blocks'];
  readonly corrections: readonly RowCorrection[];
  /** Rows all of whose awards had their dossiers before, or got them by another list since: about them nothing is asked. */
  readonly settled: readonly string[];
};

/** Every row that is about somebody: those that made dossiers, with these, and those that made none. */
const keptRowsOf = (ctx: Context, listId: string): readonly KeptRow[] => {
  const made = grouped(dossiersOfList(ctx.db, listId), placeKey);
  const nominees = [...made.values()].flatMap((dossiers) =>
    dossiers.slice(0, 1).map(({ sheet, sourceRow }): KeptRow => {
      const place = { sheet: sheet ?? '', sourceRow: sourceRow ?? 0 };
      return { ...place, disposition: 'nominee', reason: '', reading: null, dossiers };
    }),
  );
  const others = namedFatesOfList(ctx.db, listId).flatMap(({ disposition, ...row }): readonly KeptRow[] =>
    disposition === 'ignored' || made.has(placeKey(row)) ? [] : [{ ...row, disposition, dossiers: [] }],
  );
  return [...nominees, ...others].sort((left, right) => left.sourceRow - right.sourceRow);
};

export const understoodList = async (ctx: Context, listId: string): Promise<Result<UnderstoodList, AppError>> => {
  const found = findListFile(ctx.db, listId);
  if (found === null) return err({ code: 'lists.notFound' });
  const file = { fileName: found.fileName, bytes: new Uint8Array(found.bytes) };
  const options = { encodings: found.desk?.encodings ?? [], columnRoles: found.desk?.columnRoles ?? [] };
  const read = await readList(ctx, file, options);
  if (!read.ok) return read;
  // These steps are long over a long list: the window is answered in between.
  await nextTurn();
  const kept = keptRowsOf(ctx, listId);
  await nextTurn();
  const corrections = keptCorrections(read.value.reading, kept);
  await nextTurn();
  const named = kept.filter(({ disposition, dossiers }) => disposition === 'nominee' && dossiers.length === 0);
  const [nominees] = nomineesOf(ctx.db, found.campaignId);
  const others = nominees.filter((nominee) => nominee.listId !== listId);
  await nextTurn();
  const answered = rowsAnsweredSince(ctx.db, found.campaignId, listId);
  const settled = [...named.map(placeKey), ...settledByOthers(kept, others), ...answered.map(placeKey)];
  const reading = correctReading(read.value.reading, corrections);
  await nextTurn();
  return ok({ file, options, reading, blocks: read.value.blocks, corrections, settled });
};

/** The rows of a list taken in that its unit should still put right. */
export const openRowsOf = (
  { reading, corrections, settled }: UnderstoodList,
  officeLevel: OfficeLevel,
): readonly FaultyRow[] => {
  const known = new Set(settled);
  return faultyRows(reading, corrections, officeLevel).filter((row) => !known.has(placeKey(row)));
};
