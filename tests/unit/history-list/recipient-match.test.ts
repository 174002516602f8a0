import { describe, expect, it } from 'vitest';
import type { RecipientWords } from '#shared/domain/history-list/history-reading';
import {
  matchRecipient,
  type RegisteredRecipient,
  recipientsOfList,
} from '#shared/domain/history-list/recipient-match';

const hoa: RecipientWords = {
  recipientKind: 'individual',
  fullName: 'Nguyễn Thị Hoa',
  honorific: null,
  position: null,
  unit: 'Sở Nội vụ',
};
const born = (value: string): Pick<RecipientWords, 'birthDate'> => ({
  birthDate: { original: value, value, precision: 'day' },
});
const known = (id: string, more: Partial<RegisteredRecipient> = {}): RegisteredRecipient => ({
  ...{ id, kind: 'individual', name: 'Nguyễn Thị Hoa', unitName: 'Sở Nội vụ', position: '', birthDate: null },
  ...more,
});
/** Whom a list of these rows means by each. */
const listed = (...rows: readonly RecipientWords[]) => {
  const { tell, meantBy } = recipientsOfList();
  rows.forEach(tell);
  return rows.map(meantBy);
};
const matched = (row: RecipientWords, namesakes: readonly RegisteredRecipient[], choice?: string | null) => {
  const { tell, meantBy } = recipientsOfList();
  tell(row);
  return matchRecipient(meantBy(row), namesakes, choice);
};
const statusOf = (row: RecipientWords, namesakes: readonly RegisteredRecipient[], choice?: string | null): string => {
  const { status, recipientId } = matched(row, namesakes, choice);
  return recipientId === null ? status : `${status} ${recipientId}`;
};

describe('whom the words of a row mean', () => {
  it('is the namesake of the same unit, whatever keyboard wrote the name', () => {
    expect(statusOf(hoa, [known('a')])).toBe('known a');
    expect(statusOf({ ...hoa, unit: 'SỞ NỘI VỤ' }, [known('a'), known('b', { unitName: 'Sở Y tế' })])).toBe('known a');
  });

  it('is asked for a namesake elsewhere, for two in the unit, and for a row without a unit', () => {
    expect(statusOf(hoa, [known('a', { unitName: 'Sở Y tế' })])).toBe('ask');
    expect(statusOf(hoa, [known('a'), known('b')])).toBe('ask');
    expect(statusOf({ ...hoa, unit: null }, [known('a')])).toBe('ask');
  });

  it('is settled by the birth date among two of the unit, and never one born otherwise', () => {
    const two = [known('a', { birthDate: '1980-03-19' }), known('b', { birthDate: '1990-01-02' })];
    expect(statusOf({ ...hoa, ...born('1990-01-02') }, two)).toBe('known b');
    expect(statusOf({ ...hoa, ...born('1985-05-05') }, two)).toBe('new');
  });

  it('is somebody new when only the marks of the name are otherwise, but says who is near', () => {
    const match = matched(hoa, [known('a', { name: 'Nguyễn Thị Hòa' })]);
    expect([match.status, match.candidates.length]).toEqual(['new', 1]);
  });

  it('is another collective in another unit', () => {
    const room: RecipientWords = { ...hoa, recipientKind: 'collective', fullName: 'Phòng Tổ chức' };
    const other = known('a', { kind: 'collective', name: 'Phòng Tổ chức', unitName: 'Sở Y tế' });
    expect(statusOf(room, [other])).toBe('new');
    expect(statusOf(room, [{ ...other, unitName: 'Sở Nội vụ' }])).toBe('known a');
  });

  it('is whom the secretary says', () => {
    const elsewhere = [known('a', { unitName: 'Sở Y tế' })];
    expect(statusOf(hoa, elsewhere, 'a')).toBe('known a');
    expect(statusOf(hoa, [known('a')], null)).toBe('new');
    expect(statusOf(hoa, elsewhere, 'gone')).toBe('ask');
  });

  it('is one recipient for rows whose words mean the same', () => {
    const [one, loud, elsewhere] = listed(hoa, { ...hoa, fullName: 'NGUYỄN THỊ HOA' }, { ...hoa, unit: 'Sở Y tế' });
    expect(loud?.key).toBe(one?.key);
    expect(elsewhere?.key).not.toBe(one?.key);
  });

  it('is one recipient whether or not a row says the birth date, which it has from the row that knows it best', () => {
    const all = listed(
      hoa,
      { ...hoa, ...born('1990') },
      { ...hoa, ...born('1990-01-02') },
      { ...hoa, ...born('1990-01') },
    );
    expect(new Set(all.map(({ key }) => key)).size).toBe(1);
    expect(all[0]).toMatchObject({ birthDate: '1990-01-02', hasNamesakes: false, isOpen: false });
  });

  it('is another recipient only where the birth dates cannot be of one person', () => {
    const [old, young, vague, silent] = listed(
      { ...hoa, ...born('1980-03-19') },
      { ...hoa, ...born('1990-01-02') },
      { ...hoa, ...born('1990') },
      hoa,
    );
    expect(young?.key).not.toBe(old?.key);
    expect(vague).toEqual(young);
    expect([old?.isOpen, young?.isOpen, silent?.isOpen]).toEqual([false, false, true]);
    expect([old?.key, young?.key]).not.toContain(silent?.key);
  });

  it('is asked where the list does not say which of its people is meant, and where one known may be any of them', () => {
    const [old, young, silent] = listed({ ...hoa, ...born('1980') }, { ...hoa, ...born('1990') }, hoa);
    const status = (who: typeof old, ...namesakes: readonly RegisteredRecipient[]) =>
      who && matchRecipient(who, namesakes, undefined).status;
    expect(status(silent)).toBe('ask');
    expect([status(old, known('a')), status(young, known('a'))]).toEqual(['ask', 'ask']);
    expect([old, young].map((who) => status(who, known('a', { birthDate: '1980' })))).toEqual(['known', 'new']);
  });
});
