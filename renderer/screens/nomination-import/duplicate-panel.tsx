import { Button, Modal } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { isDuplicateKind } from '#shared/domain/nomination-list/duplicate-kinds';
import { duplicateAnswerText, duplicateKindTexts, duplicateTexts } from '#shared/text/vi/duplicates';
import { importTexts } from '#shared/text/vi/nomination-import';
import { ErrorNotice } from '../../components/error-notice';
import { StatusBadge, type Tone } from '../../components/status-badge';
import { writtenNumber, writtenRow } from '../../components/written-values';
import styles from './duplicate-panel.module.css';
import { DuplicateSides } from './duplicate-sides';
import type { ListReading } from './import-draft';
import type { Answering } from './use-asked-accept';
import { type DuplicatePair, useDuplicates } from './use-duplicates';

type Props = {
  readonly campaignId: string;
  readonly reading: ListReading;
  readonly onAnswered: () => void;
  readonly onSkip: (row: { readonly sheet: string | null; readonly sourceRow: number }) => void;
  readonly onClose: () => void;
  readonly answering: Answering | null;
};

const TONES: Record<DuplicatePair['severity'], Tone> = { error: 'bad', warning: 'warn', info: 'info' };

/** What a pair is, or what was said of it. */
const PairBadge = ({ pair }: { readonly pair: DuplicatePair }) => {
  if (pair.answer !== null) {
    return <StatusBadge tone="good">{duplicateAnswerText(pair.answer.answer, pair.recipientKind)}</StatusBadge>;
  }
  const kind = isDuplicateKind(pair.code) ? duplicateKindTexts[pair.code] : pair.code;
  return <StatusBadge tone={TONES[pair.severity]}>{kind}</StatusBadge>;
};

const keyOf = ({ sheet, sourceRow, code, answer, other }: DuplicatePair): string =>
  [sheet, sourceRow, code, answer?.id, other.recipientId, other.fullName, other.unit].join(' ');

const PairList = ({ pairs, place, moveTo }: Pick<ReturnType<typeof useDuplicates>, 'pairs' | 'place' | 'moveTo'>) => {
  const current = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current pair comes into sight whenever it changes
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [place]);
  return (
    <ul className={styles.list} aria-label={duplicateTexts.pairs}>
      {pairs.map((pair, at) => (
        <li key={keyOf(pair)} ref={at === place ? current : null}>
          <button type="button" tabIndex={-1} aria-current={at === place} onClick={() => moveTo(at)}>
            <span>{duplicateTexts.pairOf(writtenRow(pair.sourceRow), pair.row.fullName)}</span>
            <PairBadge pair={pair} />
          </button>
        </li>
      ))}
    </ul>
  );
};

/** What the keys do about the pairs as they stand. */
const keysFor = ({ pair, plain }: Pick<ReturnType<typeof useDuplicates>, 'pair' | 'plain'>): string => {
  const { keys } = duplicateTexts;
  if (pair === undefined) return keys.close;
  const answer = pair.canAnswer ? keys.answer(pair.recipientKind) : keys.skip;
  return [
    ...(pair.answer === null ? [answer] : []),
    ...(plain > 1 ? [keys.sameForPlain] : []),
    keys.move,
    keys.close,
  ].join(' · ');
};

const progressOf = ({ loading, asked, answered, pair }: ReturnType<typeof useDuplicates>): string => {
  if (loading) return duplicateTexts.loading;
  if (asked > 0) return duplicateTexts.progress(writtenNumber(answered), writtenNumber(asked));
  return pair === undefined ? duplicateTexts.none : duplicateTexts.nothingAsked;
};

/** Two by two: a row and whom it may mean, with one key for one person and one for two. */
export const DuplicatePanel = ({ campaignId, reading, onAnswered, onSkip, onClose, answering }: Props) => {
  const course = useDuplicates(campaignId, reading, onAnswered);
  const { pairs, pair, place, moveTo } = course;
  const body = useRef<HTMLElement>(null);
  const goOn = useRef<HTMLButtonElement>(null);
  const isDone = Boolean(answering?.goOn);
  // A button that goes with its pair takes the focus along; the keys must go on working.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every answer and step
  useEffect(() => (goOn.current ?? body.current)?.focus(), [place, pair?.answer, pairs.length, isDone]);

  const same = () => {
    if (pair === undefined) return;
    if (pair.canAnswer) course.answer('same');
    else onSkip(pair);
  };
  const actions: Readonly<Record<string, () => void>> = {
    c: same,
    k: () => course.answer('different'),
    t: course.sameForPlain,
    ArrowDown: () => moveTo(place + 1),
    ArrowUp: () => moveTo(place - 1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    action();
  };
  return (
    <Modal opened onClose={onClose} title={duplicateTexts.title} size={1040}>
      <section
        ref={body}
        data-autofocus
        tabIndex={-1}
        className={styles.panel}
        aria-label={duplicateTexts.title}
        onKeyDown={onKeyDown}
      >
        <p className={styles.progress} role="status">
          {progressOf(course)}
          {course.total > pairs.length && (
            <> · {duplicateTexts.more(writtenNumber(pairs.length), writtenNumber(course.total))}</>
          )}
        </p>
        {course.error && <ErrorNotice error={course.error} />}
        {course.plain > 1 && (
          <Button className={styles.forAll ?? ''} size="compact-sm" variant="default" onClick={course.sameForPlain}>
            {duplicateTexts.sameForPlain(writtenNumber(course.plain), course.plainKind)}
          </Button>
        )}
        {pair !== undefined && (
          <div className={styles.columns}>
            <PairList pairs={pairs} place={place} moveTo={moveTo} />
            <DuplicateSides
              pair={pair}
              onSame={same}
              onDifferent={() => course.answer('different')}
              onRevoke={course.revoke}
            />
          </div>
        )}
        {answering?.goOn && (
          <Button ref={goOn} className={styles.forAll ?? ''} title={importTexts.acceptKeys} onClick={answering.goOn}>
            {importTexts.accept(writtenNumber(reading.acceptable))}
          </Button>
        )}
        <p className={styles.keys}>{keysFor(course)}</p>
      </section>
    </Modal>
  );
};
