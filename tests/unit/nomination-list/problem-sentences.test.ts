import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AWARD_CODES } from '#shared/domain/award-code';
import { listProblemText, listProblemTexts } from '#shared/text/vi/list-problems';

const SOURCES = join(import.meta.dirname, '..', '..', '..', 'shared', 'domain', 'nomination-list');

describe('sentences of problems', () => {
  it('every code that the reader gives has its sentence', () => {
    const codes = new Set<string>();
    for (const file of readdirSync(SOURCES)) {
      const source = readFileSync(join(SOURCES, file), 'utf8');
      for (const match of source.matchAll(/'([A-Z]+(?:_[A-Z]+){1,4})'/g)) codes.add(match[1] ?? '');
    }
    const awards = new Set<string>(AWARD_CODES);
    const problems = [...codes].filter((code) => !awards.has(code));
    expect(problems.length).toBeGreaterThan(20);
    expect(problems.filter((code) => !Object.hasOwn(listProblemTexts, code))).toEqual([]);
  });

  it('says the values', () => {
    const problem = { code: 'TOTAL_MISMATCH', facts: { kind: 'individual', stated: 9, counted: 8 } };
    expect(listProblemText(problem)).toBe(
      'Dòng tổng ghi 9 cá nhân nhưng danh sách có 8. Hãy đối chiếu lại với đơn vị.',
    );
    const ballots = { yes: 14, no: 1, valid: 15, collected: 16, issued: 15 };
    expect(listProblemText({ code: 'VOTES_INCONSISTENT', facts: ballots })).toBe(
      'Số phiếu không khớp: đồng ý 14, không đồng ý 1, hợp lệ 15, thu về 16, phát ra 15. Hãy xem lại biên bản kiểm phiếu.',
    );
    const above = { collected: 13, valid: 13, invalid: 1 };
    expect(listProblemText({ code: 'VOTES_INCONSISTENT', facts: above })).toBe(
      'Số phiếu ghi ở đầu biểu không khớp: thu về 13, hợp lệ 13, không hợp lệ 1. Hãy xem lại biên bản kiểm phiếu.',
    );
    expect(listProblemText({ code: 'constructor', facts: {} })).toBe('constructor');
  });
});
