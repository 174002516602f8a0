import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_COUNCIL_ID, SAMPLE_MEETING_ID } from '#db/seed/sample-council';
import type { AttendanceState } from '#shared/domain/attendance';
import type { AwardCode } from '#shared/domain/award-code';
import type { BallotRule } from '#shared/domain/voting';
import { localDate } from '#shared/lib/local-date';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { type CouncilApp, councilApp } from '#tests/builders/council-app';
import { plantBallotRule } from '#tests/builders/planted-rule';
import { sampleCopy } from '#tests/builders/sample-copy';

const id = SAMPLE_MEETING_ID;

let app: CouncilApp;
let waysBack: (() => void)[] = [];
beforeEach(async () => {
  app = councilApp({ folder: await sampleCopy() });
});
afterEach(() => {
  app.close();
  for (const takeBack of waysBack) takeBack();
  waysBack = [];
});

/** The council's own regulation on an award, in force on the meeting's day. */
const regulate = (code: AwardCode, part: Partial<BallotRule>): void => {
  waysBack.push(plantBallotRule(RS2025, code, part));
};

const meeting = () => app.expectOk('meetings.get', { id });

const itemOf = async (code: AwardCode) => {
  const item = (await meeting()).agenda.find(({ awardCode }) => awardCode === code);
  if (item === undefined) throw new Error(`${code} is not on the sample's agenda`);
  return item;
};

/** The last members of the roll stand otherwise than present. */
const mark = async (attendance: AttendanceState, { count, reason = '' }: { count: number; reason?: string }) => {
  const { attendance: roll } = await meeting();
  const rows = roll.slice(-count).map((row) => ({ memberId: row.id, attendance, reason }));
  return app.call('meetings.recordAttendance', { id, attendance: rows });
};

const count = (dossierId: string, counts: { agreed: number; disagreed: number; blank?: number; round?: 1 | 2 }) =>
  app.call('meetings.recordTally', { id, dossierId, blank: 0, ...counts });

const refused = (code: string) => ({ ok: false, error: { code } });
const lastChange = async () => (await app.expectOk('changes.list', { limit: 1 }))[0];

describe('a second vote', () => {
  it('is held on what the first one did not pass; its outcome counts, and the record keeps both', async () => {
    const { id: dossierId, voters } = await itemOf('BK_TINH');
    expect(await count(dossierId, { agreed: voters, disagreed: 0, round: 2 })).toEqual(
      refused('meetings.noSecondRound'),
    );
    await count(dossierId, { agreed: 1, disagreed: voters - 1 });
    expect(await itemOf('BK_TINH')).toMatchObject({ round: 1, outcome: 'rejected', maySecondRound: true });

    expect(await count(dossierId, { agreed: voters - 1, disagreed: 1, round: 2 })).toMatchObject({ ok: true });
    expect(await itemOf('BK_TINH')).toMatchObject({
      round: 2,
      tally: { agreed: voters - 1, disagreed: 1, blank: 0 },
      firstRound: { agreed: 1, disagreed: voters - 1, blank: 0 },
      outcome: 'passed',
      maySecondRound: false,
    });
    expect(await lastChange()).toMatchObject({ after: { dossierId, round: 2, outcome: 'passed' } });
    const { agenda } = await meeting();
    await app.expectOk('meetings.recordUnanimous', { id });
    expect(await meeting()).toMatchObject({ voted: agenda.length, passed: agenda.length });
    await app.expectOk('meetings.close', { id, endedAt: '16:30' });
    expect(await itemOf('BK_TINH')).toMatchObject({ status: 'passed', firstRound: { agreed: 1 } });
    const { ids } = await app.expectOk('decisions.draft', { meetingId: id });
    const { items } = await app.expectOk('decisions.get', { id: ids[0] ?? '' });
    expect(items.filter((item) => item.id === dossierId)).toHaveLength(1);
    expect(items).toHaveLength(agenda.length);
  });

  it('fixes the first one until it is taken back', async () => {
    const { id: dossierId, voters } = await itemOf('BK_TINH');
    await count(dossierId, { agreed: 1, disagreed: voters - 1 });
    await count(dossierId, { agreed: 2, disagreed: voters - 2, round: 2 });
    expect(await itemOf('BK_TINH')).toMatchObject({ round: 2, outcome: 'rejected', maySecondRound: false });
    expect(await count(dossierId, { agreed: 3, disagreed: voters - 3 })).toEqual(
      refused('meetings.secondRoundRecorded'),
    );
    await app.expectOk('meetings.withdrawSecondRound', { id, dossierId });
    expect(await lastChange()).toMatchObject({ before: { tallies: [{ round: 2, agreed: 2 }] } });
    expect(await itemOf('BK_TINH')).toMatchObject({ round: 1, tally: { agreed: 1 }, firstRound: null });
    expect(await count(dossierId, { agreed: voters, disagreed: 0 })).toMatchObject({ ok: true });
    expect(await app.call('meetings.withdrawSecondRound', { id, dossierId })).toEqual(
      refused('meetings.noSecondRound'),
    );
  });

  it('is not held where the rule knows one vote only, such as the ballots of the decree', async () => {
    const { id: dossierId, voters } = await itemOf('CSTD_TINH');
    await count(dossierId, { agreed: 1, disagreed: voters - 1 });
    expect(await itemOf('CSTD_TINH')).toMatchObject({ outcome: 'rejected', maySecondRound: false });
    expect(await count(dossierId, { agreed: voters, disagreed: 0, round: 2 })).toEqual(
      refused('meetings.noSecondRound'),
    );
  });

  it('waits with the first one when the attendance changed, and comes back with it', async () => {
    const { id: dossierId, voters } = await itemOf('BK_TINH');
    await count(dossierId, { agreed: 1, disagreed: voters - 1 });
    await count(dossierId, { agreed: voters, disagreed: 0, round: 2 });
    const before = await itemOf('BK_TINH');
    await mark('absent', { count: 1 });
    expect(await itemOf('BK_TINH')).toMatchObject({ tally: null, firstRound: null, outcome: null });
    await mark('present', { count: 1 });
    expect(await itemOf('BK_TINH')).toEqual(before);
    await mark('absent', { count: 1 });
    await count(dossierId, { agreed: voters - 1, disagreed: 0 });
    await mark('present', { count: 1 });
    expect(await itemOf('BK_TINH')).toMatchObject({ tally: null, firstRound: null });
  });
});

