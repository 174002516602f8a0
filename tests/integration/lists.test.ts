import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { writeWorkbook } from '#tests/builders/workbook-file';

const fileOf = (fileName: string) => ({
  fileName,
  bytes: readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'lists', fileName)).toString('base64'),
});

const G01 = fileOf('G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx');
const SHEET = 'DS đề nghị';
const received = { unitId: null, receivedOn: localDate('2025-12-01') };

const aCampaign = async (app: CouncilApp): Promise<string> => {
  const { id } = await app.expectOk('campaigns.open', {
    name: 'Khen thưởng thường xuyên năm 2025',
    basis: 'merit',
    year: 2025,
    dueOn: null,
    launchedOn: null,
    launchDocument: '',
    issuer: '',
    goals: '',
  });
  return id;
};

describe('taking in a list', () => {
  let app: CouncilApp;
  let campaignId: string;

  beforeEach(async () => {
    app = await foundedApp();
    campaignId = await aCampaign(app);
  });

  it('makes a dossier for each award of a good row and leaves the others aside with their reason', async () => {
    const accepted = await app.expectOk('lists.accept', { ...G01, campaignId, ...received });
    expect(accepted).toMatchObject({ created: 13, existing: 0, setAside: 2 });
    const [list] = await app.expectOk('lists.list', { campaignId });
    expect(list).toMatchObject({ created: 13, setAside: 2 });
  });

  it('adds nothing when the same list comes again', async () => {
    await app.expectOk('lists.accept', { ...G01, campaignId, ...received });
    const { alreadyAccepted } = await app.expectOk('lists.read', { ...G01, campaignId });
    expect(alreadyAccepted).toBe(true);
    const again = await app.expectOk('lists.accept', { ...G01, campaignId, ...received });
    expect(again).toMatchObject({ created: 0, existing: 13 });
    expect(await app.expectOk('lists.list', { campaignId })).toHaveLength(1);
  });

  it('takes in a row that was left aside once it is put right, and counts it no longer as left aside', async () => {
    await app.expectOk('lists.accept', { ...G01, campaignId, ...received });
    const corrections = [{ sheet: SHEET, sourceRow: 21, awardProposed: [{ code: 'LDTT' as const, original: 'LĐTT' }] }];
    const again = await app.expectOk('lists.accept', { ...G01, campaignId, ...received, corrections });
    expect(again).toMatchObject({ created: 1, existing: 13, setAside: 1 });
    expect((await app.expectOk('lists.list', { campaignId }))[0]).toMatchObject({ created: 14, setAside: 1 });
    const third = await app.expectOk('lists.accept', { ...G01, campaignId, ...received });
    expect(third).toMatchObject({ created: 0 });
    expect((await app.expectOk('lists.list', { campaignId }))[0]).toMatchObject({ created: 14, setAside: 1 });
  });

  it('shows on the dossier the row it comes from, as the file wrote it', async () => {
    await app.expectOk('lists.accept', { ...G01, campaignId, ...received });
    const { ids } = await app.expectOk('dossiers.ids', { campaignId, text: 'luong ba khai' });
    expect(ids).toHaveLength(2);
    const dossier = await app.expectOk('dossiers.get', { id: ids[0] ?? '' });
    expect(dossier.sources[0]).toMatchObject({ fileName: G01.fileName, sheet: SHEET, sourceRow: 15 });
    expect(dossier.sources[0]?.cells.join('|')).toContain('Lương Bá Khải');
  });

  it('takes in both halves of a list printed side by side, each with its own row of the file', async () => {
    const head = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'];
    const rows = [
      [...head, null, ...head],
      [1, 'Lê Văn An', 'Phòng A', 'LĐTT', null, 2, 'Hồ Thị Cúc', 'Phòng B', 'CSTĐCS'],
    ];
    const bytes = Buffer.from(await writeWorkbook([{ name: 'DS', rows }])).toString('base64');
    const accepted = await app.expectOk('lists.accept', { fileName: 'ds.xlsx', bytes, campaignId, ...received });
    expect(accepted).toMatchObject({ created: 2, setAside: 0 });
    const { ids } = await app.expectOk('dossiers.ids', { campaignId, text: 'ho thi cuc' });
    const [source] = (await app.expectOk('dossiers.get', { id: ids[0] ?? '' })).sources;
    expect(source).toMatchObject({ sheet: 'DS (phần 2 bên phải)', sourceRow: 2 });
    expect(source?.cells).toEqual(['2', 'Hồ Thị Cúc', 'Phòng B', 'CSTĐCS']);
  });

  it('takes a new person for whom the post says: by that the law judges', async () => {
    const rows = [
      ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'],
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu'],
      [1, 'Điểu Krang', 'Công nhân', 'Công ty Cao su', 'LĐTT'],
      [2, 'Lò Thị Mận', 'Phó Giám đốc', 'Sở Nội vụ', 'LĐTT'],
    ];
    const bytes = Buffer.from(await writeWorkbook([{ name: 'DS', rows }])).toString('base64');
    await app.expectOk('lists.accept', { fileName: 'ds.xlsx', bytes, campaignId, ...received });
    const personOf = async (text: string) => {
      const { ids } = await app.expectOk('dossiers.ids', { campaignId, text });
      return (await app.expectOk('dossiers.get', { id: ids[0] ?? '' })).history?.person;
    };
    expect(await personOf('dieu krang')).toEqual({ category: 'worker', isLeader: false });
    expect(await personOf('lo thi man')).toEqual({ category: 'civilServant', isLeader: true });
  });

  it('does not take a namesake of another unit for the same person', async () => {
    await app.expectOk('people.add', {
      fullName: 'Lương Bá Khải',
      honorific: 'Ông',
      position: '',
      unitId: null,
      birthDate: null,
      category: 'civilServant',
      isLeader: false,
    });
    await app.expectOk('lists.accept', { ...G01, campaignId, ...received });
    expect((await app.expectOk('recipients.search', { text: 'luong ba khai' })).total).toBe(2);
  });

  it('does not take the end of a plan that an achievement names for the award year', async () => {
    const bytes = await writeWorkbook([
      {
        rows: [
          ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
          ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị', 'Thành tích'],
          [1, 'Lê Thị Hoa', 'Giáo viên', 'Trường Mầm non 2/9', 'LĐTT', 'Hoàn thành kế hoạch giai đoạn 2025 - 2030'],
        ],
      },
    ]);
    const file = { fileName: 'Danh sách.xlsx', bytes: Buffer.from(bytes).toString('base64') };
    expect((await app.expectOk('lists.read', { ...file, campaignId })).awardYear).toBe(2025);
    await app.expectOk('lists.accept', { ...file, campaignId, ...received });
    const { ids } = await app.expectOk('dossiers.ids', { campaignId });
    expect((await app.expectOk('dossiers.get', { id: ids[0] ?? '' })).awardYear).toBe(2025);
  });

  it('refuses a closed campaign and a file without a good row', async () => {
    const scores = fileOf('G08_khoi-thi-dua-so-nganh_cham-diem.xlsx');
    expect(await app.call('lists.accept', { ...scores, campaignId, ...received })).toEqual({
      ok: false,
      error: { code: 'lists.nothingToAccept' },
    });
    await app.expectOk('campaigns.close', { id: campaignId });
    expect(await app.call('lists.accept', { ...G01, campaignId, ...received })).toEqual({
      ok: false,
      error: { code: 'campaigns.closed' },
    });
  });

  it.each([
    'G02_truong-thcs_tong-ket-nam-hoc.xlsx',
    'G04_ubnd-xa_tcvn3-vntime.xlsx',
    'G05_ban-ql-kcn_nhieu-sheet.xlsx',
    'G06_ubnd-phuong_ho-gia-dinh.xls',
    'G07_bo-sung-dot-2.csv',
    'H01_so-y-te_tap-the-ttldtt.xlsx',
    'H11_quyet-dinh_danh-sach-mot-cot.xlsx',
  ])('keeps every row of %s: as nominee, left aside or ignored', async (fileName) => {
    const reading = await app.expectOk('lists.read', { ...fileOf(fileName), campaignId });
    const accepted = await app.expectOk('lists.accept', { ...fileOf(fileName), campaignId, ...received });
    expect(accepted.created + accepted.existing).toBeGreaterThan(0);
    expect(accepted.setAside).toBe(reading.rows.length + reading.nameless.length - reading.acceptable);
    expect(app.bugs).toEqual([]);
  });
});
