import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { quangBinhDecision, quangBinhDecisionWords, quangBinhLines } from '#tests/builders/decision-facts';
import { wordLines, zipEntries } from '#tests/builders/word-file';

const G03 = 'G03_so-tu-phap_danh-sach-bang-khen-2022.xlsx';
const bytes = readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'lists', G03)).toString('base64');

/** List → dossiers → meeting 9/9 → decision, as Sở Tư pháp and the province did it in 2022. */
const takeIn = async (app: CouncilApp): Promise<string> => {
  const { id: campaignId } = await app.expectOk('campaigns.open', {
    name: '10 năm thực hiện Luật Phổ biến, giáo dục pháp luật',
    basis: 'thematic',
    year: 2022,
    dueOn: null,
    launchedOn: null,
    launchDocument: 'Kế hoạch số 1043/KH-UBND',
    issuer: 'UBND tỉnh Quảng Bình',
    goals: '',
  });
  const corrections = [{ sheet: 'Danh sach', sourceRow: 15, fullName: 'Đặng Đại Bàng' }];
  const file = { fileName: G03, bytes, campaignId, corrections };
  const reading = await app.expectOk('lists.read', file);
  expect(reading.acceptable).toBe(9);
  const accepted = await app.expectOk('lists.accept', { ...file, unitId: null, receivedOn: localDate('2022-09-28') });
  expect(accepted).toMatchObject({ created: 9, existing: 0, setAside: 0 });
  const { ids } = await app.expectOk('dossiers.ids', { campaignId });
  await app.expectOk('dossiers.accept', { ids: [...ids], reason: 'Đã đối chiếu hồ sơ giấy' });
  return campaignId;
};

const meet = async (app: CouncilApp, campaignId: string): Promise<string> => {
  const { id: councilId } = await app.expectOk('councils.add', { name: 'Hội đồng Thi đua - Khen thưởng tỉnh' });
  for (let seat = 1; seat <= 9; seat += 1) {
    await app.expectOk('councils.addMember', {
      councilId,
      name: `Ủy viên ${seat}`,
      post: '',
      role: seat === 1 ? 'chair' : 'member',
      validFrom: localDate('2021-01-01'),
      validTo: null,
    });
  }
  const { id } = await app.expectOk('meetings.prepare', {
    councilId,
    campaignId,
    heldOn: localDate('2022-10-17'),
    startedAt: '14h00',
    place: 'Sở Nội vụ',
  });
  await app.expectOk('meetings.recordUnanimous', { id });
  const room = await app.expectOk('meetings.get', { id });
  expect(room.agenda.map(({ tally, outcome }) => [tally?.agreed, outcome])).toEqual(Array(9).fill([9, 'passed']));
  expect(await app.expectOk('meetings.close', { id, endedAt: '16h30' })).toEqual({ passed: 9, rejected: 0 });
  return id;
};

describe('the real case of Quảng Bình 2022', () => {
  let app: CouncilApp;
  let decisionId: string;

  beforeAll(async () => {
    app = await foundedApp('empty', { today: localDate('2022-10-24') });
    const meetingId = await meet(app, await takeIn(app));
    decisionId = (await app.expectOk('decisions.draft', { meetingId })).id;
    const { items } = await app.expectOk('decisions.get', { id: decisionId });
    const { awards: _awards, listOrientation: _o, decidedBy: _d, issuedAs: _i, ...given } = quangBinhDecision();
    await app.expectOk('decisions.update', {
      id: decisionId,
      fields: {
        ...given,
        listStyle: 'lines',
        headLines: [...given.headLines],
        legalBases: [...given.legalBases],
        articles: [...given.articles],
        recipients: [...given.recipients],
        signer: { name: given.signer.name, capacity: [...given.signer.capacity] },
        awardNames: [{ code: 'BK_TINH', name: 'Bằng khen của Chủ tịch UBND tỉnh' }],
      },
      lines: items.map((item) => ({ dossierId: item.id, line: quangBinhLines[item.name] ?? `? ${item.name}` })),
    });
    await app.expectOk('decisions.issue', { id: decisionId });
  });

  it('prints decision 2871 word for word', async () => {
    await app.expectOk('decisions.export', { id: decisionId, formats: ['docx', 'xlsx'] });
    const docx = app.saved.find(({ name }) => name.endsWith('.docx'));
    const body = zipEntries(docx?.bytes ?? new Uint8Array()).get('word/document.xml') ?? '';
    expect(wordLines(body).map(({ text }) => text)).toEqual(quangBinhDecisionWords());
  });

  it('decides every dossier and enters it in the history', async () => {
    const { ids } = await app.expectOk('dossiers.ids', { status: 'decided' });
    expect(ids).toHaveLength(9);
    const dossier = await app.expectOk('dossiers.get', { id: ids[0] ?? '' });
    expect(dossier.history?.awards).toMatchObject([
      { code: 'BK_TINH', decisionNumber: '2871/QĐ-UBND', decidedOn: '2022-10-24' },
    ]);
  });

  it('judged the dossiers by the rules of 2022', async () => {
    const { ids } = await app.expectOk('dossiers.ids', {});
    const { eligibility } = await app.expectOk('dossiers.get', { id: ids[5] ?? '' });
    expect(eligibility?.edition).toBe('RS2017');
  });

  it('takes the same list again without adding anything', async () => {
    const campaign = (await app.expectOk('campaigns.list', {}))[0];
    const again = await app.expectOk('lists.accept', {
      fileName: G03,
      bytes,
      campaignId: campaign?.id ?? '',
      unitId: null,
      receivedOn: localDate('2022-09-28'),
      corrections: [{ sheet: 'Danh sach', sourceRow: 15, fullName: 'Đặng Đại Bàng' }],
    });
    expect(again).toMatchObject({ created: 0, existing: 9 });
    expect((await app.expectOk('changes.verify', {})).brokenAt).toBeNull();
  });
});
