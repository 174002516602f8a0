import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { useNewest } from '../../app/newest';
import styles from './history/history-import.module.css';

export type ImportKind = keyof typeof historyListTexts.importKinds;

// Kept outside the screen: a look at another screen leads back to the same desk.
const kept: { kind: ImportKind } = { kind: 'nomination' };

/** A draft of either kind, as the start page names it. */
export type KindOfDraft = { readonly kind: ImportKind; readonly id: string };

/** What is being taken in: a unit's nominations, or what was given in earlier years; and the draft to go on with there. */
export const useImportKind = () => {
  const [state, setState] = useState<{ kind: ImportKind; wantedId: string | null }>({ ...kept, wantedId: null });
  const open = (kind: ImportKind, wantedId: string | null) => {
    kept.kind = kind;
    setState({ kind, wantedId });
  };
  return {
    ...state,
    choose: (kind: ImportKind) => open(kind, null),
    /** Goes on with a draft of the other kind, at its own desk. */
    goOn: ({ kind, id }: KindOfDraft) => open(kind, id),
  };
};

/** Goes on with the draft that was chosen at the desk of the other kind, once its own desk stands open. */
export const useWantedDraft = (wantedId: string | null, resume: (id: string) => void): void => {
  const latest = useNewest(resume);
  useEffect(() => {
    if (wantedId !== null) latest.current(wantedId);
  }, [wantedId]);
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

/** What each of the two desks needs of the other. */
export type DeskProps = {
  readonly kindChoice: ReactNode;
  /** A draft chosen at the other desk: this one goes on with it. */
  readonly wantedId: string | null;
  readonly onOther: (draft: KindOfDraft) => void;
};
