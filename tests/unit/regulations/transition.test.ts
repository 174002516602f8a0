import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { findEdition } from '#shared/regulations/editions';
import { applicableEditions, dayUnder, editionsToChooseFrom } from '#shared/regulations/transition';

describe('applicableEditions', () => {
  it.each([
    ['2023-12-31', '2024-01-01', 'RS2017', null],
    ['2024-01-01', '2024-01-01', 'RS2024', null],
    ['2025-06-30', '2025-07-01', 'RS2024', null],
    ['2025-07-01', '2025-07-01', 'RS2025', null],
    ['2026-09-30', '2026-09-30', 'RS2025', null],
    ['2026-09-30', '2026-10-01', 'RS2025', 'RS2026'],
    ['2026-10-01', '2026-10-01', 'RS2026', null],
    ['2026-10-01', '2027-03-01', 'RS2026', null],
    ['2025-06-30', '2026-10-01', 'RS2024', 'RS2026'],
  ])('received %s, judged %s: %s, or %s where that is more favourable', (received, day, stays, newer) => {
    const found = applicableEditions({ receivedOn: localDate(received), onDate: localDate(day) });
    expect([found.stays.id, found.newer?.id ?? null]).toEqual([stays, newer]);
  });
});

describe('editionsToChooseFrom', () => {
  it.each([
    ['2026-09-30', '2026-10-01', 2026, ['RS2025', 'RS2026']],
    ['2026-09-30', '2026-09-30', 2026, ['RS2025']],
    ['2026-10-01', '2026-10-01', 2026, ['RS2025', 'RS2026']],
    ['2026-10-01', '2026-10-01', 2027, ['RS2026']],
    ['2025-07-01', '2025-08-01', 2025, ['RS2024', 'RS2025']],
    ['2024-01-05', '2024-01-05', 2023, ['RS2017', 'RS2024']],
    ['2024-01-05', '2024-01-05', 2024, ['RS2024']],
    ['2023-12-31', '2024-02-01', 2023, ['RS2017']],
  ])('received %s, on %s, award year %i: %j', (received, day, awardYear, ids) => {
    const days = { receivedOn: localDate(received), onDate: localDate(day), awardYear };
    expect(editionsToChooseFrom(days).map(({ id }) => id)).toEqual(ids);
  });
});

describe('dayUnder', () => {
  it.each([
    ['RS2025', '2025-06-30', '2025-07-01'],
    ['RS2025', '2025-07-01', '2025-07-01'],
    ['RS2025', '2026-09-30', '2026-09-30'],
    ['RS2025', '2026-10-01', '2026-09-30'],
    ['RS2026', '2026-09-30', '2026-10-01'],
    ['RS2026', '2030-01-01', '2030-01-01'],
  ])('%s meets a dossier received %s on %s', (id, received, day) => {
    const edition = findEdition(id);
    expect(edition && dayUnder(edition, localDate(received))).toBe(day);
  });
});
