import { deadlineTexts } from '#shared/text/vi/deadlines';
import { eligibilityText } from '#shared/text/vi/eligibility';
import { StatusBadge, type Tone } from '../../components/status-badge';
import { writtenDay } from '../../components/written-values';
import type { DossierDetails } from './dossier-filters';
import styles from './dossier-panel.module.css';

type DueDay = DossierDetails['deadlines'][number];

const TONES: Readonly<Record<Exclude<DueDay['state'], 'unknown'>, Tone>> = {
  done: 'good',
  open: 'neutral',
  soon: 'warn',
  overdue: 'bad',
};

const DueLine = ({ due }: { readonly due: DueDay }) => {
  const { step, text, clause, dueOn, state, unconfirmed } = due;
  return (
    <li>
      <strong>{deadlineTexts.steps[step]}</strong>
      {dueOn !== null && <>, {deadlineTexts.dueOn(writtenDay(dueOn))}</>}{' '}
      {state !== 'unknown' && <StatusBadge tone={TONES[state]}>{deadlineTexts.states[state]}</StatusBadge>}
      <div>{text}</div>
      <div className={styles.clause}>
        {clause}
        {unconfirmed && <> · {eligibilityText.unconfirmed}</>}
      </div>
      {dueOn !== null && state === 'unknown' && <div className={styles.missing}>{deadlineTexts.passed}</div>}
    </li>
  );
};

/** The steps of the dossier that have a limit, with the last day of each. */
export const DeadlineList = ({ dossier }: { readonly dossier: DossierDetails }) => (
  <section>
    <h3 className={styles.heading}>{deadlineTexts.title}</h3>
    {dossier.deadlines.length === 0 && <p className={styles.soft}>{deadlineTexts.none}</p>}
    <ul className={styles.plainList}>
      {dossier.deadlines.map((due) => (
        <DueLine key={due.id} due={due} />
      ))}
    </ul>
  </section>
);
