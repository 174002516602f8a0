import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#electron/excel/read-workbook';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { RawSheet } from '#shared/domain/raw-workbook';

const FROM_EXCEL = readFileSync(
  path.join(import.meta.dirname, '..', 'fixtures', 'lists', 'P01_bang-dan-tu-excel.htm'),
  'utf8',
);

const paste = async (html: string, text = ''): Promise<RawSheet> => {
  const read = await readWorkbook({ pasted: { html, text } });
  if (!read.ok) throw new Error(`${read.error.code} ${read.error.detail}`);
  const [sheet] = read.value.sheets;
  if (sheet === undefined) throw new Error('one sheet expected');
  return sheet;
};

const rowsOf = ({ rows }: RawSheet): readonly string[] =>
  rows.map(
    ({ sourceRow, hidden, cells }) =>
      `${sourceRow}${hidden ? ' hidden' : ''} ${Array.from(cells, (cell) => cell?.text ?? '-').join('|')}`,
  );

describe('a block pasted from Excel', () => {
  it('keeps rows, merged and hidden cells, fonts and line breaks, dates day first', async () => {
    const sheet = await paste(FROM_EXCEL);
    expect(rowsOf(sheet)).toEqual([
      '1 DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025',
      '2 STT|Họ và tên|Ngày sinh|Chức vụ|Ghi chú|Danh hiệu đề nghị',
      '3 1|NguyÔn ThÞ Hång|05/12/1980|Chuyên viên\nPhòng Nội vụ|-|Lao động tiên tiến',
      '4 2|Vàng A\u00a0Páo|25/12/1979|-|-|Chiến sĩ thi đua cơ sở & Giấy khen',
      '5 hidden 3|Lò Thị Ún|-|Văn thư|-|Lao động tiên tiến',
    ]);
    expect(sheet.merges).toEqual([
      { top: 1, left: 0, bottom: 1, right: 5 },
      { top: 3, left: 3, bottom: 4, right: 3 },
    ]);
    expect(sheet.hiddenColumns).toEqual([4]);
    expect(sheet.rows[2]?.cells[1]?.font).toBe('.VnTime');
  });

  it('is understood as a list', async () => {
    const read = await readWorkbook({ pasted: { html: FROM_EXCEL, text: '' } });
    expect(read.ok && understandWorkbook(read.value).rows[0]).toMatchObject({
      sourceRow: 3,
      fullName: 'Nguyễn Thị Hồng',
      birthDate: { value: '1980-12-05' },
      awardProposed: [{ code: 'LDTT' }],
    });
  });

  it('reads the same page saved under the name .xls', async () => {
    const read = await readWorkbook({ fileName: 'ds.xls', bytes: Buffer.from(FROM_EXCEL) });
    const pasted = await readWorkbook({ pasted: { html: FROM_EXCEL, text: '' } });
    expect(read.ok && read.value.sheets).toEqual(pasted.ok && pasted.value.sheets);
  });

  it('falls back to the plain text, cells apart by tabs', async () => {
    const sheet = await paste('', 'STT\tHọ và tên\r\n1\t"Lò Thị Mai\nTổ Toán"\r\n');
    expect(rowsOf(sheet)).toEqual(['1 STT|Họ và tên', '2 1|Lò Thị Mai\nTổ Toán']);
  });

  it('takes the plain text of a page too large, and of one without a table', async () => {
    const large = `<table>${'<tr><td>x'.repeat(700_000)}`;
    expect(rowsOf(await paste(large, 'a\tb'))).toEqual(['1 a|b']);
    expect(rowsOf(await paste('<p>Lò Thị Mai, giáo viên</p>', 'Lò Thị Mai, giáo viên'))).toEqual([
      '1 Lò Thị Mai, giáo viên',
    ]);
  });
});

describe('a block pasted from Word', () => {
  it('keeps titles above the table, fonts of spans, and leaves out hidden text', async () => {
    const html = `<html><head><style><!-- p.MsoNormal, li.MsoNormal {font-family:"Times New Roman",serif} @font-face {font-family:".VnTime"} --></style></head><body>
      <p class=MsoNormal>DANH S&Aacute;CH<o:p></o:p></p>
      <table class=MsoTableGrid><tr><td><p class=MsoNormal><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></p></td>
      <td><p class=MsoNormal><span style='font-family:".VnTime","sans-serif"'>¤ng</span> Sùng</p><p class=MsoNormal>A Chớ</p></td>
      <td><p class=MsoNormal><span style='display:none;mso-hide:all'>ẩn</span>hiện</p></td></tr></table>`;
    const sheet = await paste(html);
    expect(rowsOf(sheet)).toEqual(['1 DANH SÁCH', '2 1.\u00a0\u00a0|¤ng Sùng\nA Chớ|hiện']);
    expect(sheet.rows[1]?.cells[1]?.runs).toEqual([
      { text: '¤ng', font: '.VnTime' },
      { text: ' Sùng\nA Chớ', font: 'Times New Roman' },
    ]);
  });

  it('keeps a table inside a cell in the cell', async () => {
    const inner = '<table><tr><td>2023<td>LĐTT<tr><td>2024<td>CSTĐCS</table>';
    expect(rowsOf(await paste(`<table><tr><td>1<td>Lò Thị Mai<td>${inner}<tr><td>2<td>Sùng A Chớ</table>`))).toEqual([
      '1 1|Lò Thị Mai|2023\tLĐTT\n2024\tCSTĐCS',
      '2 2|Sùng A Chớ',
    ]);
  });
});
