import { afterEach, describe, expect, it } from 'vitest';
import { SAMPLE_CAMPAIGN_ID } from '#db/seed/sample-council';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, councilApp, foundedApp } from '#tests/builders/council-app';
import { connectionOf, logRows } from '#tests/builders/council-content';
import { CAMPAIGN, receivedDossier } from '#tests/builders/main-job';
import { sampleCopy } from '#tests/builders/sample-copy';

let app: CouncilApp;
afterEach(() => app.close());

/** The sample council, whose dossiers were received on 05/12/2025, as it stands on a later day. */
const sampleOn = async (today: string): Promise<void> => {
  app = councilApp({ folder: await sampleCopy(), today: localDate(today) });
};

const taskOf = async (kind: 'overdueStep' | 'dueSoonStep', step: string) =>
  (await app.expectOk('today.overview', {})).tasks.find((task) => task.kind === kind && task.step === step);

const idsOf = async (due: 'overdue.appraise' | 'overdue.returnIneligible' | 'soon.appraise') =>
  (await app.expectOk('dossiers.ids', { campaignId: SAMPLE_CAMPAIGN_ID, due })).ids;

describe('what is late', () => {
  it('stands on Việc hôm nay from the day after the last one, first of all, and leads to the same dossiers', async () => {
    await sampleOn('2026-01-06');
    const received = (await app.expectOk('dossiers.ids', { campaignId: SAMPLE_CAMPAIGN_ID, status: 'received' })).ids;
    expect(await taskOf('overdueStep', 'appraise')).toBeUndefined();
    expect(await taskOf('dueSoonStep', 'appraise')).toMatchObject({ count: received.length, dueOn: '2026-01-06' });
    expect(await idsOf('soon.appraise')).toEqual(received);
    app.close();

    await sampleOn('2026-01-07');
    const { tasks } = await app.expectOk('today.overview', {});
    expect(tasks[0]).toEqual({
      kind: 'overdueStep',
      step: 'appraise',
      subject: 'Xét khen thưởng thường xuyên năm 2025',
      targetId: SAMPLE_CAMPAIGN_ID,
      count: received.length,
      dueOn: '2026-01-06',
    });
    expect(await idsOf('overdue.appraise')).toEqual(received);
    expect(await idsOf('soon.appraise')).toEqual([]);
  });

  it('goes when the dossier is given back, and the one that does not meet the criteria has a limit of its own', async () => {
    await sampleOn('2026-01-07');
    const id = await receivedDossier(app);
    const before = await idsOf('overdue.appraise');
    expect(before).toContain(id);
    await app.expectOk('dossiers.check', { campaignId: SAMPLE_CAMPAIGN_ID, ids: before });
    const notMet = (
      await app.expectOk('dossiers.ids', { campaignId: SAMPLE_CAMPAIGN_ID, status: 'received', verdict: 'notMet' })
    ).ids;
    expect(notMet.length).toBeGreaterThan(0);
    expect(await idsOf('overdue.returnIneligible')).toEqual(notMet);
    expect((await taskOf('overdueStep', 'returnIneligible'))?.count).toBe(notMet.length);
    await app.expectOk('dossiers.return', { ids: before, reason: 'Thiếu báo cáo thành tích' });
    expect(await idsOf('overdue.appraise')).toEqual([]);
    expect(await taskOf('overdueStep', 'returnIneligible')).toBeUndefined();
  });

  it('moves with the days off that the office sets', async () => {
    await sampleOn('2026-01-07');
    expect(await idsOf('overdue.appraise')).not.toEqual([]);
    await app.expectOk('days.set', { day: localDate('2025-12-22'), kind: 'off', reason: 'Công văn 12/UBND-NC' });
    expect(await idsOf('overdue.appraise')).toEqual([]);
    expect(await idsOf('soon.appraise')).not.toEqual([]);
  });
});

