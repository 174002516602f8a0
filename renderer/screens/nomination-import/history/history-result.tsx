import { Button, Group, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Output } from '#shared/ipc/contract';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { importUndoTexts } from '#shared/text/vi/import-undo';
import { useUndoKey } from '../../../app/undo-key';
import { writtenNumber } from '../../../components/written-values';
import styles from '../import-start.module.css';
import { FaultyRowsButton } from '../list-file-buttons';
import { useHistoryUndo } from '../use-list-undo';
import { HistoryUndoQuestion } from './history-undo-question';

export type Accepted = Output<'historyLists.accept'> & { readonly fileName: string };

type Props = {
  readonly accepted: Accepted;
  readonly onOpenRegistry: () => void;
  readonly onAnother: () => void;
  /** The list lies on the desk again, as this draft. */
  readonly onUndone: (draftId: string) => void;
};

/** What came of the import, where to go on, and the way back. */
export const HistoryResult = ({ accepted, onOpenRegistry, onAnother, onUndone }: Props) => {
  const words = historyListTexts.done;
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const { listId, fileName, inserted, newRecipients, markedKnown, leftOpen } = accepted;
  const undoing = useHistoryUndo(onUndone);
  const undo = listId === null ? null : () => undoing.undo({ listId, fileName });
  useUndoKey('undo', undoing.running ? null : undo);
  return (
    <section className={styles.result} role="status">
      <Title order={2}>{words.title}</Title>
      <Text mt={6}>{listId === null ? words.nothingNew(fileName) : words.summary(fileName)}</Text>
      <dl className={styles.counts}>
        <dt>{words.inserted}</dt>
        <dd>{writtenNumber(inserted)}</dd>
        <dt>{words.existing}</dt>
        <dd>{writtenNumber(accepted.existing)}</dd>
        <dt>{words.setAside}</dt>
        <dd>{writtenNumber(accepted.setAside)}</dd>
        <dt>{words.newRecipients}</dt>
        <dd>{writtenNumber(newRecipients)}</dd>
        {markedKnown > 0 && (
          <>
            <dt>{words.markedKnown}</dt>
            <dd>{writtenNumber(markedKnown)}</dd>
          </>
        )}
        {leftOpen > 0 && (
          <>
            <dt>{words.leftOpen}</dt>
            <dd>{writtenNumber(leftOpen)}</dd>
          </>
        )}
      </dl>
      <Group>
        <Button ref={next} onClick={onOpenRegistry}>
          {words.openRegistry}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {words.another}
        </Button>
        {listId !== null && accepted.faultyRows > 0 && <FaultyRowsButton source={{ kind: 'historyList', listId }} />}
        {undo !== null && (
          <Button variant="default" loading={undoing.running} onClick={undo}>
            {importUndoTexts.undoWithKeys}
          </Button>
        )}
      </Group>
      <HistoryUndoQuestion undoing={undoing} />
    </section>
  );
};
