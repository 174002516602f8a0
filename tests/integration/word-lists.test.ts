import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#electron/excel/read-workbook';
import type { RawSheet } from '#shared/domain/raw-workbook';
import {
  type DocumentParts,
  documentOf,
  wordCell,
  wordParagraph,
  wordRow,
  wordTable,
} from '#tests/builders/office-package';
import { doubts, inShort, readBytes } from '#tests/builders/workbook-file';

const sheetOf = async (parts: DocumentParts): Promise<RawSheet> => {
  const read = await readWorkbook({ fileName: 'danh-sach.docx', bytes: documentOf(parts) });
  if (!read.ok) throw new Error(`${read.error.code} ${read.error.detail}`);
  const [sheet, ...others] = read.value.sheets;
  if (sheet === undefined || others.length > 0) throw new Error('one sheet expected');
  return sheet;
};

/** Rows as texts, `-` where a cell is empty. */
const rowsOf = ({ rows }: RawSheet): readonly string[] =>
  rows.map(({ sourceRow, cells }) => `${sourceRow} ${Array.from(cells, (cell) => cell?.text ?? '-').join(' | ')}`);

const textRows = async (body: string, more: Omit<DocumentParts, 'body'> = {}): Promise<readonly string[]> =>
  rowsOf(await sheetOf({ body, ...more }));

const run = (inner: string): string => `<w:p><w:r>${inner}</w:r></w:p>`;

describe('text of a Word document', () => {
  it('keeps paragraphs and tables in order and counts every line', async () => {
    const body =
      wordParagraph('DANH SÁCH') +
      wordParagraph('') +
      wordTable([wordRow('STT', 'Họ và tên'), wordRow('1', 'Lò Thị Mai')]);
    expect(await textRows(body)).toEqual(['1 DANH SÁCH', '3 STT | Họ và tên', '4 1 | Lò Thị Mai']);
  });

  it.each([
    ['line breaks and tabs', run('<w:t>Tổ</w:t><w:tab/><w:t>Toán</w:t><w:br/><w:t>Lý</w:t>'), 'Tổ\tToán\nLý'],
    ['a no-break hyphen', run('<w:t>2024</w:t><w:noBreakHyphen/><w:t>2025</w:t>'), '2024-2025'],
    ['entities', run('<w:t>A &amp; B &#272;</w:t>'), 'A & B Đ'],
    ['a tick of Wingdings', run('<w:sym w:font="Wingdings" w:char="F0FC"/>'), '✓'],
    ['inserted text', `<w:p><w:ins><w:r><w:t>Giáo viên</w:t></w:r></w:ins></w:p>`, 'Giáo viên'],
    [
      'no deleted text',
      '<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:r><w:t>mới</w:t></w:r></w:p>',
      'mới',
    ],
    [
      'moved text once',
      '<w:p><w:moveFrom><w:r><w:t>A</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>A</w:t></w:r></w:moveTo></w:p>',
      'A',
    ],
    ['links', '<w:p><w:hyperlink r:id="r1"><w:r><w:t>Sở Nội vụ</w:t></w:r></w:hyperlink></w:p>', 'Sở Nội vụ'],
    [
      'fields by their result',
      run('<w:instrText>DATE</w:instrText><w:t>2025</w:t><w:footnoteReference w:id="1"/>'),
      '2025',
    ],
    [
      'content controls without their hint',
      '<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent><w:p><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click</w:t></w:r><w:r><w:t>Văn thư</w:t></w:r></w:p></w:sdtContent></w:sdt>',
      'Văn thư',
    ],
    [
      'no hidden text beside shown text',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>hiện</w:t></w:r></w:p>',
      'hiện',
    ],
  ])('reads %s', async (_name, body, expected) => {
    const { rows } = await sheetOf({ body });
    expect(rows.map(({ cells }) => cells[0]?.text)).toEqual([expected]);
  });

  it('reads a text box once, after the paragraph that carries it', async () => {
    const box = (text: string): string => `<w:txbxContent>${wordParagraph(text)}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('Phụ lục 1')}</mc:Choice><mc:Fallback>${box('Phụ lục 1')}</mc:Fallback></mc:AlternateContent><w:t>Kèm theo tờ trình</w:t></w:r></w:p>`;
    expect(await textRows(body)).toEqual(['1 Kèm theo tờ trình', '2 Phụ lục 1']);
  });

  it('keeps a row of hidden text only as a hidden row', async () => {
    const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Vàng A Páo</w:t></w:r></w:p>';
    const { rows } = await sheetOf({ body: wordTable([wordRow('1', 'Lò Thị Mai'), wordRow(hidden)]) });
    expect(rows.map((row) => [row.hidden, row.cells.map((cell) => cell?.text)])).toEqual([
      [false, ['1', 'Lò Thị Mai']],
      [true, ['Vàng A Páo']],
    ]);
  });

  it('leaves out a row deleted under track changes', async () => {
    const deleted = wordRow('2', 'Đã bỏ').replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>');
    expect(await textRows(wordTable([wordRow('1', 'Còn'), deleted]))).toEqual(['1 1 | Còn']);
  });
});

