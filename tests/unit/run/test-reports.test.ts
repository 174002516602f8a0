import { describe, expect, it } from 'vitest';
import { countE2e, countUnit, failedE2e, failedUnit, failureText } from '#build/run/test-reports';

describe('the report of vitest', () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [
      {
        name: 'tests/unit/a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'a list is read', status: 'passed', failureMessages: [] },
          { fullName: 'a list is undone', status: 'failed', failureMessages: ['expected 1 to be 2\nat a.test.ts:3'] },
        ],
      },
      { name: 'tests/unit/b.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
    ],
  };

  it('counts what failed, a file that broke too', () => {
    expect(countUnit(report)).toEqual({ passed: 2, failed: 2, skipped: 1 });
  });

  it('names what failed with its words', () => {
    expect(failedUnit(report)).toEqual([
      { name: 'a list is undone', words: 'expected 1 to be 2\nat a.test.ts:3' },
      { name: 'tests/unit/b.test.ts', words: 'Cannot find module' },
    ]);
  });
});

describe('the report of Playwright', () => {
  const passed = { errors: [] };
  const failed = { errors: [{ message: 'Timed out' }] };
  const report = {
    stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 },
    errors: [{ message: 'No window' }],
    suites: [
      {
        specs: [{ file: 'a.e2e.ts', title: 'opens', tests: [{ status: 'expected', results: [passed] }] }],
        suites: [
          {
            specs: [
              { file: 'a.e2e.ts', title: 'closes', tests: [{ status: 'flaky', results: [failed, passed] }] },
              { file: 'a.e2e.ts', title: 'prints', tests: [{ status: 'unexpected', results: [failed] }] },
            ],
          },
        ],
      },
    ],
  };

  it('counts as failed what passed only when repeated', () => {
    expect(countE2e(report)).toEqual({ passed: 1, failed: 3, skipped: 0 });
  });

  it('names what failed, in however deep a group', () => {
    expect(failedE2e(report)).toEqual([
      { name: 'a.e2e.ts › closes', words: 'Timed out' },
      { name: 'a.e2e.ts › prints', words: 'Timed out' },
      { name: 'Playwright', words: 'No window' },
    ]);
  });
});

it('what failed is told in a paragraph that is not too long', () => {
  const text = failureText({ name: 'a list is undone', words: `expected 1 to be 2\n${'x'.repeat(2000)}` });
  expect(text.split('\n').slice(0, 2)).toEqual(['✖ a list is undone', '    expected 1 to be 2']);
  expect(text.length).toBeLessThan(700);
  expect(text.endsWith(' …')).toBe(true);
});
