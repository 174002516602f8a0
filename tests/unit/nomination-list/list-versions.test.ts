import { describe, expect, it } from 'vitest';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { likelyFormerList } from '#shared/domain/nomination-list/list-versions';

const row: NomineeRow = {
  sheet: null,
  sourceRow: 1,
  recipientKind: 'individual',
  fullName: 'Lò Thị Mận',
  honorific: null,
  position: null,
  unit: null,
  awardProposed: [],
  achievements: null,
};

/** Rows that mean these recipients; a dot is somebody new. */
const rowsOf = (recipients: string) => [...recipients].map((id) => ({ row, recipientId: id === '.' ? null : id }));

const listOf = (listId: string | null, recipients: string) =>
  [...recipients].map((recipientId) => ({
    ...{ listId, recipientId, fullName: row.fullName, honorific: '', position: null, unit: null },
    birthDate: null,
    awardCodes: ['LDTT' as const],
  }));

describe('the earlier list of which another is likely a later version', () => {
  it.each([
    ['most of its nominees stand in the rows again', 'ab......', 'abc', true],
    ['most of the rows are its nominees, and many of them', 'abcd..', 'abcdefghij', true],
    ['most of the rows are a few of its many nominees', 'ab', 'abcdefgh', false],
    ['half of either', 'abc...', 'abcdef', false],
    ['a supplement: half of a few rows', 'abc...', 'abcdefghij', false],
    ['one nominee alone', 'a', 'a', false],
  ])('%s', (_why, rows, former, isVersion) => {
    expect(likelyFormerList(rowsOf(rows), listOf('first', former))).toBe(isVersion ? 'first' : null);
  });

  it('is the one with most in common, and never what stands in no list', () => {
    const nominees = [...listOf('first', 'ab'), ...listOf('second', 'cde'), ...listOf(null, 'abcdef')];
    expect(likelyFormerList(rowsOf('abcdef'), nominees)).toBe('second');
    expect(likelyFormerList(rowsOf('abcdef'), listOf(null, 'abcdef'))).toBe(null);
  });
});
