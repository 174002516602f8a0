import type { Authority, Proposer } from '#shared/domain/authority';

/** Who decides an award, as the screens name them. */
export const authorityNames: Record<Authority, string> = {
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
  corpsCommander: 'Tư lệnh quân khu và tương đương, Trưởng ban Ban Cơ yếu Chính phủ',
  nationalUniversityHead: 'Giám đốc đại học quốc gia',
  nationalAssemblyStanding: 'Ủy ban Thường vụ Quốc hội',
};

/** Who signs the Tờ trình for an award. */
export const proposerNames: Record<Proposer, string> = {
  baseUnit: 'Đơn vị cơ sở bình xét và đề nghị',
  managingHead: 'Thủ trưởng cấp quản lý tổ chức, cán bộ, quỹ lương',
  enterpriseHead: 'Người đứng đầu doanh nghiệp, tổ chức kinh tế',
  communeChair: 'Chủ tịch Ủy ban nhân dân cấp xã',
  villageHead: 'Trưởng thôn, tổ trưởng tổ dân phố',
  provinceChair: 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
  minister: 'Bộ trưởng, Thủ trưởng bộ, ban, ngành, người đứng đầu tổ chức ở trung ương',
  nationalUniversityHead: 'Giám đốc đại học quốc gia',
  nationalAssemblyBody: 'Người đứng đầu cơ quan giúp Quốc hội về thi đua, khen thưởng',
};

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('; ')} hoặc ${parts.at(-1)}`;

/** Everyone who may decide, each once: `Thủ tướng Chính phủ`. */
export const decidersInWords = (deciders: readonly { readonly authority: Authority }[]): string =>
  listed([...new Set(deciders.map(({ authority }) => authorityNames[authority]))]);
