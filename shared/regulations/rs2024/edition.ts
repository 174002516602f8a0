import type { RegulationEdition } from '#shared/domain/eligibility/rules';
import { localDate } from '#shared/lib/local-date';
import { EVIDENCE_NAMES } from '#shared/regulations/evidence-names';
import { generalLines } from '#shared/regulations/general-lines';
import { LAW_2022_AWARDS } from '#shared/regulations/law-2022/awards';
import { withReports } from '#shared/regulations/papers';
import { READINGS } from '#shared/regulations/readings';
import { DEADLINES_2024 } from '#shared/regulations/rs2024/deadlines';
import { LEGAL_BASES_2024 } from '#shared/regulations/rs2024/legal-bases';
import { MONEY_2024 } from '#shared/regulations/rs2024/money';
import { reportForms2024 } from '#shared/regulations/rs2024/report-forms';

/** Luật 06/2022 with NĐ 98/2023. No national quota for CSTĐCS since this edition; its share of HTXSNV was not seen. */
export const RS2024: RegulationEdition = {
  id: 'RS2024',
  validFrom: localDate('2024-01-01'),
  validTo: localDate('2025-06-30'),
  name: 'Luật Thi đua, khen thưởng 2022 và Nghị định 98/2023/NĐ-CP',
  keepsReceivedDossiers: false,
  legalBases: LEGAL_BASES_2024,
  awards: withReports(LAW_2022_AWARDS, reportForms2024),
  general: generalLines('Điều 4 Nghị định số 98/2023/NĐ-CP', LAW_2022_AWARDS),
  evidenceNames: EVIDENCE_NAMES,
  readings: READINGS,
  quotas: [],
  deadlines: DEADLINES_2024,
  money: MONEY_2024,
};
