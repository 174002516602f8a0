import { useState } from 'react';
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
  mostVoters,
  neighbourOf,
  nextWithoutTally,
  type Outcome,
  type Tally,
  type TallyProblem,
  type TypedTally,
} from './tally-entry';

type Recorded = { readonly tally: Tally; readonly outcome: Outcome | null; readonly round: 1 | 2 };
type RecordedItems = Readonly<Record<string, Recorded>>;

export type TallyEntry = ReturnType<typeof useTallyEntry>;

/**
 * The agenda as the server gave it, with what was recorded since and is not in it yet. A count from before a change of
 * attendance no longer accounts for every voter and is not laid over the server's word.
 */
const withRecorded = (agenda: readonly AgendaItem[], recorded: RecordedItems): readonly AgendaItem[] =>
  agenda.map((item) => {
    const newer = recorded[item.id];
    if (newer === undefined || (isSameTally(item.tally, newer.tally) && item.round === newer.round)) return item;
    if (newer.tally.agreed + newer.tally.disagreed + newer.tally.blank !== item.voters) return item;
    const { tally, outcome, round } = newer;
    const firstRound = round === 2 && item.round === 1 ? item.tally : item.firstRound;
    return { ...item, tally, outcome, round, firstRound, maySecondRound: false };
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

  // The item that is voted on once more; moving away before the count gives it up.
  const [secondId, setSecondId] = useState<string | null>(null);

  const agenda = withRecorded(meeting.agenda, recorded);

  const activate = (id: string | null) => {
    setActiveId(id);
    setSecondId(null);
    setProblem(null);
    setFocusTurn((turn) => turn + 1);
  };
  const forget = (id: string) => setRecorded(({ [id]: _gone, ...others }) => others);

  const send = async (item: AgendaItem, tally: Tally, round: 1 | 2) => {
    setError(null);
    setRecorded((last) => ({ ...last, [item.id]: { tally, outcome: null, round } }));
    const reply = await call('meetings.recordTally', { id: meeting.id, dossierId: item.id, round, ...tally });
    if (!reply.ok) {
      forget(item.id);
      setError(reply.error);
      activate(item.id);
      return;
    }
    const { outcome } = reply.value;
    setRecorded((last) => ({ ...last, [item.id]: { tally, outcome, round } }));
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
    const tally = completeTally(typed, item.voters);
    if (!tally.ok) {
      setProblem(tally.error);
      // The wrong number is selected, so that typing replaces it.
      setFocusTurn((turn) => turn + 1);
      return;
    }
    const isSecond = secondId === item.id;
    if (isSecond || !isSameTally(tally.value, item.tally)) void send(item, tally.value, isSecond ? 2 : item.round);
    moveOn(item);
  };

  const voteAgain = (id: string) => {
    activate(id);
    setSecondId(id);
  };
  const settle = async (item: AgendaItem, change: () => Promise<{ ok: true } | { ok: false; error: AppError }>) => {
    setError(null);
    const reply = await change();
    if (reply.ok) forget(item.id);
    else setError(reply.error);
    activate(item.id);
  };
  const withdrawSecondRound = (item: AgendaItem) =>
    void settle(item, () => call('meetings.withdrawSecondRound', { id: meeting.id, dossierId: item.id }));
  const recuse = (item: AgendaItem, memberId: string, recused: boolean) =>
    void settle(item, () => call('meetings.recuse', { id: meeting.id, dossierId: item.id, memberId, recused }));

  return {
    agenda,
    voters: mostVoters(agenda),
    activeId,
    secondId,
    focusTurn,
    problem,
    error,
    announced,
    record,
    voteAgain,
    withdrawSecondRound,
    recuse,
    activate,
    move: (step: number) => activate(neighbourOf(agenda, activeId, step)),
    goOn: () => activate(firstWithoutTally(agenda) ?? activeId ?? agenda[0]?.id ?? null),
    clearError: () => setError(null),
    clearProblem: () => setProblem(null),
  };
};
