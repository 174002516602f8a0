import type { LegalBasis } from '#shared/domain/eligibility/rules';
import { localDate } from '#shared/lib/local-date';
import { LOCAL_GOVERNMENT_LAWS } from '#shared/regulations/local-government-laws';

/** The law itself, cited in every edition since 2024. */
export const LAW_2022: LegalBasis = {
  line: 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
  from: localDate('2024-01-01'),
  to: null,
};

/** Cited until its successor came into force on 05/8/2025. The day it came into force was not seen. */
export const CIRCULAR_01_2024: LegalBasis = {
  line: 'Thông tư số 01/2024/TT-BNV ngày 24 tháng 02 năm 2024 của Bộ trưởng Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  from: localDate('2024-02-24'),
  to: localDate('2025-08-04'),
  unconfirmed: true,
};

export const LEGAL_BASES_2024: readonly LegalBasis[] = [
  ...LOCAL_GOVERNMENT_LAWS,
  LAW_2022,
  {
    line: 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    from: localDate('2024-01-01'),
    to: localDate('2025-06-30'),
  },
  CIRCULAR_01_2024,
];
