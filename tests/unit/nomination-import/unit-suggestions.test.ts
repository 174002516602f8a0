import { expect, it } from 'vitest';
import { suggestUnits } from '../../../renderer/screens/nomination-import/unit-suggestions';

const OF_LIST = ['Trường THCS Nà Tấu', 'Trường Tiểu học Nà Tấu'];
const REGISTERED = ['Trường THCS Mường Phăng', 'Trường THCS  nà tấu', 'Phòng Văn hóa - Xã hội'];

it('proposes the units that typed words mean, without marks, those of the list before those of the register', () => {
  expect(suggestUnits('thcs', OF_LIST, REGISTERED)).toEqual(['Trường THCS Nà Tấu', 'Trường THCS Mường Phăng']);
  expect(suggestUnits('tau thcs', OF_LIST, REGISTERED)).toEqual(['Trường THCS Nà Tấu']);
  expect(suggestUnits('phong van', OF_LIST, REGISTERED)).toEqual(['Phòng Văn hóa - Xã hội']);
});

it('proposes nothing for no words, for the middle of a word, and for the name that stands already', () => {
  expect(suggestUnits(' ', OF_LIST, REGISTERED)).toEqual([]);
  expect(suggestUnits('hcs', OF_LIST, REGISTERED)).toEqual([]);
  expect(suggestUnits('truong thcs na tau', OF_LIST, REGISTERED)).toEqual([]);
});

it('proposes eight names at most', () => {
  const many = Array.from({ length: 20 }, (_, at) => `Trường Mầm non số ${at + 1}`);
  expect(suggestUnits('mam non', many)).toHaveLength(8);
});
