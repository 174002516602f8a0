import { describe, expect, it } from 'vitest';
import type { RecipientWords } from '#shared/domain/history-list/history-reading';
import { matchRecipient, type RegisteredRecipient, recipientKey } from '#shared/domain/history-list/recipient-match';

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
const statusOf = (row: RecipientWords, namesakes: readonly RegisteredRecipient[], choice?: string | null): string => {
  const { status, recipientId } = matchRecipient(row, namesakes, choice);
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
    const match = matchRecipient(hoa, [known('a', { name: 'Nguyễn Thị Hòa' })], undefined);
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
    expect(recipientKey({ ...hoa, fullName: 'NGUYỄN THỊ HOA' })).toBe(recipientKey(hoa));
    expect(recipientKey({ ...hoa, unit: 'Sở Y tế' })).not.toBe(recipientKey(hoa));
    expect(recipientKey({ ...hoa, ...born('1990-01-02') })).not.toBe(recipientKey(hoa));
  });
});
