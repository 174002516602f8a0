import { Button } from '@mantine/core';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { writtenNumber } from '../../components/written-values';
import styles from './dossiers.module.css';

type Props = {
  readonly selected: number;
  readonly listed: number;
  readonly running: boolean;
  readonly onAccept: () => void;
  readonly onReturn: () => void;
  readonly onReopen: () => void;
  readonly onAll: () => void;
  readonly onNone: () => void;
};

const words = dossierTexts.bulk;

/** What can be done with the selected dossiers at once. */
export const BulkBar = ({ selected, listed, running, onAccept, onReturn, onReopen, onAll, onNone }: Props) => {
  const actions = [
    { label: dossierTexts.accept, run: onAccept, disabled: running },
    { label: dossierTexts.giveBack, run: onReturn, disabled: running },
    { label: dossierTexts.reopen, run: onReopen, disabled: running },
    { label: words.all(writtenNumber(listed)), run: onAll, disabled: selected === listed },
    { label: words.none, run: onNone, disabled: false },
  ];
  return (
    <section className={styles.bulk} aria-label={words.label}>
      <strong>{words.chosen(writtenNumber(selected))}</strong>
      {actions.map(({ label, run, disabled }) => (
        <Button key={label} size="compact-sm" variant="default" disabled={disabled} onClick={run}>
          {label}
        </Button>
      ))}
    </section>
  );
};
