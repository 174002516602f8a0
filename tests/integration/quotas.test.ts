import { afterEach, describe, expect, it } from 'vitest';
import { SAMPLE_CAMPAIGN_ID } from '#db/seed/sample-council';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, councilApp, foundedApp } from '#tests/builders/council-app';
import { aLocalRegulation } from '#tests/builders/local-regulation';
import { CAMPAIGN } from '#tests/builders/main-job';
import { sampleCopy } from '#tests/builders/sample-copy';
import { writeWorkbook } from '#tests/builders/workbook-file';

let app: CouncilApp;
afterEach(() => app.close());

const RECEIVED_ON = localDate('2023-11-20');
const SCHOOL = 'Trường Tiểu học Lâm Thao';

/** A school's list of 2023: everyone for LĐTT, the first ones for CSTĐCS too. */
const proposed = async (people: number, fighters: number): Promise<string> => {
  app = await foundedApp('empty', { today: localDate('2023-12-05') });
  const { id: campaignId } = await app.expectOk('campaigns.open', { ...CAMPAIGN, year: 2023 });
  const names = Array.from({ length: people }, (_, index) => `Nguyễn Thị ${String.fromCharCode(65 + index)}nh Hồng`);
  const rows = names.flatMap((name, index) =>
    (index < fighters ? ['Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở'] : ['Lao động tiên tiến']).map((award) => [
      name,
      'Giáo viên',
      SCHOOL,
      award,
    ]),
  );
  const bytes = await writeWorkbook([
    {
      rows: [
        ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2023'],
        ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
        ...rows.map((row, index) => [index + 1, ...row]),
      ],
    },
  ]);
  await app.expectOk('lists.accept', {
    fileName: 'Danh sách.xlsx',
    bytes: Buffer.from(bytes).toString('base64'),
    campaignId,
    unitId: null,
    receivedOn: RECEIVED_ON,
  });
  return campaignId;
};

const meter = async (campaignId: string) => (await app.expectOk('quotas.meters', { campaignId })).meters[0];
const fighters = async (campaignId: string) =>
  (await app.expectOk('dossiers.ids', { campaignId, awardCode: 'CSTDCS' })).ids;

describe('the meter of CSTĐCS in a school of 2023', () => {
  it('moves as dossiers are accepted, given back and taken up again', async () => {
    const campaignId = await proposed(20, 4);
    expect(await meter(campaignId)).toMatchObject({
      groupName: SCHOOL,
      counted: 'CSTĐ cơ sở',
      whole: 20,
      ceiling: 3,
      waiting: 4,
      used: 0,
      near: true,
    });
    const ids = await fighters(campaignId);
    const reason = 'Đã đối chiếu hồ sơ giấy';
    await app.expectOk('dossiers.accept', { ids: ids.slice(0, 3), reason });
    expect(await meter(campaignId)).toMatchObject({ accepted: 3, waiting: 1, used: 3, over: false, near: true });
    await app.expectOk('dossiers.return', { ids: ids.slice(3), reason: 'Vượt tỷ lệ' });
    expect(await meter(campaignId)).toMatchObject({ accepted: 3, waiting: 0, near: false });
    await app.expectOk('dossiers.accept', { ids: ids.slice(3), reason });
    expect(await meter(campaignId)).toMatchObject({ accepted: 4, over: true });
  });

  it('refuses one more without a reason, with the counts, and changes nothing', async () => {
    const campaignId = await proposed(20, 4);
    const ids = [...(await fighters(campaignId))];
    const refused = await app.call('dossiers.accept', { ids });
    expect(refused).toEqual({
      ok: false,
      error: { code: 'dossiers.overQuota', details: `${SCHOOL}: CSTĐ cơ sở 4, mức tối đa 3` },
    });
    expect((await app.expectOk('dossiers.lines', { ids })).map(({ status }) => status)).toEqual(
      Array(4).fill('received'),
    );
    await app.expectOk('dossiers.accept', { ids, reason: 'Hội đồng xét thêm một trường hợp' });
  });

  it('asks only for the criteria while the ceiling holds', async () => {
    const campaignId = await proposed(20, 4);
    const [id = ''] = await fighters(campaignId);
    expect(await app.call('dossiers.accept', { ids: [id] })).toMatchObject({
      error: { code: 'dossiers.reasonNeeded' },
    });
  });

  it('counts what history holds of the year, each person once', async () => {
    const campaignId = await proposed(20, 2);
    const ids = await fighters(campaignId);
    const { history } = await app.expectOk('dossiers.get', { id: ids[0] ?? '' });
    const recipientId = history?.recipient.id ?? '';
    const award = { recipientKind: 'individual', recipientId, year: 2023, basis: 'merit', decidedOn: null } as const;
    for (const code of ['LDTT', 'CSTDCS'] as const)
      await app.expectOk('awards.record', { ...award, code, decisionNumber: '9/QĐ' });
    expect(await meter(campaignId)).toMatchObject({ whole: 20, decided: 1, waiting: 1 });
  });
});

