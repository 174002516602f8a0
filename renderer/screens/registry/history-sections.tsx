import { Button, Group, Stack, Text } from '@mantine/core';
import type { RecipientKind } from '#shared/domain/recipient';
import { historyTexts } from '#shared/text/vi/recipient-history';
import { recipientKindTexts } from '#shared/text/vi/recipients';
import { StatusBadge } from '../../components/status-badge';
import { writtenBirthDate } from './birth-date';
import { DependentAwards } from './dependent-awards';
import { type HistoryRow, historyTables } from './history-rows';
import classes from './history-sections.module.css';
import type { HistoryView, RecordKind } from './history-view';
import type { History } from './person-form';

type Props = { readonly history: History; readonly onView: (view: HistoryView) => void };

const words = historyTexts.columns;

const SECTIONS: Readonly<Record<RecipientKind, readonly RecordKind[]>> = {
  individual: ['awards', 'ratings', 'initiatives', 'discipline', 'investigations'],
  collective: ['awards', 'ratings', 'compositions', 'discipline', 'investigations'],
  household: ['awards', 'ratings', 'discipline', 'investigations'],
};

const SectionTable = ({
  title,
  headers,
  rows,
}: {
  title: string;
  headers: readonly string[];
  rows: readonly HistoryRow[];
}) =>
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
          <Button variant="default" size="compact-sm" onClick={() => onView({ name: 'edit' })}>
            {historyTexts.edit}
          </Button>
        )}
      </Group>
      {history.openInvestigation && <StatusBadge tone="bad">{historyTexts.openInvestigation}</StatusBadge>}
      <Group gap="xs" wrap="nowrap" align="flex-start" className={classes.known}>
        <Text size="sm" flex={1}>
          {historyKnownFrom ? historyTexts.known(historyKnownFrom) : historyTexts.unknown}
        </Text>
        <Button variant="default" size="compact-sm" onClick={() => onView({ name: 'known' })}>
          {historyTexts.change}
        </Button>
      </Group>
    </Stack>
  );
};

/** All that is known of one recipient, a table for each kind of record. */
export const HistorySections = ({ history, onView }: Props) => {
  const tables = historyTables(history, onView);
  const sections = SECTIONS[history.recipient.kind];
  return (
    <Stack gap="md" p="md">
      <Head history={history} onView={onView} />
      <DependentAwards recipientId={history.recipient.id} onView={onView} />
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
                onClick={() => onView({ name: section })}
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
