import { describe, expect, it } from 'vitest';
import type { Authority } from '#shared/domain/authority';
import { type AwardCode, isEmulationTitle } from '#shared/domain/award-code';
import { type CriterionLine, findAward, legalBasesOn, printedName } from '#shared/domain/eligibility/rules';
import { quotaCeiling } from '#shared/domain/quota';
import { localDate } from '#shared/lib/local-date';
import { EDITIONS, editionOn } from '#shared/regulations/editions';
import { RS2017 } from '#shared/regulations/rs2017/edition';
import { RS2024 } from '#shared/regulations/rs2024/edition';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { RS2026 } from '#shared/regulations/rs2026/edition';

const deciders = (edition: typeof RS2024, code: AwardCode): readonly Authority[] =>
  findAward(edition, code)?.decidedBy.map((row) => row.authority) ?? [];

describe('who decides', () => {
  it('moves from the district to the commune on 01/7/2025', () => {
    for (const code of ['CSTDCS', 'TTLDTT'] as const) {
      expect(deciders(RS2024, code)).toContain('districtChair');
      expect(deciders(RS2024, code)).not.toContain('communeChair');
      expect(deciders(RS2025, code)).toContain('communeChair');
    }
    expect(RS2025.awards.flatMap((award) => award.decidedBy).map((row) => row.authority)).not.toContain(
      'districtChair',
    );
    expect(deciders(RS2024, 'LDTT')).toContain('communeChair');
  });
  it('gives the Government flag to the Prime Minister before 2024', () => {
    expect(deciders(RS2017, 'CO_CP')).toEqual(['primeMinister']);
    expect(deciders(RS2024, 'CO_CP')).toEqual(['government']);
  });
});

describe('ballots', () => {
  const rule = (edition: typeof RS2024, code: AwardCode) => {
    const ballot = findAward(edition, code)?.ballot;
    return ballot?.requiresBallot ? `${ballot.threshold.of}/${ballot.threshold.in} ${ballot.denominator}` : 'open';
  };
  it.each([
    ['CSTDTQ', '90/100 total', '90/100 total'],
    ['CSTD_TINH', '90/100 total', '90/100 total'],
    ['CSTDCS', 'open', '80/100 total'],
    ['CO_TINH', 'open', '80/100 total'],
    ['CO_CP', 'open', '80/100 total'],
    ['LDTT', 'open', 'open'],
    ['TTLDXS', 'open', 'open'],
    ['BK_TINH', 'open', 'open'],
    ['BK_TTCP', 'open', 'open'],
    ['GK_SO', 'open', 'open'],
  ] as const)('%s', (code, before2024, since2024) => {
    expect(rule(RS2017, code)).toBe(before2024);
    for (const edition of [RS2024, RS2025, RS2026]) expect(rule(edition, code)).toBe(since2024);
  });
  it('marks what was not seen', () => {
    expect(findAward(RS2024, 'CSTDCS')?.ballot.unconfirmed).toBeUndefined();
    expect(findAward(RS2025, 'CSTDCS')?.ballot.unconfirmed).toBe(true);
    expect(findAward(RS2024, 'LDTT')?.ballot.unconfirmed).toBe(true);
  });
});

describe('quotas', () => {
  it('limits CSTĐCS to 15 % before 2024 and not since', () => {
    const limited = EDITIONS.filter(({ quotas }) => quotas.some(({ id }) => id === 'cstdcs.share'));
    expect(limited.map(({ id }) => id)).toEqual(['RS2017']);
    const quota = RS2017.quotas.find(({ id }) => id === 'cstdcs.share');
    expect(quota && [0, 3, 13, 14, 40].map((holders) => quotaCeiling(quota, holders))).toEqual([0, 1, 1, 2, 6]);
  });
  it('limits HTXSNV to 20 % of those rated HTTNV or better, 25 % in a unit rated HTXSNV, since 2025', () => {
    const ids = EDITIONS.map(({ quotas }) => quotas.map(({ id }) => id));
    expect(ids).toEqual([['cstdcs.share', 'coCp.share'], [], ['htxsnv.share'], ['htxsnv.share']]);
    for (const { quotas } of [RS2025, RS2026]) {
      const [quota] = quotas;
      const ceilings = (rating: 'HTXSNV' | 'HTTNV' | null) =>
        quota && [0, 3, 19, 20, 40].map((whole) => quotaCeiling(quota, whole, rating));
      expect(ceilings('HTTNV')).toEqual([0, 1, 3, 4, 8]);
      expect(ceilings(null)).toEqual(ceilings('HTTNV'));
      expect(ceilings('HTXSNV')).toEqual([0, 1, 4, 5, 10]);
      expect(quota?.unconfirmed).toBe(true);
    }
    expect(RS2025.quotas[0]?.clause).toContain('366-QĐ/TW');
    expect(RS2026.quotas[0]?.clause).toContain('233/2026/NĐ-CP');
  });
});

