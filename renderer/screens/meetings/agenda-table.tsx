import { Button, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import type { Output } from '#shared/ipc/contract';
import { assertNever } from '#shared/lib/result';
import { meetingTexts } from '#shared/text/vi/meetings';
import { ErrorNotice } from '../../components/error-notice';
import { QuotaStrip } from '../../components/quota-strip';
import styles from './agenda.module.css';
import { MemberActions, RoundAction } from './agenda-actions';
import { AgendaRow } from './agenda-row';
import type { AgendaItem, TallyProblem } from './tally-entry';
import { TallyFields } from './tally-fields';
import type { TallyEntry } from './use-tally-entry';

type Props = {
  readonly quotas: Output<'quotas.meters'> | null;
  readonly entry: TallyEntry;
  readonly isOpen: boolean;
  readonly unrecorded: number;
  readonly onUnanimous: () => void;
};

const texts = meetingTexts.agenda;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const HINT_ID = 'tally-hint';

const problemText = (problem: TallyProblem): string => {
  switch (problem.kind) {
    case 'noVoters':
      return texts.problems.noVoters;
    case 'notANumber':
      return texts.problems.notANumber;
    case 'agreedMissing':
      return texts.problems.agreedMissing;
    case 'tooMany':
    case 'tooFew':
      return texts.problems[problem.kind](problem.sum, problem.voters);
    default:
      return assertNever(problem);
  }
};

const Heads = () => (
  <thead>
    <tr>
      <th scope="col" className={styles.order}>
        {texts.order}
      </th>
      <th scope="col">{texts.nominee}</th>
      <th scope="col" className={`${styles.wide} ${styles.award}`}>
        {texts.award}
      </th>
      <th scope="col" className={`${styles.wide} ${styles.verdict}`}>
        {texts.verdict}
      </th>
      <th scope="col" className={styles.threshold}>
        {texts.threshold}
      </th>
      <th scope="col" className={styles.count}>
        {texts.agreed}
      </th>
      <th scope="col" className={styles.count}>
        {texts.disagreed}
      </th>
      <th scope="col" className={styles.count}>
        {texts.blank}
      </th>
      <th scope="col" className={styles.outcome}>
        {texts.outcome}
      </th>
    </tr>
  </thead>
);

const guideText = ({ agenda, activeId, secondId }: TallyEntry, unrecorded: number): string => {
  if (secondId !== null) return texts.secondRoundHint;
  if (agenda.some(({ id, maySecondRound }) => id === activeId && maySecondRound)) return texts.secondRoundOffer;
  return unrecorded === 0 ? texts.allRecorded : texts.hint;
};

/** Dossiers that came in under other regulations than those of the meeting's day. */
const OtherEditions = ({ agenda }: Pick<TallyEntry, 'agenda'>) => {
  const names = agenda.flatMap(({ judgedBy }) => judgedBy ?? []);
  return [...new Set(names)].map((name) => (
    <Text key={name} className={styles.note}>
      {texts.judgedBy(names.filter((other) => other === name).length, name)}
    </Text>
  ));
};

const OutdatedChecks = ({ agenda }: Pick<TallyEntry, 'agenda'>) => {
  const outdated = agenda.filter(({ isCheckOutdated }) => isCheckOutdated).length;
  return outdated > 0 && <Text className={styles.note}>{texts.outdatedChecks(outdated)}</Text>;
};

/** What the clerk reads above the agenda: how to type, or why the last count does not fit. */
const Guide = ({ entry, unrecorded }: Pick<Props, 'entry' | 'unrecorded'>) => (
  <Text id={HINT_ID} className={styles.hint} data-problem={entry.problem !== null} aria-live="polite">
    {entry.problem !== null && problemText(entry.problem)}
    {entry.problem === null && guideText(entry, unrecorded)}
  </Text>
);

type ItemProps = { readonly entry: TallyEntry; readonly item: AgendaItem };

/** The boxes of the item being counted; of a second vote they start empty. */
const CountedFields = ({ entry, item }: ItemProps) => {
  const isSecond = entry.secondId === item.id;
  return (
    <TallyFields
      key={isSecond ? 'second' : 'standing'}
      item={isSecond ? { ...item, tally: null } : item}
      voters={item.voters}
      focusTurn={entry.focusTurn}
      describedBy={HINT_ID}
      isWrong={entry.problem !== null}
      onRecord={(typed) => entry.record(item, typed)}
      onEdit={entry.clearProblem}
    />
  );
};

/** The agenda: counts are typed in the row of the item being counted, one after another. */
export const AgendaTable = ({ quotas, entry, isOpen, unrecorded, onUnanimous }: Props) => {
  const body = useRef<HTMLTableSectionElement>(null);
  const { activeId } = entry;
  const { ref: frame, height } = useElementSize();

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another item is current or the window's size changed
  useEffect(() => {
    body.current?.querySelector('[data-active=true]')?.scrollIntoView({ block: 'nearest' });
  }, [activeId, height]);

  const choose = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest('tr') : null;
    const id = row?.dataset.id;
    if (isOpen && id !== undefined && id !== activeId) entry.activate(id);
  };

  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    entry.move(step);
  };

  return (
    <div className={styles.agenda}>
      {entry.error && <ErrorNotice error={entry.error} onClose={entry.clearError} />}
      {isOpen && (
        <div className={styles.bar}>
          <Guide entry={entry} unrecorded={unrecorded} />
          <Button variant="default" disabled={unrecorded === 0 || entry.voters === 0} onClick={onUnanimous}>
            {texts.unanimous}
          </Button>
        </div>
      )}
      <OtherEditions agenda={entry.agenda} />
      <OutdatedChecks agenda={entry.agenda} />
      <QuotaStrip quotas={quotas} />
      <div ref={frame} className={styles.scroll} tabIndex={isOpen ? undefined : 0}>
        <table className={styles.table} aria-label={texts.label}>
          <Heads />
          <tbody ref={body} onClick={choose} onKeyDown={walk}>
            {entry.agenda.map((item, index) => {
              const isActive = isOpen && item.id === activeId;
              return (
                <AgendaRow
                  key={item.id}
                  item={item}
                  position={index + 1}
                  isActive={isActive}
                  differs={item.voters !== entry.voters}
                  fields={isActive ? <CountedFields entry={entry} item={item} /> : null}
                  roundAction={isActive ? <RoundAction entry={entry} item={item} /> : null}
                  memberActions={isActive ? <MemberActions entry={entry} item={item} /> : null}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <span className="visually-hidden" role="status">
        {entry.announced}
      </span>
    </div>
  );
};
