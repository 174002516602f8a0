import type { LegalBasis } from '#shared/domain/eligibility/rules';
import { localDate } from '#shared/lib/local-date';
import { LOCAL_GOVERNMENT_LAWS } from '#shared/regulations/local-government-laws';
import { CIRCULAR_01_2024, LAW_2022 } from '#shared/regulations/rs2024/legal-bases';

const DECREE_152 =
  'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng';

/** What stands under the law: decree, powers of the commune, circular. */
export const IMPLEMENTING_2025: readonly LegalBasis[] = [
  // The official register gives the decree an end on 01/3/2027; its successor was not seen.
  { line: DECREE_152, from: localDate('2025-07-01'), to: localDate('2027-02-28') },
  {
    line: 'Nghị định số 129/2025/NĐ-CP ngày 11 tháng 6 năm 2025 của Chính phủ quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Nội vụ',
    from: localDate('2025-07-01'),
    to: null,
    issuers: ['communeChair'],
    unconfirmed: true,
  },
  CIRCULAR_01_2024,
  {
    line: 'Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp để tổ chức, hướng dẫn thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    from: localDate('2025-08-05'),
    to: null,
  },
];

export const LEGAL_BASES_2025: readonly LegalBasis[] = [...LOCAL_GOVERNMENT_LAWS, LAW_2022, ...IMPLEMENTING_2025];
