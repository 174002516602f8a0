import { useState } from 'react';
import { votersOf } from '#shared/domain/tally';
import type { AppError } from '#shared/ipc/errors';
import { meetingTexts } from '#shared/text/vi/meetings';
import { call } from '../../api/call';
import {
  type AgendaItem,
  completeTally,
  firstWithoutTally,
  isSameTally,
  isUntouched,
  type Meeting,
  neighbourOf,
  nextWithoutTally,
  type Outcome,
  type Tally,
  type TallyProblem,
  type TypedTally,
} from './tally-entry';

type Recorded = { readonly tally: Tally; readonly outcome: Outcome | null };
type RecordedItems = Readonly<Record<string, Recorded>>;

export type TallyEntry = ReturnType<typeof useTallyEntry>;

/**
 * The agenda as the server gave it, with what was recorded since and is not in it yet. A count from before a change of
 * attendance no longer accounts for every voter and is not laid over the server's word.
 */
const withRecorded = (agenda: readonly AgendaItem[], recorded: RecordedItems, voters: number): readonly AgendaItem[] =>
  agenda.map((item) => {
    const newer = recorded[item.id];
    if (newer === undefined || isSameTally(item.tally, newer.tally)) return item;
    if (newer.tally.agreed + newer.tally.disagreed + newer.tally.blank !== voters) return item;
    return { ...item, tally: newer.tally, outcome: newer.outcome };
  });

/**
 * Recording counts item by item: which one is being counted, what was recorded, why a count does not fit. The focus
 * moves on at once; a refusal of the server brings it back. `onAllRecorded` runs when the last open item got its count.
 */
export const useTallyEntry = (meeting: Meeting, onAllRecorded: () => void) => {
  const [recorded, setRecorded] = useState<RecordedItems>({});
  const [activeId, setActiveId] = useState(() => firstWithoutTally(meeting.agenda) ?? meeting.agenda[0]?.id ?? null);
  const [focusTurn, setFocusTurn] = useState(0);
  const [problem, setProblem] = useState<TallyProblem | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [announced, setAnnounced] = useState('');

  const voters = votersOf(meeting);
  const agenda = withRecorded(meeting.agenda, recorded, voters);

  const activate = (id: string | null) => {
    setActiveId(id);
    setProblem(null);
    setFocusTurn((turn) => turn + 1);
  };
  const forget = (id: string) => setRecorded(({ [id]: _gone, ...others }) => others);

  const send = async (item: AgendaItem, tally: Tally) => {
    setError(null);
    setRecorded((last) => ({ ...last, [item.id]: { tally, outcome: null } }));
    const reply = await call('meetings.recordTally', { id: meeting.id, dossierId: item.id, ...tally });
    if (!reply.ok) {
      forget(item.id);
      setError(reply.error);
      activate(item.id);
      return;
    }
    const { outcome } = reply.value;
    setRecorded((last) => ({ ...last, [item.id]: { tally, outcome } }));
    setAnnounced(meetingTexts.agenda.recorded(item.name, meetingTexts.agenda.outcomes[outcome]));
  };

  const moveOn = (item: AgendaItem) => {
    const next = nextWithoutTally(agenda, item.id);
    if (next !== null) return activate(next);
    if (item.tally !== null) return activate(neighbourOf(agenda, item.id, 1));
    setProblem(null);
    onAllRecorded();
  };

  const record = (item: AgendaItem, typed: TypedTally) => {
    if (isUntouched(typed)) return activate(neighbourOf(agenda, item.id, 1));
    const tally = completeTally(typed, voters);
    if (!tally.ok) {
      setProblem(tally.error);
      // The wrong number is selected, so that typing replaces it.
      setFocusTurn((turn) => turn + 1);
      return;
    }
    if (!isSameTally(tally.value, item.tally)) void send(item, tally.value);
    moveOn(item);
  };

  return {
    agenda,
    voters,
    activeId,
    focusTurn,
    problem,
    error,
    announced,
    record,
    activate,
    move: (step: number) => activate(neighbourOf(agenda, activeId, step)),
    goOn: () => activate(firstWithoutTally(agenda) ?? activeId ?? agenda[0]?.id ?? null),
    clearError: () => setError(null),
    clearProblem: () => setProblem(null),
  };
};
