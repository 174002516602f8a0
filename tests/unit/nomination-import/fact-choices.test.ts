import { expect, it } from 'vitest';
import {
  type FactRow,
  factAnswer,
  searchFacts,
} from '../../../renderer/screens/nomination-import/history/fact-choices';

const award: FactRow = { kind: 'award', recipientKind: 'individual', award: 'UNKNOWN', rating: null };
const rating: FactRow = { ...award, kind: 'rating', award: null };

const bestFor = (row: FactRow, typed: string) => searchFacts(row, { typed, level: 'province' }).best;

it.each([
  ['CSTĐCS', 'award CSTDCS'],
  ['cstđcs', 'award CSTDCS'],
  ['cstdcs', 'award CSTDCS'],
  ['lđtt', 'award LDTT'],
  ['chiến sĩ thi đua', 'award CSTDCS'],
  ['bk tỉnh', 'award BK_TINH'],
  ['bk', 'award BK_TINH'],
  ['HTXSNV', 'rating HTXSNV'],
  ['httnv', 'rating HTTNV'],
  ['ht', 'rating HTNV'],
  ['không hoàn thành', 'rating KHTNV'],
  ['Hoàn thành nhiệm vụ', 'rating HTNV'],
])('takes %s for %s, in a line of awards as of ratings', (typed, best) => {
  expect(bestFor(award, typed)).toBe(best);
  expect(bestFor(rating, typed)).toBe(best);
});

it('says that words mean nothing, and begins with what stands in the cell', () => {
  expect(searchFacts(award, { typed: 'xyz', level: null })).toEqual({ groups: [], best: null });
  expect(bestFor(award, '')).toBeNull();
  expect(bestFor({ ...award, award: 'LDTT' }, ' ')).toBe('award LDTT');
  expect(bestFor({ ...rating, rating: 'HTTNV' }, '')).toBe('rating HTTNV');
});

it('proposes no award that the recipient cannot get', () => {
  expect(bestFor(award, 'ttldtt')).toBeNull();
  expect(bestFor({ ...award, recipientKind: 'collective' }, 'ttldtt')).toBe('award TTLDTT');
  expect(bestFor({ ...award, award: 'TTLDXS' }, '')).toBeNull();
});

it('begins with the kind of fact that the line is of', () => {
  const first = (row: FactRow) => searchFacts(row, { typed: '', level: null }).groups[0]?.label;
  expect(first(award)).toBe('Danh hiệu, hình thức');
  expect(first(rating)).toBe('Mức xếp loại');
});

it('sends what was chosen, and nothing for no choice or for what stands there', () => {
  expect(factAnswer(award, 'award CSTDCS')).toEqual({ changes: { award: 'CSTDCS' } });
  expect(factAnswer(award, 'rating HTTNV')).toEqual({ changes: { rating: 'HTTNV' } });
  expect(factAnswer(award, '')).toBeNull();
  expect(factAnswer({ ...award, award: 'LDTT' }, 'award LDTT')).toBeNull();
});
