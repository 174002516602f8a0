import { expect, it } from 'vitest';
import { typedName } from '#shared/domain/nomination-list/typed-name';

it.each([
  ['Bà Giáp Thị Khoát', { fullName: 'Giáp Thị Khoát', honorific: 'Bà' }],
  ['đại tá  lò văn ơn', { fullName: 'Lò Văn Ơn', honorific: 'Đại tá' }],
  [' đinh thị xuân ', { fullName: 'Đinh Thị Xuân' }],
  ["h'len niê", { fullName: "H'len Niê" }],
  ['NGUYỄN VĂN A', { fullName: 'NGUYỄN VĂN A' }],
  ['Vừ A Chớ', { fullName: 'Vừ A Chớ' }],
  ['Ông Lê Sáu và bà Phạm Thị Hai', { fullName: 'Ông Lê Sáu và bà Phạm Thị Hai' }],
])('“%s” of a person', (typed, name) => {
  expect(typedName(typed, 'individual')).toEqual(name);
});

it('a collective stays as it was typed, and so does the head of a household', () => {
  expect(typedName('tổ Toán – Tin', 'collective')).toEqual({ fullName: 'tổ Toán – Tin' });
  expect(typedName('Bà Giáp Thị Khoát', 'household')).toEqual({ fullName: 'Bà Giáp Thị Khoát' });
});
