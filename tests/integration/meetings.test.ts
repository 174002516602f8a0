import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_MEETING_ID } from '#db/seed/sample-council';
import { type CouncilApp, councilApp } from '#tests/builders/council-app';
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
