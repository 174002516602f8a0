import { type KeyboardEvent, useState } from 'react';
import { ATTENDANCE_STATES } from '#shared/domain/attendance';
import { meetingTexts } from '#shared/text/vi/meetings';
import { councilRoleTexts } from '#shared/text/vi/registry';
import styles from './attendance.module.css';
import type { Meeting } from './tally-entry';

export type Seat = Meeting['attendance'][number];
export type Mark = Pick<Seat, 'attendance' | 'reason'>;

type Props = {
  readonly seat: Seat;
  readonly mark: Mark;
  readonly isOpen: boolean;
  /** How a member may stand, by the rules of the agenda. */
  readonly states: readonly Mark['attendance'][];
  readonly isReachable: boolean;
  readonly onFocus: () => void;
  readonly onStep: (step: number) => void;
  readonly onMark: (mark: Mark) => void;
};

const texts = meetingTexts.attendance;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -1000, End: 1000 };

/** The same key for a state in every meeting. */
export const keyOf = (state: Mark['attendance']): string => String(ATTENDANCE_STATES.indexOf(state) + 1);

/** Why the member is absent, or who comes instead; saved when the field is left or Enter is pressed. */
const Reason = ({ seat, mark, onMark }: Pick<Props, 'seat' | 'mark' | 'onMark'>) => {
  const [typed, setTyped] = useState(mark.reason);
  const save = () => typed.trim() !== mark.reason && onMark({ ...mark, reason: typed.trim() });
  return (
    <input
      className={styles.reason}
      aria-label={texts.reasonOf(seat.name)}
      placeholder={mark.attendance === 'substitute' ? texts.substituteName : ''}
      autoComplete="off"
      maxLength={500}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        if (event.key === 'Escape') setTyped(mark.reason);
        event.currentTarget.closest('tr')?.focus();
      }}
    />
  );
};

/** One member: the row itself takes the states' keys and the arrows; the buttons are for the mouse. */
export const AttendanceRow = ({ seat, mark, isOpen, states, isReachable, onFocus, onStep, onMark }: Props) => {
  const choose = (attendance: Mark['attendance']) =>
    onMark({ attendance, reason: attendance === 'present' ? '' : mark.reason });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    const step = STEPS[event.key];
    const chosen = states.find((state) => keyOf(state) === event.key);
    if (step === undefined && (chosen === undefined || !isOpen)) return;
    event.preventDefault();
    if (step !== undefined) onStep(step);
    if (chosen !== undefined) {
      choose(chosen);
      if (chosen === 'present') onStep(1);
    }
  };

  return (
    <tr className={styles.row} tabIndex={isReachable ? 0 : -1} onFocus={onFocus} onKeyDown={onKeyDown}>
      <td>
        <span className={styles.name}>{seat.name}</span>
        <span className={styles.post}>{seat.post}</span>
      </td>
      <td className={styles.role}>{councilRoleTexts[seat.role]}</td>
      <td>
        {isOpen ? (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset in a table cell would add a frame and a legend
          <div className={styles.states} role="group" aria-label={texts.of(seat.name)}>
            {states.map((state) => (
              <button
                key={state}
                type="button"
                tabIndex={-1}
                className={styles.state}
                data-state={state}
                aria-pressed={mark.attendance === state}
                onClick={(event) => {
                  choose(state);
                  event.currentTarget.closest('tr')?.focus();
                }}
              >
                <kbd>{keyOf(state)}</kbd> {texts.states[state]}
              </button>
            ))}
          </div>
        ) : (
          texts.states[mark.attendance]
        )}
      </td>
      <td className={styles.reasonCell}>
        {isOpen && mark.attendance !== 'present' ? <Reason seat={seat} mark={mark} onMark={onMark} /> : mark.reason}
      </td>
    </tr>
  );
};