describe('the quorum', () => {
  it('is the ordinary one of two thirds while no item asks for more', async () => {
    const { totalMembers, quorumRequired, quorumRule } = await meeting();
    expect(quorumRequired).toBe(Math.ceil((totalMembers * 2) / 3));
    expect(quorumRule).toBe('ít nhất 2/3 thành viên, theo quy chế của Hội đồng');
  });

  it('of 80 % holds for the whole meeting as soon as one item asks for it', async () => {
    regulate('TTLDXS', { quorum: { in: 100, of: 80 }, clause: 'điểm b khoản 4 Điều 8 Quy chế' });
    const { totalMembers } = await meeting();
    const required = Math.ceil(totalMembers * 0.8);
    expect(await meeting()).toMatchObject({
      quorumRequired: required,
      quorumRule: 'ít nhất 80 % thành viên, theo Tập thể lao động xuất sắc: điểm b khoản 4 Điều 8 Quy chế',
    });
    const atOrdinary = Math.ceil((totalMembers * 2) / 3);
    await mark('writtenOpinion', { count: totalMembers - atOrdinary });
    expect(await meeting()).toMatchObject({ present: atOrdinary, isQuorate: false });
    await app.expectOk('meetings.recordUnanimous', { id });
    expect((await itemOf('TTLDXS')).outcome).toBe('noQuorum');
    expect((await itemOf('BK_TINH')).outcome).toBe('passed');
    expect(await app.call('meetings.close', { id, endedAt: '' })).toEqual(refused('meetings.noQuorum'));
    await mark('present', { count: totalMembers - atOrdinary });
    expect((await itemOf('TTLDXS')).outcome).toBe('passed');
    await app.expectOk('meetings.close', { id, endedAt: '' });
  });
});

describe('the whole of the share', () => {
  it.each([
    ['total', 9, 'rejected'],
    ['present', 8, 'rejected'],
    ['valid', 7, 'passed'],
  ] as const)('%s', async (denominator, base, outcome) => {
    regulate('BK_TINH', { denominator });
    const { totalMembers } = await meeting();
    await mark('absent', { count: totalMembers - 8 });
    const { id: dossierId } = await itemOf('BK_TINH');
    await count(dossierId, { agreed: 4, disagreed: 3, blank: 1 });
    expect(await itemOf('BK_TINH')).toMatchObject({ base: denominator === 'total' ? totalMembers : base, outcome });
  });
});

