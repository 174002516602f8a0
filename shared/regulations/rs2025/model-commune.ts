import type { AwardRule, CriterionLine } from '#shared/domain/eligibility/rules';
import { COMMUNITY_TITLES } from '#shared/regulations/law-2022/communities';

/** The statute still speaks of the district's movement; which movement stands for it now was not seen. */
const LEADS: Pick<CriterionLine, 'text' | 'unconfirmed'> = {
  text: 'Dẫn đầu phong trào thi đua trong năm; luật ghi cấp huyện, nay không còn: theo cụm, khối hoặc quy định của tỉnh.',
  unconfirmed: true,
};

const CRITERIA = (COMMUNITY_TITLES.find(({ code }) => code === 'XTB')?.criteria ?? []).map((line) =>
  line.id === 'xtb.29.1' ? { ...line, ...LEADS } : line,
);

/** Since 01/7/2025 there are no townlets (thị trấn) and there are special zones (đặc khu). */
export const MODEL_COMMUNE_2025: Partial<AwardRule> = {
  name: 'Xã, phường, đặc khu tiêu biểu',
  criteria: CRITERIA,
};
