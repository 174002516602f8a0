import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_CAMPAIGN_ID } from '#db/seed/sample-council';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, councilApp, foundedApp, newFolder } from '#tests/builders/council-app';
import { connectionOf, contentHash } from '#tests/builders/council-content';
import { CAMPAIGN, issuedDecision, receivedDossier } from '#tests/builders/main-job';
import { sampleCopy } from '#tests/builders/sample-copy';
import { writeWorkbook } from '#tests/builders/workbook-file';

let app: CouncilApp;
afterEach(() => app.close());

const DISTRICT_CERTIFICATE = 'Giấy khen của Chủ tịch UBND huyện';

/** A dossier received on a day; unless said otherwise for an award that only the editions up to 30/6/2025 know. */
const aDossierOf = async (receivedOn: string, year = 2025, award = DISTRICT_CERTIFICATE): Promise<string> => {
  const { id: campaignId } = await app.expectOk('campaigns.open', { ...CAMPAIGN, year });
  const bytes = await writeWorkbook([
    {
      rows: [
        [`DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year}`],
        ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Hình thức đề nghị'],
        [1, 'Nguyễn Thị Minh Hạnh', 'Giáo viên', 'Trường Mầm non Hoa Sen', award],
      ],
    },
  ]);
  await app.expectOk('lists.accept', {
    fileName: 'Danh sách.xlsx',
    bytes: Buffer.from(bytes).toString('base64'),
    campaignId,
    unitId: null,
    receivedOn: localDate(receivedOn),
  });
  const { ids } = await app.expectOk('dossiers.ids', { campaignId });
  return ids[0] ?? '';
};

const get = (id: string) => app.expectOk('dossiers.get', { id });

describe('the edition of a dossier', () => {
  it('is the one of the day it was received, until the secretary applies another: verdict and papers follow', async () => {
    app = await foundedApp('empty', { today: localDate('2025-08-01') });
    const id = await aDossierOf('2025-07-01');
    const before = await get(id);
    expect(before.edition).toMatchObject({ id: 'RS2025', why: 'received', reason: null });
    expect(before.eligibilityRefusal).toBe('eligibility.unknownAward');
    expect(before.papers).toEqual([]);
    expect(before.edition.others.map(({ id: other, canApply }) => [other, canApply])).toEqual([
      ['RS2017', false],
      ['RS2024', true],
      ['RS2026', false],
    ]);

    const reason = 'Huyện đã họp xét trước ngày 01/7/2025';
    await app.expectOk('dossiers.setEdition', { id, edition: 'RS2024', reason });
    const after = await get(id);
    expect(after.edition).toMatchObject({ id: 'RS2024', why: 'override', reason });
    expect(after.eligibility?.edition).toBe('RS2024');
    expect(after.stored).toMatchObject({ edition: 'RS2024', verdict: after.verdict });
    expect(after.papers.length).toBeGreaterThan(0);
    expect(after.missingPapers).toBeGreaterThan(0);
    expect(after.changes[0]).toMatchObject({
      channel: 'dossiers.setEdition',
      before: { editionOverride: null },
      after: { editionOverride: 'RS2024', editionReason: reason },
    });

    await app.expectOk('dossiers.setEdition', { id, edition: null });
    const back = await get(id);
    expect(back.edition).toMatchObject({ id: 'RS2025', why: 'received', reason: null });
    expect([back.papers, back.stored]).toEqual([[], null]);
  });

  it.each([
    ['RS2026', 'Có lợi hơn', 'dossiers.editionOutOfTime'],
    ['RS2017', 'Theo quy định cũ', 'dossiers.editionOutOfTime'],
    ['RS1999', 'Theo quy định cũ', 'dossiers.editionUnknown'],
    ['RS2024', '  ', 'dossiers.editionReasonNeeded'],
  ])('%s with the reason “%s” is refused: %s', async (edition, reason, code) => {
    app = await foundedApp('empty', { today: localDate('2025-08-01') });
    const id = await aDossierOf('2025-07-01');
    const before = contentHash(connectionOf(app));
    expect(await app.call('dossiers.setEdition', { id, edition, reason })).toEqual({ ok: false, error: { code } });
    expect(contentHash(connectionOf(app))).toBe(before);
  });

  it('may be the newer one from its first day on for a dossier received before', async () => {
    const folder = newFolder();
    app = await foundedApp('sample', { folder, today: localDate('2026-09-30') });
    const id = await receivedDossier(app);
    const override = { id, edition: 'RS2026', reason: 'Có lợi hơn cho người được đề nghị' };
    expect(await app.call('dossiers.setEdition', override)).toMatchObject({
      error: { code: 'dossiers.editionOutOfTime' },
    });
    expect((await get(id)).eligibility?.transition).toBeUndefined();
    app.close();
    app = councilApp({ folder, today: localDate('2026-10-01') });
    expect((await get(id)).eligibility).toMatchObject({
      edition: (await get(id)).edition.id,
      transition: { newer: { edition: 'RS2026' }, taken: 'stays' },
    });
    await app.expectOk('dossiers.setEdition', override);
    expect((await get(id)).eligibility).toMatchObject({ edition: 'RS2026' });
    expect((await get(id)).eligibility?.transition).toBeUndefined();
  });
});

