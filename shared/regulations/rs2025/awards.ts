import type { AwardRule } from '#shared/domain/eligibility/rules';
import { amend } from '#shared/regulations/amendment';
import { LAW_2022_AWARDS } from '#shared/regulations/law-2022/awards';
import { BY_VILLAGE } from '#shared/regulations/law-2022/proposers';
import { whenRelevant } from '#shared/regulations/papers';
import {
  ANY_REPORT,
  COLLECTIVE_REPORT,
  CONSULTATION,
  dossier,
  FLAG_REPORT,
  INDIVIDUAL_REPORT,
  INFLUENCE,
  NATIONAL_FIGHTER_REPORT,
} from '#shared/regulations/rs2025/dossier-forms';
import { keptBallot } from '#shared/regulations/rs2025/kept-ballot';
import { MODEL_COMMUNE_2025 } from '#shared/regulations/rs2025/model-commune';
import { STATE_FORM_AMENDMENTS } from '#shared/regulations/rs2025/state-forms';

/** Two tiers of local government since 01/7/2025: the commune chairman takes over what the district decided. */
const COMMUNE = { authority: 'communeChair', clause: 'Điều 59 Nghị định số 129/2025/NĐ-CP' } as const;

const baseDeciders: AwardRule['decidedBy'] = [
  { authority: 'unitHead', clause: 'khoản 1 Điều 80' },
  { authority: 'departmentHead', clause: 'khoản 1 Điều 80' },
  COMMUNE,
  { authority: 'enterpriseHead', clause: 'khoản 4 Điều 80' },
  { authority: 'minister', clause: 'khoản 3 Điều 79' },
];

/** NĐ 152/2025 and NĐ 129/2025 on the rows of Luật 2022. Base-level dossiers may be set locally (Điều 6 khoản 2 điểm c). */
export const AWARDS_2025: readonly AwardRule[] = amend(LAW_2022_AWARDS, {
  LDTT: { decidedBy: baseDeciders, papers: dossier(INDIVIDUAL_REPORT, 'nominationList', 'reviewMinutes') },
  CSTDCS: {
    decidedBy: baseDeciders,
    papers: dossier(INDIVIDUAL_REPORT, 'nominationList', 'reviewMinutes', 'ballotResult', 'initiativeCertificate'),
    ballot: keptBallot(80),
  },
  CSTD_TINH: {
    papers: [...dossier(INDIVIDUAL_REPORT, 'reviewMinutes', 'ballotResult'), INFLUENCE],
    ballot: keptBallot(90),
  },
  CSTDTQ: {
    papers: [...dossier(NATIONAL_FIGHTER_REPORT, 'reviewMinutes', 'ballotResult'), INFLUENCE, CONSULTATION],
    ballot: keptBallot(90),
  },
  TTLDTT: { decidedBy: baseDeciders, papers: dossier(COLLECTIVE_REPORT, 'nominationList', 'reviewMinutes') },
  TTLDXS: { papers: dossier(COLLECTIVE_REPORT, 'reviewMinutes') },
  CO_TINH: { papers: dossier(COLLECTIVE_REPORT, 'reviewMinutes', 'ballotResult'), ballot: keptBallot(80) },
  CO_CP: {
    decidedBy: [{ authority: 'government', clause: 'khoản 1 Điều 78', unconfirmed: true }],
    papers: [...dossier(FLAG_REPORT, 'reviewMinutes', 'ballotResult'), CONSULTATION],
    ballot: keptBallot(80),
  },
  BK_TINH: { papers: [...dossier(ANY_REPORT, 'reviewMinutes'), whenRelevant('achievementCertificate')] },
  BK_BO: { papers: [...dossier(ANY_REPORT, 'reviewMinutes'), whenRelevant('achievementCertificate')] },
  BK_TTCP: {
    papers: [...dossier(ANY_REPORT, 'reviewMinutes'), whenRelevant('achievementCertificate'), CONSULTATION],
  },
  GK_HUYEN: 'repealed',
  XTB: MODEL_COMMUNE_2025,
  TDPVH: { decidedBy: [COMMUNE], proposedBy: BY_VILLAGE },
  DVTT: { papers: dossier(COLLECTIVE_REPORT, 'nominationList', 'reviewMinutes') },
  DVQT: { papers: dossier(COLLECTIVE_REPORT, 'reviewMinutes') },
  BK_QK: { papers: [...dossier(ANY_REPORT, 'reviewMinutes'), whenRelevant('achievementCertificate')] },
  ...STATE_FORM_AMENDMENTS,
});
