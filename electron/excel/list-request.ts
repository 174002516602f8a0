import { type FileBlock, fileBlocks } from '#electron/excel/file-blocks';
import { readWorkbook } from '#electron/excel/read-workbook';
import { faultyList } from '#shared/documents/faulty-list';
import type { WrittenBack } from '#shared/documents/returned-list';
import { correctReading, type RowCorrection } from '#shared/domain/nomination-list/corrections';
import type { ListReading } from '#shared/domain/nomination-list/list-reading';
import { placeKey } from '#shared/domain/nomination-list/row-places';
import { type UnderstandOptions, understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { OfficeLevel } from '#shared/domain/office-level';
import type { ListSource, RawWorkbook } from '#shared/domain/raw-workbook';
import { faultyRows } from '#shared/domain/supplement/faulty-rows';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** What to read and how: a unit's file or a pasted block, and what the secretary decided about its columns. */
export type ListRequest = {
  readonly source: ListSource;
  readonly options: UnderstandOptions;
  /** Asks for the rows that the unit should put right too, as the workbook that goes back to it. */
  readonly goesBack?: GoingBack;
};

/** What a file holds, what was understood of it, and the workbook that goes back where it was asked for. */
export type AnsweredList = {
  readonly reading: ListReading;
  readonly blocks: readonly FileBlock[];
  readonly goesBack?: WrittenBack;
};

/** The same as it leaves the reading process: a block is made when it is asked for, and none is asked for twice. */
export type ListOnItsWay = Omit<AnsweredList, 'blocks'> & { readonly blocks: Iterable<FileBlock> };

type GoingBack = {
  readonly corrections: readonly RowCorrection[];
  /** Rows (`sheet row`) that need no word from the unit, whatever the file says. */
  readonly settled: readonly string[];
  readonly officeLevel: OfficeLevel;
  readonly author: string;
  /** Names the file on each row, for when it is sent again. */
  readonly listKey: string;
};

/** The faulty rows as a workbook. */
const goingBack = (
  workbook: RawWorkbook,
  reading: ListReading,
  { corrections, settled, officeLevel, author, listKey }: GoingBack,
  options: UnderstandOptions,
): WrittenBack => {
  const known = new Set(settled);
  const faulty = faultyRows(correctReading(reading, corrections), corrections, officeLevel);
  const rows = faulty.filter((row) => !known.has(placeKey(row)));
  return {
    rows: rows.length,
    workbook: faultyList(workbook, reading, { rows, author, listKey, encodings: options.encodings ?? [] }),
  };
};

/** Reads a file or a block and understands it. All of the work, in whatever process it runs. */
export const readListRequest = async ({
  source,
  options,
  goesBack,
}: ListRequest): Promise<Result<ListOnItsWay, AppError>> => {
  const workbook = await readWorkbook(source);
  if (!workbook.ok) return err({ code: workbook.error.code, details: workbook.error.detail });
  const blocks = fileBlocks(workbook.value);
  const reading = understandWorkbook(workbook.value, options);
  if (goesBack === undefined) return ok({ reading, blocks });
  return ok({ reading, blocks, goesBack: goingBack(workbook.value, reading, goesBack, options) });
};

/** Reads a file or a block in the process that asks. */
export const answerListRequest = async (request: ListRequest): Promise<Result<AnsweredList, AppError>> => {
  const list = await readListRequest(request);
  return list.ok ? ok({ ...list.value, blocks: [...list.value.blocks] }) : list;
};