describe('a dossier received before the amending law, for which that law is more favourable', () => {
  it('is judged by it from its first day on; the check settles it and says why', async () => {
    const folder = newFolder();
    app = await foundedApp('empty', { folder, today: localDate('2026-09-30') });
    const id = await aDossierOf('2023-12-20', 2023, 'Bằng khen của Chủ tịch UBND tỉnh');
    const { history, campaignId } = await get(id);
    const owner = { recipientId: history?.recipient.id ?? '', recipientKind: 'individual' } as const;
    for (const year of [2022, 2023]) {
      await app.expectOk('ratings.record', { ...owner, year, level: 'HTTNV', decisionNumber: '' });
      const award = { code: 'CSTDCS', year, basis: 'merit', decisionNumber: '', decidedOn: null } as const;
      await app.expectOk('awards.record', { ...owner, ...award });
    }
    await app.expectOk('recipients.markHistoryKnown', { ...owner, fromYear: 2010 });
    expect(await get(id)).toMatchObject({
      edition: { id: 'RS2017', why: 'received' },
      eligibility: { edition: 'RS2017', verdict: 'notMet' },
    });
    app.close();

    app = councilApp({ folder, today: localDate('2026-10-01') });
    await app.expectOk('dossiers.check', { campaignId, ids: [id] });
    const checked = await get(id);
    expect(checked).toMatchObject({
      edition: { id: 'RS2026', why: 'transition' },
      stored: { edition: 'RS2026', verdict: 'met' },
      eligibility: {
        transition: { stays: { edition: 'RS2017', verdict: 'notMet' }, newer: { verdict: 'met' }, taken: 'newer' },
      },
    });
    const { own } = await app.expectOk('dossiers.compareEditions', { id, edition: 'RS2017' });
    expect(own?.edition).toBe('RS2026');
  });
});

describe('another edition for comparison', () => {
  beforeEach(async () => {
    app = councilApp({ folder: await sampleCopy() });
  });

  it('shows both reports and what differs, and stores nothing', async () => {
    const id = await receivedDossier(app);
    const before = contentHash(connectionOf(app));
    const { own, other, difference } = await app.expectOk('dossiers.compareEditions', { id, edition: 'RS2017' });
    expect([own?.edition, other.edition]).toEqual(['RS2025', 'RS2017']);
    expect(difference?.verdict).toEqual({ before: own?.verdict, after: other.verdict });
    expect(difference?.lines.length).toBeGreaterThan(0);
    expect(contentHash(connectionOf(app))).toBe(before);
  });

  it('is judged alone where the dossier’s own edition has no row for the award', async () => {
    app.close();
    app = await foundedApp('empty', { today: localDate('2025-08-01') });
    const id = await aDossierOf('2025-07-01');
    const compared = await app.expectOk('dossiers.compareEditions', { id, edition: 'RS2024' });
    expect(compared).toMatchObject({ own: null, other: { edition: 'RS2024' }, difference: null });
  });

  it('is refused where it has no row for the award', async () => {
    app.close();
    app = await foundedApp('empty', { today: localDate('2025-08-01') });
    const id = await aDossierOf('2025-06-30');
    expect(await app.call('dossiers.compareEditions', { id, edition: 'RS2025' })).toMatchObject({
      error: { code: 'eligibility.unknownAward' },
    });
    expect(await app.call('dossiers.compareEditions', { id, edition: 'none' })).toMatchObject({
      error: { code: 'dossiers.editionUnknown' },
    });
  });
});

describe('a stored verdict', () => {
  beforeEach(async () => {
    app = councilApp({ folder: await sampleCopy() });
  });

  const discipline = async (id: string, from: string) => {
    const { history } = await get(id);
    const recipientId = history?.recipient.id ?? '';
    const owner = { recipientId, recipientKind: 'individual' } as const;
    const record = { ...owner, form: 'Cảnh cáo', from: localDate(from), to: null, decisionNumber: '' };
    await app.expectOk('discipline.record', record);
  };

  const first = async (status: 'accepted' | 'decided') => {
    const filter = { campaignId: SAMPLE_CAMPAIGN_ID, status, kind: 'individual' } as const;
    return (await app.expectOk('dossiers.ids', filter)).ids[0] ?? '';
  };

  it('stays beside a present judgement that says otherwise, with the difference, until it is checked again', async () => {
    const id = await first('accepted');
    const unchanged = await get(id);
    expect(unchanged.stored).toMatchObject({ verdict: 'met', edition: 'RS2025' });
    expect(unchanged.sinceStored).toBeNull();
    await discipline(id, '2025-11-01');
    const changed = await get(id);
    expect(changed.stored).toEqual(unchanged.stored);
    expect(changed.verdict).toBe('met');
    expect(changed.sinceStored).toMatchObject({ verdict: { before: 'met', after: 'notMet' } });
    expect(changed.sinceStored?.lines.map(({ change }) => change)).toContain('verdict');
    await app.expectOk('dossiers.check', { campaignId: SAMPLE_CAMPAIGN_ID, ids: [id] });
    const checked = await get(id);
    expect([checked.verdict, checked.stored?.verdict, checked.sinceStored]).toEqual(['notMet', 'notMet', null]);
  });

  it('of a decided dossier never changes: no edition, no check, no later fact', async () => {
    await issuedDecision(app);
    const id = await first('decided');
    const decided = await get(id);
    expect(await app.call('dossiers.setEdition', { id, edition: 'RS2024', reason: 'Thử' })).toMatchObject({
      error: { code: 'dossiers.wrongStatus' },
    });
    await discipline(id, '2025-06-01');
    await app.expectOk('dossiers.check', { campaignId: SAMPLE_CAMPAIGN_ID, ids: [id] });
    const later = await get(id);
    expect(later.eligibility).toEqual(decided.eligibility);
    expect([later.stored, later.sinceStored]).toEqual([decided.stored, null]);
  });
});
