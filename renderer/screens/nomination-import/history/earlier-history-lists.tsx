import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { useQuery } from '../../../api/use-query';
import { EmptyView } from '../../../components/empty-view';
import { QueryView } from '../../../components/query-view';
import { type Column, RowTable } from '../../../components/row-table';
import { writtenDay, writtenNumber } from '../../../components/written-values';
import styles from '../import-start.module.css';
import { type UndoableList, UndoImport } from './undo-import';

type EarlierList = Output<'historyLists.list'>[number];

const words = historyListTexts.lists;

const columnsWith = (onUndo: (list: UndoableList) => void): readonly Column<EarlierList>[] => [
  { key: 'fileName', header: words.fileName, cell: ({ fileName }) => fileName },
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
    key: 'undo',
    header: words.undo,
    cell: ({ id, fileName, awards, ratings, initiatives, newRecipients }) => (
      <Button
        size="compact-xs"
        variant="default"
        aria-label={words.undoOf(fileName)}
        onClick={() => onUndo({ id, fileName, facts: awards + ratings + initiatives, newRecipients })}
      >
        {words.undo}
      </Button>
    ),
  },
];

/** The lists of earlier years taken in before, each with the way back. */
export const EarlierHistoryLists = () => {
  const loaded = useQuery('historyLists.list', {});
  const [undoing, setUndoing] = useState<UndoableList | null>(null);
  return (
    <section className={styles.earlier}>
      <Title order={2}>{historyListTexts.earlier}</Title>
      <QueryView
        loaded={loaded}
        isEmpty={(lists) => lists.length === 0}
        empty={<EmptyView text={historyListTexts.noEarlier} />}
      >
        {(lists) => (
          <RowTable
            label={historyListTexts.earlier}
            columns={columnsWith(setUndoing)}
            rows={lists}
            rowKey={({ id }) => id}
          />
        )}
      </QueryView>
      {undoing && <UndoImport list={undoing} onClose={() => setUndoing(null)} />}
    </section>
  );
};
