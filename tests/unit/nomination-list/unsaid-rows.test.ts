import { expect, it } from 'vitest';
import { listProblemText, unsaidRows } from '#shared/text/vi/list-problems';

it('a row that the sentence names is not told once more, another is', () => {
  const facts = { name: 'Lò Thị Mận', otherRow: 41 };
  const why = listProblemText({ code: 'DUPLICATE_IN_FILE', facts });
  expect(why).toContain('trùng với dòng 41:');
  expect(unsaidRows({ why, relatedRows: [41] })).toEqual([]);
  expect(unsaidRows({ why, relatedRows: [4, 41, 410] })).toEqual([4, 410]);
  const title = listProblemText({ code: 'AWARD_CONTRADICTION', facts: { title: 'A', article: 'B' } });
  expect(unsaidRows({ why: title, relatedRows: [1] })).toEqual([1]);
  expect(unsaidRows({ why: title })).toEqual([]);
});
