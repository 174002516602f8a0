import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { historyTexts } from '#shared/text/vi/recipient-history';
import { ratingTexts, recipientKindTexts } from '#shared/text/vi/recipients';
import { initiativeScopeTexts, registryTexts } from '#shared/text/vi/registry';
import { StatusBadge } from '../../components/status-badge';
import { writtenDay } from '../../components/written-values';
import { writtenBirthDate } from './birth-date';
import classes from './history-sections.module.css';
import type { HistoryView } from './history-view';
import type { History } from './person-form';

type Section = Exclude<keyof typeof historyTexts.sections, 'dossiers'>;
type Props = { readonly history: History; readonly onView: (view: HistoryView) => void };
type Row = { readonly key: string; readonly cells: readonly ReactNode[] };

const words = historyTexts.columns;

const decision = (number: string | null, day: string | null = null): string =>
  [number, day && historyTexts.decidedOn(writtenDay(day))].filter(Boolean).join(', ');

const SectionTable = ({ title, headers, rows }: { title: string; headers: readonly string[]; rows: readonly Row[] }) =>
  rows.length === 0 ? (
    <Text c="dimmed">{historyTexts.none}</Text>
  ) : (
    <table className={classes.table} aria-label={title}>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, index) => (
              <td key={headers[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

const rowsOf = (history: History): Record<Section, { headers: readonly string[]; rows: readonly Row[] }> => ({
  awards: {
    headers: [words.year, words.award, words.decision],
    rows: history.awards.map(({ id, year, name, decisionNumber, decidedOn }) => ({
      key: id,
      cells: [year, name, decision(decisionNumber, decidedOn)],
    })),
  },
  ratings: {
    headers: [words.year, words.level, words.decision],
    rows: history.ratings.map(({ year, level, decisionNumber }) => ({
      key: String(year),
      cells: [year, ratingTexts[level], decision(decisionNumber)],
    })),
  },
  initiatives: {
    headers: [words.year, words.name, words.scope, words.decision],
    rows: history.initiatives.map(({ year, name, scope, decisionNumber }) => ({
      key: `${year} ${name}`,
      cells: [year, name, initiativeScopeTexts[scope], decision(decisionNumber)],
    })),
  },
  discipline: {
    headers: [words.form, words.period],
    rows: history.discipline.map(({ form, from, to }) => ({
      key: `${form} ${from}`,
      cells: [form, registryTexts.period(writtenDay(from), writtenDay(to))],
    })),
  },
});

const Head = ({ history, onView }: Props) => {
  const { recipient, historyKnownFrom } = history;
  const facts = [recipient.honorific, recipient.position, recipient.unitName, writtenBirthDate(recipient.birthDate)];
  return (
    <Stack gap={6}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Text flex={1}>
          <StatusBadge tone="info">{recipientKindTexts[recipient.kind]}</StatusBadge>{' '}
          {facts.filter(Boolean).join(' · ')}
        </Text>
        {recipient.kind !== 'household' && (
          <Button variant="default" size="compact-sm" onClick={() => onView('edit')}>
            {historyTexts.edit}
          </Button>
        )}
      </Group>
      {history.openInvestigation && <StatusBadge tone="bad">{historyTexts.openInvestigation}</StatusBadge>}
      <Group gap="xs" wrap="nowrap" align="flex-start" className={classes.known}>
        <Text size="sm" flex={1}>
          {historyKnownFrom ? historyTexts.known(historyKnownFrom) : historyTexts.unknown}
        </Text>
        <Button variant="default" size="compact-sm" onClick={() => onView('known')}>
          {historyTexts.change}
        </Button>
      </Group>
    </Stack>
  );
};

/** All that is known of one recipient, a table for each kind of record. */
export const HistorySections = ({ history, onView }: Props) => {
  const tables = rowsOf(history);
  const isPerson = history.recipient.kind === 'individual';
  const sections: readonly Section[] = isPerson
    ? ['awards', 'ratings', 'initiatives', 'discipline']
    : ['awards', 'ratings', 'discipline'];
  return (
    <Stack gap="md" p="md">
      <Head history={history} onView={onView} />
      {sections.map((section) => {
        const title = historyTexts.sections[section];
        return (
          <section key={section} aria-label={title}>
            <Group justify="space-between" mb={4}>
              <h3 className={classes.title}>{title}</h3>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={historyTexts.recordOf(title)}
                onClick={() => onView(section)}
              >
                {historyTexts.record}
              </Button>
            </Group>
            <SectionTable title={title} {...tables[section]} />
          </section>
        );
      })}
      <section aria-label={historyTexts.sections.dossiers}>
        <h3 className={classes.title}>{historyTexts.sections.dossiers}</h3>
        <SectionTable
          title={historyTexts.sections.dossiers}
          headers={[words.year, words.campaign, words.award]}
          rows={history.dossiers.map(({ id, year, campaign, awardName }) => ({
            key: id,
            cells: [year, campaign, awardName],
          }))}
        />
      </section>
    </Stack>
  );
};
