import type { ReadDb } from '#db/council-db';
import { dossierRows } from '#db/queries/dossiers';
import { attendanceOf, listMeetings, type MeetingRow } from '#db/queries/meetings';
import { awardsDecidedElsewhere } from '#electron/handlers/award-competence';
import { editionOfDossier } from '#electron/handlers/award-rules';
import { linesOf } from '#electron/handlers/dossier-lines';
import { type Agenda, type AgendaItem, agendaOn, lastRound, quorumOf } from '#electron/handlers/meeting-agenda';
import type { QueryHandler } from '#electron/ipc/handlers';
import { takenStates } from '#shared/domain/attendance';
import { isNamesake } from '#shared/domain/namesake';
import { isSameShare } from '#shared/domain/share';
import { maySecondRound, type TallyCounts, thresholdFor, votersOf } from '#shared/domain/tally';
import type { Output } from '#shared/ipc/contract';
import { localDate } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';
import { OPEN_VOTE } from '#shared/regulations/ballot-rules';
import { quorumInWords, thresholdInWords } from '#shared/text/vi/ballot-rules';

type Room = Output<'meetings.get'>;
type Attendance = ReturnType<typeof attendanceOf>;

const countsOf = ({ agreed, disagreed, blank }: TallyCounts): TallyCounts => ({ agreed, disagreed, blank });

const votesOn = (item: AgendaItem) => {
  const { rule, voters, standing } = item;
  const last = lastRound(item);
  const [first] = standing;
  const { base, required } = last ?? thresholdFor(rule, voters);
  return {
    tally: last === null ? null : countsOf(last),
    round: last?.round ?? 1,
    firstRound: first !== undefined && last?.round === 2 ? countsOf(first) : null,
    maySecondRound: maySecondRound(rule, standing),
    voters: votersOf(voters),
    required,
    base,
    outcome: last?.outcome ?? null,
    requiresBallot: rule.requiresBallot,
    rule: thresholdInWords(rule),
    ruleClause: rule.clause,
    ruleUnconfirmed: rule.unconfirmed ?? false,
  };
};

/** Members who bear the nominee's name, and those who were said not to vote on the item. */
const ownMembersOf = ({ isPerson, nominee, recused }: AgendaItem, roll: Attendance) =>
  roll
    .map(({ member: { id, name } }) => ({ id, name, recused: recused.includes(id) }))
    .filter((member) => member.recused || (isPerson && isNamesake(member.name, nominee)));

type Checked = {
  /** The name of the edition that judges the dossier, where the council votes by another one. */
  readonly judgedBy: string | null;
  /** It was checked before the office's own regulation came to stand as it does, and not since. */
  readonly isCheckOutdated: boolean;
};

const checksOf = (db: ReadDb, meeting: MeetingRow, ids: readonly string[]): ReadonlyMap<string, Checked> =>
  new Map(
    dossierRows(db, ids).map((dossier) => {
      const { id, name, localVersion } = editionOfDossier(db, dossier);
      const judgedBy = id === meeting.edition ? null : name;
      const isCheckOutdated = meeting.state === 'open' && dossier.verdictReport?.localVersion !== localVersion;
      return [dossier.id, { judgedBy, isCheckOutdated }];
    }),
  );

const agendaLines = (db: ReadDb, meeting: MeetingRow, { items }: Agenda, roll: Attendance): Room['agenda'] => {
  const ids = items.map(({ dossierId }) => dossierId);
  const lines = new Map(linesOf(db, ids).map((line) => [line.id, line]));
  const checks = checksOf(db, meeting, ids);
  const elsewhere = awardsDecidedElsewhere(db, localDate(meeting.heldOn));
  return items.flatMap((item) => {
    const line = lines.get(item.dossierId);
    if (line === undefined) return [];
    return [
      {
        ...line,
        ...votesOn(item),
        ownMembers: ownMembersOf(item, roll),
        decidedBy: elsewhere(item.awardCode)?.decidedBy ?? null,
        ...(checks.get(item.dossierId) ?? { judgedBy: null, isCheckOutdated: false }),
      },
    ];
  });
};

/** The rule that asks for the quorum; with its award only where the items do not all ask for the same. */
const quorumRuleOf = (asks: AgendaItem | null, { items }: Agenda, lines: Room['agenda']): string => {
  const rule = asks?.rule ?? OPEN_VOTE;
  const isOrdinary = items.every((item) => isSameShare(item.rule.quorum, rule.quorum));
  const line = lines.find(({ id }) => id === asks?.dossierId);
  return quorumInWords(rule, isOrdinary ? null : (line?.awardName ?? null));
};

const list: QueryHandler<'meetings.list'> = ({ db }) => ok(listMeetings(db));

const get: QueryHandler<'meetings.get'> = ({ db }, { id }) => {
  const meeting = listMeetings(db).find((row) => row.id === id);
  if (meeting === undefined) return err({ code: 'meetings.notFound' });
  const attendance = attendanceOf(db, id);
  const agenda = agendaOn(db, meeting);
  const lines = agendaLines(db, meeting, agenda, attendance);
  const quorum = quorumOf(agenda);
  const seat = (role: string): string | null => attendance.find((row) => row.member.role === role)?.member.id ?? null;
  const count = (state: string): number => attendance.filter((row) => row.attendance === state).length;
  return ok({
    ...meeting,
    chairId: seat('chair'),
    secretaryId: seat('secretary'),
    attendance: attendance.map(({ member, ...row }) => ({ ...member, ...row })),
    totalMembers: attendance.length,
    present: quorum.present,
    writtenOpinions: count('writtenOpinion'),
    substitutes: count('substitute'),
    attendanceStates: [...takenStates(agenda.items.map(({ rule }) => rule))],
    isQuorate: quorum.isQuorate,
    quorumRequired: quorum.required,
    quorumRule: quorumRuleOf(quorum.asks, agenda, lines),
    agenda: lines,
  });
};

export const meetingQueries = { 'meetings.list': list, 'meetings.get': get };
