import { Button, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import { decisionTexts } from '#shared/text/vi/decisions';
import { paperEditorTexts } from '#shared/text/vi/paper-editor';
import { useQuery } from '../../api/use-query';
import { useNavigation, useShortcut } from '../../app/navigation';
import { EmptyView } from '../../components/empty-view';
import { QueryView } from '../../components/query-view';
import { type Column, RowTable } from '../../components/row-table';
import { ScreenFrame } from '../../components/screen-frame';
import { StatusBadge } from '../../components/status-badge';
import { writtenDay } from '../../components/written-values';
import { DraftDecisionDialog } from './draft-decision-dialog';
import { OtherPapers } from './other-papers';

type DecisionLine = Output<'decisions.list'>[number];

const STATES = ['all', 'draft', 'issued'] as const;
type Filter = (typeof STATES)[number];

const heads = decisionTexts.columns;

const columns: readonly Column<DecisionLine>[] = [
  { key: 'number', header: heads.number, width: '150px', cell: (it) => decisionTexts.numberLine(it.number, it.symbol) },
  {
    key: 'issuedOn',
    header: heads.issuedOn,
    width: '110px',
    cell: (it) => writtenDay(it.issuedOn) || decisionTexts.noDay,
  },
  { key: 'subject', header: heads.subject, cell: (it) => it.subject },
  { key: 'campaign', header: heads.campaign, cell: (it) => it.campaignName },
  { key: 'items', header: heads.items, cell: (it) => it.items, align: 'right', width: '70px' },
  {
    key: 'state',
    header: heads.state,
    width: '120px',
    cell: (it) => (
      <StatusBadge tone={it.state === 'draft' ? 'warn' : 'good'}>{decisionTexts.states[it.state]}</StatusBadge>
    ),
  },
];

const labelOf = (state: Filter): string => (state === 'all' ? decisionTexts.filters.all : decisionTexts.states[state]);

/** Every decision, drafts and issued ones. */
export const DecisionList = ({ meetingId, view }: { meetingId: string | null; view: string | undefined }) => {
  const decisions = useQuery('decisions.list', {});
  const { go } = useNavigation();
  const [filter, setFilter] = useState<Filter>('all');
  const [showsPapers, setShowsPapers] = useState(view === 'papers');
  const [isDrafting, setDrafting] = useState(meetingId !== null);
  useShortcut('mod+N', isDrafting ? null : () => setDrafting(true));
  const open = (id: string) => go('decisions', { id });
  const [count, setCount] = useState(0);
  /** One draft opens; of several the list shows them all, for each waits for its number. */
  const drafted = (ids: readonly string[]) => {
    const [only] = ids;
    if (only !== undefined && ids.length === 1) return open(only);
    setDrafting(false);
    setShowsPapers(false);
    setFilter('draft');
    setCount(ids.length);
  };
  const draft = <Button onClick={() => setDrafting(true)}>{decisionTexts.draftFromMeeting}</Button>;

  return (
    <ScreenFrame
      title={decisionTexts.title}
      primary={draft}
      toolbar={
        <>
          <SegmentedControl
            aria-label={paperEditorTexts.others.view}
            value={showsPapers ? 'papers' : 'decisions'}
            onChange={(value) => setShowsPapers(value === 'papers')}
            data={[
              { value: 'decisions', label: paperEditorTexts.others.decisions },
              { value: 'papers', label: paperEditorTexts.others.papers },
            ]}
          />
          {!showsPapers && (
            <SegmentedControl
              aria-label={decisionTexts.filters.label}
              value={filter}
              onChange={(value) => setFilter(STATES.find((state) => state === value) ?? 'all')}
              data={STATES.map((value) => ({ value, label: labelOf(value) }))}
            />
          )}
          {count > 0 && !showsPapers && (
            <Text size="sm" role="status">
              {decisionTexts.drafting.drafted(count)}
            </Text>
          )}
        </>
      }
    >
      {showsPapers ? (
        <OtherPapers />
      ) : (
        <QueryView
          loaded={decisions}
          isEmpty={(lines) => lines.length === 0}
          empty={<EmptyView text={decisionTexts.none} action={draft} />}
        >
          {(lines) => (
            <RowTable
              label={decisionTexts.listLabel}
              columns={columns}
              rows={lines.filter((line) => filter === 'all' || line.state === filter)}
              rowKey={(line) => line.id}
              onOpen={(line) => open(line.id)}
            />
          )}
        </QueryView>
      )}
      {isDrafting && (
        <DraftDecisionDialog meetingId={meetingId} onDrafted={drafted} onClose={() => setDrafting(false)} />
      )}
    </ScreenFrame>
  );
};
