import { Button, Title } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { listName } from '#shared/text/vi/list-name';
import { importTexts } from '#shared/text/vi/nomination-import';
import { useQuery } from '../../../api/use-query';
import { useUndoKey } from '../../../app/undo-key';
import { EmptyView } from '../../../components/empty-view';
import { QueryView } from '../../../components/query-view';
import { type Column, RowTable } from '../../../components/row-table';
import { writtenDay, writtenNumber } from '../../../components/written-values';
import styles from '../import-start.module.css';
import { FaultyRowsButton } from '../list-file-buttons';
import { useHistoryUndo } from '../use-list-undo';
import { HistoryUndoQuestion } from './history-undo-question';

type EarlierList = Output<'historyLists.list'>[number];

const words = historyListTexts.lists;

const columnsWith = (onUndo: (list: EarlierList) => void): readonly Column<EarlierList>[] => [
  { key: 'fileName', header: words.fileName, cell: ({ fileName }) => listName(fileName) },
  { key: 'acceptedOn', header: words.acceptedOn, cell: ({ acceptedAt }) => writtenDay(acceptedAt.slice(0, 10)) },
  { key: 'awards', header: words.awards, cell: ({ awards }) => writtenNumber(awards), align: 'right' },
  { key: 'ratings', header: words.ratings, cell: ({ ratings }) => writtenNumber(ratings), align: 'right' },
  {
    key: 'initiatives',
    header: words.initiatives,
    cell: ({ initiatives }) => writtenNumber(initiatives),
    align: 'right',
  },
  {
    key: 'new',
    header: words.newRecipients,
    cell: ({ newRecipients }) => writtenNumber(newRecipients),
    align: 'right',
  },
  { key: 'setAside', header: words.setAside, cell: ({ setAside }) => writtenNumber(setAside), align: 'right' },
  {
    key: 'files',
    header: importTexts.lists.files,
    cell: ({ id, faultyRows }) =>
      faultyRows > 0 && <FaultyRowsButton source={{ kind: 'historyList', listId: id }} size="compact-xs" />,
  },
  {
    key: 'undo',
    header: words.undo,
    cell: (list) => (
      <Button size="compact-xs" variant="default" aria-label={words.undoOf(list.fileName)} onClick={() => onUndo(list)}>
        {words.undo}
      </Button>
    ),
  },
];

/** The lists of earlier years taken in before, each with the way back; Ctrl+Z asks to undo the newest. */
export const EarlierHistoryLists = () => {
  const loaded = useQuery('historyLists.list', {});
  const undoing = useHistoryUndo(() => {});
  const ask = ({ id, fileName }: EarlierList) => undoing.ask({ listId: id, fileName });
  const [newest] = loaded.value ?? [];
  useUndoKey('undo', newest === undefined || undoing.asked !== null ? null : () => ask(newest));
  return (
    <section className={styles.earlier}>
      <Title order={2}>{historyListTexts.earlier}</Title>
      <QueryView
        loaded={loaded}
        isEmpty={(lists) => lists.length === 0}
        empty={<EmptyView text={historyListTexts.noEarlier} />}
      >
        {(lists) => (
          <RowTable label={historyListTexts.earlier} columns={columnsWith(ask)} rows={lists} rowKey={({ id }) => id} />
        )}
      </QueryView>
      <HistoryUndoQuestion undoing={undoing} />
    </section>
  );
};
