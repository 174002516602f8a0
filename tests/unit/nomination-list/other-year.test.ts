import { describe, expect, it } from 'vitest';
import { otherYear } from '#shared/domain/nomination-list/other-year';

const open = [
  { id: 'now', year: 2026 },
  { id: 'before', year: 2025 },
  { id: 'school', year: 2024 },
  { id: 'other school', year: 2024 },
];
const CAMPAIGN = { id: 'now', year: 2026 };

describe('the year that a list names', () => {
  it('is not spoken of where it is the campaign’s own, or none', () => {
    expect(otherYear(2026, CAMPAIGN, open)).toBeNull();
    expect(otherYear(null, CAMPAIGN, open)).toBeNull();
  });

  it.each([
    [2025, ['before']],
    [2024, ['school', 'other school']],
    [2023, []],
  ])('%i finds the open campaigns of that year', (year, fitting) => {
    const found = otherYear(year, CAMPAIGN, open);
    expect(found?.year).toBe(year);
    expect(found?.fitting.map(({ id }) => id)).toEqual(fitting);
  });
});
