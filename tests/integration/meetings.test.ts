import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_CAMPAIGN_ID, SAMPLE_COUNCIL_ID, SAMPLE_MEETING_ID } from '#db/seed/sample-council';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, councilApp } from '#tests/builders/council-app';
import { aLocalRegulation } from '#tests/builders/local-regulation';
import { sampleCopy } from '#tests/builders/sample-copy';

const id = SAMPLE_MEETING_ID;

let app: CouncilApp;
beforeEach(async () => {
  app = councilApp({ folder: await sampleCopy() });
});
afterEach(() => app.close());

const meeting = () => app.expectOk('meetings.get', { id });

const mark = async (attendance: 'present' | 'absent' | 'writtenOpinion') => {
  const { attendance: roll } = await meeting();
  const memberId = roll.at(-1)?.id ?? '';
  return app.expectOk('meetings.recordAttendance', { id, attendance: [{ memberId, attendance, reason: '' }] });
};

describe('attendance put right after the votes were counted', () => {
  it('is taken; the counts that no longer account for every voter wait to be counted again', async () => {
    const { present } = await meeting();
    await app.expectOk('meetings.recordUnanimous', { id });
    await mark('absent');
    const { agenda, present: now } = await meeting();
    expect(now).toBe(present - 1);
    expect(agenda.every(({ tally, outcome }) => tally === null && outcome === null)).toBe(true);
    expect(await app.call('meetings.close', { id, endedAt: '16:30' })).toMatchObject({
      ok: false,
      error: { code: 'meetings.votesMissing' },
    });
    expect(await app.expectOk('meetings.recordUnanimous', { id })).toEqual({ recorded: agenda.length });
    expect((await meeting()).agenda[0]?.tally).toEqual({ agreed: now, disagreed: 0, blank: 0 });
    await app.expectOk('meetings.close', { id, endedAt: '16:30' });
  });

  it('gives the counts back when it was a slip of the hand', async () => {
    await app.expectOk('meetings.recordUnanimous', { id });
    const before = (await meeting()).agenda;
    await mark('absent');
    await mark('present');
    expect((await meeting()).agenda).toEqual(before);
  });

  it('keeps the counts when a member wrote instead of coming', async () => {
    await app.expectOk('meetings.recordUnanimous', { id });
    await mark('writtenOpinion');
    expect((await meeting()).agenda.every(({ outcome }) => outcome === 'passed')).toBe(true);
  });
});

describe('the roll of a meeting', () => {
  it('is still taken when a member left the council after the meeting was prepared', async () => {
    const { attendance: roll, totalMembers } = await meeting();
    const leaver = roll.at(-1);
    if (leaver === undefined) throw new Error('The sample meeting has no roll');
    const { id: memberId, name, post, role } = leaver;
    const days = { validFrom: localDate('2021-07-01'), validTo: localDate('2024-12-31') };
    await app.expectOk('councils.updateMember', { id: memberId, name, post, role, ...days });
    const attendance = roll.map((row) => ({ memberId: row.id, attendance: 'present' as const, reason: '' }));
    expect(await app.expectOk('meetings.recordAttendance', { id, attendance })).toMatchObject({ totalMembers });
  });

  it('refuses a stranger', async () => {
    const attendance = [{ memberId: 'nobody', attendance: 'present' as const, reason: '' }];
    expect(await app.call('meetings.recordAttendance', { id, attendance })).toEqual({
      ok: false,
      error: { code: 'councils.memberNotFound' },
    });
  });
});

describe('closing', () => {
  it('names the dossier that was returned while it stood on the agenda', async () => {
    await app.expectOk('meetings.recordUnanimous', { id });
    const [item] = (await meeting()).agenda;
    await app.expectOk('dossiers.return', { ids: [item?.id ?? ''], reason: 'Thiếu báo cáo thành tích' });
    expect(await app.call('meetings.close', { id, endedAt: '16:30' })).toEqual({
      ok: false,
      error: { code: 'dossiers.wrongStatus', details: item?.name },
    });
  });
});

describe('a meeting prepared by mistake', () => {
  it('is taken back while open: its dossiers wait for another, and the log keeps what it held', async () => {
    await app.expectOk('meetings.recordUnanimous', { id });
    const { agenda, campaignId, councilId } = { ...(await meeting()), councilId: SAMPLE_COUNCIL_ID };
    await app.expectOk('meetings.discard', { id });
    expect(await app.call('meetings.get', { id })).toMatchObject({ ok: false, error: { code: 'meetings.notFound' } });
    const [change] = await app.expectOk('changes.list', { limit: 1 });
    expect(change).toMatchObject({ channel: 'meetings.discard', before: { meeting: { id } } });
    const again = await app.expectOk('meetings.prepare', {
      councilId,
      campaignId,
      heldOn: localDate('2025-12-06'),
      startedAt: '8:00',
      place: '',
    });
    expect((await app.expectOk('meetings.get', again)).agenda.map((item) => item.id)).toEqual(
      agenda.map((item) => item.id),
    );
  });

  it('stays once it is closed', async () => {
    await app.expectOk('meetings.recordUnanimous', { id });
    await app.expectOk('meetings.close', { id, endedAt: '16:30' });
    expect(await app.call('meetings.discard', { id })).toEqual({ ok: false, error: { code: 'meetings.closed' } });
  });
});

describe('dossiers checked before the office’s own regulation', () => {
  it('are named on the agenda until they are checked again', async () => {
    const outdated = async () => (await meeting()).agenda.filter(({ isCheckOutdated }) => isCheckOutdated).length;
    expect(await outdated()).toBe(0);
    await app.expectOk('localRegulation.save', { regulation: aLocalRegulation(), reason: 'Theo quy định của tỉnh' });
    expect(await outdated()).toBe((await meeting()).agenda.length);
    await app.expectOk('dossiers.check', { campaignId: SAMPLE_CAMPAIGN_ID });
    expect(await outdated()).toBe(0);
  });
});
