import { afterEach, describe, expect, it } from 'vitest';
import type { OfficeLevel } from '#shared/domain/office-level';
import { type LocalDate, localDate } from '#shared/lib/local-date';
import { type CouncilApp, councilApp, OFFICE } from '#tests/builders/council-app';
import { CAMPAIGN, closedMeeting, decisionFields, listOf, seenWarnings } from '#tests/builders/main-job';

let app: CouncilApp;
afterEach(() => app.close());

const COMMUNE = {
  ...OFFICE,
  name: 'Ủy ban nhân dân xã Đông Hà',
  level: 'commune' as OfficeLevel,
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐÔNG HÀ',
};

/** An office that holds a meeting on two nominees for one award. */
const meetingOf = async (award: string, office = COMMUNE, today = localDate('2025-06-30')) => {
  app = councilApp({ today });
  await app.expectOk('app.setUp', { ...office, start: 'empty' });
  const { id: campaignId } = await app.expectOk('campaigns.open', CAMPAIGN);
  const receivedOn = localDate('2025-06-10');
  await app.expectOk('lists.accept', { ...(await listOf(2, award)), campaignId, unitId: null, receivedOn });
  const { ids } = await app.expectOk('dossiers.ids', { campaignId });
  await app.expectOk('dossiers.accept', { ids: [...ids], reason: 'Đã đối chiếu hồ sơ giấy' });
  const { id: councilId } = await app.expectOk('councils.add', { name: 'Hội đồng Thi đua - Khen thưởng' });
  const member = { councilId, post: '', validFrom: localDate('2025-01-01'), validTo: null, role: 'member' } as const;
  for (const name of ['Đoàn Văn Lâm', 'Hồ Thị Xuyến', 'Mai Quốc Bảo'])
    await app.expectOk('councils.addMember', { ...member, name });
  const meeting = { councilId, campaignId, heldOn: localDate('2025-06-20'), startedAt: '8:00', place: '' };
  const { id } = await app.expectOk('meetings.prepare', meeting);
  return { id, dossierId: ids[0] ?? '' };
};

/** The draft for what the meeting passed, signed, with its number and the day of signing. */
const draftOf = async (meetingId: string, issuedOn: LocalDate): Promise<string> => {
  await closedMeeting(app, meetingId);
  const { id } = await app.expectOk('decisions.draft', { meetingId });
  await signOn(id, issuedOn);
  return id;
};

const signOn = async (id: string, issuedOn: LocalDate): Promise<void> => {
  const signer = { name: 'Đoàn Văn Lâm', capacity: ['CHỦ TỊCH'] };
  const fields = { ...(await decisionFields(app, id, 5)), signer, issuedOn };
  await app.expectOk('decisions.update', { id, fields });
};

const elsewhere = async (id: string) => (await app.expectOk('decisions.get', { id })).notCompetent;

describe('a commune chairman on CSTĐCS', () => {
  it('is told and refused on 30/6/2025, and issues on 01/7/2025', async () => {
    const { id: meetingId } = await meetingOf('Chiến sĩ thi đua cơ sở');
    const id = await draftOf(meetingId, localDate('2025-06-30'));
    expect(await elsewhere(id)).toEqual([
      {
        awardCode: 'CSTDCS',
        awardName: 'Chiến sĩ thi đua cơ sở',
        decidedBy: expect.stringContaining('Chủ tịch Ủy ban nhân dân cấp huyện'),
        clause: expect.stringContaining('khoản 2 Điều 80'),
        unconfirmed: false,
      },
    ]);
    expect(await app.call('decisions.issue', { id })).toEqual({
      ok: false,
      error: { code: 'decisions.notCompetent', details: 'Chiến sĩ thi đua cơ sở' },
    });
    expect(await app.call('decisions.issue', { id, authorization: '  ' })).toMatchObject({ ok: false });
    await signOn(id, localDate('2025-07-01'));
    expect(await elsewhere(id)).toEqual([]);
    await app.expectOk('decisions.issue', { id, seen: await seenWarnings(app, id) });
    const [change] = await app.expectOk('changes.list', { limit: 1 });
    expect(change?.after).not.toHaveProperty('authorization');
  });
});

describe('a commune on a diploma of the province', () => {
  it('proposes upward on the agenda and the dossier, and issues only by authorization, which is logged', async () => {
    const { id: meetingId, dossierId } = await meetingOf('Bằng khen của Chủ tịch UBND tỉnh');
    const province = 'Chủ tịch Ủy ban nhân dân cấp tỉnh';
    const { agenda } = await app.expectOk('meetings.get', { id: meetingId });
    expect(agenda.map(({ decidedBy }) => decidedBy)).toEqual([province, province]);
    expect((await app.expectOk('dossiers.get', { id: dossierId })).decidedBy).toBe(province);
    const id = await draftOf(meetingId, localDate('2025-07-15'));
    expect(await elsewhere(id)).toMatchObject([{ awardCode: 'BK_TINH', decidedBy: province }]);
    const authorization = 'Văn bản ủy quyền số 12/UBND-NC ngày 10/7/2025';
    await app.expectOk('decisions.issue', { id, authorization, seen: await seenWarnings(app, id) });
    const [change] = await app.expectOk('changes.list', { limit: 1 });
    expect(change).toMatchObject({ after: { authorization, notCompetent: [{ awardCode: 'BK_TINH' }] } });
    expect((await app.expectOk('dossiers.get', { id: dossierId })).decidedBy).toBeNull();
    expect(await elsewhere(id)).toEqual([]);
  });
});

describe('the province on its own diploma', () => {
  it('decides it, whatever the day', async () => {
    const { id: meetingId, dossierId } = await meetingOf('Bằng khen của Chủ tịch UBND tỉnh', {
      ...COMMUNE,
      level: 'province',
    });
    expect((await app.expectOk('dossiers.get', { id: dossierId })).decidedBy).toBeNull();
    const id = await draftOf(meetingId, localDate('2025-06-30'));
    expect(await elsewhere(id)).toEqual([]);
    await app.expectOk('decisions.issue', { id });
  });
});
