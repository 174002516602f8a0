import { readWorkbook } from '#electron/excel/read-workbook';
import { faultyHistoryList } from '#shared/documents/faulty-history';
import type { WrittenBack } from '#shared/documents/returned-list';
import type { FaultyHistoryRow } from '#shared/domain/history-list/faulty-history';
import { type FileRow, fileRowsOf } from '#shared/domain/history-list/file-rows';
import type { HistoryOptions, HistoryReading } from '#shared/domain/history-list/history-reading';
import { understandHistory } from '#shared/domain/history-list/understand-history';
import type { ListSource } from '#shared/domain/raw-workbook';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** A list of earlier years, and what the secretary says of the whole of it. */
export type HistoryRequest = {
  readonly source: ListSource;
  readonly history: HistoryOptions;
  /** Asks for these rows as a workbook too. */
  readonly goesBack?: { readonly rows: readonly FaultyHistoryRow[]; readonly author: string };
};

/** What the file holds, row by row, and what was understood of it. */
export type UnderstoodHistory = {
  readonly reading: HistoryReading;
  readonly fileRows: readonly FileRow[];
  readonly goesBack?: WrittenBack;
};

/** Reads a list of earlier years and understands it. All of the work, in whatever process it runs. */
export const answerHistoryRequest = async ({
  source,
  history,
  goesBack,
}: HistoryRequest): Promise<Result<UnderstoodHistory, AppError>> => {
  const workbook = await readWorkbook(source);
  if (!workbook.ok) return err({ code: workbook.error.code, details: workbook.error.detail });
  const reading = understandHistory(workbook.value, history);
  const read = { reading, fileRows: fileRowsOf(workbook.value) };
  if (goesBack === undefined) return ok(read);
  const { encodings = [], columnRoles = [] } = history;
  const written = faultyHistoryList(workbook.value, reading, { ...goesBack, encodings, columnRoles });
  return ok({ ...read, goesBack: { rows: goesBack.rows.length, workbook: written } });
};
