import { describe, expect, it } from 'vitest';
import { canBeJudged, evidenceOf, standingOf } from '#shared/domain/candidates/standing';
import type { CriterionResult, Verdict } from '#shared/domain/eligibility/report';
import { findAward } from '#shared/domain/eligibility/rules';
import { localDate } from '#shared/lib/local-date';
import { editionOn } from '#shared/regulations/editions';

const judged = (...verdicts: readonly Verdict[]): readonly CriterionResult[] =>
  verdicts.map((verdict, index) => ({ id: `${index}`, clause: 'Điều 1', text: 'Dòng.', verdict, evidence: [] }));

describe('standingOf', () => {
  it.each([
    ['met', ['met', 'met'], 'met'],
    ['missingData', ['met', 'missingData'], 'missingData'],
    ['notMet', ['met', 'notMet'], 'oneShort'],
    ['notMet', ['missingData', 'notMet'], 'oneShort'],
    ['notMet', ['notMet', 'met', 'notMet'], 'farther'],
  ] as const)('%s of %j is %s', (verdict, verdicts, standing) => {
    expect(standingOf({ verdict, criteria: judged(...verdicts) })).toBe(standing);
  });
});

describe('evidenceOf', () => {
  it('gives each row once, newest first; one that counts somewhere counts', () => {
    const row = { year: 2024, what: 'CSTĐCS', decisionNumber: '1/QĐ' };
    const older = { year: 2023, what: 'LĐTT' };
    const [one, two] = judged('met', 'met');
    const criteria = [
      { ...(one as CriterionResult), evidence: [older, { ...row, notCounted: true as const }] },
      { ...(two as CriterionResult), evidence: [row] },
    ];
    expect(evidenceOf({ criteria })).toEqual([row, older]);
  });
});

describe('canBeJudged', () => {
  const edition = editionOn(localDate('2025-12-05'));
  const can = (
    code: 'CSTDCS' | 'GK_XA' | 'KNC' | 'BK_TINH',
    recipientKind: 'individual' | 'collective' | 'household',
  ) => {
    const award = findAward(edition, code);
    return award !== null && canBeJudged(award, { recipientKind, basis: 'merit' });
  };

  it('needs a line of the award that records can decide', () => {
    expect(can('CSTDCS', 'individual')).toBe(true);
    expect(can('BK_TINH', 'collective')).toBe(true);
    expect(can('CSTDCS', 'collective')).toBe(false);
    expect(can('GK_XA', 'individual')).toBe(false);
    expect(can('GK_XA', 'household')).toBe(false);
    expect(can('KNC', 'individual')).toBe(false);
  });
});
