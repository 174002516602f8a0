import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listProblemText, listProblemTexts } from '#shared/text/vi/list-problems';

const SOURCES = join(import.meta.dirname, '..', '..', '..', 'shared', 'domain', 'nomination-list');

describe('sentences of problems', () => {
  it('every code that the reader gives has its sentence', () => {
    const codes = new Set<string>();
    for (const file of readdirSync(SOURCES)) {
      const source = readFileSync(join(SOURCES, file), 'utf8');
      for (const match of source.matchAll(/'([A-Z]+(?:_[A-Z]+){1,4})'/g)) codes.add(match[1] ?? '');
    }
    const awards = /^(CSTD_TINH|CO_TINH|CO_CP|BK_[A-Z]+|GK_[A-Z]+)$/;
    const problems = [...codes].filter((code) => !awards.test(code));
    expect(problems.length).toBeGreaterThan(20);
    expect(problems.filter((code) => !Object.hasOwn(listProblemTexts, code))).toEqual([]);
  });

  it('says the values', () => {
    const problem = { code: 'TOTAL_MISMATCH', facts: { kind: 'individual', stated: 9, counted: 8 } };
    expect(listProblemText(problem)).toBe(
      'Dòng tổng ghi 9 cá nhân nhưng danh sách có 8. Hãy đối chiếu lại với đơn vị.',
    );
    expect(listProblemText({ code: 'constructor', facts: {} })).toBe('constructor');
  });
});
