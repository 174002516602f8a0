import { Button } from '@mantine/core';
import { useDidUpdate } from '@mantine/hooks';
import { useState } from 'react';
import { duplicateTexts } from '#shared/text/vi/duplicates';
import { writtenNumber } from '../../components/written-values';
import { DuplicatePanel } from './duplicate-panel';
import styles from './duplicate-panel.module.css';
import type { ListReading } from './import-draft';
import type { Answering } from './use-asked-accept';
import { countDuplicates } from './use-duplicates';

type Props = {
  readonly campaignId: string;
  readonly reading: ListReading;
  /** The list is to be read again: an answer makes rows fit, or wait. */
  readonly onAnswered: () => void;
  readonly onSkip: (row: { readonly sheet: string | null; readonly sourceRow: number }) => void;
  /** The pairs are answered on the way to taking the list in. */
  readonly answering: Answering | null;
  /** The pairs are out of sight again. */
  readonly onClosed: () => void;
};

/** Says how many rows may mean someone who is there already, and leads to them. */
export const DuplicateNotice = ({ onClosed, ...props }: Props) => {
  const [isChosen, setChosen] = useState(false);
  const open = isChosen || props.answering !== null;
  useDidUpdate(() => {
    if (!open) onClosed();
  }, [open]);
  const { asked, notes } = countDuplicates(props.reading);
  const close = () => {
    setChosen(false);
    props.answering?.leave();
  };
  if (asked + notes === 0 && !open) return null;
  return (
    <section className={styles.notice} aria-label={duplicateTexts.title} data-asks={asked > 0}>
      <span>{duplicateTexts.notice(writtenNumber(asked), writtenNumber(notes))}</span>
      <Button size="compact-sm" variant="default" onClick={() => setChosen(true)}>
        {duplicateTexts.open}
      </Button>
      {open && <DuplicatePanel {...props} onClose={close} />}
    </section>
  );
};
