import { describe, expect, it } from 'vitest';
import type { AwardCode } from '#shared/domain/award-code';
import {
  findDuplicatesInFile,
  findUnitVariants,
  pairsInFile,
  pairsTold,
} from '#shared/domain/nomination-list/duplicates';
import { findDuplicates, type NamedNominee } from '#shared/domain/nomination-list/duplicates-across';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { areNamesNear } from '#shared/domain/nomination-list/name-distance';

const aRow = (
  sourceRow: number,
  change: Partial<NomineeRow> & { readonly codes?: readonly AwardCode[] } = {},
): NomineeRow => {
  const { codes = ['LDTT'], ...fields } = change;
  return {
    sheet: 'DS',
    sourceRow,
    recipientKind: 'individual',
    fullName: 'Nguyễn Thị Hòa',
    honorific: 'Bà',
    position: 'Chuyên viên',
    unit: 'Văn phòng',
    awardProposed: codes.map((code) => ({ code, original: code })),
    achievements: null,
    ...fields,
  };
};

const born = (value: string) => ({ original: value, value, precision: 'day' as const });

const inFile = (...rows: readonly NomineeRow[]): readonly string[] =>
  findDuplicatesInFile(rows).map(({ sourceRow, code, relatedRows }) => `${sourceRow} ${code} ${relatedRows?.join()}`);

describe('duplicates inside a file', () => {
  it('are the same name, unit and award, whatever the place of the tone mark', () => {
    expect(inFile(aRow(5), aRow(9, { fullName: 'Nguyễn  Thị Hoà' }))).toEqual(['9 DUPLICATE_IN_FILE 5']);
  });

  it('are not: another award, another unit, another birth date', () => {
    expect(inFile(aRow(5), aRow(6, { codes: ['CSTDCS'] }))).toEqual(['6 SAME_PERSON_OTHER_AWARD 5']);
    expect(inFile(aRow(5), aRow(6, { unit: 'Thanh tra' }))).toEqual(['6 SAME_NAME_DIFFERENT_PERSON 5']);
    const elder = aRow(5, { birthDate: born('1976-07-12') });
    expect(inFile(elder, aRow(6, { birthDate: born('1994-08-19') }))).toEqual(['6 SAME_NAME_DIFFERENT_PERSON 5']);
  });

  it('are asked about in two units when name, day of birth and award are the same', () => {
    const here = aRow(5, { birthDate: born('1982-05-19') });
    const there = { unit: 'Khoa Dược', birthDate: born('1982-05-19') };
    expect(inFile(here, aRow(9, there))).toEqual(['9 LIKELY_SAME_IN_FILE 5']);
    expect(inFile(here, aRow(9, { ...there, codes: ['BK'] }))).toEqual(['9 SAME_NAME_DIFFERENT_PERSON 5']);
    expect(inFile(here, aRow(9, { ...there, birthDate: born('1982-05-20') }))).toEqual([
      '9 SAME_NAME_DIFFERENT_PERSON 5',
    ]);
    const firstOfJanuary = { birthDate: born('1982-01-01') };
    expect(inFile(aRow(5, firstOfJanuary), aRow(9, { ...there, ...firstOfJanuary }))).toEqual([
      '9 SAME_NAME_DIFFERENT_PERSON 5',
    ]);
  });

  it('collectives of one name in many units are no namesakes', () => {
    const office = { recipientKind: 'collective', fullName: 'Phòng Tổ chức - Hành chính', codes: ['TTLDTT'] } as const;
    expect(inFile(aRow(2, { ...office, unit: 'Bệnh viện A' }), aRow(3, { ...office, unit: 'Bệnh viện B' }))).toEqual(
      [],
    );
  });

  it('are told by the problems of a reading as if compared again, unless two rows stand in one place', () => {
    const elsewhere = aRow(5, { sheet: null, unit: 'Thanh tra' });
    const rows = [elsewhere, aRow(5), aRow(6, { codes: ['CSTDCS'] }), aRow(9), aRow(12, { fullName: 'Trần Văn An' })];
    const problems = findDuplicatesInFile(rows);
    expect(problems).toHaveLength(3);
    expect(pairsTold({ rows, problems })).toEqual(pairsInFile(rows));
    expect(pairsTold({ rows: [...rows, aRow(12)], problems })).toBeNull();
  });

  it('units written in two ways are told once', () => {
    const rows = [aRow(2, { unit: 'Trung tâm Y tế Minh Hóa' }), aRow(3, { unit: 'Trung tâm y tế Minh Hoá' })];
    expect(findUnitVariants(rows)).toMatchObject([{ code: 'UNIT_SPELLING_VARIANTS', sourceRow: null }]);
  });
});

describe('duplicates between files', () => {
  const known = (change: Partial<NamedNominee> = {}): NamedNominee => ({
    recipientKind: 'individual',
    birthDate: null,
    recipientId: null,
    fullName: 'Nguyễn Thị Hòa',
    unit: 'Văn phòng',
    position: 'Chuyên viên',
    awardCodes: ['LDTT'],
    source: 'dot-1.xlsx',
    ...change,
  });
  const across = (row: NomineeRow, ...nominees: readonly NamedNominee[]): readonly string[] =>
    findDuplicates([row], nominees).map(({ code }) => code);

  it('are told apart from second proposals, namesakes and mistyped names', () => {
    expect(across(aRow(3), known())).toEqual(['DUPLICATE_ACROSS_FILES']);
    expect(across(aRow(3), known({ awardCodes: ['BK_TINH'] }))).toEqual(['SAME_PERSON_OTHER_AWARD']);
    expect(across(aRow(3), known({ unit: 'Thanh tra' }))).toEqual(['SAME_NAME_DIFFERENT_UNIT']);
    expect(across(aRow(3), known({ fullName: 'Nguyễn Thị Hóa' }))).toEqual(['NEAR_DUPLICATE_ACROSS_FILES']);
    expect(across(aRow(3), known({ fullName: 'Nguyễn Thị Hóa', awardCodes: ['BK_TINH'] }))).toEqual([]);
    expect(across(aRow(3))).toEqual([]);
  });

  it.each([
    ['Đoàn Ngọc Diệp', 'Đoàn Ngọc Điệp'],
    ['Nguyễn Văn Tình', 'Nguyễn Văn Tỉnh'],
    ['Lý Thị Mỹ', 'Lí Thị Mĩ'],
    ['Đặn g Đại Bàng', 'Đặng Đại Bàng'],
    ['Trần Quốc Tuấn', 'Trần Quốc Tuân'],
  ])('%s and %s are near', (left, right) => {
    expect(areNamesNear(left, right)).toBe(true);
  });

  it('equal or plainly different names are not near', () => {
    expect(areNamesNear('Lê Văn Tám', 'Lê Văn Tám')).toBe(false);
    expect(areNamesNear('Lê Văn Tám', 'Lê Thị Tám')).toBe(false);
  });
});
