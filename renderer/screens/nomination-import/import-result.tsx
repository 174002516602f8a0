import { Button, Group, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Output } from '#shared/ipc/contract';
import { importUndoTexts } from '#shared/text/vi/import-undo';
import { answersTexts, listVersionTexts } from '#shared/text/vi/list-versions';
import { importTexts } from '#shared/text/vi/nomination-import';
import { supplementTexts } from '#shared/text/vi/supplements';
import { useQuery } from '../../api/use-query';
import { useUndoKey } from '../../app/undo-key';
import { writtenNumber } from '../../components/written-values';
import styles from './import-start.module.css';
import { FaultyRowsOfList } from './list-file-buttons';
import { ReopenButton } from './reopen-button';
import { UndoQuestion } from './undo-question';
import { useListUndo } from './use-list-undo';

export type Accepted = {
  readonly listId: string;
  readonly fileName: string;
  readonly campaignId: string;
  readonly campaignName: string;
  readonly rows: number;
  readonly created: number;
  readonly existing: number;
  readonly setAside: number;
  readonly again: boolean;
  readonly replaced: Output<'lists.accept'>['replaced'];
  readonly answered: Output<'lists.accept'>['answered'];
};

type Props = {
  readonly accepted: Accepted;
  readonly onOpenDossiers: () => void;
  readonly onSupplement: () => void;
  readonly onAnother: () => void;
  /** The list lies on the desk again, as this draft. */
  readonly onUndone: (draftId: string) => void;
  /** The same, with all that it made where it is. */
  readonly onReopened: (draftId: string) => void;
};

/** What came of the import, and where to go on. */
export const ImportResult = ({ accepted, onOpenDossiers, onSupplement, onAnother, onUndone, onReopened }: Props) => {
  const words = importTexts.done;
  const { replaced, answered } = accepted;
  const staying = [...(replaced?.staying ?? []), ...(answered?.staying ?? [])];
  const dossiers = accepted.created + accepted.existing;
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const faulty = useQuery('listFiles.faultyRows', { listIds: [accepted.listId] });
  const undoing = useListUndo(onUndone);
  // Of a file that had come before, undoing takes out more than this step brought: that is asked about.
  const undo = () => (accepted.again ? undoing.ask(accepted) : undoing.undo(accepted));
  useUndoKey('undo', undoing.running || undoing.asked !== null ? null : undo);
  return (
    <section className={styles.result} role="status">
      <Title order={2}>{words.title}</Title>
      <Text mt={6}>{words.summary(accepted.fileName, accepted.campaignName)}</Text>
      <dl className={styles.counts}>
        <dt>{words.created}</dt>
        <dd>{writtenNumber(accepted.created)}</dd>
        <dt>{words.existing}</dt>
        <dd>{writtenNumber(accepted.existing)}</dd>
        <dt>{words.setAside}</dt>
        <dd>{writtenNumber(accepted.setAside)}</dd>
        {replaced && (
          <>
            <dt>{listVersionTexts.done.kept(replaced.fileName)}</dt>
            <dd>{writtenNumber(replaced.kept)}</dd>
            <dt>{listVersionTexts.done.changed}</dt>
            <dd>{writtenNumber(replaced.changed)}</dd>
            <dt>{listVersionTexts.done.removed}</dt>
            <dd>{writtenNumber(replaced.removed)}</dd>
          </>
        )}
        {answered && (
          <>
            <dt>{answersTexts.done.rows(answered.fileNames)}</dt>
            <dd>{writtenNumber(answered.rows)}</dd>
            <dt>{answersTexts.done.changed}</dt>
            <dd>{writtenNumber(answered.changed)}</dd>
            <dt>{answersTexts.done.removed}</dt>
            <dd>{writtenNumber(answered.removed)}</dd>
          </>
        )}
      </dl>
      {dossiers > accepted.rows && (
        <Text mb="sm">{words.awards(writtenNumber(accepted.rows), writtenNumber(dossiers))}</Text>
      )}
      {staying.length > 0 && <Text mb="sm">{listVersionTexts.done.staying(staying.join('; '))}</Text>}
      <Group>
        <Button ref={next} onClick={onOpenDossiers}>
          {words.openDossiers}
        </Button>
        <ReopenButton list={{ ...accepted, id: accepted.listId }} onReopened={onReopened} />
        <FaultyRowsOfList listId={accepted.listId} {...faulty.value?.[0]} />
        <Button variant="default" onClick={onSupplement}>
          {supplementTexts.open}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {words.another}
        </Button>
        <Button variant="default" loading={undoing.running} onClick={undo}>
          {importUndoTexts.undoWithKeys}
        </Button>
      </Group>
      <UndoQuestion undoing={undoing} note={importUndoTexts.again} />
    </section>
  );
};
