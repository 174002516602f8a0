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
const Threshold = ({ item, isActive, differs }: { item: AgendaItem; isActive: boolean; differs: boolean }) => (
  <>
    {item.required !== null && item.base !== null && (
      <strong className={styles.required}>{texts.required(item.required, item.base)}</strong>
    )}
    {item.ruleUnconfirmed && (
      <em title={texts.unconfirmedHint} className={styles.unconfirmed}>
        {texts.unconfirmed}
      </em>
    )}
    <span className={styles.rule} title={item.ruleClause}>
      {item.rule}
      {item.requiresBallot && `, ${texts.ballot}`}
      {differs && `, ${texts.voters(item.voters)}`}
    </span>
    {isActive && <span className={styles.rule}>{item.ruleClause}</span>}
    {item.firstRound !== null && <span className={styles.rule}>{texts.afterFirstRound(item.firstRound)}</span>}
    {item.round === 2 && item.outcome === 'rejected' && <span className={styles.rule}>{texts.roundsOver}</span>}
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
  /** Not as many vote on it as on others. */
  readonly differs: boolean;
  /** The boxes of the item being counted; null shows the counts. */
  readonly fields: ReactNode;
  /** What can be done with the item being counted, below its outcome and below its nominee. */
  readonly roundAction: ReactNode;
  readonly memberActions: ReactNode;
};

/** One item of the agenda: who, which award, the verdict, the threshold, the counts and the outcome. */
const Row = ({ item, position, isActive, differs, fields, roundAction, memberActions }: Props) => (
  <tr className={styles.row} data-active={isActive} aria-current={isActive ? 'true' : undefined} data-id={item.id}>
    <td className={styles.order}>{position}</td>
    <td>
      <span className={styles.name}>{item.name}</span>
      <span className={styles.unit}>{[item.position, item.unitName].filter(Boolean).join(', ')}</span>
      <span className={styles.narrowAward}>{item.awardName}</span>
      {item.decidedBy !== null && (
        <span className={styles.unit} title={texts.upward(item.decidedBy)}>
          {isActive ? texts.upward(item.decidedBy) : texts.upwardShort}
        </span>
      )}
      {item.ownMembers.map(({ id, name, recused }) => (
        <span key={id} className={styles.notice}>
          {recused ? texts.ownMember(name) : texts.namesake(name)}
        </span>
      ))}
      {memberActions}
    </td>
    <td className={styles.wide}>{item.awardName}</td>
    <td className={styles.wide}>
      <Verdict verdict={item.verdict} />
    </td>
    <td>
      <Threshold item={item} isActive={isActive} differs={differs} />
    </td>
    {fields ?? <Counts tally={item.tally} />}
    <td className={styles.outcome}>
      {item.outcome !== null && (
        <StatusBadge tone={OUTCOME_TONES[item.outcome]}>{texts.outcomes[item.outcome]}</StatusBadge>
      )}
      {roundAction}
    </td>
  </tr>
);

/** A row that is not being counted changes only with its item; every reply of the server brings all items anew. */
const looksSame = (last: Props, next: Props): boolean =>
  !last.isActive &&
  !next.isActive &&
  last.position === next.position &&
  last.differs === next.differs &&
  JSON.stringify(last.item) === JSON.stringify(next.item);

export const AgendaRow = memo(Row, looksSame);
