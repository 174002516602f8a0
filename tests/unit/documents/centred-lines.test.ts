import { describe, expect, it } from 'vitest';
import type { Role } from '#shared/documents/blocks';
import { boldWidthMm } from '#shared/documents/bold-width';
import { centredLines, ruleMm } from '#shared/documents/centred-lines';
import { HALVES } from '#shared/documents/signature-block';

const TEXT_MM = 161;

const line = (
  text: string,
  changes: { readonly role?: Role; readonly italic?: true; readonly sizePt?: number } = {},
) => {
  const { role = 'subject', sizePt = 14 } = changes;
  const run = changes.italic ? { text, italic: true } : { text, bold: true };
  return { kind: 'paragraph', role, align: 'center', sizePt, runs: [run] } as const;
};

describe('a centred line that is too long', () => {
  it.each([
    [
      'Về việc tặng danh hiệu thi đua và Giấy khen của Chủ tịch UBND xã năm 2025',
      ['Về việc tặng danh hiệu thi đua và Giấy khen', 'của Chủ tịch UBND xã năm 2025'],
    ],
    [
      'Về việc hủy bỏ việc tặng Giấy khen tại Quyết định số 05/QĐ-UBND ngày 02 tháng 3 năm 2026',
      ['Về việc hủy bỏ việc tặng Giấy khen', 'tại Quyết định số 05/QĐ-UBND ngày 02 tháng 3 năm 2026'],
    ],
  ])('is parted where a reader pauses: %s', (text, lines) => {
    expect(centredLines(line(text), TEXT_MM)).toEqual(lines);
  });

  it('never parts a date, nor a number from its word, nor the halves of a word', () => {
    const reference = '(Kèm theo Quyết định số: 01/QĐ-UBND ngày 26 tháng 11 năm 2026 của Chủ tịch UBND tỉnh)';
    expect(centredLines(line(reference, { italic: true, sizePt: 13 }), TEXT_MM)).toEqual([
      '(Kèm theo Quyết định số: 01/QĐ-UBND',
      'ngày 26 tháng 11 năm 2026 của Chủ tịch UBND tỉnh)',
    ]);
    expect(centredLines(line('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', { role: 'signerPost' }), HALVES[1])).toEqual([
      'CHỦ TỊCH',
      'ỦY BAN NHÂN DÂN TỈNH',
    ]);
  });

  it('has its rule as a share of the last line', () => {
    const it = { ...line('Về việc tặng danh hiệu thi đua và Giấy khen của Chủ tịch UBND xã năm 2025'), ruleShare: 0.4 };
    expect(ruleMm(it, TEXT_MM)).toBeCloseTo(0.4 * boldWidthMm('của Chủ tịch UBND xã năm 2025', 14), 5);
  });
});

describe('what flows by itself', () => {
  it('is a line that fits, and what stands in a table', () => {
    expect(centredLines(line('TỜ TRÌNH'), TEXT_MM)).toEqual(['TỜ TRÌNH']);
    expect(centredLines(line('Danh hiệu, hình thức', { role: 'tableHeader' }), 20)).toEqual(['Danh hiệu, hình thức']);
  });

  it('keeps the room left for number and day', () => {
    const open =
      'Kèm theo Quyết định số:\u00a0\u00a0\u00a0\u00a0\u00a0/QĐ-UBND ngày\u00a0\u00a0\u00a0 tháng\u00a0\u00a0\u00a0 năm\u00a0\u00a0\u00a0 của Chủ tịch Ủy ban nhân dân tỉnh Lâm Xuyên';
    expect(centredLines(line(open), TEXT_MM).join(' ')).toBe(open);
  });
});
