import { describe, expect, it } from 'vitest';
import type { AwardCode } from '#shared/domain/award-code';
import { type AwardInEdition, awardDifference, isSame } from '#shared/domain/criteria-lookup/edition-difference';
import { type CriterionLine, findAward } from '#shared/domain/eligibility/rules';
import { findEdition } from '#shared/regulations/editions';

const awardIn = (editionId: string, code: AwardCode): AwardInEdition => {
  const edition = findEdition(editionId);
  const award = edition && findAward(edition, code);
  if (!edition || !award) throw new Error(`${editionId} has no ${code}`);
  return { award, general: edition.general, money: edition.money };
};

const here = awardIn('RS2025', 'CSTDCS');

const withLine = (change: (line: CriterionLine) => readonly CriterionLine[]): AwardInEdition => ({
  ...here,
  award: { ...here.award, criteria: here.award.criteria.flatMap(change) },
});

const changesAgainst = (there: AwardInEdition) =>
  awardDifference(here, there).lines.map(({ id, change }) => [id, change]);

describe('awardDifference', () => {
  it('finds nothing between an edition and itself, whether seen in full or not', () => {
    expect(isSame(awardDifference(here, here))).toBe(true);
    expect(isSame(awardDifference(here, awardIn('RS2026', 'CSTDCS')))).toBe(true);
  });

  it('tells lines added, removed, reworded and renumbered apart', () => {
    const [first] = here.award.criteria;
    if (first === undefined) throw new Error('no line');
    expect(changesAgainst(withLine((line) => (line === first ? [] : [line])))).toContainEqual([first.id, 'removed']);
    const added = { ...first, id: 'moi', clause: 'Điều 5 Quy chế' };
    expect(changesAgainst(withLine((line) => (line === first ? [line, added] : [line])))).toEqual(
      expect.arrayContaining([['moi', 'added']]),
    );
    expect(changesAgainst(withLine((line) => [line === first ? { ...line, text: 'Lời khác.' } : line]))).toEqual([
      [first.id, 'changed'],
    ]);
    expect(changesAgainst(withLine((line) => [line === first ? { ...line, clause: 'Điều 99' } : line]))).toEqual([
      [first.id, 'renumbered'],
    ]);
  });

  it('sees another measure under the same words', () => {
    const line: CriterionLine = {
      id: 'x',
      clause: 'Điều 1',
      text: 'Xếp loại.',
      check: { check: 'ratingAtLeast', level: 'HTTNV' },
    };
    const one = { ...here, award: { ...here.award, criteria: [line] } };
    const stricter = { ...line, check: { check: 'ratingAtLeast', level: 'HTXSNV' } } as const;
    const other = { ...here, award: { ...here.award, criteria: [stricter] } };
    expect(awardDifference(one, other).lines).toMatchObject([{ id: 'x', change: 'reset' }]);
  });

  it('compares alternatives by themselves', () => {
    const there = withLine((line) => ('oneOf' in line ? [{ ...line, oneOf: line.oneOf.slice(1) }] : [line]));
    const changes = changesAgainst(there);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(([, change]) => change === 'removed')).toBe(true);
  });

  it('shows what RS2025 changed: deciders of two tiers, papers, money', () => {
    const difference = awardDifference(awardIn('RS2025', 'LDTT'), awardIn('RS2024', 'LDTT'));
    expect(difference.deciders.added.map(({ authority }) => authority)).toContain('districtChair');
    const older = awardDifference(here, awardIn('RS2017', 'CSTDCS'));
    expect(older.ballotDiffers).toBe(true);
    expect(older.lines.some(({ change }) => change === 'changed')).toBe(true);
    expect(older.lines.some(({ change }) => change === 'renumbered')).toBe(true);
  });

  it('compares money by kind of recipient', () => {
    const money = { ...here.money, coefficients: [] };
    expect(awardDifference(here, { ...here, money }).money).toEqual([
      { recipientKind: 'individual', here: 100, there: null },
    ]);
  });
});
