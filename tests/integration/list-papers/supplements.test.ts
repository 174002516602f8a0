import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Output, Sent } from '#shared/ipc/contract';
import { type LocalDate, localDate } from '#shared/lib/local-date';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { CAMPAIGN } from '#tests/builders/main-job';
import { wordLines, zipEntries } from '#tests/builders/word-file';

const FOLDER = path.join(import.meta.dirname, '..', '..', 'fixtures', 'lists');
const G02 = 'G02_truong-thcs_tong-ket-nam-hoc.xlsx';
const SCHOOL = 'Trường THCS Bình Minh';
const UNIT = { shortName: '', level: 'unit', parentId: null, validFrom: null, validTo: null } as const;

type Asks = Output<'supplements.asks'>;
type Unit = Asks['units'][number];

const fileOf = (fileName: string) => ({
  fileName,
  bytes: readFileSync(path.join(FOLDER, fileName)).toString('base64'),
});

const short = ({ asks }: Unit) => asks.map(({ kind, name, place, asked }) => [kind, name, place, asked].join(' | '));

const paperOf = (campaignId: string, { fields }: Asks, unit: Unit): Sent<'supplements.preview'> => ({
  campaignId,
  addressee: unit.name,
  opening: unit.opening,
  fields,
  lines: unit.asks.map(({ name, awardName, place, asked }) => ({ name, awardName, place, asked })),
});

