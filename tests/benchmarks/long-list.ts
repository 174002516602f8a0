import { SURNAMES } from '#db/seed/sample-names';
import { utf8 } from '#tests/builders/office-package';
import { zipOf } from '#tests/builders/zip-file';

const MIDDLES = ['Văn', 'Thị', 'Hữu', 'Đức', 'Minh', 'Thanh', 'Ngọc', 'Quang', 'Xuân', 'Thu', 'Kim', 'Bảo', 'Hồng'];
const NAMES = [
  'An', 'Bình', 'Chi', 'Dũng', 'Đạt', 'Giang', 'Hà', 'Hải', 'Hạnh', 'Hoa', 'Hùng', 'Hương', 'Khánh', 'Lan', 'Linh', 'Long',
  'Mai', 'Nam', 'Nga', 'Nhung', 'Phúc', 'Phương', 'Quân', 'Sơn', 'Tâm', 'Thảo', 'Thủy', 'Trang', 'Tuấn', 'Yến',
]; // biome-ignore format: a word list
const POSTS = ['Chuyên viên', 'Giáo viên', 'Trưởng phòng', 'Phó Trưởng phòng', 'Kế toán', 'Văn thư', 'Nhân viên'];
const AWARDS = ['Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở', 'Bằng khen của Chủ tịch UBND tỉnh'];
const PLACES = ['Lâm Xuyên', 'Hòa Bình', 'An Phú', 'Tân Lập', 'Đông Sơn', 'Vĩnh Thịnh', 'Phước Long', 'Yên Hòa'];
const HEADER = [
  'STT',
  'Ông/Bà',
  'Họ và tên',
  'Ngày sinh',
  'Chức vụ',
  'Đơn vị công tác',
  'Danh hiệu đề nghị',
  'Thành tích',
  'Số điện thoại',
  'Ghi chú',
];

const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? '';

/** One nominee of the invented province; name, unit and birth date together occur once. */
const cellsOf = (at: number): readonly (string | number)[] => [
  at + 1,
  at % 2 === 0 ? 'Ông' : 'Bà',
  `${pick(SURNAMES, at)} ${pick(MIDDLES, Math.floor(at / 14))} ${pick(NAMES, Math.floor(at / 7))}`,
  `${(at % 28) + 1}/${(Math.floor(at / 28) % 12) + 1}/${1965 + (at % 35)}`,
  pick(POSTS, at),
  `Trường Tiểu học ${pick(PLACES, at)} số ${Math.floor(at / 60) + 1}`,
  pick(AWARDS, at),
  `Hoàn thành tốt nhiệm vụ năm 2025, tham gia ${1 + (at % 9)} chuyên đề`,
  `0900${String(at).padStart(6, '0')}`,
  at % 50 === 0 ? 'Đang nghỉ thai sản' : '',
];

const letterOf = (column: number): string => String.fromCharCode(65 + column);
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** An .xlsx file as Excel writes it, with shared strings: a title, the heads in row 3, and the rows below. */
const workbookOf = (title: string, header: readonly string[], cells: readonly (readonly (string | number)[])[]) => {
  const strings = new Map<string, number>();
  const indexOf = (text: string): number => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const rowOf = (number: number, cells: readonly (string | number)[]): string => {
    const xml = cells.map((value, column) => {
      if (value === '') return '';
      const place = `r="${letterOf(column)}${number}"`;
      return typeof value === 'number'
        ? `<c ${place}><v>${value}</v></c>`
        : `<c ${place} t="s"><v>${indexOf(value)}</v></c>`;
    });
    return `<row r="${number}">${xml.join('')}</row>`;
  };
  const rows = [rowOf(1, [title]), rowOf(3, header), ...cells.map((row, at) => rowOf(at + 4, row))];
  const sheet = `${HEAD}<worksheet ${MAIN}><dimension ref="A1:${letterOf(header.length - 1)}${cells.length + 3}"/><sheetData>${rows.join('')}</sheetData></worksheet>`;
  const items = [...strings.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: readonly (readonly [name: string, xml: string])[] = [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ],
    ['xl/worksheets/sheet1.xml', sheet],
    ['xl/sharedStrings.xml', `${HEAD}<sst ${MAIN} uniqueCount="${strings.size}">${items}</sst>`],
  ];
  return zipOf(parts.map(([name, xml]) => ({ name, data: utf8(xml) })));
};

/** So many nominees in ten columns. Lists that begin with another nominee name other people. */
export const longList = (nominees: number, first = 0): Uint8Array =>
  workbookOf(
    'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025',
    HEADER,
    Array.from({ length: nominees }, (_, at) => cellsOf(first + at)),
  );

const YEARS = ['STT', 'Ông/Bà', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị công tác', '2023', '2024'];

/** The same people with a title and a rating of each of two years: four facts each. */
export const longHistory = (people: number): Uint8Array =>
  workbookOf(
    'TỔNG HỢP KHEN THƯỞNG, XẾP LOẠI',
    YEARS,
    Array.from({ length: people }, (_, at) => [...cellsOf(at).slice(0, 6), 'LĐTT, HTTNV', 'CSTĐCS, HTXSNV']),
  );
