import { describe, expect, it } from 'vitest';
import { lunarDay } from '#shared/domain/lunar-calendar';

describe('the lunar calendar of Vietnam', () => {
  it.each([
    '1985-01-21',
    '2007-02-17',
    '2020-01-25',
    '2021-02-12',
    '2022-02-01',
    '2023-01-22',
    '2024-02-10',
    '2025-01-29',
    '2026-02-17',
    '2027-02-06',
    '2028-01-26',
    '2029-02-13',
    '2030-02-02',
  ])('has Tết on %s', (day) => {
    expect(lunarDay({ year: Number(day.slice(0, 4)), month: 1, day: 1 })).toBe(day);
  });

  // 2023 repeats the second month, 2020 the fourth: the third is counted rightly before and after.
  it.each([
    '2020-04-02',
    '2021-04-21',
    '2022-04-10',
    '2023-04-29',
    '2024-04-18',
    '2025-04-07',
    '2026-04-26',
    '2027-04-16',
  ])('has Giỗ Tổ on %s', (day) => {
    expect(lunarDay({ year: Number(day.slice(0, 4)), month: 3, day: 10 })).toBe(day);
  });
});