describe('tables of a Word document', () => {
  it('keeps cells merged to the right and downwards', async () => {
    const table = wordTable([
      wordRow(wordCell('STT', '<w:vMerge w:val="restart"/>'), wordCell('Danh hiệu đề nghị', '<w:gridSpan w:val="2"/>')),
      wordRow(wordCell('<w:p/>', '<w:vMerge/>'), 'LĐTT', 'CSTĐCS'),
      wordRow('1', 'x', ''),
    ]);
    const sheet = await sheetOf({ body: table });
    expect(rowsOf(sheet)).toEqual(['1 STT | Danh hiệu đề nghị', '2 - | LĐTT | CSTĐCS', '3 1 | x']);
    expect(sheet.merges).toEqual([
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 2 },
    ]);
  });

  it('puts rows in line again whose borders were dragged a little aside', async () => {
    const two = '<w:gridSpan w:val="2"/>';
    const table = wordTable(
      [wordRow('STT', wordCell('Họ và tên', two), 'Chức vụ'), wordRow('1', 'Lò Thị Mai', wordCell('Giáo viên', two))],
      [600, 2400, 120, 2000],
    );
    const sheet = await sheetOf({ body: table });
    expect(rowsOf(sheet)).toEqual(['1 STT | Họ và tên | Chức vụ', '2 1 | Lò Thị Mai | Giáo viên']);
    expect(sheet.merges).toEqual([]);
  });

  it('starts a row where its grid starts', async () => {
    const late = wordRow('Cộng: 2').replace('<w:tr>', '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>');
    expect(await textRows(wordTable([wordRow('1', 'Lò Thị Mai'), late]))).toEqual([
      '1 1 | Lò Thị Mai',
      '2 - | Cộng: 2',
    ]);
  });

  it('keeps the text of a table inside a cell in the cell', async () => {
    const inner = wordTable([wordRow('2023', 'LĐTT'), wordRow('2024', 'CSTĐCS')]);
    const body = wordTable([wordRow('1', 'Lò Thị Mai', wordCell(`${wordParagraph('Đã được tặng:')}${inner}<w:p/>`))]);
    expect(await textRows(body)).toEqual(['1 1 | Lò Thị Mai | Đã được tặng:\n2023\tLĐTT\n2024\tCSTĐCS']);
  });

  it('reads a list framed by a table of one cell as if it stood outside', async () => {
    const inner = wordTable([wordRow('STT', 'Họ và tên'), wordRow('1', 'Lò Thị Mai')]);
    const body = wordTable([wordRow(wordCell(`${wordParagraph('Danh sách')}${inner}<w:p/>`))]);
    expect(await textRows(body)).toEqual(['1 Danh sách', '2 STT | Họ và tên', '3 1 | Lò Thị Mai']);
  });

  it('numbers rows as Word does, where the cell holds nothing else', async () => {
    const numbered = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr></w:p>';
    const named = numbered.replace('</w:p>', '<w:r><w:t>Vàng A Páo</w:t></w:r></w:p>');
    const numbering =
      '<w:numbering><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>';
    const body = wordTable([wordRow(numbered, 'Lò Thị Mai'), wordRow(numbered, 'Sùng A Chớ'), wordRow(named)]) + named;
    expect(await textRows(body, { numbering })).toEqual([
      '1 1. | Lò Thị Mai',
      '2 2. | Sùng A Chớ',
      '3 Vàng A Páo',
      '4 4. Vàng A Páo',
    ]);
  });

  it.each([
    ['upperRoman', '%1', ['I', 'II', 'III', 'IV']],
    ['lowerLetter', '%1)', ['a)', 'b)', 'c)', 'd)']],
    ['decimalZero', '%1', ['01', '02', '03', '04']],
    ['bullet', '•', ['', '', '', '']],
  ])('numbers by %s', async (format, shown, expected) => {
    const line = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>dòng</w:t></w:r></w:p>'.repeat(
      4,
    );
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/><w:lvlText w:val="${shown}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const { rows } = await sheetOf({ body: line, numbering });
    expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(expected.map((number) => `${number} dòng`.trim()));
  });
});

