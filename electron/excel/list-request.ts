import { readWorkbook } from '#electron/excel/read-workbook';
import type { UnderstandOptions } from '#shared/domain/nomination-list/understand-workbook';
import { type UnderstoodList, understandList } from '#shared/domain/nomination-list/understood-list';
import type { ListSource } from '#shared/domain/raw-workbook';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** What to read and how: a unit's file or a pasted block, and what the secretary decided about its columns. */
export type ListRequest = { readonly source: ListSource; readonly options: UnderstandOptions };

/** Reads a file or a block and understands it. All of the work, in whatever process it runs. */
export const answerListRequest = async ({
  source,
  options,
}: ListRequest): Promise<Result<UnderstoodList, AppError>> => {
  const workbook = await readWorkbook(source);
  if (!workbook.ok) return err({ code: workbook.error.code, details: workbook.error.detail });
  return ok(understandList(workbook.value, options));
};
