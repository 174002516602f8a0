import { describe, expect, it } from 'vitest';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import { allVerdicts, anyVerdict } from '#shared/domain/eligibility/judgement';
import { localDate } from '#shared/lib/local-date';
import { RS2024 } from '#shared/regulations/rs2024/edition';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { aPersonFor, held, rated } from '#tests/builders/eligibility-facts';

const facts = aPersonFor('BK_TINH', { awards: held('CSTDCS', [2024, 2025]) });
const verdictOf = (known: Partial<typeof facts>) => {
  const result = checkEligibility(RS2025, { ...facts, ...known });
  return result.ok ? result.value.verdict : result.error.code;
};
const disciplined = (from: string, to: string | null) => ({
  discipline: [{ form: 'Khiển trách', from: localDate(from), to: to === null ? null : localDate(to) }],
});

describe('general rules', () => {
  it('block while something is open, and ask when it is not known', () => {
    expect(verdictOf({})).toBe('met');
    expect(verdictOf({ openInvestigation: true })).toBe('notMet');
    expect(verdictOf({ openInvestigation: null })).toBe('missingData');
  });

  it.each([
    ['ended the year before the window', disciplined('2022-10-01', '2023-12-31'), 'met'],
    ['ended inside the window', disciplined('2023-05-01', '2024-05-01'), 'notMet'],
    ['still open', disciplined('2020-05-01', null), 'notMet'],
    ['begins after the day of judging', disciplined('2026-05-01', null), 'met'],
    ['not known', { discipline: null }, 'missingData'],
  ] as const)('discipline %s', (_name, known, expected) => {
    expect(verdictOf(known)).toBe(expected);
  });

  it('look at the award year only when the basis is not merit', () => {
    expect(verdictOf({ basis: 'unexpected', ...disciplined('2023-05-01', '2024-05-01') })).toBe('met');
    expect(verdictOf({ basis: 'unexpected', ...disciplined('2025-03-01', '2025-06-01') })).toBe('notMet');
  });

  it('restart the years after a discipline', () => {
    const five = aPersonFor('BK_TTCP', {
      awards: [...held('BK_TINH', [2023]), ...held('CSTDCS', [2019, 2023, 2025])],
      ratings: rated(2025, 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV'),
      ...disciplined('2020-02-01', '2020-05-01'),
    });
    const result = checkEligibility(RS2025, five);
    const line = result.ok && result.value.criteria.find((criterion) => criterion.id === 'bk-ttcp.73.1.b.titles');
    expect(line).toMatchObject({ verdict: 'notMet' });
  });

  it('name the discipline at which a row of good years stops', () => {
    const good = aPersonFor('BK_TTCP', {
      ratings: rated(2025, 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV'),
      ...disciplined('2023-02-01', '2023-05-01'),
    });
    const result = checkEligibility(RS2025, good);
    const line = result.ok && result.value.criteria.find((criterion) => criterion.id === 'bk-ttcp.73.1.b.ratings');
    expect(line).toMatchObject({
      verdict: 'notMet',
      evidence: [{ year: 2023, what: 'Khiển trách' }, { year: 2024 }, { year: 2025 }],
    });
  });
});

describe('refusals', () => {
  it('names an award the edition does not know', () => {
    const district = aPersonFor('GK_HUYEN');
    expect(checkEligibility(RS2025, district)).toEqual({
      ok: false,
      error: { code: 'eligibility.unknownAward', award: 'GK_HUYEN' },
    });
    expect(checkEligibility(RS2024, district).ok).toBe(true);
  });
  it('names the kinds an award is for', () => {
    expect(checkEligibility(RS2025, { ...facts, award: 'LDTT', recipientKind: 'collective' })).toEqual({
      ok: false,
      error: { code: 'eligibility.wrongRecipientKind', award: 'LDTT', allowed: ['individual'] },
    });
  });
});

describe('three values', () => {
  it.each([
    [['met', 'met'], 'met', 'met'],
    [['met', 'notMet'], 'notMet', 'met'],
    [['met', 'missingData'], 'missingData', 'met'],
    [['notMet', 'missingData'], 'notMet', 'missingData'],
    [['notMet', 'notMet'], 'notMet', 'notMet'],
    [[], 'met', 'notMet'],
  ] as const)('%j', (verdicts, all, any) => {
    expect(allVerdicts(verdicts)).toBe(all);
    expect(anyVerdict(verdicts)).toBe(any);
  });
});
