import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECISION_PARTINGS, partDecisions } from '#shared/domain/decision-parts';

const dossiers = fc
  .array(
    fc.record({ awardCode: fc.constantFrom('LDTT', 'CSTDCS', 'GK_XA'), unitKey: fc.constantFrom('a', 'b', 'c', 'd') }),
  )
  .map((rows) => rows.map((row, index) => ({ ...row, unitName: `Đơn vị ${row.unitKey}`, id: index })));
const parting = fc.constantFrom(...DECISION_PARTINGS);

describe('parting what was passed into decisions', () => {
  it('puts every dossier into exactly one decision, none of them empty', () => {
    fc.assert(
      fc.property(dossiers, parting, (all, by) => {
        const parts = partDecisions(all, by);
        const ids = parts.flatMap(({ members }) => members.map(({ id }) => id));
        expect([...ids].sort((left, right) => left - right)).toEqual(all.map(({ id }) => id));
        expect(parts.every(({ members }) => members.length > 0)).toBe(true);
      }),
    );
  });

  it('keeps the order of the agenda, among the parts and within each', () => {
    fc.assert(
      fc.property(dossiers, parting, (all, by) => {
        const parts = partDecisions(all, by).map(({ members }) => members.map(({ id }) => id));
        for (const ids of parts) expect(ids).toEqual([...ids].sort((left, right) => left - right));
        const firsts = parts.map(([first = -1]) => first);
        expect(firsts).toEqual([...firsts].sort((left, right) => left - right));
      }),
    );
  });

  it('makes one decision for everything, for an award, or for a unit', () => {
    fc.assert(
      fc.property(dossiers, (all) => {
        expect(partDecisions(all, 'together').length).toBe(all.length === 0 ? 0 : 1);
        for (const { members } of partDecisions(all, 'byAward'))
          expect(new Set(members.map(({ awardCode }) => awardCode)).size).toBe(1);
        for (const { members, unitName } of partDecisions(all, 'byUnit'))
          expect(new Set([...members.map((member) => member.unitName), unitName]).size).toBe(1);
      }),
    );
  });
});
