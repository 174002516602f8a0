import { expect, it } from 'vitest';
import { factsAsDecided } from '#shared/domain/eligibility/facts-as-decided';
import { aPersonFor } from '#tests/builders/eligibility-facts';

const own = { id: 'own', code: 'CSTDCS', year: 2025, basis: 'merit' } as const;
const other = { id: 'other', code: 'LDTT', year: 2025, basis: 'merit' } as const;

it('leaves out the award that is judged anew and an investigation opened since, nothing else', () => {
  const facts = aPersonFor('CSTDCS', { awards: [own, other], openInvestigation: true });
  expect(factsAsDecided(facts, 'own')).toEqual({ ...facts, awards: [other], openInvestigation: false });
});

it('knows no awards where the award judged anew was the only one of a history not known to be whole', () => {
  const facts = aPersonFor('CSTDCS', { awards: [own] });
  expect(factsAsDecided({ ...facts, historyKnownFrom: null }, 'own').awards).toBeNull();
  expect(factsAsDecided({ ...facts, historyKnownFrom: 2020 }, 'own').awards).toEqual([]);
  expect(factsAsDecided({ ...facts, awards: null }, 'own').awards).toBeNull();
});
