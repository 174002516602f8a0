import type { RegulationEdition } from '#shared/domain/eligibility/rules';
import { localDate } from '#shared/lib/local-date';
import { unconfirmed } from '#shared/regulations/amendment';
import { EVIDENCE_NAMES } from '#shared/regulations/evidence-names';
import { generalLines } from '#shared/regulations/general-lines';
import { withReports } from '#shared/regulations/papers';
import { READINGS } from '#shared/regulations/readings';
import { AWARDS_2017 } from '#shared/regulations/rs2017/awards';
import { DEADLINES_2017 } from '#shared/regulations/rs2017/deadlines';
import { LEGAL_BASES_2017 } from '#shared/regulations/rs2017/legal-bases';
import { MONEY_2017 } from '#shared/regulations/rs2017/money';
import { reportForms2017 } from '#shared/regulations/rs2017/report-forms';

/** Luật 15/2003 as amended, with NĐ 91/2017: for history and for dossiers of that time. */
export const RS2017: RegulationEdition = {
  id: 'RS2017',
  validFrom: localDate('2017-10-01'),
  validTo: localDate('2023-12-31'),
  name: 'Luật Thi đua, khen thưởng 2003 và Nghị định 91/2017/NĐ-CP',
  keepsReceivedDossiers: false,
  legalBases: LEGAL_BASES_2017,
  awards: withReports(AWARDS_2017, reportForms2017),
  general: generalLines('Nghị định số 91/2017/NĐ-CP', AWARDS_2017).map(unconfirmed),
  evidenceNames: EVIDENCE_NAMES,
  readings: READINGS,
  quotas: [
    {
      id: 'cstdcs.share',
      counts: { award: 'CSTDCS' },
      per: 'unit',
      ceiling: { share: { in: 100, of: 15 }, whole: 'ldttHolders', rounding: 'down', atLeast: 1 },
      clause: 'khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP',
      text: 'Số “Chiến sĩ thi đua cơ sở” không quá 15% số người đạt “Lao động tiên tiến”.',
      unconfirmed: true,
    },
    {
      id: 'coCp.share',
      counts: { award: 'CO_CP' },
      per: 'office',
      ceiling: { share: { in: 100, of: 20 }, whole: 'flagCollectives', rounding: 'down', atLeast: 1 },
      clause: 'Nghị định số 91/2017/NĐ-CP',
      text: 'Số “Cờ thi đua của Chính phủ” không quá 20% số tập thể đạt tiêu chuẩn Cờ thi đua cấp bộ, cấp tỉnh.',
      unconfirmed: true,
    },
  ],
  deadlines: DEADLINES_2017,
  money: MONEY_2017,
};
