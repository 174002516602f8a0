import type { ReadDb } from '#db/council-db';
import { agendaOf, attendanceOf, listMeetings, type MeetingRow } from '#db/queries/meetings';
import { linesOf } from '#electron/handlers/dossier-lines';
import { effectiveEdition } from '#electron/handlers/effective-edition';
import type { QueryHandler } from '#electron/ipc/handlers';
import type { AwardCode } from '#shared/domain/award-code';
import { findAward } from '#shared/domain/eligibility/rules';
import { quorumFor, thresholdFor, type Voters } from '#shared/domain/tally';
import type { BallotRule } from '#shared/domain/voting';
import { localDate } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';
import { OPEN_VOTE } from '#shared/regulations/ballot-rules';
import { findEdition } from '#shared/regulations/editions';
import { thresholdInWords } from '#shared/text/vi/ballot-rules';

/** How the council votes on the award under the edition of the meeting's day. */
export const ballotRuleOf = (
  db: ReadDb,
  meeting: Pick<MeetingRow, 'edition' | 'heldOn'>,
  code: AwardCode,
): BallotRule => {
  const edition = findEdition(meeting.edition);
  if (edition === null) return OPEN_VOTE;
  return findAward(effectiveEdition(db, edition, localDate(meeting.heldOn)), code)?.ballot ?? OPEN_VOTE;
};

/** The quorum of a meeting is one for all its items. */
export const quorumRule = (): BallotRule => OPEN_VOTE;

export const votersAt = (db: ReadDb, meetingId: string): Voters => {
  const attendance = attendanceOf(db, meetingId);
  const count = (state: string): number => attendance.filter((row) => row.attendance === state).length;
  return { totalMembers: attendance.length, present: count('present'), writtenOpinions: count('writtenOpinion') };
};

const agendaWithLines = (db: ReadDb, meeting: MeetingRow, voters: Voters) => {
  const agenda = agendaOf(db, meeting.id);
  const lines = new Map(
    linesOf(
      db,
      agenda.map((item) => item.dossierId),
    ).map((line) => [line.id, line]),
  );
  return agenda.flatMap(({ dossierId, tally }) => {
    const line = lines.get(dossierId);
    if (line === undefined) return [];
    const rule = ballotRuleOf(db, meeting, line.awardCode);
    const { base, required } = tally ?? thresholdFor(rule, voters);
    return [
      {
        ...line,
        tally: tally === null ? null : { agreed: tally.agreed, disagreed: tally.disagreed, blank: tally.blank },
        required,
        base,
        requiresBallot: rule.requiresBallot,
        outcome: tally?.outcome ?? null,
        rule: thresholdInWords(rule),
        ruleUnconfirmed: rule.unconfirmed ?? false,
      },
    ];
  });
};

const list: QueryHandler<'meetings.list'> = ({ db }) => ok(listMeetings(db));

const get: QueryHandler<'meetings.get'> = ({ db }, { id }) => {
  const meeting = listMeetings(db).find((row) => row.id === id);
  if (meeting === undefined) return err({ code: 'meetings.notFound' });
  const attendance = attendanceOf(db, id);
  const voters = votersAt(db, id);
  const quorum = quorumFor(quorumRule(), voters);
  const seat = (role: string): string | null => attendance.find((row) => row.member.role === role)?.member.id ?? null;
  return ok({
    ...meeting,
    chairId: seat('chair'),
    secretaryId: seat('secretary'),
    attendance: attendance.map(({ member, ...row }) => ({ ...member, ...row })),
    ...voters,
    isQuorate: quorum.isQuorate,
    quorumRequired: quorum.required,
    agenda: agendaWithLines(db, meeting, voters),
  });
};

export const meetingQueries = { 'meetings.list': list, 'meetings.get': get };
