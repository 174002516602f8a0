import { describe, expect, it } from 'vitest';
import { boldWidthMm } from '#shared/documents/bold-width';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { asLastWords, asSentence, asSeries } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';

describe('a document number', () => {
  it.each([
    [1, '01/QĐ-UBND'],
    [9, '09/QĐ-UBND'],
    [10, '10/QĐ-UBND'],
    [2871, '2871/QĐ-UBND'],
    [null, '      /QĐ-UBND'],
  ])('%s prints as %s', (number, printed) => {
    expect(formatDocumentNumber({ number, symbol: 'QĐ-UBND' })).toBe(printed);
  });
});

describe('end marks', () => {
  it('close a series, a sentence and a paper once', () => {
    expect(asSeries(['a;', 'b', 'c.'])).toEqual(['a;', 'b;', 'c.']);
    expect(asSeries([])).toEqual([]);
    expect(asSentence('gồm:')).toBe('gồm:');
    expect(asSentence('Xong ')).toBe('Xong.');
    expect(asLastWords('thi hành ./. ')).toBe('thi hành./.');
  });
});

describe('the width of bold text', () => {
  // Measured on rendered pages: 95.7 mm and 60.5 mm.
  it('is that of the nation line and the motto', () => {
    expect(boldWidthMm('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13)).toBeCloseTo(95.7, 1);
    expect(boldWidthMm('Độc lập - Tự do - Hạnh phúc', 14)).toBeCloseTo(60.46, 1);
  });

  it('does not depend on how marks are encoded', () => {
    const text = 'ĐƯỜNG THƯỞNG QUẢNG BÌNH ườ';
    expect(boldWidthMm(text.normalize('NFD'), 13)).toBe(boldWidthMm(text, 13));
  });
});

describe('a file name', () => {
  it('holds no mark, no sign that a disk refuses, and no endless name', () => {
    expect(fileStem('Quyết định 05/QĐ-UBND')).toBe('Quyet-dinh-05-QD-UBND');
    expect(fileStem('..\\..\\<a>:"b"|?*')).toBe('a-b');
    expect(fileStem('ấ'.repeat(500))).toHaveLength(120);
  });
});
