import { describe, expect, it } from 'vitest';
import { answeredRows, type ProposedBefore } from '#shared/domain/nomination-list/answered-rows';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { carriedCorrection } from '#shared/domain/supplement/carried-correction';

const rowOf = (more: Partial<NomineeRow>): NomineeRow => ({
  ...{ sheet: 'DS', sourceRow: 3, recipientKind: 'individual', fullName: 'Lò Thị Mận', honorific: null },
  ...{ position: 'Giáo viên', unit: null, awardProposed: [{ code: 'LDTT', original: 'LĐTT' }], achievements: null },
  ...more,
});
const born = (value: string): Pick<NomineeRow, 'birthDate'> => ({
  birthDate: { original: value, value, precision: 'day' },
});

const PLACE = { listId: 'list', sheet: 'DS', sourceRow: 7 };

const isAnswered = (nominee: ProposedBefore | null, row: NomineeRow): boolean =>
  answeredRows([row], { standingAt: () => PLACE, nomineeAt: () => nominee }).answered.length === 1;

const proposed = (fullName: string, more: Partial<ProposedBefore> = {}): ProposedBefore => ({
  ...{ fullName, recipientKind: 'individual', birthDate: null },
  ...more,
});

describe('who stands at a row that went back goes on', () => {
  it.each([
    ['Lò Thị Mận', 'LÒ THỊ MẬN'],
    ['Lò Thị Mận', 'Lò Thị Mẫn'],
    ['Nguyễn Văn Tình', 'Nguyễn Văn Tinh'],
    ['Nguyễn Văn An (nghỉ hưu)', 'Nguyễn Văn An'],
  ])('as “%s” was, so “%s” is', (was, is) => {
    expect(isAnswered(proposed(was), rowOf({ fullName: is }))).toBe(true);
  });

  it('under another birth day where the name is the same', () => {
    expect(isAnswered(proposed('Lò Thị Mận', { birthDate: '1985-02-03' }), rowOf(born('1986-02-03')))).toBe(true);
  });

  it('whatever the name, where the row had made nothing', () => {
    expect(isAnswered(null, rowOf({ fullName: 'Quàng Văn Thịnh' }))).toBe(true);
  });
});

describe('somebody else is meant', () => {
  it.each([
    ['another name', proposed('Lò Thị Mận'), rowOf({ fullName: 'Quàng Văn Thịnh' })],
    ['another kind', proposed('Lò Thị Mận'), rowOf({ recipientKind: 'household' })],
    [
      'another letter and another birth day',
      proposed('Nguyễn Văn Nam', { birthDate: '1985-02-03' }),
      rowOf({ fullName: 'Nguyễn Văn Lam', ...born('1990-02-03') }),
    ],
    [
      'a collective of a longer name',
      proposed('Tổ Văn', { recipientKind: 'collective' }),
      rowOf({ recipientKind: 'collective', fullName: 'Tổ Văn phòng' }),
    ],
  ])('by %s', (_, nominee, row) => {
    expect(isAnswered(nominee, row)).toBe(false);
  });
});

describe('what the secretary decided about a row', () => {
  const decided = { sheet: 'A', sourceRow: 9, position: 'Hiệu trưởng', birthDate: '03/02/1985', skip: true };
  const asRead = rowOf({ birthDate: { original: '31/02/1985', value: null, precision: 'invalid' } });

  it('is carried over field by field, and that it was set aside is not', () => {
    expect(carriedCorrection(asRead, asRead, decided)).toEqual({
      ...{ sheet: 'DS', sourceRow: 3, position: 'Hiệu trưởng', birthDate: '03/02/1985' },
    });
    expect(carriedCorrection({ ...asRead, ...born('1985-02-04') }, asRead, decided)).toEqual({
      ...{ sheet: 'DS', sourceRow: 3, position: 'Hiệu trưởng' },
    });
  });

  it('is nothing where the unit has written each field anew', () => {
    const row = rowOf({ position: 'Tổ trưởng', ...born('1985-02-04') });
    expect(carriedCorrection(row, asRead, decided)).toBeNull();
  });
});
