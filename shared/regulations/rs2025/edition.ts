import type { RegulationEdition } from '#shared/domain/eligibility/rules';
import { localDate } from '#shared/lib/local-date';
import { EVIDENCE_NAMES } from '#shared/regulations/evidence-names';
import { DISSOLVED_UNIT, generalLines } from '#shared/regulations/general-lines';
import { withReports } from '#shared/regulations/papers';
import { RATING_QUOTAS_2025 } from '#shared/regulations/rating-quotas';
import { READINGS } from '#shared/regulations/readings';
import { AWARDS_2025 } from '#shared/regulations/rs2025/awards';
import { DEADLINES_2025 } from '#shared/regulations/rs2025/deadlines';
import { LEGAL_BASES_2025 } from '#shared/regulations/rs2025/legal-bases';
import { MONEY_2025 } from '#shared/regulations/rs2025/money';
import { reportForms2025 } from '#shared/regulations/rs2025/report-forms';

/** Luật 06/2022 with NĐ 152/2025 and two tiers of local government. */
export const RS2025: RegulationEdition = {
  id: 'RS2025',
  validFrom: localDate('2025-07-01'),
  validTo: localDate('2026-09-30'),
  name: 'Luật Thi đua, khen thưởng 2022 và Nghị định 152/2025/NĐ-CP',
  keepsReceivedDossiers: false,
  legalBases: LEGAL_BASES_2025,
  awards: withReports(AWARDS_2025, reportForms2025),
  general: [...generalLines('Điều 4 Nghị định số 152/2025/NĐ-CP', AWARDS_2025), DISSOLVED_UNIT],
  evidenceNames: EVIDENCE_NAMES,
  readings: READINGS,
  quotas: RATING_QUOTAS_2025,
  deadlines: DEADLINES_2025,
  money: MONEY_2025,
};
