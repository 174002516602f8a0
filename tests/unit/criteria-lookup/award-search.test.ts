import { describe, expect, it } from 'vitest';
import { holdsWords, searchAwards, type WantedAwards } from '#shared/domain/criteria-lookup/award-search';
import { localDate } from '#shared/lib/local-date';
import { editionOn } from '#shared/regulations/editions';
import { awardNames } from '#shared/text/vi/awards';

const { awards } = editionOn(localDate('2025-12-05'));

const found = (text: string, filters: Omit<WantedAwards, 'text'> = {}) =>
  searchAwards(awards, { text, ...filters }, (code) => awardNames[code].full).map(({ award, hit }) => [
    award.code,
    hit?.clause ?? null,
  ]);

const codes = (text: string, filters: Omit<WantedAwards, 'text'> = {}) => found(text, filters).map(([code]) => code);

describe('searchAwards', () => {
  it('gives the whole catalogue in its order for no words', () => {
    expect(codes('  ')).toEqual(awards.map(({ code }) => code));
  });

  it('finds names without marks, in any order of words, by their beginning', () => {
    expect(found('tien tien lao dong')[0]).toEqual(['LDTT', null]);
    expect(found('cstđcs')[0]).toEqual(['CSTDCS', null]);
    expect(codes('thi dua co s')).toContain('CSTDCS');
  });

  it('puts awards found by name before those that only mention it', () => {
    const all = codes('chiến sĩ thi đua cơ sở');
    expect(all[0]).toBe('CSTDCS');
    expect(all).toContain('CSTD_TINH');
  });

  it('finds a clause as a whole: Điều 2 is not Điều 23, khoản 1 belongs to its điều', () => {
    const all = found('Điều 23');
    expect(all.find(([code]) => code === 'CSTDCS')?.[1]).toContain('Điều 23');
    expect(codes('Điều 2')).toEqual([]);
    expect(found('khoản 2 điều 23').every(([, clause]) => clause?.includes('khoản 2 Điều 23'))).toBe(true);
    expect(codes('khoản 2 điều 23')).toContain('CSTDCS');
  });

  it('says the line in which the words stand', () => {
    const [first] = searchAwards(awards, { text: 'sang kien duoc co so cong nhan' }, () => '');
    expect(first?.hit?.text).toContain('sáng kiến');
  });

  it('narrows by level, recipient and kind', () => {
    const states = codes('', { level: 'state' });
    expect(states).toContain('BK_TTCP');
    expect(states).not.toContain('LDTT');
    expect(codes('', { recipientKind: 'household', kind: 'title' })).toEqual(['GDVH']);
  });

  it('finds nothing that is not there', () => {
    expect(codes('huy chương vàng olympic')).toEqual([]);
  });
});

describe('holdsWords', () => {
  it('is true only for all words, and never for none', () => {
    expect(holdsWords('điểm a khoản 1 Điều 24', 'dieu 24')).toBe(true);
    expect(holdsWords('điểm a khoản 1 Điều 24', 'dieu 4')).toBe(false);
    expect(holdsWords('điểm a khoản 1 Điều 24', ' ')).toBe(false);
  });
});
