import { memo, type ReactNode } from 'react';
import { meetingTexts } from '#shared/text/vi/meetings';
import { StatusBadge, type Tone } from '../../components/status-badge';
import styles from './agenda.module.css';
import type { AgendaItem, Outcome } from './tally-entry';

const texts = meetingTexts.agenda;
const OUTCOME_TONES: Record<Outcome, Tone> = { passed: 'good', rejected: 'bad', noQuorum: 'warn' };
const VERDICT_TONES = { met: 'good', notMet: 'bad', missingData: 'warn' } as const;

const Verdict = ({ verdict }: Pick<AgendaItem, 'verdict'>) =>
  verdict === null ? (
    <StatusBadge tone="neutral">{texts.notJudged}</StatusBadge>
  ) : (
    <StatusBadge tone={VERDICT_TONES[verdict]}>{texts.verdicts[verdict]}</StatusBadge>
  );

/** How many must agree, and the rule that says so. */
const Threshold = ({ item }: { item: AgendaItem }) => (
  <>
    {item.required !== null && item.base !== null && (
      <strong className={styles.required}>{texts.required(item.required, item.base)}</strong>
    )}
    {item.ruleUnconfirmed && (
      <em title={texts.unconfirmedHint} className={styles.unconfirmed}>
        {texts.unconfirmed}
      </em>
    )}
    <span className={styles.rule}>
      {item.rule}
      {item.requiresBallot && `, ${texts.ballot}`}
    </span>
  </>
);

const Counts = ({ tally }: Pick<AgendaItem, 'tally'>) =>
  (['agreed', 'disagreed', 'blank'] as const).map((box) => (
    <td key={box} className={styles.count}>
      {tally?.[box] ?? ''}
    </td>
  ));

type Props = {
  readonly item: AgendaItem;
  readonly position: number;
  readonly isActive: boolean;
  /** The boxes of the item being counted; null shows the counts. */
  readonly fields: ReactNode;
};

/** One item of the agenda: who, which award, the verdict, the threshold, the counts and the outcome. */
const Row = ({ item, position, isActive, fields }: Props) => (
  <tr className={styles.row} data-active={isActive} aria-current={isActive ? 'true' : undefined} data-id={item.id}>
    <td className={styles.order}>{position}</td>
    <td>
      <span className={styles.name}>{item.name}</span>
      <span className={styles.unit}>{[item.position, item.unitName].filter(Boolean).join(', ')}</span>
      <span className={styles.narrowAward}>{item.awardName}</span>
    </td>
    <td className={styles.wide}>{item.awardName}</td>
    <td className={styles.wide}>
      <Verdict verdict={item.verdict} />
    </td>
    <td>
      <Threshold item={item} />
    </td>
    {fields ?? <Counts tally={item.tally} />}
    <td className={styles.outcome}>
      {item.outcome !== null && (
        <StatusBadge tone={OUTCOME_TONES[item.outcome]}>{texts.outcomes[item.outcome]}</StatusBadge>
      )}
    </td>
  </tr>
);

/** A row that is not being counted changes only with its item; every reply of the server brings all items anew. */
const looksSame = (last: Props, next: Props): boolean =>
  !last.isActive &&
  !next.isActive &&
  last.position === next.position &&
  JSON.stringify(last.item) === JSON.stringify(next.item);

export const AgendaRow = memo(Row, looksSame);