describe('fonts of a Word document', () => {
  const styles = `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Cu"><w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="CuHon"><w:basedOn w:val="Cu"/></w:style>
    <w:style w:type="character" w:styleId="Moi"><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:style>
    <w:style w:type="table" w:styleId="Bang"><w:rPr><w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style></w:styles>`;
  const theme = '<a:theme><a:majorFont/><a:minorFont><a:latin typeface="Times New Roman"/></a:minorFont></a:theme>';
  const styled = (style: string, inner = '<w:t>x</w:t>'): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:rPr><w:rFonts w:ascii="Mark" w:hAnsi="Mark"/></w:rPr></w:pPr><w:r>${inner}</w:r></w:p>`;

  it.each([
    ['the defaults, through the theme', wordParagraph('x'), 'Times New Roman'],
    ['the paragraph style', styled('Cu'), '.VnTime'],
    ['a style it is based on', styled('CuHon'), '.VnTime'],
    ['the character style', styled('Cu', '<w:rPr><w:rStyle w:val="Moi"/></w:rPr><w:t>x</w:t>'), 'Arial'],
    ['the run', styled('Cu', '<w:rPr><w:rFonts w:hAnsi="VNI-Helve"/></w:rPr><w:t>x</w:t>'), 'VNI-Helve'],
    ['a style based on itself', styled('Vong'), 'Times New Roman'],
    [
      'the table style',
      wordTable([wordRow('x')]).replace('<w:tblGrid>', '<w:tblPr><w:tblStyle w:val="Bang"/></w:tblPr><w:tblGrid>'),
      'VNI-Times',
    ],
  ])('come from %s', async (_name, body, font) => {
    const sheet = await sheetOf({ body, styles, theme });
    expect(sheet.rows[0]?.cells[0]).toEqual({ text: 'x', font });
  });

  it('stay apart by run', async () => {
    const body = `<w:p><w:r><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr><w:t>¤ng </w:t></w:r><w:r><w:t>Lan</w:t></w:r></w:p>`;
    const sheet = await sheetOf({ body });
    expect(sheet.rows[0]?.cells[0]).toEqual({
      text: '¤ng Lan',
      runs: [{ text: '¤ng ', font: '.VnTime' }, { text: 'Lan' }],
    });
  });
});

describe('lists of a Word document', () => {
  it('are understood as those of a workbook', async () => {
    const headings = ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'];
    const body =
      wordTable([wordRow('UBND HUYỆN X\nTRƯỜNG THCS Y', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')]) +
      wordParagraph('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025') +
      wordParagraph('I. Cá nhân') +
      wordTable([
        wordRow(...headings),
        wordRow('1', 'Bà Lò Thị Mai', 'Giáo viên', 'Tổ Toán', 'Lao động tiên tiến'),
        wordRow('2', 'Ông Sùng A Chớ', 'Tổ trưởng', 'Tổ Văn', 'Chiến sĩ thi đua cơ sở'),
      ]) +
      wordParagraph('Danh sách có 02 người') +
      wordTable([wordRow('Người lập biểu', 'HIỆU TRƯỞNG')]);
    const reading = await readBytes('danh-sach.docx', documentOf({ body }));
    expect(inShort(reading)).toEqual([
      '5 individual | Bà | Lò Thị Mai | Giáo viên | Tổ Toán | LDTT',
      '6 individual | Ông | Sùng A Chớ | Tổ trưởng | Tổ Văn | CSTDCS',
    ]);
    expect(doubts(reading)).toEqual([]);
    expect(reading.awardYear).toBe(2025);
  });

  it('are decoded from .VnTime by the fonts of their runs', async () => {
    const row = (...texts: readonly string[]): string =>
      wordRow(...texts.map((text) => wordParagraph(text, '.VnTime')).map((p) => wordCell(p)));
    const body = wordTable([
      row('STT', 'Hä vµ tªn', 'Chøc vô', '§Ò nghÞ'),
      row('1', 'NguyÔn ThÞ Hång', 'Gi¸o viªn', 'Lao ®éng tiªn tiÕn'),
    ]);
    const reading = await readBytes('danh-sach.docx', documentOf({ body }));
    expect(inShort(reading)).toEqual(['2 individual |  | Nguyễn Thị Hồng | Giáo viên |  | LDTT']);
  });
});

describe('a school’s list in Word', () => {
  it('is read with its two tables, numbers of Word and unit merged downwards', async () => {
    const file = path.join(import.meta.dirname, '..', 'fixtures', 'lists', 'W01_truong-thcs_bang-trong-word.docx');
    const reading = await readBytes('danh-sach.docx', readFileSync(file));
    expect(inShort(reading)).toEqual([
      '8 individual |  | Quàng Văn Pản | Hiệu trưởng | Ban giám hiệu | CSTDCS |  | 1981-09-05',
      '9 individual |  | Lò Thị Ún | Phó Hiệu trưởng | Ban giám hiệu | LDTT |  | 1985-11-12',
      '10 individual |  | Cà Văn Hặc | Phó Hiệu trưởng | Ban giám hiệu | LDTT |  | 1979',
      '11 individual |  | Tòng Thị Dung | Giáo viên | Tổ Khoa học tự nhiên | LDTT+GK_XA |  | 1990-02-20',
      '15 collective |  | Tổ Khoa học tự nhiên |  |  | TTLDTT',
    ]);
    expect(doubts(reading)).toEqual([]);
    expect(reading.schoolYear).toBe('2024-2025');
  });
});
