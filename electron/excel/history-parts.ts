import type { UnderstoodHistory } from '#electron/excel/history-request';
import { countParts, type SharedLists, sharePart, takePart } from '#electron/excel/shared-values';
import type { WrittenBack } from '#shared/documents/returned-list';
import type { FileRow } from '#shared/domain/history-list/file-rows';
import type { HistoryProblem, HistoryReading, HistoryRow } from '#shared/domain/history-list/history-reading';
import type { IgnoredRow } from '#shared/domain/nomination-list/list-reading';

type Lists = Pick<HistoryReading, 'rows' | 'problems' | 'ignoredRows'> & Pick<UnderstoodHistory, 'fileRows'>;

/** One piece of an understood list of earlier years on its way between processes. */
export type HistoryPart = SharedLists<Lists> & {
  readonly tables?: HistoryReading['tables'];
  readonly goesBack?: WrittenBack;
};

/** Cuts a list of earlier years into parts, the first one with the facts of the whole list. */
export function* historyParts({ reading, fileRows, goesBack }: UnderstoodHistory): Generator<HistoryPart, void> {
  const { tables, ...ofRows } = reading;
  const lists: Lists = { ...ofRows, fileRows };
  yield { tables, ...(goesBack === undefined ? {} : { goesBack }), ...sharePart(lists, 0) };
  for (let part = 1; part < countParts(lists); part += 1) yield sharePart(lists, part);
}

/** Puts parts together again as they come. */
export const historyJoiner = () => {
  let tables: HistoryPart['tables'];
  let goesBack: WrittenBack | undefined;
  const fileRows: FileRow[] = [];
  const ofRows = {
    rows: [] as HistoryRow[],
    problems: [] as HistoryProblem[],
    ignoredRows: [] as IgnoredRow[],
  };
  return {
    add: (part: HistoryPart): void => {
      tables = part.tables ?? tables;
      goesBack = part.goesBack ?? goesBack;
      takePart<Lists>({ ...ofRows, fileRows }, part);
    },
    /** Null before the first part. */
    whole: (): UnderstoodHistory | null => {
      if (tables === undefined) return null;
      const reading = { ...ofRows, tables };
      return goesBack === undefined ? { reading, fileRows } : { reading, fileRows, goesBack };
    },
  };
};
