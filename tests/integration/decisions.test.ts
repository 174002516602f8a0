import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_MEETING_ID } from '#db/seed/sample-council';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, councilApp, foundedApp } from '#tests/builders/council-app';
import {
  CAMPAIGN,
  closedMeeting,
  decisionFields,
  draftedDecision,
  listOf,
  numberedPaper,
} from '#tests/builders/main-job';
import { sampleCopy } from '#tests/builders/sample-copy';

let app: CouncilApp;
afterEach(() => app.close());

describe('a dossier corrected after its decision was drafted', () => {
  let decisionId: string;
  beforeEach(async () => {
    app = councilApp({ folder: await sampleCopy() });
    decisionId = await draftedDecision(app);
  });

  const firstItem = async () => {
    const [item] = (await app.expectOk('decisions.get', { id: decisionId })).items;
    if (item === undefined) throw new Error('The draft is empty');
    return item;
  };

  const rename = async (id: string, name: string): Promise<void> => {
    const { honorific, position, unitName, achievements, note } = await app.expectOk('dossiers.get', { id });
    await app.expectOk('dossiers.update', { id, name, honorific, position, unitName, achievements, note });
  };

  it('prints its new words in the draft', async () => {
    const { id } = await firstItem();
    await rename(id, 'Trịnh Thị Bích Ngà');
    expect((await firstItem()).line).toContain('Trịnh Thị Bích Ngà');
  });

  it('leaves a line that the secretary worded herself', async () => {
    const { id } = await firstItem();
    const line = 'Bà Trịnh Thị Bích Nga, nguyên Trưởng phòng';
    const { number: _number, ...fields } = await decisionFields(app, decisionId, 1);
    await app.expectOk('decisions.update', {
      id: decisionId,
      fields: { ...fields, number: null },
      lines: [{ dossierId: id, line }],
    });
    await rename(id, 'Trịnh Thị Bích Ngà');
    expect((await firstItem()).line).toBe(line);
  });
});

describe('what a decision rests on', () => {
  const lastBasis = async (id: string) => (await app.expectOk('decisions.get', { id })).fields.legalBases.at(-1);

  it('is the submission that laid its dossiers before the office, once that was chốt', async () => {
    app = councilApp({ folder: await sampleCopy() });
    const submission = await numberedPaper(app);
    await app.expectOk('papers.issue', { id: submission });
    const { content } = await app.expectOk('papers.get', { id: submission });
    if (content.kind !== 'submission') throw new Error('Not a submission');
    const { id } = await app.expectOk('decisions.draft', { meetingId: SAMPLE_MEETING_ID });
    expect(await lastBasis(id)).toBe(
      `Theo đề nghị của ${content.fields.issuedBy} tại Tờ trình số 31/TTr-HĐTĐKT ngày 05 tháng 12 năm 2025`,
    );
  });

  it('is no submission that a reopened meeting left behind', async () => {
    app = councilApp({ folder: await sampleCopy() });
    const submission = await numberedPaper(app);
    await app.expectOk('papers.issue', { id: submission });
    await app.expectOk('meetings.reopen', { id: SAMPLE_MEETING_ID, reason: 'Đếm lại phiếu' });
    await app.expectOk('meetings.close', { id: SAMPLE_MEETING_ID, endedAt: '11:00' });
    const { id } = await app.expectOk('decisions.draft', { meetingId: SAMPLE_MEETING_ID });
    expect(await lastBasis(id)).toBe('Theo đề nghị của Giám đốc Sở Nội vụ');
  });

  it('is whoever usually proposes while the submission is a draft, without a number that may still change', async () => {
    app = councilApp({ folder: await sampleCopy() });
    await numberedPaper(app);
    const { id } = await app.expectOk('decisions.draft', { meetingId: SAMPLE_MEETING_ID });
    expect(await lastBasis(id)).toBe('Theo đề nghị của Giám đốc Sở Nội vụ');
  });
});

describe('the list of a decision', () => {
  it('names the head of an office as running text does, not in capitals', async () => {
    app = councilApp({ folder: await sampleCopy() });
    const id = await draftedDecision(app);
    const { office } = await app.expectOk('app.status', {});
    const fields = await decisionFields(app, id, 5);
    const named = office?.name ?? '';
    const authority = `GIÁM ĐỐC ${named.toLocaleUpperCase('vi')}`;
    const awardNames = fields.awardNames.map((it) => ({ ...it, name: 'Lao động tiên tiến' }));
    await app.expectOk('decisions.update', { id, fields: { ...fields, authority, awardNames } });
    const { html } = await app.expectOk('decisions.preview', { id });
    expect(html.replace(/\s+/g, ' ')).toContain(`của Giám đốc ${named})`);
  });
});

describe('a decision without a signer', () => {
  it('is not issued with the words that stand in the signer’s place', async () => {
    app = await foundedApp();
    const { id: campaignId } = await app.expectOk('campaigns.open', CAMPAIGN);
    const receivedOn = localDate('2025-12-01');
    await app.expectOk('lists.accept', { ...(await listOf(2)), campaignId, unitId: null, receivedOn });
    const { ids } = await app.expectOk('dossiers.ids', { campaignId });
    await app.expectOk('dossiers.accept', { ids: [...ids], reason: 'Đã đối chiếu hồ sơ giấy' });
    const { id: councilId } = await app.expectOk('councils.add', { name: 'Hội đồng Thi đua - Khen thưởng tỉnh' });
    const member = { councilId, post: '', validFrom: localDate('2025-01-01'), validTo: null };
    for (const name of ['Đoàn Văn Lâm', 'Hồ Thị Xuyến', 'Mai Quốc Bảo']) {
      await app.expectOk('councils.addMember', { ...member, name, role: 'member' });
    }
    const meeting = { councilId, campaignId, heldOn: localDate('2025-12-05'), startedAt: '8:00', place: '' };
    const { id: meetingId } = await app.expectOk('meetings.prepare', meeting);
    await closedMeeting(app, meetingId);
    const { id } = await app.expectOk('decisions.draft', { meetingId });
    const fields = await decisionFields(app, id, 5);
    expect(fields.articles.at(-1)).toContain(' và các cá nhân có tên tại Điều 1 ');
    await app.expectOk('decisions.update', { id, fields });
    expect(await app.call('decisions.issue', { id })).toEqual({ ok: false, error: { code: 'decisions.incomplete' } });
    const signer = { name: 'Đoàn Văn Lâm', capacity: ['CHỦ TỊCH'] };
    await app.expectOk('decisions.update', { id, fields: { ...fields, signer } });
    await app.expectOk('decisions.issue', { id });
  });
});
