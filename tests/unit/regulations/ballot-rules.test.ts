import { describe, expect, it } from 'vitest';
import { EDITIONS } from '#shared/regulations/editions';

/** Addendum A5, by name so that titles added later fall under it: per cent of all members by ballot; null for none. */
const percentOf = (editionId: string, name: string): 80 | 90 | null => {
  const since2024 = editionId === 'RS2017' ? null : 80;
  if (/^Anh hùng (?:Lao động|Lực lượng)/i.test(name)) return 90;
  if (name === 'Chiến sĩ thi đua cơ sở') return since2024;
  if (name.startsWith('Chiến sĩ thi đua')) return 90;
  // The decree names the flags of the Government and of Bộ, ban, ngành, tỉnh only.
  if (name.includes('quân khu')) return null;
  return name.startsWith('Cờ thi đua') ? since2024 : null;
};

const CLAUSES: Readonly<Record<string, RegExp>> = {
  RS2017: /^khoản 8 Điều 45 Nghị định số 91\/2017/,
  RS2024: /^khoản 7 Điều 30 Nghị định số 98\/2023/,
  RS2025: /Nghị định số 152\/2025.*khoản 7 Điều 30/,
  RS2026: /Nghị định số 152\/2025.*khoản 7 Điều 30/,
};

const cases = EDITIONS.flatMap((edition) =>
  edition.awards.map(({ code, name, ballot }) => ({ id: edition.id, code, name, rule: ballot })),
);

describe('the ballot rule of every award in every edition', () => {
  it.each(cases)('$id $code', ({ id, name, rule }) => {
    const percent = percentOf(id, name);
    if (percent === null) {
      expect(rule).toMatchObject({ requiresBallot: false, denominator: 'present', rounds: 2, unconfirmed: true });
      expect(rule.threshold).toEqual({ in: 2, of: 1, moreThan: true });
      expect(rule.clause).toBe('Quy chế hoạt động của Hội đồng');
    } else {
      expect(rule).toMatchObject({ requiresBallot: true, denominator: 'total', rounds: 1 });
      expect(rule.threshold).toEqual({ in: 100, of: percent });
      expect(rule.clause).toMatch(CLAUSES[id] ?? /never/);
      expect(rule.unconfirmed ?? false, 'the clause after NĐ 98/2023 was not seen').toBe(id >= 'RS2025');
    }
    expect(rule).toMatchObject({ quorum: { in: 3, of: 2 }, absentMembers: 'writtenOpinion', recusal: 'staysInWhole' });
  });

  it('knows the titles of the decree', () => {
    const byBallot = cases.filter(({ rule }) => rule.requiresBallot).map(({ id, code }) => `${id} ${code}`);
    expect(byBallot).toEqual(expect.arrayContaining(['RS2017 CSTDTQ', 'RS2017 CSTD_TINH']));
    for (const id of ['RS2024', 'RS2025', 'RS2026'])
      for (const code of ['CSTDTQ', 'CSTD_TINH', 'CSTDCS', 'CO_TINH', 'CO_CP'])
        expect(byBallot).toContain(`${id} ${code}`);
  });
});
