import { expect, test } from 'vitest';
import { proposeOffice } from '#shared/domain/office-proposal';

test.each([
  [
    'Ủy ban nhân dân tỉnh Lâm Xuyên',
    { level: 'province', place: 'Lâm Xuyên', authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM XUYÊN', symbol: 'QĐ-UBND' },
  ],
  [
    'Ủy ban nhân dân xã Đông Hải',
    { level: 'commune', place: 'Đông Hải', authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐÔNG HẢI', symbol: 'QĐ-UBND' },
  ],
  ['Sở Nội vụ', { level: 'department', place: '', authority: 'GIÁM ĐỐC SỞ NỘI VỤ', symbol: 'QĐ-SNV' }],
  [
    'Bộ Giáo dục và Đào tạo',
    { level: 'ministry', place: '', authority: 'BỘ TRƯỞNG BỘ GIÁO DỤC VÀ ĐÀO TẠO', symbol: 'QĐ-BGDĐT' },
  ],
  [
    'Trường Trung học phổ thông Tứ Hạ',
    {
      level: 'unit',
      place: '',
      authority: 'HIỆU TRƯỞNG TRƯỜNG TRUNG HỌC PHỔ THÔNG TỨ HẠ',
      symbol: 'QĐ-TTHPTTH',
    },
  ],
  ['Hội Nông dân', { level: 'unit', place: '', authority: 'THỦ TRƯỞNG HỘI NÔNG DÂN', symbol: 'QĐ-HND' }],
])('%s', (name, proposal) => {
  expect(proposeOffice(name)).toEqual(proposal);
});

test('a city named after a person keeps the word before its name', () => {
  expect(proposeOffice('Ủy ban nhân dân Thành phố Hồ Chí Minh')?.place).toBe('Thành phố Hồ Chí Minh');
});

test('the other spelling, stray spaces and split marks change nothing', () => {
  const usual = proposeOffice('Ủy ban nhân dân tỉnh Lâm Xuyên');
  expect(proposeOffice('  Ủy  ban nhân dân tỉnh Lâm Xuyên '.normalize('NFD'))).toEqual(usual);
  expect(proposeOffice('Uỷ ban nhân dân tỉnh Lâm Xuyên')?.symbol).toBe('QĐ-UBND');
});

test('no name, no proposal', () => {
  expect(proposeOffice('   ')).toBeNull();
});

test('a word that only begins alike is another kind of office', () => {
  expect(proposeOffice('Bưu điện tỉnh')?.level).toBe('unit');
  expect(proposeOffice('Banh xe')?.authority).toBe('THỦ TRƯỞNG BANH XE');
});
