import type { ReadDb } from '#db/council-db';
import { attendanceOf } from '#db/queries/meetings';
import { type AgendaItem, agendaOn, lastRound } from '#electron/handlers/meeting-agenda';
import type { PaperMeeting } from '#electron/handlers/papers/meeting-of-paper';
import type { MeetingPerson } from '#shared/domain/minutes-facts';

/** What was counted of one item, both rounds; null while it was not voted on. */
export const countsOf = (item: AgendaItem) => {
  const last = lastRound(item);
  if (last === null) return null;
  const { agreed, disagreed, blank, base } = last;
  const [first] = item.standing;
  const earlier = item.standing.length === 2 ? first : undefined;
  const outcome: 'passed' | 'rejected' = last.outcome === 'passed' ? 'passed' : 'rejected';
  return {
    agreed,
    disagreed,
    blank,
    base,
    outcome,
    ...(earlier === undefined
      ? {}
      : { firstRound: { agreed: earlier.agreed, disagreed: earlier.disagreed, base: earlier.base } }),
  };
};

const personOf = ({ name, post }: MeetingPerson): MeetingPerson => ({ name, post });

/** Who was there, who was not and why, who wrote, who came in another's place. */
export const rollCall = (db: ReadDb, { meeting }: PaperMeeting) => {
  const roll = attendanceOf(db, meeting.id);
  const inState = (state: (typeof roll)[number]['attendance']) => roll.filter(({ attendance }) => attendance === state);
  const opinions = inState('writtenOpinion');
  return {
    members: roll.length,
    present: inState('present').length,
    absent: [...inState('absent'), ...opinions].map(({ member, reason }) => ({ ...personOf(member), reason })),
    writtenOpinions: opinions.length,
    opinionsOf: opinions.map(({ member }) => personOf(member)),
    substitutes: inState('substitute').map(({ member, reason }) => ({ ...personOf(member), substitute: reason })),
  };
};

/** The items that a paper about the vote tells of: those put to the ballot where there are any and it asks for them only. */
export const itemsInScope = (
  db: ReadDb,
  { meeting }: PaperMeeting,
  scope: 'ballots' | 'all',
): readonly AgendaItem[] => {
  const { items } = agendaOn(db, meeting);
  return scope === 'all' ? items : items.filter(({ rule }) => rule.requiresBallot);
};

/** Ballots only where the rules ask for one; else everything was voted on alike. */
export const scopeOf = (db: ReadDb, held: PaperMeeting): 'ballots' | 'all' =>
  itemsInScope(db, held, 'ballots').length > 0 ? 'ballots' : 'all';
