import { describe, expect, it } from 'vitest';
import { type Proposal, type ReceivedAward, repeatedAward } from '#shared/domain/nomination-list/repeated-award';

const LONG = 'Tham mưu triển khai phần mềm quản lý hồ sơ học sinh cho toàn bộ 45 trường tiểu học của tỉnh năm 2024';

const received = (awardCode: ReceivedAward['awardCode'], year: number, more: Partial<ReceivedAward> = {}) => ({
  awardCode,
  year,
  basis: 'merit' as const,
  decisionNumber: null,
  decidedOn: null,
  achievements: null,
  ...more,
});

const proposed = (awardCode: ReceivedAward['awardCode'], more: Partial<Proposal> = {}): Proposal => ({
  awardCodes: [awardCode],
  year: 2025,
  basis: 'merit',
  achievements: null,
  ...more,
});

const codeOf = (proposal: Proposal, ...history: readonly ReceivedAward[]) =>
  repeatedAward(proposal, history)?.code ?? null;

describe('an award repeats the history', () => {
  it.each([
    ['LDTT', 2024, null],
    ['LDTT', 2025, 'ALREADY_AWARDED'],
    ['TTLDXS', 2024, null],
    ['CSTD_TINH', 2025, 'ALREADY_AWARDED'],
    ['CSTD_TINH', 2022, 'AWARDED_EARLIER'],
    ['BK_TINH', 2023, 'AWARDED_EARLIER'],
    ['BK_TINH', 2025, 'AWARDED_SAME_YEAR'],
    ['GK_SO', 2025, null],
    ['GK_SO', 2024, null],
    ['KNC', 2010, 'AWARDED_ONCE_ALREADY'],
    ['NNUT', 2015, 'AWARDED_ONCE_ALREADY'],
    ['HC_LD_3', 2015, 'AWARDED_ONCE_ALREADY'],
    ['NGUT', 2025, 'ALREADY_AWARDED'],
  ] as const)('%s of %i, proposed again for 2025: %s', (code, year, found) => {
    expect(codeOf(proposed(code), received(code, year))).toBe(found);
  });

  it('is none when it is another award or another rank', () => {
    expect(codeOf(proposed('CSTDCS'), received('LDTT', 2025))).toBeNull();
    expect(codeOf(proposed('HC_LD_2'), received('HC_LD_3', 2015))).toBeNull();
  });

  it('is allowed on another basis in one year', () => {
    const thematic = received('BK_TINH', 2025, { basis: 'thematic' });
    expect(codeOf(proposed('BK_TINH'), thematic)).toBe('AWARDED_EARLIER');
  });

  it('knows one achievement by its words, of forms only, and not by words that fit everybody', () => {
    const former = received('GK_SO', 2024, { achievements: LONG });
    expect(codeOf(proposed('BK_TINH', { achievements: LONG.toUpperCase() }), former)).toBe('ACHIEVEMENT_REWARDED');
    expect(codeOf(proposed('CSTDCS', { achievements: LONG }), former)).toBeNull();
    const common = 'Hoàn thành xuất sắc nhiệm vụ';
    expect(codeOf(proposed('BK_TINH', { achievements: common }), { ...former, achievements: common })).toBeNull();
  });

  it('tells the gravest, and of several alike the latest', () => {
    const history = [received('BK_TINH', 2019), received('BK_TINH', 2023), received('LDTT', 2025)];
    expect(repeatedAward(proposed('BK_TINH'), history)?.award.year).toBe(2023);
    expect(codeOf(proposed('BK_TINH', { awardCodes: ['BK_TINH', 'LDTT'] }), ...history)).toBe('ALREADY_AWARDED');
  });
});
