import { Button, SegmentedControl } from '@mantine/core';
import { useRef, useState } from 'react';
import { meetingTexts } from '#shared/text/vi/meetings';
import { reportScreenTexts } from '#shared/text/vi/report-screens';
import { useQuery } from '../../api/use-query';
import { useNavigation, useShortcut } from '../../app/navigation';
import { QueryView } from '../../components/query-view';
import { ScreenFrame } from '../../components/screen-frame';
import { WritePaperButton } from '../../components/write-paper-button';
import { AgendaTable } from './agenda-table';
import { AttendanceTable } from './attendance-table';
import { CloseMeetingDialog, DiscardMeetingDialog, ReopenMeetingDialog, UnanimousDialog } from './meeting-dialogs';
import { MeetingHeader, MeetingProgress } from './meeting-header';
import { MeetingPapers } from './meeting-papers';
import styles from './meeting-room.module.css';
import type { Meeting } from './tally-entry';
import { useTallyEntry } from './use-tally-entry';

const PARTS = ['attendance', 'agenda', 'papers'] as const;
type Part = (typeof PARTS)[number];
type Dialog = 'close' | 'discard' | 'reopen' | 'unanimous';

const texts = meetingTexts.room;

/** A meeting that has counts goes on at the agenda; a new one begins with the roll call. */
const firstPart = (meeting: Meeting): Part =>
  meeting.voted > 0 || meeting.state === 'closed' ? 'agenda' : 'attendance';

const partNamed = (name: string | undefined): Part | undefined => PARTS.find((part) => part === name);

const Room = ({ meeting, asked }: { meeting: Meeting; asked: string | undefined }) => {
  const { go } = useNavigation();
  const quotas = useQuery('quotas.meters', { campaignId: meeting.campaignId });
  const [part, setPart] = useState<Part>(() => partNamed(asked) ?? firstPart(meeting));
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  const toClosing = () => closeButton.current?.focus();
  const entry = useTallyEntry(meeting, toClosing);
  const isOpen = meeting.state === 'open';
  const current: Meeting = { ...meeting, agenda: [...entry.agenda] };
  const voted = entry.agenda.filter(({ tally }) => tally !== null).length;

  const goOn = () => {
    setPart('agenda');
    entry.goOn();
  };
  useShortcut('F5', isOpen && dialog === null ? goOn : null);
  const shut = () => setDialog(null);

  return (
    <ScreenFrame
      title={texts.title(meeting.campaignName)}
      primary={
        isOpen ? (
          <Button ref={closeButton} onClick={() => setDialog('close')}>
            {texts.close}
          </Button>
        ) : (
          <Button disabled={meeting.passed === 0} onClick={() => go('decisions', { meetingId: meeting.id })}>
            {texts.draftDecision}
          </Button>
        )
      }
      toolbar={
        <>
          <MeetingHeader meeting={meeting} />
          <Button variant="default" onClick={() => go('meetings')}>
            {meetingTexts.back}
          </Button>
          <SegmentedControl
            aria-label={texts.tabs}
            value={part}
            onChange={(value) => setPart(partNamed(value) ?? 'agenda')}
            data={[
              { value: 'attendance', label: texts.attendanceTab },
              { value: 'agenda', label: texts.agendaTab },
              { value: 'papers', label: texts.papersTab },
            ]}
          />
          {isOpen && (
            <Button variant="default" onClick={goOn}>
              {voted === 0 ? texts.begin : texts.goOn}
            </Button>
          )}
          {isOpen && (
            <Button variant="default" onClick={() => setDialog('discard')}>
              {texts.discard}
            </Button>
          )}
          {!isOpen && (
            <Button variant="default" onClick={() => setDialog('reopen')}>
              {texts.reopen}
            </Button>
          )}
          <WritePaperButton
            label={reportScreenTexts.writeSummary}
            asked={{ kind: 'achievementSummary', meetingId: meeting.id }}
          />
          <MeetingProgress meeting={meeting} agenda={entry.agenda} />
        </>
      }
    >
      <div className={styles.part}>
        {part === 'attendance' && <AttendanceTable meeting={meeting} />}
        {part === 'papers' && <MeetingPapers meeting={meeting} />}
        {part === 'agenda' && (
          <AgendaTable
            quotas={quotas.value}
            entry={entry}
            isOpen={isOpen}
            unrecorded={meeting.agenda.length - voted}
            onUnanimous={() => setDialog('unanimous')}
          />
        )}
      </div>
      {dialog === 'close' && <CloseMeetingDialog meeting={current} onClose={shut} />}
      {dialog === 'discard' && (
        <DiscardMeetingDialog meeting={current} onClose={shut} onDiscarded={() => go('meetings')} />
      )}
      {dialog === 'reopen' && <ReopenMeetingDialog meeting={current} onClose={shut} />}
      {dialog === 'unanimous' && <UnanimousDialog meeting={current} onClose={shut} onRecorded={toClosing} />}
    </ScreenFrame>
  );
};

/** The room of one meeting: roll call, agenda with the counts, ending and reopening. */
export const MeetingRoom = ({ id, part }: { id: string; part: string | undefined }) => {
  const meeting = useQuery('meetings.get', { id });
  if (meeting.value !== null) return <Room meeting={meeting.value} asked={part} />;
  return (
    <ScreenFrame title={meetingTexts.title}>
      <QueryView loaded={meeting}>{() => null}</QueryView>
    </ScreenFrame>
  );
};
