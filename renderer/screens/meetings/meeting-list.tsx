import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import { meetingTexts } from '#shared/text/vi/meetings';
import { useQuery } from '../../api/use-query';
import { useNavigation, useShortcut } from '../../app/navigation';
import { EmptyView } from '../../components/empty-view';
import { QueryView } from '../../components/query-view';
import { type Column, RowTable } from '../../components/row-table';
import { ScreenFrame } from '../../components/screen-frame';
import { StatusBadge } from '../../components/status-badge';
import { writtenDay } from '../../components/written-values';
import { CouncilDialog } from './council-dialog';
import { PrepareMeetingDialog } from './prepare-meeting-dialog';

type MeetingLine = Output<'meetings.list'>[number];

const heads = meetingTexts.columns;

const columns: readonly Column<MeetingLine>[] = [
  { key: 'heldOn', header: heads.heldOn, cell: (line) => writtenDay(line.heldOn) },
  { key: 'campaign', header: heads.campaign, cell: (line) => line.campaignName },
  { key: 'council', header: heads.council, cell: (line) => line.councilName },
  { key: 'place', header: heads.place, cell: (line) => line.place },
  { key: 'voted', header: heads.voted, cell: (line) => `${line.voted}/${line.items}`, align: 'right' },
  { key: 'passed', header: heads.passed, cell: (line) => line.passed, align: 'right' },
  {
    key: 'state',
    header: heads.state,
    cell: (line) => (
      <StatusBadge tone={line.state === 'open' ? 'info' : 'good'}>{meetingTexts.state[line.state]}</StatusBadge>
    ),
  },
];

/** Every meeting, the newest first; F5 goes into the one that is open. */
export const MeetingList = ({ campaignId }: { campaignId: string | null }) => {
  const meetings = useQuery('meetings.list', {});
  const { go } = useNavigation();
  const [dialog, setDialog] = useState<'prepare' | 'council' | null>(campaignId === null ? null : 'prepare');
  const open = (id: string) => go('meetings', { id });

  const openMeeting = meetings.value?.find((line) => line.state === 'open');
  useShortcut('F5', openMeeting && dialog === null ? () => open(openMeeting.id) : null);
  useShortcut('mod+N', dialog === null ? () => setDialog('prepare') : null);

  return (
    <ScreenFrame
      title={meetingTexts.title}
      primary={<Button onClick={() => setDialog('prepare')}>{meetingTexts.prepare}</Button>}
      toolbar={
        <Group gap="xs">
          <Button variant="default" disabled={!openMeeting} onClick={() => openMeeting && open(openMeeting.id)}>
            {meetingTexts.start}
          </Button>
          <Button variant="default" onClick={() => setDialog('council')}>
            {meetingTexts.members}
          </Button>
        </Group>
      }
    >
      <QueryView
        loaded={meetings}
        isEmpty={(lines) => lines.length === 0}
        empty={
          <EmptyView
            text={meetingTexts.noMeetings}
            action={<Button onClick={() => setDialog('prepare')}>{meetingTexts.prepare}</Button>}
          />
        }
      >
        {(lines) => (
          <RowTable
            label={meetingTexts.listLabel}
            columns={columns}
            rows={lines}
            rowKey={(line) => line.id}
            onOpen={(line) => open(line.id)}
          />
        )}
      </QueryView>
      {dialog === 'prepare' && (
        <PrepareMeetingDialog campaignId={campaignId} onPrepared={open} onClose={() => setDialog(null)} />
      )}
      {dialog === 'council' && <CouncilDialog onClose={() => setDialog(null)} />}
    </ScreenFrame>
  );
};
