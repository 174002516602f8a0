import { afterEach, describe, expect, it } from 'vitest';
import { SAMPLE_CAMPAIGN_ID } from '#db/seed/sample-council';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, councilApp, foundedApp } from '#tests/builders/council-app';
import { CAMPAIGN, issuedDecision } from '#tests/builders/main-job';
import { sampleCopy } from '#tests/builders/sample-copy';
import { writeWorkbook } from '#tests/builders/workbook-file';

let app: CouncilApp;
afterEach(() => app.close());

const recipientOf = async (id: string): Promise<string> => {
  const { history } = await app.expectOk('dossiers.get', { id });
  return history?.recipient.id ?? '';
};

const disciplined = async (recipientId: string, from: string): Promise<void> => {
  await app.expectOk('discipline.record', {
    recipientKind: 'individual',
    recipientId,
    form: 'Cảnh cáo',
    from: localDate(from),
    to: null,
    decisionNumber: '',
  });
};

describe('judging a dossier', () => {
  it('counts a discipline that came after the list was received', async () => {
    app = councilApp({ folder: await sampleCopy(), today: localDate('2025-12-20') });
    const { ids } = await app.expectOk('dossiers.ids', {
      campaignId: SAMPLE_CAMPAIGN_ID,
      status: 'accepted',
      kind: 'individual',
    });
    const [id = ''] = ids;
    const { receivedOn, eligibility } = await app.expectOk('dossiers.get', { id });
    expect(eligibility?.verdict).toBe('met');
    expect(receivedOn < '2025-12-18').toBe(true);
    await disciplined(await recipientOf(id), '2025-12-18');
    expect((await app.expectOk('dossiers.get', { id })).eligibility?.verdict).toBe('notMet');
  });

  it('asks for the papers of the edition that judges it, not of the one at the end of the award year', async () => {
    app = await foundedApp('empty', { today: localDate('2025-04-12') });
    const { id: campaignId } = await app.expectOk('campaigns.open', CAMPAIGN);
    const bytes = await writeWorkbook([
      {
        rows: [
          ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
          ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Hình thức đề nghị'],
          [1, 'Nguyễn Thị Minh Hạnh', 'Giáo viên', 'Trường Mầm non Hoa Sen', 'Giấy khen của Chủ tịch UBND huyện'],
        ],
      },
    ]);
    await app.expectOk('lists.accept', {
      fileName: 'Danh sách tháng 4.xlsx',
      bytes: Buffer.from(bytes).toString('base64'),
      campaignId,
      unitId: null,
      receivedOn: localDate('2025-04-10'),
    });
    const { ids } = await app.expectOk('dossiers.ids', { campaignId });
    const dossier = await app.expectOk('dossiers.get', { id: ids[0] ?? '' });
    expect(dossier.eligibility?.edition).toBe('RS2024');
    expect(dossier.papers.length).toBeGreaterThan(0);
    expect(dossier.missingPapers).toBeGreaterThan(0);
  });

  it('shows of a decided dossier the verdict on which it was decided, whatever is recorded later', async () => {
    app = councilApp({ folder: await sampleCopy() });
    await issuedDecision(app);
    const { ids } = await app.expectOk('dossiers.ids', {
      campaignId: SAMPLE_CAMPAIGN_ID,
      status: 'decided',
      kind: 'individual',
    });
    const [id = ''] = ids;
    const before = (await app.expectOk('dossiers.get', { id })).eligibility;
    expect(before?.verdict).toBe('met');
    await disciplined(await recipientOf(id), '2025-06-01');
    expect((await app.expectOk('dossiers.get', { id })).eligibility).toEqual(before);
  });
});
