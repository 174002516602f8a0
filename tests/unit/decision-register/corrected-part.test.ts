import { expect, it } from 'vitest';
import { correctedPart } from '#shared/domain/decision-register/corrected-part';

const LINE = 'Bà Nguyễn Thị Hoa, Giáo viên Trường Tiểu học Bình Minh';
const NAME = 'Nguyễn Thị Hoa';

it.each([
  ['a syllable of it', 'Bà Nguyễn Thị Hòa, Giáo viên Trường Tiểu học Bình Minh', 'Nguyễn Thị Hòa'],
  ['a syllable more at its end', 'Bà Nguyễn Thị Hoa Mai, Giáo viên Trường Tiểu học Bình Minh', 'Nguyễn Thị Hoa Mai'],
  ['a syllable less', 'Bà Nguyễn Hoa, Giáo viên Trường Tiểu học Bình Minh', 'Nguyễn Hoa'],
  ['the whole of it', 'Bà Trần Văn Đức, Giáo viên Trường Tiểu học Bình Minh', 'Trần Văn Đức'],
  ['it and the post', 'Bà Nguyễn Thị Hòa, Hiệu trưởng Trường Tiểu học Bình Minh', 'Nguyễn Thị Hòa'],
  ['only the post', 'Bà Nguyễn Thị Hoa, Hiệu trưởng Trường Tiểu học Bình Minh', NAME],
  ['only the form of address', 'Ông Nguyễn Thị Hoa, Giáo viên Trường Tiểu học Bình Minh', NAME],
  ['nothing', LINE, NAME],
])('a name whose line corrects %s', (_what, corrected, name) => {
  expect(correctedPart(NAME, LINE, corrected)).toBe(name);
});

it('every part of a line follows its own change', () => {
  const corrected = 'Ông Nguyễn Thị Hòa, Hiệu trưởng Trường Tiểu học Bình An';
  expect(correctedPart('Bà', LINE, corrected)).toBe('Ông');
  expect(correctedPart('Giáo viên', LINE, corrected)).toBe('Hiệu trưởng');
  expect(correctedPart('Trường Tiểu học Bình Minh', LINE, corrected)).toBe('Trường Tiểu học Bình An');
});

it('a part that does not stand in the line stays', () => {
  expect(correctedPart('Lê Văn An', LINE, 'Bà Trần Thị Hòa')).toBe('Lê Văn An');
  expect(correctedPart('', LINE, 'x')).toBe('');
});
