import { describe, expect, it } from 'vitest';
import { reportParts } from '#shared/documents/achievement-report/report-parts';
import type { ReportShape } from '#shared/domain/achievement-report/report-facts';
import type { AwardCode } from '#shared/domain/award-code';
import { papersFor } from '#shared/domain/dossier-papers';
import { findAward } from '#shared/domain/eligibility/rules';
import { AWARD_BASES, type AwardBasis, type RecipientKind } from '#shared/domain/recipient';
import { simplifiedClause } from '#shared/regulations/dossier-sets';
import { EDITIONS, findEdition } from '#shared/regulations/editions';
import { isFormRead, reportShapeOf } from '#shared/regulations/report-shapes';

const shapeOf = (edition: string, awardCode: AwardCode, kind: RecipientKind, basis: AwardBasis = 'merit') => {
  const rules = findEdition(edition);
  const rule = rules && findAward(rules, awardCode);
  if (!rule) throw new Error(`${edition} has no ${awardCode}`);
  const simplified = simplifiedClause({ basis, procedure: null }) !== null;
  const paper = papersFor(rule, { kind, basis, simplified }).find(({ code }) => code === 'achievementReport') ?? null;
  return reportShapeOf(paper, { awardCode, kind, basis });
};

describe('the shape of a report follows the form of its edition', () => {
  it.each<[ReportShape, string, AwardCode, RecipientKind, AwardBasis?]>([
    ['meritCollective', 'RS2017', 'BK_TINH', 'collective'],
    ['meritIndividual', 'RS2017', 'CSTDCS', 'individual'],
    ['external', 'RS2017', 'BK_TINH', 'individual', 'external'],
    ['meritCollective', 'RS2024', 'CO_CP', 'collective'],
    ['meritIndividual', 'RS2024', 'CSTDTQ', 'individual'],
    ['heroCollective', 'RS2024', 'DH_AHLD', 'collective'],
    ['heroIndividual', 'RS2024', 'DH_AHLLVT', 'individual'],
    ['governmentFlag', 'RS2025', 'CO_CP', 'collective'],
    ['nationalFighter', 'RS2025', 'CSTDTQ', 'individual'],
    ['meritIndividual', 'RS2025', 'CSTDCS', 'individual'],
    ['meritCollective', 'RS2025', 'TTLDXS', 'collective'],
    ['unexpected', 'RS2025', 'BK_TINH', 'individual', 'unexpected'],
    ['contribution', 'RS2025', 'HC_LD_3', 'individual', 'contribution'],
    ['thematic', 'RS2025', 'BK_TINH', 'collective', 'thematic'],
    ['heroCollective', 'RS2025', 'DH_AHLD', 'collective'],
    ['heroIndividual', 'RS2026', 'DH_AHLLVT', 'individual'],
    ['external', 'RS2025', 'HC_HN', 'collective'],
    ['external', 'RS2025', 'HCH_HN', 'individual', 'external'],
    ['household', 'RS2025', 'BK_TINH', 'household'],
    ['unexpected', 'RS2025', 'GK_XA', 'household', 'unexpected'],
  ])('%s: %s %s %s %s', (shape, edition, code, kind, basis) => {
    expect(shapeOf(edition, code, kind, basis)).toBe(shape);
  });

  const cases = EDITIONS.flatMap(({ id, awards }) =>
    awards.flatMap(({ code, recipientKinds }) =>
      recipientKinds.flatMap((kind) => AWARD_BASES.map((basis) => ({ id, code, kind, basis }))),
    ),
  );

  it('gives every award of every edition a report that names its nominee and tells what was done', () => {
    for (const { id, code, kind, basis } of cases) {
      const shape = shapeOf(id, code, kind, basis);
      for (const isSummary of [true, false]) {
        const parts = reportParts({ shape, kind, isSummary }).map(({ part }) => part);
        const about = [id, code, kind, basis, isSummary];
        const tells = parts.includes('text') || parts.includes('table');
        expect([...about, parts.includes('particular'), tells]).toEqual([...about, true, true]);
      }
    }
  });
});

describe('the forms that were read as a whole', () => {
  it('are those whose text lies before us: of the others only numbers are known', () => {
    expect(isFormRead('Mẫu số 08 Nghị định số 91/2017/NĐ-CP')).toBe(true);
    for (const form of ['', 'Mẫu số 02 Nghị định số 98/2023/NĐ-CP', 'Mẫu số 05 Nghị định số 152/2025/NĐ-CP'])
      expect(isFormRead(form)).toBe(false);
  });
});
