import { describe, expect, it } from 'vitest';
import type { AwardCode } from '#shared/domain/award-code';
import { issuerOf, mayDecide, officeMayDecide } from '#shared/domain/competence';
import { findAward } from '#shared/domain/eligibility/rules';
import type { OfficeLevel } from '#shared/domain/office-level';
import { localDate } from '#shared/lib/local-date';
import { editionOn } from '#shared/regulations/editions';

const ruleOn = (day: string, code: AwardCode) => {
  const rule = findAward(editionOn(localDate(day)), code);
  if (rule === null) throw new Error(`${code} is not known on ${day}`);
  return rule;
};

describe('a commune chairman', () => {
  it('does not decide CSTĐCS on 30/6/2025 and does on 01/7/2025', () => {
    expect(mayDecide(ruleOn('2025-06-30', 'CSTDCS'), 'communeChair')).toEqual({ allowed: false, clause: null });
    expect(mayDecide(ruleOn('2025-07-01', 'CSTDCS'), 'communeChair')).toEqual({
      allowed: true,
      clause: 'Điều 59 Nghị định số 129/2025/NĐ-CP',
    });
  });
});

describe('an office', () => {
  it.each<readonly [OfficeLevel, string, AwardCode, boolean]>([
    ['commune', '2025-06-30', 'CSTDCS', false],
    ['commune', '2025-07-01', 'CSTDCS', true],
    ['commune', '2025-06-30', 'TTLDTT', false],
    ['commune', '2025-07-01', 'TTLDTT', true],
    ['commune', '2025-06-30', 'LDTT', true],
    ['commune', '2025-06-30', 'GK_XA', true],
    ['commune', '2025-07-01', 'GDVH', true],
    ['commune', '2026-11-25', 'BK_TINH', false],
    ['province', '2026-11-25', 'BK_TINH', true],
    ['province', '2026-11-25', 'CSTD_TINH', true],
    ['province', '2026-11-25', 'TTLDXS', true],
    ['province', '2022-10-24', 'BK_TINH', true],
    ['province', '2026-11-25', 'CSTDTQ', false],
    ['province', '2026-11-25', 'CO_CP', false],
    ['province', '2026-11-25', 'GK_XA', false],
    ['ministry', '2026-11-25', 'LDTT', true],
    ['ministry', '2026-11-25', 'BK_TINH', false],
    ['department', '2026-11-25', 'CSTDCS', true],
    ['department', '2026-11-25', 'GK', true],
    ['department', '2026-11-25', 'GK_SO', true],
    ['department', '2026-11-25', 'TTLDXS', false],
    ['unit', '2026-11-25', 'CSTDCS', true],
    ['unit', '2026-11-25', 'GK', true],
    ['unit', '2026-11-25', 'GK_SO', false],
    ['unit', '2026-11-25', 'BK_TTCP', false],
  ])('of level %s on %s decides %s: %s', (level, day, code, allowed) => {
    expect(officeMayDecide(ruleOn(day, code), level).allowed).toBe(allowed);
  });

  it('issues its papers under one authority', () => {
    expect(issuerOf('unit')).toBe('unitHead');
    expect(issuerOf('department')).toBe('departmentHead');
  });
});
