import { describe, expect, it } from 'vitest';
import { findVoteFaults } from '#shared/domain/nomination-list/votes';
import type { MergedRange } from '#shared/domain/raw-workbook';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts } from '#tests/builders/workbook-file';

const votesIn = (drawn: string, merges: readonly MergedRange[] = []): readonly unknown[] =>
  readDrawn(drawn, merges).rows.map(({ votes }) => votes);

describe('the ratio of a ballot sheet', () => {
  const merges = [
    { top: 2, left: 3, bottom: 2, right: 4 },
    { top: 2, left: 5, bottom: 2, right: 6 },
  ];
  const twoRows = (yes: string, no: string): string => `
    Hội đồng có 11 thành viên, có mặt 11; số phiếu phát ra 11, thu về 11, hợp lệ 11
    TT | Họ và tên | Danh hiệu | ${yes} | | ${no} |
    | | | Số phiếu | Tỷ lệ % | Số phiếu | Tỷ lệ %
    1 | Thái Minh Dũng | CSTĐCS | 11 | 100 | 0 | 0
    2 | Cao Thị Quyên | CSTĐCS | 8 | 72,7 | 3 | 27,3`;

  it.each([
    ['Đồng ý', 'Không đồng ý'],
    ['Tán thành', 'Không tán thành'],
    ['Số phiếu đồng ý', 'Số phiếu không đồng ý'],
    ['Nhất trí', 'Ý kiến khác'],
    ['Phiếu đồng ý', 'Phiếu không hợp lệ'],
  ])('under “%s” and “%s” is that of the ballots for', (yes, no) => {
    const reading = readDrawn(twoRows(yes, no), merges);
    expect(reading.rows.map(({ votes }) => votes?.ratio)).toEqual([100, 72.7]);
    expect(doubts(reading)).toEqual([]);
  });

  it('is what stands before the sign, not the counts that it is taken from', () => {
    const [row] = readDrawn(`
      Hội đồng có 10 thành viên, có mặt 10; số phiếu phát ra 10, thu về 10, hợp lệ 9
      TT | Họ và tên | Danh hiệu | Đồng ý | Không đồng ý | Tỷ lệ %
      1 | Thái Minh Dũng | CSTĐCS | 8 | 1 | 8/9 (88,9%)`).rows;
    expect(row?.votes?.ratio).toBe(88.9);
  });

  it.each([
    ['Số phiếu', '%'],
    ['Số lượng', 'Tỷ lệ'],
    ['SL', 'TL (%)'],
    ['Phiếu', 'Tỉ lệ'],
  ])('below “Đồng ý”, “Không đồng ý” counts are called “%s”, ratios “%s”', (counts, ratios) => {
    const drawn = twoRows('Đồng ý', 'Không đồng ý').replaceAll('Số phiếu', counts).replaceAll('Tỷ lệ %', ratios);
    expect(votesIn(drawn, merges)).toEqual([
      { yes: 11, no: 0, ratio: 100 },
      { yes: 8, no: 3, ratio: 72.7 },
    ]);
  });

  it('that stands behind the ballots against is theirs when another stands behind those for', () => {
    const drawn = (head: string, first: string, second: string): string => `
      Số phiếu phát ra: 11; thu về: 11; hợp lệ: 11
      TT | Họ và tên | Danh hiệu | ${head}
      1 | Thái Minh Dũng | CSTĐCS | ${first}
      2 | Cao Thị Quyên | CSTĐCS | ${second}`;
    const right = [
      { yes: 11, no: 0, ratio: 100 },
      { yes: 8, no: 3, ratio: 72.7 },
    ];
    expect(votesIn(drawn('Đồng ý | Tỷ lệ | Không đồng ý | Tỷ lệ', '11 | 100 | 0 | 0', '8 | 72,7 | 3 | 27,3'))).toEqual(
      right,
    );
    expect(
      votesIn(drawn('Không đồng ý | Tỷ lệ % | Đồng ý | Tỷ lệ %', '0 | 0 | 11 | 100', '3 | 27,3 | 8 | 72,7')),
    ).toEqual(right);
    expect(votesIn(drawn('Phiếu thuận | % | Phiếu chống | %', '11 | 100 | 0 | 0', '8 | 72,7 | 3 | 27,3'))).toEqual(
      right,
    );
    expect(votesIn(drawn('Đồng ý | Không đồng ý | Tỷ lệ (%)', '11 | 0 | 100', '8 | 3 | 72,7'))).toEqual(right);
  });

  it('“Tỷ lệ không đồng ý” is no count of ballots against', () => {
    const reading = readDrawn(`
      Số phiếu phát ra: 11; thu về: 11; hợp lệ: 11
      TT | Họ và tên | Danh hiệu | Đồng ý | Tỷ lệ đồng ý (%) | Không đồng ý | Tỷ lệ không đồng ý (%)
      1 | Thái Minh Dũng | CSTĐCS | 10 | 90,9 | 1 | 9,1
      2 | Cao Thị Quyên | CSTĐCS | 8 | 72,7 | 3 | 27,3`);
    expect(reading.rows.map(({ votes }) => votes)).toEqual([
      { yes: 10, no: 1, ratio: 90.9 },
      { yes: 8, no: 3, ratio: 72.7 },
    ]);
    expect(doubts(reading)).toEqual([]);
  });
});

describe('ballots that the lines above the table count', () => {
  const faults = (votes: Record<string, number>, ballots: Record<string, number>): readonly string[] =>
    findVoteFaults(votes, { members: 15, threshold: 80, ballots }).map(({ code, severity }) => `${code} ${severity}`);

  it('bound those of a row', () => {
    const ballots = { issued: 15, collected: 15 };
    expect(faults({ collected: 15, valid: 15, yes: 14, no: 1 }, ballots)).toEqual([]);
    expect(faults({ collected: 16, valid: 15, yes: 14, no: 1 }, ballots)).toEqual(['VOTES_INCONSISTENT error']);
    expect(faults({ valid: 16, yes: 15, no: 1 }, ballots)).toEqual(['VOTES_INCONSISTENT error']);
    expect(faults({ collected: 15, yes: 15, no: 0 }, { issued: 15, collected: 14 })).toEqual([
      'VOTES_INCONSISTENT error',
    ]);
    expect(faults({ yes: 16, no: 0 }, ballots)).toEqual(['VOTES_INCONSISTENT error']);
    // A row that says how many were given out for it knows better than the lines above.
    expect(faults({ issued: 16, collected: 16, valid: 16, yes: 16, no: 0 }, { issued: 15 })).toEqual([]);
  });
});

describe('the counts above a ballot table', () => {
  const under = (line: string): readonly string[] =>
    doubts(
      readDrawn(`
        KẾT QUẢ KIỂM PHIẾU NĂM 2025
        ${line}
        TT | Họ và tên | Danh hiệu | Đồng ý | Không đồng ý
        1 | Thái Minh Dũng | CSTĐCS | 12 | 1
        2 | Cao Thị Quyên | CSTĐCS | 13 | 0`),
    );

  it.each([
    ['Số phiếu phát ra: 13; thu về: 13; hợp lệ: 13; không hợp lệ: 01', ['2 VOTES_INCONSISTENT']],
    ['Số phiếu phát ra: 13; thu về: 14; hợp lệ: 13', ['2 VOTES_INCONSISTENT']],
    ['Số phiếu phát ra: 14; thu về: 14; hợp lệ: 13; không hợp lệ: 01', []],
    ['Số phiếu phát ra: 13; thu về: 13; hợp lệ: 13', []],
  ])('are held against one another: %s', (line, expected) => {
    expect(under(line)).toEqual(expected);
  });
});
