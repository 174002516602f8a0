import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyInWords } from '#shared/domain/money-in-words';

describe('moneyInWords', () => {
  it.each([
    [0, 'Không đồng'],
    [5, 'Năm đồng'],
    [10, 'Mười đồng'],
    [11, 'Mười một đồng'],
    [15, 'Mười lăm đồng'],
    [20, 'Hai mươi đồng'],
    [21, 'Hai mươi mốt đồng'],
    [24, 'Hai mươi tư đồng'],
    [14, 'Mười bốn đồng'],
    [55, 'Năm mươi lăm đồng'],
    [105, 'Một trăm linh năm đồng'],
    [101, 'Một trăm linh một đồng'],
    [104, 'Một trăm linh bốn đồng'],
    [110, 'Một trăm mười đồng'],
    [1_000, 'Một nghìn đồng'],
    [1_005, 'Một nghìn không trăm linh năm đồng'],
    [760_000, 'Bảy trăm sáu mươi nghìn đồng'],
    [2_530_000, 'Hai triệu năm trăm ba mươi nghìn đồng'],
    [3_800_000, 'Ba triệu tám trăm nghìn đồng'],
    [7_590_000, 'Bảy triệu năm trăm chín mươi nghìn đồng'],
    [1_005_000, 'Một triệu không trăm linh năm nghìn đồng'],
    [21_000_015, 'Hai mươi mốt triệu không trăm mười lăm đồng'],
    [1_000_000_000, 'Một tỷ đồng'],
    [2_000_010_000, 'Hai tỷ không trăm mười nghìn đồng'],
    [1_234_567_891, 'Một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi mốt đồng'],
    [1_005_000_000_000, 'Một nghìn không trăm linh năm tỷ đồng'],
  ])('%i', (amount, words) => {
    expect(moneyInWords(amount)).toBe(words);
  });

  it('reads two amounts differently', () => {
    fc.assert(
      fc.property(fc.nat(3_000_000_000), fc.nat(3_000_000_000), (a, b) => {
        if (a !== b) expect(moneyInWords(a)).not.toBe(moneyInWords(b));
      }),
    );
  });

  it('takes whole đồng only', () => {
    expect(() => moneyInWords(-1)).toThrow();
    expect(() => moneyInWords(0.5)).toThrow();
  });
});
