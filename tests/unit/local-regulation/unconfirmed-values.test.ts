import { describe, expect, it } from 'vitest';
import { findAward, type RegulationEdition } from '#shared/domain/eligibility/rules';
import type { Confirmation } from '#shared/domain/local-regulation/local-regulation';
import { unconfirmedValues } from '#shared/domain/local-regulation/unconfirmed-values';
import { withLocalRegulation } from '#shared/domain/local-regulation/with-local-regulation';
import { EDITIONS } from '#shared/regulations/editions';
import { RS2017 } from '#shared/regulations/rs2017/edition';
import { RS2024 } from '#shared/regulations/rs2024/edition';
import { RS2026 } from '#shared/regulations/rs2026/edition';
import { aLocalRegulation } from '#tests/builders/local-regulation';

const confirmation = (edition: RegulationEdition, key: string, correction: Partial<Confirmation> = {}) => ({
  edition: edition.id,
  key,
  clause: null,
  text: null,
  measure: null,
  reason: 'Đã đối chiếu với Công báo',
  ...correction,
});

const effective = (edition: RegulationEdition, ...confirmed: readonly Confirmation[]) =>
  withLocalRegulation(edition, { ...aLocalRegulation(), confirmed });

/** Every place in the edition's data that carries the mark. */
const marksIn = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'unconfirmed' in value && value.unconfirmed === true ? 1 : 0;
  return Object.values(value).reduce<number>((sum, part) => sum + marksIn(part), own);
};

describe('values that were seen only in summary', () => {
  it.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
    'of %s are listed, every one, once',
    (_, edition) => {
      const keys = unconfirmedValues(edition).map(({ key }) => key);
      expect(keys).toHaveLength(marksIn(edition));
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it.each(EDITIONS.map((edition) => [edition.id, edition] as const))('of %s can all be confirmed', (_, edition) => {
    const all = unconfirmedValues(edition).map(({ key }) => confirmation(edition, key));
    expect(marksIn(effective(edition, ...all))).toBe(0);
  });

  it('stay as they are when a confirmation speaks of another edition', () => {
    const [first] = unconfirmedValues(RS2026);
    const settled = effective(RS2017, confirmation(RS2026, first?.key ?? ''));
    expect(marksIn(settled)).toBe(marksIn(RS2017));
  });

  it('take the number, share, words and clause that the full text has', () => {
    const { quotas, money } = effective(
      RS2017,
      confirmation(RS2017, 'quota:cstdcs.share', {
        measure: { kind: 'share', share: { in: 100, of: 20 } },
        text: 'Không quá 20 %.',
        clause: 'Điều 9',
      }),
    );
    expect(quotas[0]).toMatchObject({ text: 'Không quá 20 %.', clause: 'Điều 9', ceiling: { share: { of: 20 } } });
    expect(money.coefficients).toEqual(RS2017.money.coefficients);
    const corrected = effective(
      RS2024,
      confirmation(RS2024, 'criterion:CSTDTQ:cstdtq.21.1.a', { measure: { kind: 'number', number: 3 } }),
      confirmation(RS2024, 'coefficient:GDVH:household', { measure: { kind: 'number', number: 15 } }),
    );
    const line = findAward(corrected, 'CSTDTQ')?.criteria.find(({ id }) => id === 'cstdtq.21.1.a');
    expect(line).toMatchObject({ check: { times: 3, maxGap: 3 } });
    expect(line).not.toHaveProperty('unconfirmed');
    const family = corrected.money.coefficients.find(({ award }) => award === 'GDVH');
    expect(family).toMatchObject({ hundredths: 15 });
    expect(family).not.toHaveProperty('unconfirmed');
  });

  it('settled as a group settle the limbs', () => {
    const group = unconfirmedValues(RS2026).find(({ key }) => key === 'criterion:CSTDCS:cstdcs.23.2');
    const rule = findAward(effective(RS2026, confirmation(RS2026, group?.key ?? '')), 'CSTDCS');
    expect(marksIn(rule?.criteria.find(({ id }) => id === 'cstdcs.23.2'))).toBe(0);
    expect(marksIn(rule?.criteria)).toBeGreaterThan(0);
  });
});
