import { call } from '../../../api/call';
import type { DeskList } from '../import-draft';
import { readPages } from '../read-pages';
import type { HistoryReading, sentOf } from './history-draft';
import { prepareHistoryLines } from './history-lines';

/** Reads a list of earlier years, all its pages as one; null when a newer reading is wanted meanwhile. */
export const readHistory = async (file: DeskList, how: ReturnType<typeof sentOf>, isWanted: () => boolean) => {
  const read = await readPages({
    first: () => call('historyLists.read', { ...file, ...how }),
    page: (key, page) => call('historyLists.page', { key, page }),
    join: (head, pages): HistoryReading => ({
      ...head,
      entries: pages.flatMap(({ entries }) => entries),
      problems: pages.flatMap(({ problems }) => problems),
      ignoredRows: pages.flatMap(({ ignoredRows }) => ignoredRows),
    }),
    isWanted,
  });
  if (read?.ok) await prepareHistoryLines(read.value);
  return read;
};
