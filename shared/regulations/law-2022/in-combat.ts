import type { CriterionLine } from '#shared/domain/eligibility/rules';

/** The armed forces' own ground beside an initiative: only their command can say it. */
export const inCombat = (id: string, clause: string, reach: string): CriterionLine => ({
  id,
  clause,
  text: `Lực lượng vũ trang, nếu không có sáng kiến, đề tài: mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu, ${reach}.`,
  attest: true,
});
