import { Button, Title } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import { importUndoTexts } from '#shared/text/vi/import-undo';
import { listName } from '#shared/text/vi/list-name';
import { listVersionTexts } from '#shared/text/vi/list-versions';
import { importTexts } from '#shared/text/vi/nomination-import';
import { useQuery } from '../../api/use-query';
import { useUndoKey } from '../../app/undo-key';
import { EmptyView } from '../../components/empty-view';
import { QueryView } from '../../components/query-view';
import { ReceivedFileButtons } from '../../components/received-file-buttons';
import { type Column, RowTable } from '../../components/row-table';
import { writtenDay, writtenNumber } from '../../components/written-values';
import styles from './import-start.module.css';
import { FaultyRowsOfList } from './list-file-buttons';
import { ReopenButton } from './reopen-button';
import { UndoQuestion } from './undo-question';
import { useListUndo } from './use-list-undo';

const words = importTexts.lists;

type EarlierList = Output<'lists.list'>[number];
type Line = EarlierList & { readonly faultyRows: number | null | undefined };

type Ways = { readonly onUndo: (list: EarlierList) => void; readonly onReopen: (draftId: string) => void };

const columnsWith = ({ onUndo, onReopen }: Ways): readonly Column<Line>[] => [
  {
    key: 'fileName',
    header: words.fileName,
    cell: ({ fileName, replaces }) =>
      replaces === null
        ? listName(fileName)
        : `${listName(fileName)} (${listVersionTexts.replacedFile(replaces.fileName)})`,
  },
  { key: 'unit', header: words.unit, cell: ({ unitName }) => unitName },
  { key: 'receivedOn', header: words.receivedOn, cell: ({ receivedOn }) => writtenDay(receivedOn) },
  { key: 'created', header: words.created, cell: ({ created }) => writtenNumber(created), align: 'right' },
  {
    key: 'setAside',
    header: words.setAside,
    align: 'right',
    cell: (list) => (
      <span className={styles.leftRows}>
        {writtenNumber(list.setAside)}
        <ReopenButton list={list} onReopened={onReopen} size="compact-xs" />
      </span>
    ),
  },
  {
    key: 'files',
    header: words.files,
    cell: ({ id, faultyRows }) => <FaultyRowsOfList listId={id} rows={faultyRows} size="compact-xs" />,
  },
  {
    key: 'original',
    header: words.original,
    cell: ({ id, fileName, replaces }) => (
      <>
        <div className={styles.fileButtons}>
          <ReceivedFileButtons listId={id} fileName={fileName} />
        </div>
        {replaces && (
          <section aria-label={listVersionTexts.former}>
            {listVersionTexts.former}
            <div className={styles.fileButtons}>
              <ReceivedFileButtons listId={replaces.listId} fileName={replaces.fileName} />
            </div>
          </section>
        )}
      </>
    ),
  },
  {
    key: 'undo',
    header: importUndoTexts.column,
    cell: (list) => (
      <Button
        size="compact-sm"
        variant="default"
        title={importUndoTexts.title(list.fileName)}
        onClick={() => onUndo(list)}
      >
        {importUndoTexts.confirm}
      </Button>
    ),
  },
];

type Props = {
  readonly campaignId: string;
  /** A list lies on the desk again, as this draft. */
  readonly onReopened: (draftId: string) => void;
};

/** What this campaign has taken in before; Ctrl+Z asks to undo the newest. */
export const EarlierLists = ({ campaignId, onReopened }: Props) => {
  const loaded = useQuery('lists.list', { campaignId });
  const listIds = loaded.value?.map(({ id }) => id);
  const faulty = useQuery('listFiles.faultyRows', listIds === undefined ? null : { listIds });
  const faultyRows = new Map(faulty.value?.map(({ listId, rows }) => [listId, rows]));
  const undoing = useListUndo(() => {});
  const ask = ({ id, fileName }: EarlierList) => undoing.ask({ listId: id, fileName });
  const columns = columnsWith({ onUndo: ask, onReopen: onReopened });
  const [newest] = loaded.value ?? [];
  useUndoKey('undo', newest === undefined || undoing.asked !== null ? null : () => ask(newest));
  return (
    <section className={styles.earlier}>
      <Title order={2}>{importTexts.earlier}</Title>
      <QueryView
        loaded={loaded}
        isEmpty={(lists) => lists.length === 0}
        empty={<EmptyView text={importTexts.noEarlier} />}
      >
        {(lists) => (
          <RowTable
            label={importTexts.earlier}
            columns={columns}
            rows={lists.map((list) => ({ ...list, faultyRows: faultyRows.get(list.id) }))}
            rowKey={({ id }) => id}
          />
        )}
      </QueryView>
      <UndoQuestion undoing={undoing} />
    </section>
  );
};
