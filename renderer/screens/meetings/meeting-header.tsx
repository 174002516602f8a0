import { meetingTexts } from '#shared/text/vi/meetings';
import { StatusBadge } from '../../components/status-badge';
import { writtenDay } from '../../components/written-values';
import styles from './meeting-header.module.css';
import { type AgendaItem, type Meeting, mostVoters } from './tally-entry';

const texts = meetingTexts.room;

/** `Có mặt 7/9, cần 6` with a bar: the mark on the bar is the quorum. */
const QuorumMeter = ({ meeting }: { meeting: Meeting }) => {
  const whole = Math.max(1, meeting.totalMembers);
  const share = (count: number) => `${Math.min(100, (100 * count) / whole)}%`;
  return (
    <span className={styles.quorum}>
      <span className={styles.meter} data-quorate={meeting.isQuorate} aria-hidden="true">
        <span className={styles.filled} style={{ width: share(meeting.present) }} />
        <span className={styles.needed} style={{ left: share(meeting.quorumRequired) }} />
      </span>
      <span title={meeting.quorumRule}>
        {texts.quorum(meeting.present, meeting.totalMembers, meeting.quorumRequired)}
      </span>
      <StatusBadge tone={meeting.isQuorate ? 'good' : 'bad'}>
        {meeting.isQuorate ? texts.quorate : texts.notQuorate}
      </StatusBadge>
    </span>
  );
};

/** Which meeting this is. */
export const MeetingHeader = ({ meeting }: { meeting: Meeting }) => (
  <div className={styles.header}>
    <span className={styles.council}>{meeting.councilName}</span>
    <span>{[writtenDay(meeting.heldOn), meeting.startedAt].filter(Boolean).join(', ')}</span>
    {meeting.place !== '' && <span className={styles.place}>{meeting.place}</span>}
    <span className={styles.onlyWide}>
      <StatusBadge tone={meeting.state === 'open' ? 'info' : 'neutral'}>
        {meetingTexts.state[meeting.state]}
      </StatusBadge>
    </span>
    <QuorumMeter meeting={meeting} />
  </div>
);

type ProgressProps = { readonly meeting: Meeting; readonly agenda: readonly AgendaItem[] };

/** How many votes are cast, how far the counting got, and with what outcome. */
export const MeetingProgress = ({ meeting, agenda }: ProgressProps) => {
  const voted = agenda.filter(({ tally }) => tally !== null).length;
  const passed = agenda.filter(({ outcome }) => outcome === 'passed').length;
  const apart = [
    meeting.writtenOpinions > 0 && texts.writtenOpinions(meeting.writtenOpinions),
    meeting.substitutes > 0 && texts.substitutes(meeting.substitutes),
  ].filter((part) => part !== false);
  const rejected = agenda.filter(({ outcome }) => outcome !== null).length - passed;
  return (
    <div className={styles.standing}>
      <span className={styles.onlyWide}>
        {texts.voters(mostVoters(agenda))}
        {apart.length > 0 && ` (${apart.join(', ')})`}
      </span>
      {voted > 0 && <span className={styles.onlyWide}>{texts.outcomes(passed, rejected)}</span>}
      <strong className={styles.progress}>{texts.progress(voted, agenda.length)}</strong>
    </div>
  );
};
