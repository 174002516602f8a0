import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { historyListTexts } from '#shared/text/vi/history-lists';
import styles from './history/history-import.module.css';

export type ImportKind = keyof typeof historyListTexts.importKinds;

// Kept outside the screen: a look at another screen leads back to the same desk.
const kept: { kind: ImportKind } = { kind: 'nomination' };

/** What is being taken in: a unit's nominations, or what was given in earlier years. */
export const useImportKind = () => {
  const [kind, setKind] = useState(kept.kind);
  const choose = (next: ImportKind) => {
    kept.kind = next;
    setKind(next);
  };
  return { kind, choose };
};

const isKind = (value: string): value is ImportKind => Object.hasOwn(historyListTexts.importKinds, value);

type Props = { readonly kind: ImportKind; readonly onChoose: (kind: ImportKind) => void };

export const ImportKindChoice = ({ kind, onChoose }: Props) => (
  <SegmentedControl
    aria-label={historyListTexts.importKind}
    className={styles.kinds ?? ''}
    value={kind}
    onChange={(value) => {
      if (isKind(value)) onChoose(value);
    }}
    data={Object.entries(historyListTexts.importKinds).map(([value, label]) => ({ value, label }))}
  />
);
