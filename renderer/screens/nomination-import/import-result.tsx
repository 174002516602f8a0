import { Button, Group, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { importTexts } from '#shared/text/vi/nomination-import';
import { supplementTexts } from '#shared/text/vi/supplements';
import { writtenNumber } from '../../components/written-values';
import styles from './import-start.module.css';
import { FaultyRowsButton } from './list-file-buttons';

export type Accepted = {
  readonly listId: string;
  readonly fileName: string;
  readonly campaignId: string;
  readonly campaignName: string;
  readonly created: number;
  readonly existing: number;
  readonly setAside: number;
};

type Props = {
  readonly accepted: Accepted;
  readonly onOpenDossiers: () => void;
  readonly onSupplement: () => void;
  readonly onAnother: () => void;
};

/** What came of the import, and where to go on. */
export const ImportResult = ({ accepted, onOpenDossiers, onSupplement, onAnother }: Props) => {
  const words = importTexts.done;
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
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
      </dl>
      <Group>
        <Button ref={next} onClick={onOpenDossiers}>
          {words.openDossiers}
        </Button>
        <FaultyRowsButton source={{ kind: 'list', listId: accepted.listId }} />
        <Button variant="default" onClick={onSupplement}>
          {supplementTexts.open}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {words.another}
        </Button>
      </Group>
    </section>
  );
};
