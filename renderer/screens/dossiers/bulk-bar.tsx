import { Button } from '@mantine/core';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { paperEditorTexts } from '#shared/text/vi/paper-editor';
import { writtenNumber } from '../../components/written-values';
import styles from './dossiers.module.css';

type Props = {
  readonly selected: number;
  readonly listed: number;
  readonly running: boolean;
  readonly onAccept: () => void;
  readonly onReturn: () => void;
  readonly onReopen: () => void;
  readonly onLetter: () => void;
  readonly onAll: () => void;
  readonly onNone: () => void;
};

const words = dossierTexts.bulk;

/** What can be done with the selected dossiers at once. */
export const BulkBar = ({
  selected,
  listed,
  running,
  onAccept,
  onReturn,
  onReopen,
  onLetter,
  onAll,
  onNone,
}: Props) => {
  const steps = [
    { label: dossierTexts.accept, run: onAccept },
    { label: dossierTexts.giveBack, run: onReturn },
    { label: dossierTexts.reopen, run: onReopen },
    { label: paperEditorTexts.bulkLetter, run: onLetter },
  ];
  const all = selected === listed ? [] : [{ label: words.all(writtenNumber(listed)), run: onAll }];
  const marks = [...all, { label: words.none, run: onNone }];
  return (
    <section className={styles.bulk} aria-label={words.label}>
      <strong>{words.chosen(writtenNumber(selected))}</strong>
      {steps.map(({ label, run }) => (
        <Button key={label} size="compact-sm" variant="default" disabled={running} onClick={run}>
          {label}
        </Button>
      ))}
      {marks.map(({ label, run }) => (
        <Button key={label} size="compact-sm" variant="default" onClick={run}>
          {label}
        </Button>
      ))}
    </section>
  );
};
