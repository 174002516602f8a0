import { describe, expect, it } from 'vitest';
import { listDesk } from '#tests/builders/list-desk';
import { inShort, readPlans, type SheetPlan } from '#tests/builders/workbook-file';

const desk = listDesk();

/** A block as Excel lays it on the clipboard. */
const pasted = (rows: readonly (readonly string[])[]) => {
  const cells = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('');
  const html = `<html><body><table>${cells}</table></body></html>`;
  return { fileName: 'Dán từ Excel.html', pasted: { html, text: rows.map((row) => row.join('\t')).join('\n') } };
};

const readPasted = (rows: readonly (readonly string[])[]) =>
  desk.app.expectOk('lists.read', { ...pasted(rows), campaignId: desk.campaignId });

const inOneColumn = (...texts: readonly string[]) => texts.map((text) => [text]);
const NAMES = ['Lò Thị Mận', 'Vừ A Chớ', 'Bà Nguyễn Thu Yến'];
const rowsOf = async (rows: SheetPlan['rows'], ...others: readonly SheetPlan[]) =>
  inShort(await readPlans({ rows }, ...others));

describe('a column of names', () => {
  it('pasted alone comes out as people whose award is missing, row by row', async () => {
    const { rows, problems, acceptable, tables } = await readPasted(inOneColumn(...NAMES));
    expect(rows.map(({ fullName }) => fullName)).toEqual(['Lò Thị Mận', 'Vừ A Chớ', 'Nguyễn Thu Yến']);
    expect(acceptable).toBe(0);
    expect(problems.filter(({ code }) => code === 'AWARD_MISSING')).toHaveLength(3);
    expect(tables).toMatchObject([{ isList: true, columns: [{ index: 0, role: 'name' }] }]);
  });

  it('with its head is read without a doubt about the head', async () => {
    const { rows, problems } = await readPasted(inOneColumn('Họ và tên', ...NAMES));
    expect(rows).toHaveLength(3);
    expect(problems.map(({ code }) => code)).not.toContain('HEADER_MISSING');
  });

  it('gets the award of the title above it', async () => {
    const title = 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2025';
    expect(await rowsOf(inOneColumn(title, ...NAMES, 'Trường Tiểu học Hoa Sen'))).toEqual([
      '2 individual |  | Lò Thị Mận |  |  | LDTT',
      '3 individual |  | Vừ A Chớ |  |  | LDTT',
      '4 individual | Bà | Nguyễn Thu Yến |  |  | LDTT',
      '5 collective |  | Trường Tiểu học Hoa Sen |  |  | LDTT',
    ]);
  });

  it('with the award in the next cell needs no head, nor numbers', async () => {
    const rows = [
      ['Lò Thị Mận', 'LĐTT'],
      ['Vừ A Chớ', 'CSTĐCS'],
    ];
    expect(await rowsOf(rows)).toEqual([
      '1 individual |  | Lò Thị Mận |  |  | LDTT',
      '2 individual |  | Vừ A Chớ |  |  | CSTDCS',
    ]);
    expect(await rowsOf(rows.map(([name = '', award = ''], at) => [at + 1, name, award]))).toHaveLength(2);
    expect(await rowsOf(NAMES.map((name, at) => [at + 1, name]))).toHaveLength(3);
  });

  it('keeps what she says of its column', async () => {
    const block = pasted(inOneColumn(...NAMES));
    const { tables } = await desk.app.expectOk('lists.read', { ...block, campaignId: desk.campaignId });
    const columnRoles = [{ sheet: null, headerRow: tables[0]?.headerRow ?? 0, index: 0, role: 'other' as const }];
    const left = await desk.app.expectOk('lists.read', { ...block, campaignId: desk.campaignId, columnRoles });
    expect(left.rows).toEqual([]);
  });
});

describe('no list of names', () => {
  it.each([
    ['units for a drop-down', inOneColumn('Phòng Tổng hợp', 'Phòng Kinh tế', 'Văn phòng')],
    ['a letter', inOneColumn('Kính gửi: Sở Nội vụ', 'Trường chúng tôi xin báo cáo.', 'Trân trọng.', 'Nguyễn Văn An')],
    ['signatures', inOneColumn('Nơi nhận:', '- Như trên;', 'HIỆU TRƯỞNG', 'Nguyễn Văn An', 'THƯ KÝ', 'Lê Thị Bình')],
    ['a meeting', inOneColumn('DANH SÁCH ĐẠI BIỂU DỰ HỌP', ...NAMES)],
    [
      'figures of units',
      [
        ['Trường Tiểu học số 1', 25],
        ['Trường Tiểu học số 2', 31],
      ],
    ],
  ])('%s', async (_what, rows) => {
    expect(await rowsOf(rows)).toEqual([]);
  });

  it('names beside a real list are for its drop-downs', async () => {
    const list = [
      ['STT', 'Họ và tên', 'Danh hiệu'],
      [1, 'Đỗ Thị Ún', 'LĐTT'],
    ];
    expect(await rowsOf(list, { rows: inOneColumn(...NAMES) })).toHaveLength(1);
  });
});
