import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { dependencyTexts } from '#shared/text/vi/dependencies';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { historyTexts } from '#shared/text/vi/recipient-history';
import { ratingTexts } from '#shared/text/vi/recipients';
import { initiativeScopeTexts, registryTexts } from '#shared/text/vi/registry';
import { writtenDay } from '../../components/written-values';
import type { HistoryView, RecordKind, RemovableRecord } from './history-view';
import type { History } from './person-form';

export type HistoryRow = { readonly key: string; readonly cells: readonly ReactNode[] };
type HistoryTable = { readonly headers: readonly string[]; readonly rows: readonly HistoryRow[] };

const words = historyTexts.columns;

const decision = (number: string | null, day: string | null = null): string =>
  [number, day && historyTexts.decidedOn(writtenDay(day))].filter(Boolean).join(', ');

type Sourced = History['awards'][number]['source'];

/** The decision, and below it the row of the list that the fact was taken from. */
const proofOf = (written: string, source: Sourced): ReactNode =>
  source === null ? (
    written
  ) : (
    <>
      {written}
      <Text size="xs" c="dimmed" title={source.text}>
        {historyListTexts.source(source.fileName, source.sourceRow, source.sheet)}
      </Text>
    </>
  );

const compositionTable = ({ compositions }: History): HistoryTable => ({
  headers: [words.year, words.members, words.completedTask, words.ldtt, words.cstdcs, words.disciplinedFromWarning],
  rows: compositions.map(({ year, members, completedTask, ldtt, cstdcs, disciplinedFromWarning }) => ({
    key: String(year),
    cells: [
      year,
      ...[members, completedTask, ldtt, cstdcs, disciplinedFromWarning].map((count) => count ?? historyTexts.notKnown),
    ],
  })),
});

const endOf = (
  { id, summary, closedOn }: History['investigations'][number],
  onView: (view: HistoryView) => void,
): ReactNode =>
  closedOn === null ? (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={historyTexts.endingOf(summary)}
      onClick={() => onView({ name: 'ending', investigationId: id })}
    >
      {historyTexts.ending}
    </Button>
  ) : (
    writtenDay(closedOn)
  );

const investigationTable = ({ investigations }: History, onView: (view: HistoryView) => void): HistoryTable => ({
  headers: [words.summary, words.opened, words.ended],
  rows: investigations.map((one) => ({
    key: one.id,
    cells: [one.summary, writtenDay(one.openedOn), endOf(one, onView)],
  })),
});

/** The way to take a row out that was written by hand. */
const removalOf = (record: RemovableRecord, onView: (view: HistoryView) => void): ReactNode => (
  <Button
    variant="default"
    size="compact-xs"
    aria-label={dependencyTexts.removeOf(record.what)}
    onClick={() => onView({ name: 'removing', record })}
  >
    {dependencyTexts.remove}
  </Button>
);

type Words = Pick<History['awards'][number], 'name' | 'revoked' | 'restored' | 'corrections' | 'correctedName'>;

/** The award; struck out when a later decision took it back, with the words that a later one changed. */
const AwardWords = ({ name, revoked, restored, corrections, correctedName }: Words) => (
  <>
    {revoked === null ? name : <s>{name}</s>}
    {revoked !== null && (
      <Text size="xs" c="red.8">
        {historyTexts.revoked(revoked.number, writtenDay(revoked.on))}
      </Text>
    )}
    {revoked === null && restored !== null && (
      <Text size="xs">{historyTexts.restored(restored.number, writtenDay(restored.on))}</Text>
    )}
    {correctedName !== null && <Text size="xs">{historyTexts.correctedName(correctedName)}</Text>}
    {corrections.map(({ before, after, number }) => (
      <Text key={`${number} ${before}`} size="xs">
        {historyTexts.corrected(before, after, number)}
      </Text>
    ))}
  </>
);

const awardTable = ({ awards }: History, onView: (view: HistoryView) => void): HistoryTable => ({
  headers: [words.year, words.award, words.decision, words.action],
  rows: awards.map(({ id, year, name, decisionNumber, decidedOn, byDecision, source, ...since }) => ({
    key: id,
    cells: [
      year,
      <AwardWords key={id} name={name} {...since} />,
      proofOf(decision(decisionNumber, decidedOn), source),
      byDecision ? '' : removalOf({ kind: 'awards', id, what: `${name}, ${year}` }, onView),
    ],
  })),
});

const initiativeTable = ({ initiatives }: History, onView: (view: HistoryView) => void): HistoryTable => ({
  headers: [words.year, words.name, words.scope, words.decision, words.action],
  rows: initiatives.map(({ id, year, name, scope, decisionNumber, share, source }) => ({
    key: id,
    cells: [
      year,
      name,
      [initiativeScopeTexts[scope], share === null ? '' : historyListTexts.share(share)].filter(Boolean).join(', '),
      proofOf(decision(decisionNumber), source),
      removalOf({ kind: 'initiatives', id, what: `${name}, ${year}` }, onView),
    ],
  })),
});

/** What is known of each kind, as the rows of its table. */
export const historyTables = (
  history: History,
  onView: (view: HistoryView) => void,
): Readonly<Record<RecordKind, HistoryTable>> => ({
  awards: awardTable(history, onView),
  ratings: {
    headers: [words.year, words.level, words.decision],
    rows: history.ratings.map(({ year, level, decisionNumber, source }) => ({
      key: String(year),
      cells: [year, ratingTexts[level], proofOf(decision(decisionNumber), source)],
    })),
  },
  initiatives: initiativeTable(history, onView),
  compositions: compositionTable(history),
  discipline: {
    headers: [words.form, words.period],
    rows: history.discipline.map(({ form, from, to }) => ({
      key: `${form} ${from}`,
      cells: [form, registryTexts.period(writtenDay(from), writtenDay(to))],
    })),
  },
  investigations: investigationTable(history, onView),
});
