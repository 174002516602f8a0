import type { ReadDb } from '#db/council-db';
import { agendaOf, attendanceOf, type ItemRow, type MeetingRow, type TallyRow } from '#db/queries/meetings';
import { effectiveEdition } from '#electron/handlers/effective-edition';
import { type Seat, type Voters, votersOn } from '#shared/domain/attendance';
import type { AwardCode } from '#shared/domain/award-code';
import { findAward } from '#shared/domain/eligibility/rules';
import { type Quorum, quorumFor, strictestQuorum } from '#shared/domain/tally';
import type { BallotRule } from '#shared/domain/voting';
import { localDate } from '#shared/lib/local-date';
import { OPEN_VOTE } from '#shared/regulations/ballot-rules';
import { findEdition } from '#shared/regulations/editions';

type Meeting = Pick<MeetingRow, 'id' | 'edition' | 'heldOn'>;

/** How the council votes on each award: the edition of the meeting's day, with what the office's own regulation changes. */
export const ballotRulesOn = (db: ReadDb, meeting: Meeting): ((code: AwardCode) => BallotRule) => {
  const national = findEdition(meeting.edition);
  const edition = national === null ? null : effectiveEdition(db, national, localDate(meeting.heldOn));
  return (code) => (edition === null ? OPEN_VOTE : (findAward(edition, code)?.ballot ?? OPEN_VOTE));
};

export type AgendaItem = ItemRow & {
  readonly rule: BallotRule;
  readonly voters: Voters;
  /** The rounds that account for every voter, the first one first. */
  readonly standing: readonly TallyRow[];
};

export type Agenda = {
  readonly roll: readonly Seat[];
  readonly items: readonly AgendaItem[];
};

export const rollOf = (db: ReadDb, meetingId: string): readonly Seat[] =>
  attendanceOf(db, meetingId).map(({ member, attendance }) => ({ memberId: member.id, attendance }));

/** The agenda with the rule, the voters and the standing counts of each item. */
export const agendaOn = (db: ReadDb, meeting: Meeting): Agenda => {
  const roll = rollOf(db, meeting.id);
  const ruleOf = ballotRulesOn(db, meeting);
  const items = agendaOf(db, meeting.id).map((item) => {
    const rule = ruleOf(item.awardCode);
    const voters = votersOn(rule, roll, item.recused);
    return { ...item, rule, voters, standing: item.rounds.filter(({ stands }) => stands) };
  });
  return { roll, items };
};

/** What counts of an item: its last standing round. */
export const lastRound = ({ standing }: Pick<AgendaItem, 'standing'>): TallyRow | null => standing.at(-1) ?? null;

/** The quorum of a meeting is the strictest of its items; `asks` is the item that asks for it. */
export const quorumOf = ({ items, roll }: Agenda): Quorum & { readonly asks: AgendaItem | null } => {
  const [first, ...others] = items;
  if (first === undefined) return { ...quorumFor(OPEN_VOTE, roll), asks: null };
  const { item, ...quorum } = strictestQuorum([first, ...others], roll);
  return { ...quorum, asks: item };
};
