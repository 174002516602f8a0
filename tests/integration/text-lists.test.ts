import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#electron/excel/read-workbook';
import { inShort, readBytes } from '#tests/builders/workbook-file';

const rowsOf = async (bytes: Uint8Array | string, fileName = 'ds.csv'): Promise<readonly string[]> => {
  const read = await readWorkbook({ fileName, bytes: Buffer.from(bytes) });
  if (!read.ok) throw new Error(`${read.error.code} ${read.error.detail}`);
  return (read.value.sheets[0]?.rows ?? []).map(
    ({ sourceRow, cells }) => `${sourceRow} ${Array.from(cells, (cell) => cell?.text ?? '-').join('|')}`,
  );
};

const LIST = 'STT;Họ và tên;Đề nghị\r\n1;Đỗ Thị Ún;Lao động tiên tiến\r\n';
const READ = ['1 STT|Họ và tên|Đề nghị', '2 1|Đỗ Thị Ún|Lao động tiên tiến'];

/** The signs of windows-1258 that stand for a mark over the letter before. */
const MARKS_1258: ReadonlyMap<string, number> = new Map([
  ['\u0300', 0xcc],
  ['\u0309', 0xd2],
  ['\u0303', 0xde],
  ['\u0301', 0xec],
  ['\u0323', 0xf2],
]);
const LETTERS_1258: ReadonlyMap<string, number> = new Map([
  ['Ă', 0xc3],
  ['ă', 0xe3],
  ['Đ', 0xd0],
  ['đ', 0xf0],
  ['Ơ', 0xd5],
  ['ơ', 0xf5],
  ['Ư', 0xdd],
  ['ư', 0xfd],
]);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

const inWindows1258 = (text: string): Buffer =>
  Buffer.from(
    [...text.normalize('NFC')].flatMap((letter) => {
      const signs = [...letter.normalize('NFD')];
      const tone = signs.find((sign) => TONES.test(sign));
      const base = signs
        .filter((sign) => sign !== tone)
        .join('')
        .normalize('NFC');
      const byte = LETTERS_1258.get(base) ?? base.charCodeAt(0);
      return tone === undefined ? [byte] : [byte, MARKS_1258.get(tone) ?? 0];
    }),
  );

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('letters of a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(LIST)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${LIST}`)],
    ['UTF-16', utf16(`\ufeff${LIST}`)],
    ['UTF-16 without its mark', utf16(LIST)],
    ['UTF-16 the other way round', utf16(`\ufeff${LIST}`).swap16()],
    ['UTF-16 the other way round without its mark', utf16(LIST).swap16()],
    ['windows-1258', inWindows1258(LIST)],
  ])('%s', async (_name, bytes) => {
    expect((await rowsOf(bytes)).map((row) => row.normalize('NFC'))).toEqual(READ);
  });

  it('UTF-8 of which one letter was cut stays UTF-8', async () => {
    const rows = await rowsOf(Buffer.concat([Buffer.from(LIST.repeat(20)), Buffer.from('Đ').subarray(0, 1)]));
    expect(rows.slice(0, 2)).toEqual(READ);
  });

  it('VNI saved on an old machine is understood by its syllables', async () => {
    const vni =
      'STT;Hoï vaø teân;Chöùc vuï;Ñôn vò;Ñeà nghò\r\n1;Nguyeãn Thò Höông;Giaùo vieân;Toå Toaùn;Lao ñoäng tieân tieán\r\n2;Traàn Vaên Ñöùc;Tröôûng phoøng;Phoøng Noäi vuï;Lao ñoäng tieân tieán\r\n';
    const reading = await readBytes('ds.csv', Buffer.from(vni, 'latin1'));
    expect(inShort(reading)).toEqual([
      '2 individual |  | Nguyễn Thị Hương | Giáo viên | Tổ Toán | LDTT',
      '3 individual |  | Trần Văn Đức | Trưởng phòng | Phòng Nội vụ | LDTT',
    ]);
  });
});

describe('cells of a text file', () => {
  it.each([
    ['a declared delimiter, whose line is no row', 'sep=|\na|b;c\n', ['1 a|b;c']],
    ['commas inside quotes', 'a,"b, c"\nd,"e"\n', ['1 a|b, c', '2 d|e']],
    ['doubled quotes', 'a;"b ""c"" d"\n', ['1 a|b "c" d']],
    ['quotes only', 'a;""""\nb;""\n', ['1 a|"', '2 b']],
    ['lines inside quotes', 'a;"b\nc"\nd;e\n', ['1 a|b\nc', '2 d|e']],
    ['spaces around quotes', 'a; "b" ;c\n', ['1 a|b|c']],
    ['inches', 'a;màn 5" đẹp;c\n', ['1 a|màn 5" đẹp|c']],
    ['tabs', 'a\tb\nc\td\n', ['1 a|b', '2 c|d']],
    ['empty cells and rows', ';;\na;;b;;\n\n;c\n', ['2 a|-|b', '4 -|c']],
    [
      'a title and totals padded as the rest, with commas in their words',
      'Hội, tỉnh;;;\nTT;Tên cá nhân, tập thể;Chức vụ, đơn vị;Đề nghị\n1;Ông A;Giáo viên, Trường B;x\n;Cộng, 1;;\n',
      [
        '1 Hội, tỉnh',
        '2 TT|Tên cá nhân, tập thể|Chức vụ, đơn vị|Đề nghị',
        '3 1|Ông A|Giáo viên, Trường B|x',
        '4 -|Cộng, 1',
      ],
    ],
    ['no line end at the end', 'a;b', ['1 a|b']],
  ])('%s', async (_name, text, expected) => {
    expect(await rowsOf(text)).toEqual(expected);
  });

  it('a quote that is never closed swallows no rows', async () => {
    const rows = Array.from({ length: 200 }, (_, row) => `${row + 1};Lò Thị Mai;"Phòng A; B"`);
    rows[0] = '1;"Lò Thị Mai;Phòng A';
    const read = await rowsOf(`${rows.join('\n')}\n`);
    expect(read).toHaveLength(200);
    expect(read[0]).toBe('1 1|"Lò Thị Mai|Phòng A');
    expect(read[1]).toBe('2 2|Lò Thị Mai|Phòng A; B');
  });
});