describe('a dossier', () => {
  it('says its papers with their forms, how many sets, and its last days with their clauses', async () => {
    await sampleOn('2026-01-07');
    const [id = ''] = (
      await app.expectOk('dossiers.ids', { campaignId: SAMPLE_CAMPAIGN_ID, status: 'received', awardCode: 'BK_TINH' })
    ).ids;
    const { papers, paperRules, deadlines, missingPapers } = await app.expectOk('dossiers.get', { id });
    expect(papers.map(({ code, when, form }) => [code, when, form])).toEqual([
      ['submission', 'always', 'Mẫu số 01 Nghị định số 152/2025/NĐ-CP'],
      ['achievementReport', 'always', 'Mẫu số 05 Nghị định số 152/2025/NĐ-CP'],
      ['reviewMinutes', 'always', null],
      ['achievementCertificate', 'relevant', null],
    ]);
    expect(missingPapers).toBe(3);
    expect(paperRules).toMatchObject({ simplifiedBy: null, sets: { clause: 'khoản 6 Điều 84' } });
    expect(deadlines.find(({ step }) => step === 'appraise')).toMatchObject({
      dueOn: '2026-01-06',
      state: 'overdue',
      unconfirmed: true,
    });
    expect(deadlines.find(({ step }) => step === 'notifyResult')).toMatchObject({ dueOn: null, state: 'unknown' });
  });

  it('needs two papers when its campaign is for unexpected achievements', async () => {
    await sampleOn('2025-12-05');
    await app.expectOk('campaigns.update', { ...CAMPAIGN, id: SAMPLE_CAMPAIGN_ID, basis: 'unexpected' });
    const [id = ''] = (
      await app.expectOk('dossiers.ids', { campaignId: SAMPLE_CAMPAIGN_ID, status: 'received', awardCode: 'BK_TINH' })
    ).ids;
    const { papers, paperRules } = await app.expectOk('dossiers.get', { id });
    expect(papers.map(({ code }) => code)).toEqual(['submission', 'achievementReport']);
    expect(paperRules.simplifiedBy).toBe('điểm b khoản 1 Điều 85');
  });
});

describe('the procedure of a dossier', () => {
  it('is chosen by the secretary: shortly, in full, or as the basis says', async () => {
    await sampleOn('2025-12-05');
    const [id = ''] = (
      await app.expectOk('dossiers.ids', { campaignId: SAMPLE_CAMPAIGN_ID, status: 'received', awardCode: 'BK_TINH' })
    ).ids;
    await app.expectOk('dossiers.setProcedure', { id, procedure: 'foundByHead' });
    const short = await app.expectOk('dossiers.get', { id });
    expect(short.paperRules).toMatchObject({ canBeSimplified: true, simplifiedBy: 'điểm c khoản 1 Điều 85' });
    expect([short.papers.length, short.missingPapers]).toEqual([2, 2]);
    await app.expectOk('dossiers.setProcedure', { id, procedure: null });
    expect((await app.expectOk('dossiers.get', { id })).missingPapers).toBe(3);
  });
});

describe('the days off of the office', () => {
  const day = localDate('2026-06-10');
  const dayIn = async () => (await app.expectOk('days.list', { year: 2026 })).days.find((one) => one.day === day);

  it('are kept with their reason, changed, taken back, and each step is logged', async () => {
    app = await foundedApp();
    await app.expectOk('days.set', { day, kind: 'off', reason: 'Kỷ niệm ngày thành lập' });
    expect(await dayIn()).toMatchObject({ kind: 'ownOff', name: 'Kỷ niệm ngày thành lập' });
    await app.expectOk('days.set', { day, kind: 'working', reason: 'Hoãn' });
    expect(await dayIn()).toMatchObject({ kind: 'ownWorking', name: 'Hoãn' });
    await app.expectOk('days.set', { day, kind: 'asCalendar', reason: '' });
    expect(await dayIn()).toBeUndefined();
    const logged = logRows(connectionOf(app)).filter(({ channel }) => channel === 'days.set');
    expect(logged.map(({ subject }) => subject)).toEqual(Array(3).fill('day:2026-06-10'));
    const [change] = await app.expectOk('changes.list', { limit: 1 });
    expect(change?.subjectName).toBe('10/06/2026');
  });

  it('need a reason, and a day that was never set cannot be taken back', async () => {
    app = await foundedApp();
    expect(await app.call('days.set', { day, kind: 'off', reason: ' ' })).toMatchObject({
      ok: false,
      error: { code: 'days.reasonNeeded' },
    });
    expect(await app.call('days.set', { day, kind: 'asCalendar', reason: '' })).toMatchObject({
      ok: false,
      error: { code: 'days.notSet' },
    });
  });

  it('a year without a notice says so', async () => {
    app = await foundedApp();
    expect((await app.expectOk('days.list', { year: 2026 })).confirmed).toBe(true);
    expect((await app.expectOk('days.list', { year: 2028 })).confirmed).toBe(false);
  });
});
