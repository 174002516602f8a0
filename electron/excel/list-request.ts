import { readWorkbook } from '#electron/excel/read-workbook';
import type { UnderstandOptions } from '#shared/domain/nomination-list/understand-workbook';
import { type UnderstoodList, understandList } from '#shared/domain/nomination-list/understood-list';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** What to read and how: a unit's file, and what the secretary decided about its columns. */
export type ListRequest = {
  readonly file: { readonly fileName: string; readonly bytes: Uint8Array };
  readonly options: UnderstandOptions;
};

/** Reads a file and understands it. All of the work, in whatever process it runs. */
export const answerListRequest = async ({ file, options }: ListRequest): Promise<Result<UnderstoodList, AppError>> => {
  const workbook = await readWorkbook(file);
  if (!workbook.ok) return err({ code: workbook.error.code, details: workbook.error.detail });
  return ok(understandList(workbook.value, options));
};