describe('what a unit is asked for', () => {
  let app: CouncilApp;
  let campaignId: string;
  let unitId: string;

  const accept = (corrections: Sent<'lists.accept'>['corrections'] = []) =>
    app.expectOk('lists.accept', {
      ...fileOf(G02),
      campaignId,
      unitId,
      receivedOn: localDate('2025-12-01'),
      corrections,
    });
  const unitOf = async (): Promise<Unit> => {
    const [unit] = (await app.expectOk('supplements.asks', { campaignId })).units;
    if (unit === undefined) throw new Error('Nothing is asked');
    return unit;
  };
  const dossierOf = async (text: string): Promise<string> => {
    const { ids } = await app.expectOk('dossiers.ids', { campaignId, text });
    return ids[0] ?? '';
  };

  beforeEach(async () => {
    app = await foundedApp();
    campaignId = (await app.expectOk('campaigns.open', CAMPAIGN)).id;
    unitId = (await app.expectOk('units.add', { ...UNIT, name: SCHOOL })).id;
  });

  it('are the rows left behind, those that name nobody and the doubts, each at its row, all of the sender', async () => {
    await accept();
    const { units } = await app.expectOk('supplements.asks', { campaignId });
    expect(units.map(({ key, name }) => [key, name])).toEqual([[`unit:${unitId}`, SCHOOL]]);
    expect(short(units[0] as Unit)).toEqual([
      'doubt | Bà Vũ Thị Minh Nguyệt | Dòng 12 | Ngày sinh “31/02/1983” không đúng. Ghi lại ngày sinh theo dạng ngày/tháng/năm.',
      'doubt | Ông Cao Bá Lộc | Dòng 19 | “Giấy khen” chưa ghi cấp khen. Ghi rõ cấp khen, ví dụ “Giấy khen của Giám đốc Sở …”.',
      'leftRow | (chưa ghi tên) | Dòng 20 | Thiếu họ tên hoặc tên tập thể. Ghi đầy đủ họ tên hoặc tên tập thể; nếu là dòng thừa thì xóa.',
      'leftRow | Lý Thị Sen | Dòng 21 | “Chiến sĩ thi đua xuất sắc” không có trong danh mục danh hiệu, hình thức khen thưởng. Ghi lại đúng tên danh hiệu, hình thức đề nghị.',
    ]);
  });

  it('say of which lists they are, so that the paper opens on the list that was just taken in', async () => {
    const { listId: first } = await accept();
    const other = (await app.expectOk('units.add', { ...UNIT, name: 'UBND xã Tân Hưng' })).id;
    const { listId: second } = await app.expectOk('lists.accept', {
      ...fileOf('G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx'),
      campaignId,
      unitId: other,
      receivedOn: localDate('2025-12-02'),
    });
    const { units } = await app.expectOk('supplements.asks', { campaignId });
    expect(units.map(({ key, listIds }) => [key, listIds])).toEqual([
      [`unit:${unitId}`, [first]],
      [`unit:${other}`, [second]],
    ]);
  });

  it('no more of a row that the secretary named, and not of one she set aside, unless she says so', async () => {
    const sheet = 'Sheet1';
    await accept([
      { sheet, sourceRow: 20, fullName: 'Quàng Văn Phớ', awardProposed: [{ code: 'LDTT', original: 'LĐTT' }] },
      { sheet, sourceRow: 21, skip: true },
    ]);
    const { asks } = await unitOf();
    expect(asks.map(({ name, proposed }) => [name, proposed])).toEqual([
      ['Bà Vũ Thị Minh Nguyệt', true],
      ['Ông Cao Bá Lộc', true],
      ['Lý Thị Sen', false],
    ]);
  });

  it('no more about a word put right on the dossier, nor about a dossier that went to the council', async () => {
    const rows = [
      ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
      [1, 'Lò Thị Mận', null, SCHOOL, 'Lao động tiên tiến'],
      [2, 'Vừ A Chớ', null, SCHOOL, 'Lao động tiên tiến'],
      [3, 'Cầm Bá Lực', null, SCHOOL, 'Lao động tiên tiến'],
    ];
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('DS').addRows(rows);
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer()).toString('base64');
    const file = { fileName: 'ds.xlsx', bytes, campaignId, unitId, receivedOn: localDate('2025-12-01') };
    await app.expectOk('lists.accept', file);
    expect((await unitOf()).asks.map(({ name }) => name)).toEqual(['Lò Thị Mận', 'Vừ A Chớ', 'Cầm Bá Lực']);
    const words = { honorific: 'Bà', unitName: SCHOOL, achievements: '', note: '' };
    const id = await dossierOf('lo thi man');
    await app.expectOk('dossiers.update', { id, name: 'Lò Thị Mận', position: 'Giáo viên', ...words });
    await app.expectOk('dossiers.accept', { ids: [await dossierOf('vu a cho')], reason: 'Đã đối chiếu' });
    const left = (await unitOf()).asks.filter(({ kind }) => kind === 'doubt');
    expect(left.map(({ name }) => name)).toEqual(['Cầm Bá Lực']);
  });

  it('also why a dossier came back, what it lacks by the check, and the papers not ticked off', async () => {
    await accept();
    const id = await dossierOf('tran duc thang');
    await app.expectOk('dossiers.check', { campaignId, ids: [id] });
    await app.expectOk('dossiers.markPaper', { id, paperCode: 'achievementReport', present: true });
    await app.expectOk('dossiers.return', { ids: [id], reason: 'Tờ trình chưa đóng dấu.' });
    const asked = (await unitOf()).asks.filter(({ name }) => name.includes('Trần Đức Thắng'));
    expect(asked.map(({ kind, place }) => [kind, place])).toEqual([
      ['returned', 'Dòng 7'],
      ['criteria', 'Dòng 7'],
      ['papers', 'Dòng 7'],
    ]);
    const [returned, criteria, papers] = asked.map(({ asked: text }) => text);
    expect(returned).toBe('Tờ trình chưa đóng dấu.');
    expect(criteria).toMatch(/^Chưa đủ dữ liệu để xét: .*khoản 1 Điều 23, năm 2025\)/);
    expect(criteria).not.toContain('kỷ luật');
    expect(papers).toContain('Còn thiếu: tờ trình đề nghị khen thưởng;');
    expect(papers).not.toContain('áo cáo thành tích');
    // What follows a colon or a semicolon goes on in the same sentence.
    for (const text of [criteria, papers]) expect(text).not.toMatch(/[:;] (?!(?:Bộ|Bà mẹ|Chủ tịch|Luật) )\p{Lu}/u);
  });

  it('go to the unit that the row names where nobody is known to have sent the list', async () => {
    const file = fileOf('G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx');
    await app.expectOk('lists.accept', { ...file, campaignId, unitId: null, receivedOn: localDate('2025-12-01') });
    const { units } = await app.expectOk('supplements.asks', { campaignId });
    expect(units.map(({ name, asks }) => [name, asks.length])).toEqual([
      [`Đơn vị gửi tệp ${file.fileName}`, 1],
      ['Phòng Thi đua - Khen thưởng', 2],
      ['Văn phòng Sở', 1],
    ]);
  });

  it('are wanted by the campaign’s own last day while it leaves three working days, else within five', async () => {
    const dueOn = async (today: string, campaignDue: LocalDate | null): Promise<string> => {
      const other = await foundedApp('empty', { today: localDate(today) });
      const { id } = await other.expectOk('campaigns.open', { ...CAMPAIGN, dueOn: campaignDue });
      const { fields } = await other.expectOk('supplements.asks', { campaignId: id });
      return fields.dueOn;
    };
    const friday = localDate('2025-12-19');
    expect(await dueOn('2025-12-05', friday)).toBe('2025-12-19');
    expect(await dueOn('2025-12-16', friday)).toBe('2025-12-19');
    expect(await dueOn('2025-12-17', friday)).toBe('2025-12-24');
    // A Saturday goes to Monday.
    expect(await dueOn('2025-12-05', localDate('2025-12-20'))).toBe('2025-12-22');
    // New Year's Day is off, and the Friday after it by the year's notice.
    expect(await dueOn('2025-12-26', null)).toBe('2026-01-06');
  });

  it('leave as Word and Excel that say the same, and in the change log with the hash of each file', async () => {
    await accept();
    const proposal = await app.expectOk('supplements.asks', { campaignId });
    const unit = proposal.units[0] as Unit;
    const paper = { ...paperOf(campaignId, proposal, unit), fields: { ...proposal.fields, number: 7 } };
    const { files } = await app.expectOk('supplements.export', { ...paper, formats: ['docx', 'xlsx'] });
    expect(files.map(({ name }) => name)).toEqual([
      'Phieu-de-nghi-bo-sung-07-PBS-UBND-Truong-THCS-Binh-Minh.docx',
      'Phieu-de-nghi-bo-sung-07-PBS-UBND-Truong-THCS-Binh-Minh.xlsx',
    ]);
    const [docx, xlsx] = app.saved.slice(-2);
    const words = wordLines(zipEntries(docx?.bytes ?? new Uint8Array()).get('word/document.xml') ?? '');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((xlsx?.bytes ?? new Uint8Array()).slice().buffer);
    const cells: string[] = [];
    workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => cells.push(cell.text)));
    for (const { name, place, asked } of unit.asks) {
      for (const text of [name, place, asked]) {
        expect(words.map((line) => line.text)).toContain(text);
        expect(cells).toContain(text);
      }
    }
    expect(words.map(({ text }) => text)).toContain(
      'Đề nghị gửi nội dung bổ sung chậm nhất ngày 22 tháng 12 năm 2025./.',
    );
    expect(cells).toContain('Đề nghị gửi nội dung bổ sung chậm nhất ngày 22 tháng 12 năm 2025.');
    const [change] = await app.expectOk('changes.list', { limit: 1 });
    expect(change).toMatchObject({
      channel: 'supplements.export',
      after: {
        addressee: SCHOOL,
        dueOn: '2025-12-22',
        files: [{ sha256: files[0]?.sha256 }, { sha256: files[1]?.sha256 }],
      },
    });
  });

  it('show in the preview what will print, and escape what looks like markup', async () => {
    await accept();
    const proposal = await app.expectOk('supplements.asks', { campaignId });
    const paper = paperOf(campaignId, proposal, proposal.units[0] as Unit);
    const hostile = { name: '<script>alert(1)</script>', awardName: '', place: '', asked: 'a' };
    const { html } = await app.expectOk('supplements.preview', { ...paper, lines: [...paper.lines, hostile] });
    expect(html).toContain('PHIẾU ĐỀ NGHỊ BỔ SUNG HỒ SƠ');
    expect(html).toContain('Kính gửi: Trường THCS Bình Minh');
    expect(html).not.toContain('<script>');
  });
});