describe('the meters of a campaign since 2024', () => {
  it('have none for CSTĐCS, and show HTXSNV as a share of those rated HTTNV or better', async () => {
    app = await foundedApp('empty', { today: localDate('2026-12-05') });
    const { id: campaignId } = await app.expectOk('campaigns.open', { ...CAMPAIGN, year: 2026 });
    const unit = { shortName: '', level: 'unit', parentId: null, validFrom: null, validTo: null } as const;
    const { id: unitId } = await app.expectOk('units.add', { ...unit, name: SCHOOL });
    const rated = async (level: 'HTXSNV' | 'HTTNV', name: string) => {
      const { id } = await app.expectOk('people.add', {
        fullName: name,
        honorific: 'Bà',
        position: 'Giáo viên',
        unitId,
        birthDate: null,
        category: 'publicEmployee',
        isLeader: false,
      });
      const owner = { recipientKind: 'individual', recipientId: id } as const;
      await app.expectOk('ratings.record', { ...owner, year: 2026, level, decisionNumber: '' });
    };
    for (const letter of 'ABC') await rated('HTXSNV', `Trần Thị ${letter}nh Tuyết`);
    for (const letter of 'DEGHIKL') await rated('HTTNV', `Trần Thị ${letter}nh Tuyết`);
    const bytes = await writeWorkbook([
      {
        rows: [
          ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'],
          ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
          [1, 'Trần Thị Anh Tuyết', 'Giáo viên', SCHOOL, 'Chiến sĩ thi đua cơ sở'],
        ],
      },
    ]);
    await app.expectOk('lists.accept', {
      fileName: 'Danh sách.xlsx',
      bytes: Buffer.from(bytes).toString('base64'),
      campaignId,
      unitId: null,
      receivedOn: localDate('2026-12-01'),
    });
    const { meters } = await app.expectOk('quotas.meters', { campaignId });
    expect(meters).toHaveLength(1);
    expect(meters[0]).toMatchObject({ quotaId: 'htxsnv.share', whole: 10, ceiling: 2, used: 3, over: true });
    // Only a unit that is itself rated HTXSNV has the larger share.
    const { id: collectiveId } = await app.expectOk('collectives.add', {
      name: SCHOOL,
      unitId: null,
      foundedYear: null,
      flagEligible: null,
    });
    const own = { recipientKind: 'collective', recipientId: collectiveId, year: 2026, decisionNumber: '' } as const;
    await app.expectOk('ratings.record', { ...own, level: 'HTXSNV' });
    expect(await meter(campaignId)).toMatchObject({ ceiling: 2 });
    await rated('HTTNV', 'Trần Thị Minh Tuyết');
    await rated('HTTNV', 'Trần Thị Mai Tuyết');
    expect(await meter(campaignId)).toMatchObject({ whole: 12, ceiling: 3, over: false });
  });
});

it('shows one unit of the sample over its share of HTXSNV, and no other', async () => {
  app = councilApp({ folder: await sampleCopy() });
  const { meters } = await app.expectOk('quotas.meters', { campaignId: SAMPLE_CAMPAIGN_ID });
  expect(meters.length).toBeGreaterThan(10);
  expect(meters.filter(({ over, near }) => over || near).map(({ groupName, counted }) => [groupName, counted])).toEqual(
    [['Sở Tài chính tỉnh Lâm Xuyên', 'Xếp loại HTXSNV']],
  );
});

it('measures a cluster of units against the number that the office’s own regulation gives it', async () => {
  app = councilApp({ folder: await sampleCopy() });
  const units = await app.expectOk('units.list', {});
  const offices = ['Sở Nội vụ tỉnh Lâm Xuyên', 'Sở Tư pháp tỉnh Lâm Xuyên'];
  const unitIds = units.filter(({ name }) => offices.includes(name)).map(({ id }) => id);
  const regulation = aLocalRegulation({
    clusters: [{ id: 'home-affairs', name: 'Khối Nội chính', kind: 'block', unitIds }],
    quotas: [
      {
        id: 'one-in-a-block',
        counts: { award: 'TTLDXS' },
        per: 'cluster',
        ceiling: { number: 1 },
        clause: 'Điều 9',
        text: 'Mỗi khối không quá 01 tập thể.',
      },
    ],
  });
  await app.expectOk('localRegulation.save', { regulation, reason: 'Theo quy định của tỉnh' });
  const { meters } = await app.expectOk('quotas.meters', { campaignId: SAMPLE_CAMPAIGN_ID });
  const block = meters.find(({ quotaId }) => quotaId === 'one-in-a-block');
  expect(block).toMatchObject({ groupName: 'Khối Nội chính', ceiling: 1, over: true });
  // Two collectives of each Sở are proposed; what was accepted counts.
  expect(block?.used).toBe(3);
});
