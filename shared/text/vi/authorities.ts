import type { Authority } from '#shared/domain/authority';

/** Who decides an award, as a sentence names them. */
export const authorityTexts: Record<Authority, string> = {
  president: 'Chủ tịch nước',
  government: 'Chính phủ',
  primeMinister: 'Thủ tướng Chính phủ',
  minister: 'Bộ trưởng, Thủ trưởng bộ, ban, ngành',
  provinceChair: 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
  unitHead: 'Thủ trưởng cơ quan, đơn vị có tư cách pháp nhân',
  departmentHead: 'Giám đốc sở và tương đương',
  districtChair: 'Chủ tịch Ủy ban nhân dân cấp huyện',
  communeChair: 'Chủ tịch Ủy ban nhân dân cấp xã',
  enterpriseHead: 'Tổng giám đốc, Giám đốc doanh nghiệp, hợp tác xã',
  enterpriseBoard: 'Chủ tịch Hội đồng quản trị, Hội đồng thành viên',
};

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('; ')} hoặc ${parts.at(-1)}`;

/** Everyone who may decide, each once: `Thủ tướng Chính phủ`. */
export const decidersInWords = (deciders: readonly { readonly authority: Authority }[]): string =>
  listed([...new Set(deciders.map(({ authority }) => authorityTexts[authority]))]);
