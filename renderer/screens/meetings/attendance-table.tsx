import { Button, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ATTENDANCE_STATES } from '#shared/domain/attendance';
import { meetingTexts } from '#shared/text/vi/meetings';
import { useCommand } from '../../api/use-command';
import { ErrorNotice } from '../../components/error-notice';
import styles from './attendance.module.css';
import { AttendanceRow, keyOf, type Mark, type Seat } from './attendance-row';
import type { Meeting } from './tally-entry';

type Marks = Readonly<Record<string, Mark>>;

const texts = meetingTexts.attendance;

const markOf = (seat: Seat, marks: Marks): Mark =>
  marks[seat.id] ?? { attendance: seat.attendance, reason: seat.reason };

/** Điểm danh: arrows walk along the members, keys mark; every mark is saved at once. */
export const AttendanceTable = ({ meeting }: { meeting: Meeting }) => {
  const record = useCommand('meetings.recordAttendance');
  const [marks, setMarks] = useState<Marks>({});
  const [current, setCurrent] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const isOpen = meeting.state === 'open';
  const seats = meeting.attendance;
  // What the roll has already stays to be seen, though no rule takes it any more.
  const states = ATTENDANCE_STATES.filter(
    (state) => meeting.attendanceStates.includes(state) || seats.some(({ attendance }) => attendance === state),
  );

  const focusRow = (index: number) => {
    const target = Math.max(0, Math.min(seats.length - 1, index));
    setCurrent(target);
    body.current?.rows[target]?.focus();
  };
  useEffect(() => body.current?.rows[0]?.focus(), []);

  const save = async (changed: Marks) => {
    const next = { ...marks, ...changed };
    setMarks(next);
    const attendance = seats.map((seat) => ({ memberId: seat.id, ...markOf(seat, next) }));
    const reply = await record.run({ id: meeting.id, attendance });
    if (!reply.ok) setMarks({});
  };

  return (
    <div className={styles.attendance}>
      {record.error && <ErrorNotice error={record.error} onClose={record.clearError} />}
      {isOpen && (
        <div className={styles.bar}>
          <Text className={styles.hint}>
            {texts.hint(
              states.map((state) => `${keyOf(state)} ${texts.states[state].toLocaleLowerCase('vi')}`).join(', '),
            )}
          </Text>
          <Button
            variant="default"
            onClick={() =>
              void save(Object.fromEntries(seats.map(({ id }) => [id, { attendance: 'present', reason: '' } as const])))
            }
          >
            {texts.allPresent}
          </Button>
        </div>
      )}
      <Text className={styles.quorum}>
        {texts.quorum(meeting.quorumRequired, meeting.totalMembers, meeting.quorumRule)}
      </Text>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={texts.label}>
          <thead>
            <tr>
              <th scope="col">{texts.member}</th>
              <th scope="col" className={styles.role}>
                {texts.role}
              </th>
              <th scope="col">{texts.attendance}</th>
              <th scope="col">{texts.reason}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {seats.map((seat, index) => (
              <AttendanceRow
                key={seat.id}
                seat={seat}
                mark={markOf(seat, marks)}
                isOpen={isOpen}
                states={states}
                isReachable={index === Math.min(current, seats.length - 1)}
                onFocus={() => setCurrent(index)}
                onStep={(step) => focusRow(index + step)}
                onMark={(mark) => void save({ [seat.id]: mark })}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
