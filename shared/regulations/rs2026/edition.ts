import type { AwardRule, RegulationEdition } from '#shared/domain/eligibility/rules';
import { localDate } from '#shared/lib/local-date';
import { unconfirmed } from '#shared/regulations/amendment';
import { LOCAL_GOVERNMENT_LAWS } from '#shared/regulations/local-government-laws';
import { RATING_QUOTAS_2026 } from '#shared/regulations/rating-quotas';
import { LAW_2022 } from '#shared/regulations/rs2024/legal-bases';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { IMPLEMENTING_2025 } from '#shared/regulations/rs2025/legal-bases';

/** The amending law was seen only in summary: every criterion stands as before and is marked. */
const AWARDS_2026: readonly AwardRule[] = RS2025.awards.map((award) => ({
  ...award,
  criteria: award.criteria.map(unconfirmed),
}));

/** Luật 06/2022 as amended on 23/4/2026, still with NĐ 152/2025. Dossiers received before stay under the rules before. */
export const RS2026: RegulationEdition = {
  ...RS2025,
  id: 'RS2026',
  validFrom: localDate('2026-10-01'),
  validTo: null,
  name: 'Luật Thi đua, khen thưởng 2022, sửa đổi năm 2026',
  keepsReceivedDossiers: true,
  legalBases: [
    ...LOCAL_GOVERNMENT_LAWS,
    LAW_2022,
    {
      line: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026',
      from: localDate('2026-10-01'),
      to: null,
      unconfirmed: true,
    },
    ...IMPLEMENTING_2025,
  ],
  awards: AWARDS_2026,
  quotas: RATING_QUOTAS_2026,
};
