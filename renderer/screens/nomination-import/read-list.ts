import { call } from '../../api/call';
import type { DeskList, ListReading, sentOf } from './import-draft';
import { prepareLines } from './preview-lines';
import { readPages } from './read-pages';

/** Reads a list of nominations, all its pages as one; null when a newer reading is wanted meanwhile. */
export const readList = async (file: DeskList, how: ReturnType<typeof sentOf>, isWanted: () => boolean) => {
  const read = await readPages({
    first: () => call('lists.read', { ...file, ...how }),
    page: (key, page) => call('lists.page', { key, page }),
    join: (head, pages): ListReading => ({
      ...head,
      rows: pages.flatMap(({ rows }) => rows),
      nameless: pages.flatMap(({ nameless }) => nameless),
      problems: pages.flatMap(({ problems }) => problems),
      ignoredRows: pages.flatMap(({ ignoredRows }) => ignoredRows),
    }),
    isWanted,
  });
  if (read?.ok) await prepareLines(read.value);
  return read;
};