describe('a substitute', () => {
  const WITH_SUBSTITUTES = { absentMembers: 'substitute' } as const;

  it('is refused where every rule asks the absent member in writing', async () => {
    expect((await meeting()).attendanceStates).toEqual(['present', 'absent', 'writtenOpinion']);
    expect(await mark('substitute', { count: 1, reason: 'Đỗ Văn Khải' })).toEqual(refused('meetings.noSubstitutes'));
  });

  it('votes and makes the quorum only on items whose rule lets one', async () => {
    regulate('BK_TINH', WITH_SUBSTITUTES);
    const { totalMembers } = await meeting();
    expect(await mark('substitute', { count: 1, reason: 'Đỗ Văn Khải' })).toMatchObject({ ok: true });
    expect(await meeting()).toMatchObject({ substitutes: 1, present: totalMembers - 1 });
    expect((await itemOf('BK_TINH')).voters).toBe(totalMembers);
    expect((await itemOf('CSTD_TINH')).voters).toBe(totalMembers - 1);
    await app.expectOk('meetings.recordUnanimous', { id });
    expect((await itemOf('BK_TINH')).tally?.agreed).toBe(totalMembers);
    await app.expectOk('meetings.close', { id, endedAt: '' });
  });

  it('takes the place of written opinions where all rules say so, and must have a name', async () => {
    for (const code of ['BK_TINH', 'CSTD_TINH', 'TTLDXS'] as const) regulate(code, WITH_SUBSTITUTES);
    expect(await mark('writtenOpinion', { count: 1 })).toEqual(refused('meetings.noWrittenOpinions'));
    await mark('substitute', { count: 1 });
    const { attendance, totalMembers, present } = await meeting();
    expect(present).toBe(totalMembers);
    await app.expectOk('meetings.recordUnanimous', { id });
    const close = () => app.call('meetings.close', { id, endedAt: '' });
    expect(await close()).toEqual({
      ok: false,
      error: { code: 'meetings.substituteUnnamed', details: attendance.at(-1)?.name },
    });
    await mark('substitute', { count: 1, reason: 'Đỗ Văn Khải' });
    expect(await close()).toMatchObject({ ok: true });
  });
});

describe('a member with the name of a nominee', () => {
  const meetWithNamesake = async () => {
    const { agenda, campaignId } = await meeting();
    const own = agenda.find(({ awardCode, kind }) => awardCode === 'CSTD_TINH' && kind === 'individual');
    if (own === undefined) throw new Error('The sample proposes nobody for CSTĐ');
    await app.expectOk('meetings.discard', { id });
    const since = { validFrom: localDate('2021-07-01'), validTo: null };
    const name = own.name.toUpperCase();
    const member = { councilId: SAMPLE_COUNCIL_ID, name, post: '', role: 'member', ...since } as const;
    await app.expectOk('councils.addMember', member);
    const heldOn = localDate('2025-12-06');
    const prepared = { councilId: SAMPLE_COUNCIL_ID, campaignId, heldOn, startedAt: '', place: '' };
    const { id: meetingId } = await app.expectOk('meetings.prepare', prepared);
    const item = async () => {
      const room = await app.expectOk('meetings.get', { id: meetingId });
      const found = room.agenda.find((row) => row.id === own.id);
      if (found === undefined) throw new Error('The nominee left the agenda');
      return { ...found, totalMembers: room.totalMembers };
    };
    return { meetingId, name, item };
  };

  it('does not vote on it and stays in the whole, unless told to be somebody else', async () => {
    const { meetingId, name, item } = await meetWithNamesake();
    const { ownMembers, voters, base, totalMembers, id: dossierId } = await item();
    expect(ownMembers).toEqual([{ id: expect.any(String), name, recused: true }]);
    expect([voters, base]).toEqual([totalMembers - 1, totalMembers]);
    const [member] = ownMembers;
    const tally = { id: meetingId, dossierId, agreed: totalMembers, disagreed: 0, blank: 0 };
    expect(await app.call('meetings.recordTally', tally)).toEqual(refused('meetings.moreAgreedThanPresent'));
    const recusal = { id: meetingId, dossierId, memberId: member?.id ?? '', recused: false };
    await app.expectOk('meetings.recuse', recusal);
    expect(await item()).toMatchObject({ voters: totalMembers, ownMembers: [{ recused: false }] });
    await app.expectOk('meetings.recordTally', tally);
    await app.expectOk('meetings.recuse', { ...recusal, recused: true });
    expect(await item()).toMatchObject({ tally: null });
    expect(await app.call('meetings.recuse', { ...recusal, memberId: 'nobody' })).toEqual(
      refused('councils.memberNotFound'),
    );
    await app.expectOk('meetings.discard', { id: meetingId });
  });

  it('leaves the whole where the regulation says so', async () => {
    regulate('CSTD_TINH', { recusal: 'leavesWhole' });
    const { item } = await meetWithNamesake();
    const { voters, base, totalMembers } = await item();
    expect([voters, base]).toEqual([totalMembers - 1, totalMembers - 1]);
  });
});

describe('a meeting after 01/10/2026 on dossiers received before', () => {
  it('says that they are judged by the regulations of their day', async () => {
    const { campaignId } = await meeting();
    expect((await meeting()).agenda.every(({ judgedBy }) => judgedBy === null)).toBe(true);
    await app.expectOk('meetings.discard', { id });
    const heldOn = localDate('2026-10-02');
    const prepared = { councilId: SAMPLE_COUNCIL_ID, campaignId, heldOn, startedAt: '', place: '' };
    const { agenda } = await app.expectOk('meetings.get', await app.expectOk('meetings.prepare', prepared));
    expect(new Set(agenda.map(({ judgedBy }) => judgedBy))).toEqual(new Set([RS2025.name]));
  });
});
