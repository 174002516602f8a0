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
    ['half of its nominees stand in the rows again', 'ab......', 'abcd', true],
    ['half of the rows are its nominees', 'ab..', 'abcdefgh', true],
    ['less than half of either', 'ab...', 'abcde', false],
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
