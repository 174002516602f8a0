import { expect, test } from 'vitest';
import { readBirthDate, writtenBirthDate } from '../../../renderer/screens/registry/birth-date';
import { termOn } from '../../../renderer/screens/registry/council-term';
import { unitChoices } from '../../../renderer/screens/registry/unit-choices';
import { type Unit, unitsFound, unitTree } from '../../../renderer/screens/registry/unit-tree';

const unit = (id: string, name: string, parentId: string | null, parentName: string | null = null): Unit => ({
  id,
  name,
  shortName: '',
  level: 'unit',
  parentId,
  parentName,
  validFrom: null,
  validTo: null,
  people: 0,
});

const UNITS = [
  unit('so', 'Sở Giáo dục và Đào tạo', 'tinh'),
  unit('tinh', 'Ủy ban nhân dân tỉnh Lâm Xuyên', null),
  unit('truong', 'Trường Trung học phổ thông Đặng Huy Trứ', 'so'),
  unit('nv', 'Sở Nội vụ', 'tinh'),
  unit('le', 'Hội Chữ thập đỏ', 'gone'),
];

test('units stand under their parent, siblings in Vietnamese order, orphans at the top', () => {
  expect(unitTree(UNITS).map(({ unit: { id }, depth }) => `${depth} ${id}`)).toEqual([
    '0 le',
    '0 tinh',
    '1 so',
    '2 truong',
    '1 nv',
  ]);
});

test('a search without marks finds every word in any order, and an empty one gives the tree', () => {
  expect(unitsFound(UNITS, 'huy tru dang').map(({ unit: { id } }) => id)).toEqual(['truong']);
  expect(unitsFound(UNITS, 'dang so').map(({ unit: { id } }) => id)).toEqual([]);
  expect(unitsFound(UNITS, '  ')).toEqual(unitTree(UNITS));
});

test('units of one name are told apart by their parent', () => {
  const twins = [
    unit('a', 'Phòng Tổ chức', 'so', 'Sở Nội vụ'),
    unit('b', 'Phòng Tổ chức', 'yt', 'Sở Y tế'),
    unit('c', 'Văn phòng', 'yt', 'Sở Y tế'),
  ];
  expect(unitChoices(twins).map(({ label }) => label)).toEqual([
    'Phòng Tổ chức – Sở Nội vụ',
    'Phòng Tổ chức – Sở Y tế',
    'Văn phòng',
  ]);
});

test.each([
  ['19/3/1980', '1980-03-19', '19/03/1980'],
  ['19031980', '1980-03-19', '19/03/1980'],
  ['3/1980', '1980-03', '03/1980'],
  ['12-1979', '1979-12', '12/1979'],
  ['1980', '1980', '1980'],
])('a birth date typed as %s is kept and shown again', (typed, stored, written) => {
  expect(readBirthDate(typed)).toBe(stored);
  expect(writtenBirthDate(stored)).toBe(written);
  expect(readBirthDate(written)).toBe(stored);
});

test.each(['13/1980', '31/2/1980', 'không rõ', '80', ''])('"%s" is no birth date', (typed) => {
  expect(readBirthDate(typed)).toBeNull();
});

test('a member sits on the first and the last day of the term, not outside', () => {
  const term = { validFrom: '2025-07-01', validTo: '2026-06-30' };
  expect(['2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01'].map((day) => termOn(day, term))).toEqual([
    'coming',
    'current',
    'current',
    'past',
  ]);
  expect(termOn('2099-01-01', { validFrom: '2025-07-01', validTo: null })).toBe('current');
});
