import { describe, expect, it } from 'vitest';
import { decodeCell } from '#shared/domain/nomination-list/cell-decoding';
import { decodeLegacy } from '#shared/domain/nomination-list/legacy-encoding';
import type { CodePage } from '#tests/builders/legacy-text';
import { encodeLegacy, SMALL_LETTERS } from '#tests/builders/legacy-text';

const MARKED = [...SMALL_LETTERS].filter((letter) => !/[a-z]/.test(letter));
const CAPITALS = MARKED.map((letter) => letter.toLocaleUpperCase('vi'));
/** TCVN3 writes the other capitals with a font that shows small letters as capitals. */
const TCVN3_CAPITALS = [...'ĂÂÊÔƠƯĐẰẲẴẮẦẨẪẤỀỂỄẾỒỔỖỐ'];
const CODE_PAGES: readonly CodePage[] = ['latin1', 'windows-1252', 'windows-1258'];

const LETTERS = { TCVN3: [...MARKED, ...TCVN3_CAPITALS], VNI: [...MARKED, ...CAPITALS], VPS: [...MARKED, ...CAPITALS] };

describe.each(CODE_PAGES)('letters that arrive by %s', (codePage) => {
  it.each(['TCVN3', 'VNI', 'VPS'] as const)('%s gives each of them', (encoding) => {
    const letters = LETTERS[encoding];
    expect(new Set(letters).size).toBe(encoding === 'TCVN3' ? 90 : 134);
    const wrong = letters.filter(
      (letter) => decodeLegacy(encodeLegacy(letter, encoding, codePage), encoding) !== letter,
    );
    expect(wrong).toEqual([]);
  });
});

describe('letters between others', () => {
  it.each(['TCVN3', 'VNI', 'VPS'] as const)('%s: each keeps its neighbours', (encoding) => {
    const text = LETTERS[encoding].map((letter) => `t${letter}n`).join(' ');
    for (const codePage of CODE_PAGES) {
      expect(decodeLegacy(encodeLegacy(text, encoding, codePage), encoding), codePage).toBe(text);
    }
  });

  it('VNI: a mark belongs to the vowel before it, capital or small', () => {
    expect(decodeLegacy('NGUYEÃN VAÊN ÑÖÙC', 'VNI')).toBe('NGUYỄN VĂN ĐỨC');
    expect(decodeLegacy('Ñoã Myõ Haïnh, Cöû, Chuûy, kyø, tyû', 'VNI')).toBe('Đỗ Mỹ Hạnh, Cử, Chủy, kỳ, tỷ');
  });

  it.each([
    'Thượng úy Vì Văn Ước',
    'Đại úy QNCN Lê Thị Ấm',
    'Thành ủy Hà Nội',
    'Trưởng ấp Mỹ An',
    'Nguyễn Văn Úy',
    'Ông Trần Ấp',
  ])('TCVN3: capitals come back in names, and not in ranks and bodies beside them: %s', (text) => {
    const typed = [...text].map((letter) => {
      if (/[ -~]/.test(letter)) return letter;
      const written = 'ĂÂÊÔƠƯĐ'.includes(letter) ? letter : letter.toLocaleLowerCase('vi');
      return encodeLegacy(written, 'TCVN3', 'latin1');
    });
    const decoding = { chosen: null, guessed: null, fontsLie: false, isMixed: false, ownUnicode: false };
    expect(decodeCell({ text: typed.join(''), font: '.VnTime' }, decoding).text).toBe(text);
  });

  it('TCVN3: combining marks join the letter before them', () => {
    expect(decodeLegacy('A\u00b3nh, U\u00b1y', 'TCVN3')).toBe('Ánh, Ủy');
  });
});

describe('small letters that TCVN3 writes for capitals', () => {
  const font = '.VnTime';
  const decoding = { chosen: null, guessed: null, fontsLie: false, isMixed: false, ownUnicode: false };
  const read = (text: string): string =>
    decodeCell({ text: encodeLegacy(text, 'TCVN3', 'windows-1252'), font }, decoding).text;

  it('are capitals again in names, also beside short forms', () => {
    expect(read('Lê ánh Tuyết')).toBe('Lê Ánh Tuyết');
    expect(read('Trần Văn úy')).toBe('Trần Văn Úy');
    expect(read('TS Lê ánh Tuyết')).toBe('TS Lê Ánh Tuyết');
  });

  it('stay small behind a rank, in bodies of the Party, and where short forms alone stand beside', () => {
    expect(read('Đại úy QNCN')).toBe('Đại úy QNCN');
    expect(read('Thượng úy Lò Văn Thoong')).toBe('Thượng úy Lò Văn Thoong');
    expect(read('Phó Bí thư, Huyện ủy Hoài Nhơn')).toBe('Phó Bí thư, Huyện ủy Hoài Nhơn');
  });
});
