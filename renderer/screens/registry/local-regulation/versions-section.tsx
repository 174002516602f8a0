import { Button, Group, Text } from '@mantine/core';
import { writtenShare } from '#shared/domain/local-regulation/written-share';
import type { Output } from '#shared/ipc/contract';
import { awardNames } from '#shared/text/vi/awards';
import {
  localMoneyTexts,
  localRegulationTexts,
  readingTexts,
  localVersionTexts as words,
} from '#shared/text/vi/local-regulation';
import { registryTexts } from '#shared/text/vi/registry';
import { type Column, RowTable } from '../../../components/row-table';
import { writtenDay, writtenMoment } from '../../../components/written-values';
import classes from '../registry-screen.module.css';
import {
  ballotColumns,
  clusterColumns,
  coefficientColumns,
  criterionColumns,
  deadlineColumns,
  paperColumns,
  quotaColumns,
} from './part-columns';
import { writtenHundredths } from './written-fields';

export type Version = Output<'localRegulation.versions'>[number];

const COLUMNS: readonly Column<Version>[] = [
  { key: 'version', header: words.columns.version, cell: ({ version }) => version, align: 'right', width: '6%' },
  { key: 'savedAt', header: words.columns.savedAt, cell: ({ savedAt }) => writtenMoment(savedAt), short: true },
  {
    key: 'period',
    header: words.columns.period,
    cell: ({ regulation: { validFrom, validTo } }) => registryTexts.period(writtenDay(validFrom), writtenDay(validTo)),
  },
  { key: 'name', header: words.columns.name, cell: ({ regulation }) => regulation.name, width: '30%' },
  { key: 'reason', header: words.columns.reason, cell: ({ reason }) => reason, width: '30%' },
];

type ListProps = {
  readonly versions: readonly Version[];
  readonly selected: Version | null;
  readonly onOpen: (version: Version) => void;
};

/** Every version that was saved, newest first. */
export const VersionsSection = ({ versions, selected, onOpen }: ListProps) => (
  <section aria-label={localRegulationTexts.parts.versions} className={classes.record}>
    <h2 className={classes.about}>{localRegulationTexts.parts.versions}</h2>
    {versions.length === 0 ? (
      <Text c="dimmed">{localRegulationTexts.nothingYet}</Text>
    ) : (
      <RowTable
        label={words.list}
        columns={COLUMNS}
        rows={versions}
        rowKey={({ version }) => String(version)}
        selectedKey={selected ? String(selected.version) : null}
        onOpen={onOpen}
      />
    )}
  </section>
);

type Regulation = Version['regulation'];
type Part = keyof typeof localRegulationTexts.parts;

/** The cells of a row one after another, as its table shows them. */
const linesOf = <T,>(columns: readonly Column<T>[], rows: readonly T[]): readonly string[] =>
  rows.map((row) => columns.map(({ cell }) => String(cell(row))).join(' · '));

const measureLine = ({ key, measure }: Regulation['confirmed'][number]): string => {
  if (measure === null) return '';
  if (measure.kind === 'share') return writtenShare(measure.share);
  if (measure.kind === 'dayOfYear') return `${measure.day}/${measure.month}`;
  return key.startsWith('coefficient') ? writtenHundredths(measure.number) : String(measure.number);
};

/** The award that a confirmed value belongs to, where its key names one. */
const awardOf = (key: string): string =>
  Object.entries(awardNames).find(([code]) => code === key.split(':')[1])?.[1].short ?? '';

const confirmedLine = (row: Regulation['confirmed'][number]): string =>
  [awardOf(row.key), row.text, measureLine(row), row.clause, row.reason].filter(Boolean).join(' · ');

const readingLines = ({ window, diplomaBeforeYears }: Regulation['readings']): readonly string[] => [
  ...(window === null ? [] : [`${readingTexts.windowLabel}: ${readingTexts.window[window]}`]),
  ...(diplomaBeforeYears === null
    ? []
    : [`${readingTexts.diplomaBeforeYearsLabel}: ${readingTexts.diplomaBeforeYears[diplomaBeforeYears]}`]),
];

const moneyLines = ({ rounding, coefficients }: Regulation['money']): readonly string[] => [
  ...(rounding === null ? [] : [`${localMoneyTexts.roundingLabel}: ${localMoneyTexts.rounding[rounding]}`]),
  ...linesOf(coefficientColumns, coefficients),
];

const partsOf = (regulation: Regulation): readonly { readonly part: Part; readonly lines: readonly string[] }[] =>
  [
    { part: 'criteria' as const, lines: linesOf(criterionColumns, regulation.criteria) },
    { part: 'quotas' as const, lines: linesOf(quotaColumns, regulation.quotas) },
    { part: 'clusters' as const, lines: linesOf(clusterColumns, regulation.clusters) },
    { part: 'deadlines' as const, lines: linesOf(deadlineColumns, regulation.deadlines) },
    { part: 'papers' as const, lines: linesOf(paperColumns, regulation.papers) },
    { part: 'ballots' as const, lines: linesOf(ballotColumns, regulation.ballots) },
    { part: 'money' as const, lines: moneyLines(regulation.money) },
    { part: 'readings' as const, lines: readingLines(regulation.readings) },
    { part: 'settled' as const, lines: regulation.confirmed.map(confirmedLine) },
  ].filter(({ lines }) => lines.length > 0);

/** An earlier version as it was saved, part by part, and the way to go on from it. */
export const VersionView = ({ version, onUse }: { version: Version; onUse: () => void }) => {
  const { regulation, reason, savedAt } = version;
  return (
    <div className={classes.record}>
      <Text>
        {regulation.name} {regulation.documentNumber}
      </Text>
      <Text c="dimmed" mb="sm">
        {writtenMoment(savedAt)} · {reason}
      </Text>
      {partsOf(regulation).map(({ part, lines }) => (
        <section key={part}>
          <h3 className={classes.about}>{localRegulationTexts.parts[part]}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <Group mt="sm">
        <Button onClick={onUse}>{words.useAgain}</Button>
      </Group>
    </div>
  );
};
