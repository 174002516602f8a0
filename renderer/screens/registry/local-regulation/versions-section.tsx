import { Button, Group, Text } from '@mantine/core';
import { Fragment } from 'react';
import type { Output } from '#shared/ipc/contract';
import { localRegulationTexts, localVersionTexts as words } from '#shared/text/vi/local-regulation';
import { registryTexts } from '#shared/text/vi/registry';
import { type Column, RowTable } from '../../../components/row-table';
import { writtenDay, writtenMoment } from '../../../components/written-values';
import classes from '../registry-screen.module.css';

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

/** An earlier version as it was saved, and the way to go on from it. */
export const VersionView = ({ version, onUse }: { version: Version; onUse: () => void }) => {
  const { regulation, reason, savedAt } = version;
  const { quotas, clusters, deadlines, papers, criteria, ballots, money, confirmed } = regulation;
  const said = { quotas, clusters, deadlines, papers, criteria, ballots, coefficients: money.coefficients, confirmed };
  const lines = (Object.keys(said) as (keyof typeof said)[]).filter((part) => said[part].length > 0);
  return (
    <div className={classes.record}>
      <Text>
        {regulation.name} {regulation.documentNumber}
      </Text>
      <Text c="dimmed" mb="sm">
        {writtenMoment(savedAt)} · {reason}
      </Text>
      <dl>
        {lines.map((part) => (
          <Fragment key={part}>
            <dt>{localRegulationTexts.parts[part]}</dt>
            <dd>{words.rows(said[part].length)}</dd>
          </Fragment>
        ))}
      </dl>
      <details>
        <summary>{words.whole}</summary>
        <pre className={classes.json}>{JSON.stringify(regulation, null, 2)}</pre>
      </details>
      <Group mt="sm">
        <Button onClick={onUse}>{words.useAgain}</Button>
      </Group>
    </div>
  );
};
