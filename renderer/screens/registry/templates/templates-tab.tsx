import { Text } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import { templateTexts as texts } from '#shared/text/vi/templates';
import { useQuery } from '../../../api/use-query';
import { QueryView } from '../../../components/query-view';
import { type Column, RowTable } from '../../../components/row-table';
import { SidePanel } from '../../../components/side-panel';
import { SplitView } from '../../../components/split-view';
import { StatusBadge } from '../../../components/status-badge';
import { writtenMoment } from '../../../components/written-values';
import { NOTHING_OPEN, type TabProps } from '../open-record';
import screen from '../registry-screen.module.css';
import { ConverterSection } from './converter-section';
import { TemplatePanel } from './template-panel';
import classes from './templates.module.css';

type Templates = Output<'templates.list'>[number];

const inForceOf = ({ versions, inForce }: Templates) => versions.find(({ id }) => id === inForce);
const heads = texts.columns;

const COLUMNS: readonly Column<Templates>[] = [
  { key: 'kind', header: heads.kind, cell: ({ kind }) => texts.kinds[kind], width: '40%' },
  {
    key: 'inForce',
    header: heads.inForce,
    cell: (row) => {
      const version = inForceOf(row);
      return version === undefined ? (
        <StatusBadge tone="neutral">{texts.own}</StatusBadge>
      ) : (
        <StatusBadge tone="good">{texts.version(version.version)}</StatusBadge>
      );
    },
  },
  { key: 'since', header: heads.since, cell: (row) => writtenMoment(inForceOf(row)?.savedAt ?? ''), short: true },
  { key: 'by', header: heads.by, cell: (row) => inForceOf(row)?.savedBy ?? '' },
];

/** Mẫu văn bản: the layout of each kind of paper, as the office has it. */
export const TemplatesTab = ({ open, onOpen }: TabProps) => {
  const templates = useQuery('templates.list', {});
  const chosen = open.kind === 'one' ? templates.value?.find(({ kind }) => kind === open.id) : undefined;
  const panel = chosen && (
    <SidePanel key={chosen.kind} title={texts.kinds[chosen.kind]} width={620} onClose={() => onOpen(NOTHING_OPEN)}>
      <TemplatePanel {...chosen} />
    </SidePanel>
  );
  return (
    <div className={screen.tab}>
      <div className={screen.tools}>
        <Text size="sm" flex={1}>
          {texts.intro}
        </Text>
      </div>
      <SplitView panel={panel}>
        <div className={classes.page}>
          <QueryView loaded={templates}>
            {(list) => (
              <RowTable
                label={texts.list}
                columns={COLUMNS}
                rows={list}
                rowKey={({ kind }) => kind}
                selectedKey={chosen?.kind ?? null}
                onOpen={({ kind }) => onOpen({ kind: 'one', id: kind })}
              />
            )}
          </QueryView>
          <ConverterSection />
        </div>
      </SplitView>
    </div>
  );
};
