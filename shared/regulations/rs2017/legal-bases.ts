import type { LegalBasis } from '#shared/domain/eligibility/rules';
import { localDate } from '#shared/lib/local-date';
import { LOCAL_GOVERNMENT_LAWS } from '#shared/regulations/local-government-laws';

const END = localDate('2023-12-31');

export const LEGAL_BASES_2017: readonly LegalBasis[] = [
  ...LOCAL_GOVERNMENT_LAWS,
  { line: 'Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003', from: localDate('2004-07-01'), to: END },
  {
    line: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005',
    from: localDate('2005-07-27'),
    to: END,
    unconfirmed: true,
  },
  {
    line: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013',
    from: localDate('2014-06-01'),
    to: END,
    unconfirmed: true,
  },
  {
    line: 'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    from: localDate('2017-10-01'),
    to: END,
  },
  {
    line: 'Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ trưởng Bộ Nội vụ hướng dẫn thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    from: localDate('2020-01-01'),
    to: END,
    unconfirmed: true,
  },
];
