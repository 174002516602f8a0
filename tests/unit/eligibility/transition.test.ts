import { describe, expect, it } from 'vitest';
import type { RegulationEdition } from '#shared/domain/eligibility/rules';
import { checkUnderTransition, isMoreFavourable } from '#shared/domain/eligibility/transition';
import { localDate } from '#shared/lib/local-date';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { RS2026 } from '#shared/regulations/rs2026/edition';
import { applicableEditions } from '#shared/regulations/transition';
import { aPersonFor, rated } from '#tests/builders/eligibility-facts';

describe('isMoreFavourable', () => {
  it.each([
    ['met', 'missingData', true],
    ['met', 'notMet', true],
    ['missingData', 'notMet', true],
    ['met', null, true],
    ['missingData', null, true],
    ['met', 'met', false],
    ['missingData', 'missingData', false],
    ['notMet', 'notMet', false],
    ['notMet', null, false],
    [null, 'notMet', false],
    ['missingData', 'met', false],
    ['notMet', 'missingData', false],
  ] as const)('newer %s beside %s: %s', (newer, stays, better) => {
    expect(isMoreFavourable({ newer, stays })).toBe(better);
  });
});

/** The edition with LĐTT for everyone who completed the year's tasks: more favourable than HTTNV. */
const easier: RegulationEdition = {
  ...RS2026,
  awards: RS2026.awards.map((award) =>
    award.code === 'LDTT'
      ? {
          ...award,
          criteria: [
            {
              id: 'easier',
              clause: 'khoản 1 Điều 24',
              text: 'Hoàn thành nhiệm vụ trong năm.',
              check: { check: 'ratingAtLeast', level: 'HTNV' },
            },
          ],
        }
      : award,
  ),
};

describe('a dossier received on the last day before the amending law', () => {
  const facts = aPersonFor('LDTT', { awardYear: 2026, ratings: rated(2026, 'HTNV') });

  it('is judged under the newer edition when that one is more favourable, and the report says so', () => {
    const report = checkUnderTransition({ stays: RS2025, newer: easier }, facts);
    expect(report).toMatchObject({
      ok: true,
      value: {
        edition: 'RS2026',
        verdict: 'met',
        transition: {
          stays: { edition: 'RS2025', verdict: 'notMet' },
          newer: { edition: 'RS2026', verdict: 'met' },
          taken: 'newer',
        },
      },
    });
  });

  it('stays under its edition when the newer one is no better', () => {
    const report = checkUnderTransition({ stays: RS2025, newer: RS2026 }, facts);
    expect(report).toMatchObject({
      ok: true,
      value: { edition: 'RS2025', verdict: 'notMet', transition: { taken: 'stays' } },
    });
  });

  it.each([
    ['2026-09-30', '2026-09-30', 'RS2025', undefined],
    ['2026-09-30', '2026-10-01', 'RS2025', 'stays'],
    ['2026-10-01', '2026-10-01', 'RS2026', undefined],
  ])('received %s and judged %s: %s, transition %s', (received, day, edition, taken) => {
    const editions = applicableEditions({ receivedOn: localDate(received), onDate: localDate(day) });
    const report = checkUnderTransition(editions, facts);
    expect(report.ok && [report.value.edition, report.value.transition?.taken]).toEqual([edition, taken]);
  });

  it('is judged under the newer edition when only that one knows the award', () => {
    const without: RegulationEdition = { ...RS2025, awards: RS2025.awards.filter(({ code }) => code !== 'LDTT') };
    expect(checkUnderTransition({ stays: without, newer: easier }, facts)).toMatchObject({
      ok: true,
      value: { edition: 'RS2026', transition: { stays: { verdict: null }, taken: 'newer' } },
    });
    expect(checkUnderTransition({ stays: without, newer: RS2026 }, facts).ok).toBe(false);
  });
});
