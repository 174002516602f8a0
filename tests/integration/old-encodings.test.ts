import { describe, expect, it } from 'vitest';
import type { LegacyEncoding } from '#shared/domain/nomination-list/legacy-encoding';
import { decodeLegacy } from '#shared/domain/nomination-list/legacy-encoding';
import { doubts, inShort, readBytes, readPlans } from '#tests/builders/workbook-file';

const LETTERS = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';

/** The way back, found by trying every sign (and pair of signs for VNI). */
const encoder = (encoding: LegacyEncoding): ((text: string) => string) => {
  const signs = Array.from({ length: 0x100 - 0xa1 }, (_, index) => String.fromCharCode(0xa1 + index));
  const table = new Map<string, string>();
  const bases = encoding === 'VNI' ? ['', ...'aeiouyAEIOUY', 'ô', 'ö', 'Ô', 'Ö'] : [''];
  for (const base of bases) {
    for (const sign of signs) {
      const decoded = decodeLegacy(base + sign, encoding);
      if ([...decoded].length === 1 && !table.has(decoded) && decoded !== base + sign) table.set(decoded, base + sign);
    }
  }
  return (text) => [...text.normalize('NFC')].map((letter) => table.get(letter) ?? letter).join('');
};

const LIST = [
  ['danh sách đề nghị khen thưởng năm 2025'],
  ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị', 'Thành tích'],
  ['1', 'Nguyễn Thị Mỹ Hạnh', 'Chuyên viên', 'Phòng Nội vụ', 'Lao động tiên tiến', 'Hoàn thành xuất sắc nhiệm vụ'],
  ['2', 'Trần Quốc Tuấn', 'Trưởng phòng', 'Phòng Tài chính', 'Chiến sĩ thi đua cơ sở', 'Sáng kiến quản lý ngân sách'],
  ['3', 'Lò Văn Pâng', 'Nhân viên', 'Trạm Y tế xã', 'Lao động tiên tiến', 'Trực dịch trong nhiều tháng'],
];
const EXPECTED = [
  '3 individual |  | Nguyễn Thị Mỹ Hạnh | Chuyên viên | Phòng Nội vụ | LDTT | Hoàn thành xuất sắc nhiệm vụ',
  '4 individual |  | Trần Quốc Tuấn | Trưởng phòng | Phòng Tài chính | CSTDCS | Sáng kiến quản lý ngân sách',
  '5 individual |  | Lò Văn Pâng | Nhân viên | Trạm Y tế xã | LDTT | Trực dịch trong nhiều tháng',
];

const inLowerCase = (rows: readonly (readonly string[])[], encode: (text: string) => string): string[][] =>
  rows.map((row) => row.map(encode));

describe('letters of each encoding', () => {
  it.each(['TCVN3', 'VNI', 'VPS'] as const)('%s gives every Vietnamese letter', (encoding) => {
    const encode = encoder(encoding);
    const missing = encoding === 'VPS' ? 'ềểễệọỗếỵỷý' : '';
    for (const letter of LETTERS) {
      if (missing.includes(letter)) continue;
      expect(decodeLegacy(encode(letter), encoding), letter).toBe(letter);
    }
  });

  it('keeps capitals of VNI', () => {
    expect(decodeLegacy('NGUYEÃN VAÊN ÑÖÙC', 'VNI')).toBe('NGUYỄN VĂN ĐỨC');
  });
});

describe('lists in old encodings', () => {
  it('VNI by its font', async () => {
    const encode = encoder('VNI');
    const reading = await readPlans({ rows: inLowerCase(LIST, encode), font: 'VNI-Times' });
    expect(inShort(reading)).toEqual(EXPECTED);
    expect(reading.problems.map(({ code }) => code)).toEqual(['LEGACY_ENCODING']);
  });

  it.each(['TCVN3', 'VNI'] as const)('%s whose font was lost, by its syllables', async (encoding) => {
    const reading = await readPlans({ rows: inLowerCase(LIST, encoder(encoding)), font: 'Arial' });
    expect(inShort(reading)).toEqual(EXPECTED);
    expect(reading.problems.map(({ code }) => code)).toEqual(['LEGACY_ENCODING']);
  });

  it('Unicode text in a .VnTime font stays as it is', async () => {
    const reading = await readPlans({ rows: LIST, font: '.VnTime' });
    expect(inShort(reading)).toEqual(EXPECTED);
  });

  it('TCVN3 in a CSV of the system code page', async () => {
    const text = inLowerCase(LIST, encoder('TCVN3'))
      .map((row) => row.join(';'))
      .join('\r\n');
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const reading = await readBytes('ds.csv', bytes);
    expect(inShort(reading)).toEqual(EXPECTED);
  });

  it('decomposed Unicode and UTF-16 with tabs', async () => {
    const text = `\ufeff${LIST.map((row) => row.map((cell) => cell.normalize('NFD')).join('\t')).join('\n')}`;
    const bytes = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
    const reading = await readBytes('ds.tsv', bytes);
    expect(inShort(reading)).toEqual(EXPECTED);
    expect(doubts(reading)).toEqual([]);
  });

  it('commas as separators with commas inside quotes', async () => {
    const csv =
      'STT,Họ và tên,Chức vụ,Đơn vị,Đề nghị\n1,"Bà Đỗ Thị Lan","Trưởng phòng","Phòng Tổ chức, biên chế","LĐTT, CSTĐCS"\n2,Ông Vũ Bá Đạt,Lái xe,Văn phòng,LĐTT\n';
    const reading = await readBytes('ds.csv', new TextEncoder().encode(csv));
    expect(inShort(reading)).toEqual([
      '2 individual | Bà | Đỗ Thị Lan | Trưởng phòng | Phòng Tổ chức, biên chế | LDTT+CSTDCS',
      '3 individual | Ông | Vũ Bá Đạt | Lái xe | Văn phòng | LDTT',
    ]);
  });
});
