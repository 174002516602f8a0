import type { CriterionLine } from '#shared/domain/eligibility/rules';

/** Điều 8 names households only for unexpected and campaign achievements: shown, not decided. */
export const householdBasis = (award: string): CriterionLine => ({
  id: `${award}.8.household`,
  clause: 'khoản 2 và khoản 3 Điều 8',
  text: 'Luật chỉ nêu hộ gia đình ở loại hình đột xuất và phong trào thi đua: xem lại loại hình khen thưởng của hồ sơ.',
  kinds: ['household'],
  check: { check: 'awardBasisAllowed', bases: ['unexpected', 'thematic'] },
  advisory: true,
});