describe('unconfirmed lines', () => {
  const marked = (line: CriterionLine): boolean =>
    line.unconfirmed === true && (!('oneOf' in line) || line.oneOf.every(marked));
  it('are all lines of an edition known from summaries', () => {
    for (const edition of [RS2017, RS2026])
      for (const award of edition.awards) expect(award.criteria.every(marked), award.code).toBe(true);
  });
  it('are not the lines read in the statute', () => {
    expect(findAward(RS2025, 'CSTDCS')?.criteria.some(marked)).toBe(false);
  });
});

describe('legal bases', () => {
  const lines = (day: string, issuer: Authority) =>
    legalBasesOn(editionOn(localDate(day)), localDate(day), issuer).map((basis) => basis.line.slice(0, 40));

  it('of a commune decision in November 2026', () => {
    expect(lines('2026-11-21', 'communeChair')).toEqual([
      'Luật Tổ chức chính quyền địa phương ngày',
      'Luật Thi đua, khen thưởng ngày 15 tháng ',
      'Luật sửa đổi, bổ sung một số điều của Lu',
      'Nghị định số 152/2025/NĐ-CP ngày 14 thán',
      'Nghị định số 129/2025/NĐ-CP ngày 11 thán',
      'Thông tư số 15/2025/TT-BNV ngày 04 tháng',
    ]);
  });
  it('of a department: no law on local government, no commune decree', () => {
    expect(lines('2025-10-01', 'departmentHead')).toEqual([
      'Luật Thi đua, khen thưởng ngày 15 tháng ',
      'Nghị định số 152/2025/NĐ-CP ngày 14 thán',
      'Thông tư số 15/2025/TT-BNV ngày 04 tháng',
    ]);
  });
  it.each([
    ['2025-06-30', ['98/2023', '01/2024']],
    ['2025-07-01', ['152/2025', '01/2024']],
    ['2025-08-04', ['152/2025', '01/2024']],
    ['2025-08-05', ['152/2025', '15/2025']],
  ])('changes decree and circular on their days: %s', (day, expected) => {
    expect(lines(day, 'unitHead').flatMap((line) => /\d+\/20\d\d/.exec(line)?.[0] ?? [])).toEqual(expected);
  });
  it('cites one law on local government at any day, without numbers of laws', () => {
    for (const day of ['2018-01-01', '2025-02-28', '2025-03-01', '2025-06-15', '2025-06-16', '2026-11-21'])
      expect(lines(day, 'provinceChair').filter((line) => line.startsWith('Luật Tổ chức'))).toHaveLength(1);
    for (const edition of EDITIONS)
      for (const basis of edition.legalBases) expect(basis.line).not.toMatch(/Luật số|[;.]$/);
  });
});

describe('names', () => {
  it('print with quotation marks where the law has them', () => {
    const names = (['CSTDCS', 'CSTD_TINH', 'BK_TTCP', 'BK_TINH'] as const).map((code) => {
      const award = findAward(RS2025, code);
      return award && printedName(award);
    });
    expect(names).toEqual([
      '“Chiến sĩ thi đua cơ sở”',
      'Chiến sĩ thi đua cấp tỉnh',
      '“Bằng khen của Thủ tướng Chính phủ”',
      'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    ]);
  });
});

describe('titles and forms', () => {
  it('are parted alike by the rows of every edition and by the catalogue of codes', () => {
    for (const { id, awards } of EDITIONS) {
      for (const { code, kind } of awards)
        expect([id, code, kind === 'title']).toEqual([id, code, isEmulationTitle(code)]);
    }
  });
});
