import { expect, it } from 'vitest';
import { unansweredPairs } from '#shared/domain/nomination-list/unanswered-pairs';

const row = (sourceRow: number, recipientKind: 'individual' | 'collective') => ({
  sheet: 'DS',
  sourceRow,
  recipientKind,
});
const pair = (sourceRow: number, code: string, severity: 'error' | 'warning' | 'info') => ({
  sheet: 'DS',
  sourceRow,
  code,
  severity,
});

it('counts what waits for an answer by what becomes of it without one', () => {
  const rows = [row(4, 'individual'), row(5, 'individual'), row(6, 'collective')];
  const problems = [
    pair(4, 'DUPLICATE_ACROSS_FILES', 'error'),
    pair(5, 'NEAR_DUPLICATE_ACROSS_FILES', 'warning'),
    pair(5, 'AWARDED_SAME_YEAR', 'warning'),
    pair(6, 'SAME_PERSON_OTHER_AWARD', 'info'),
    pair(6, 'UNIT_MISSING', 'warning'),
  ];
  expect(unansweredPairs({ rows, problems })).toEqual({ total: 3, waits: 1, apart: 1, again: 1, isOfPeople: true });
  const ofCollective = unansweredPairs({ rows, problems: [pair(6, 'NEAR_KNOWN_RECIPIENT', 'warning')] });
  expect(ofCollective).toMatchObject({ total: 1, apart: 1, isOfPeople: false });
});
