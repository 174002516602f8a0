import { readWorkbook } from '#electron/excel/read-workbook';
import { type FileRow, fileRowsOf } from '#shared/domain/history-list/file-rows';
import type { HistoryOptions, HistoryReading } from '#shared/domain/history-list/history-reading';
import { understandHistory } from '#shared/domain/history-list/understand-history';
import type { ListSource } from '#shared/domain/raw-workbook';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** A list of earlier years, and what the secretary says of the whole of it. */
export type HistoryRequest = { readonly source: ListSource; readonly history: HistoryOptions };

/** What the file holds, row by row, and what was understood of it. */
export type UnderstoodHistory = { readonly reading: HistoryReading; readonly fileRows: readonly FileRow[] };

/** Reads a list of earlier years and understands it. All of the work, in whatever process it runs. */
export const answerHistoryRequest = async ({
  source,
  history,
}: HistoryRequest): Promise<Result<UnderstoodHistory, AppError>> => {
  const workbook = await readWorkbook(source);
  if (!workbook.ok) return err({ code: workbook.error.code, details: workbook.error.detail });
  return ok({ reading: understandHistory(workbook.value, history), fileRows: fileRowsOf(workbook.value) });
};
