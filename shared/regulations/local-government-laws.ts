import type { Authority } from '#shared/domain/authority';
import type { LegalBasis } from '#shared/domain/eligibility/rules';
import { localDate } from '#shared/lib/local-date';

const ISSUERS: readonly Authority[] = ['provinceChair', 'districtChair', 'communeChair'];

/** First line of decisions of a People's Committee chairman; laws are cited by name and day, without number. */
export const LOCAL_GOVERNMENT_LAWS: readonly LegalBasis[] = [
  {
    line: 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
    from: localDate('2016-01-01'),
    to: localDate('2025-02-28'),
    issuers: ISSUERS,
    unconfirmed: true,
  },
  {
    line: 'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019',
    from: localDate('2020-07-01'),
    to: localDate('2025-02-28'),
    issuers: ISSUERS,
    unconfirmed: true,
  },
  {
    line: 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025',
    from: localDate('2025-03-01'),
    to: localDate('2025-06-15'),
    issuers: ISSUERS,
    unconfirmed: true,
  },
  {
    line: 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    from: localDate('2025-06-16'),
    to: null,
    issuers: ISSUERS,
  },
];
