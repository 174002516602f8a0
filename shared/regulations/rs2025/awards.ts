import type { AwardRule, Paper, PaperCode } from '#shared/domain/eligibility/rules';
import type { BallotRule } from '#shared/domain/voting';
import { amend } from '#shared/regulations/amendment';
import { ballotOf } from '#shared/regulations/ballot-rules';
import { LAW_2022_AWARDS } from '#shared/regulations/law-2022/awards';
import { always, maybe, onForm, whenRelevant } from '#shared/regulations/papers';

const DECREE = 'Nghị định số 152/2025/NĐ-CP';
const form = (number: string): string => `Mẫu số ${number} ${DECREE}`;

/** The clause that follows khoản 7 Điều 30 NĐ 98/2023 was not seen; practice since keeps its numbers. */
const keptBallot = (percent: number): BallotRule => ({
  ...ballotOf(percent, `${DECREE}, theo mức tại khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP`),
  unconfirmed: true,
});

const SUBMISSION = onForm(always('submission'), form('01'));
const INDIVIDUAL_REPORT = onForm(always('achievementReport'), form('05'));
const COLLECTIVE_REPORT = maybe(onForm(always('achievementReport'), form('04')));
/** Its form depends on the basis and the recipient: `report-forms.ts`. */
const ANY_REPORT = always('achievementReport');
const INFLUENCE = maybe(onForm(always('influenceCertificate'), form('13')));

const dossier = (report: Paper, ...codes: readonly PaperCode[]): readonly Paper[] => [
  SUBMISSION,
  report,
  ...codes.map((code) => always(code)),
];

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
    papers: [
      ...dossier(maybe(onForm(always('achievementReport'), form('03'))), 'reviewMinutes', 'ballotResult'),
      INFLUENCE,
      whenRelevant('consultation'),
    ],
    ballot: keptBallot(90),
  },
  TTLDTT: { decidedBy: baseDeciders, papers: dossier(COLLECTIVE_REPORT, 'nominationList', 'reviewMinutes') },
  TTLDXS: { papers: dossier(COLLECTIVE_REPORT, 'reviewMinutes') },
  CO_TINH: { papers: dossier(COLLECTIVE_REPORT, 'reviewMinutes', 'ballotResult'), ballot: keptBallot(80) },
  CO_CP: {
    decidedBy: [{ authority: 'government', clause: 'khoản 1 Điều 78', unconfirmed: true }],
    papers: [
      ...dossier(maybe(onForm(always('achievementReport'), form('02'))), 'reviewMinutes', 'ballotResult'),
      whenRelevant('consultation'),
    ],
    ballot: keptBallot(80),
  },
  BK_TINH: { papers: [...dossier(ANY_REPORT, 'reviewMinutes'), whenRelevant('achievementCertificate')] },
  BK_BO: { papers: [...dossier(ANY_REPORT, 'reviewMinutes'), whenRelevant('achievementCertificate')] },
  BK_TTCP: {
    papers: [
      ...dossier(ANY_REPORT, 'reviewMinutes'),
      whenRelevant('achievementCertificate'),
      whenRelevant('consultation'),
    ],
  },
  GK_HUYEN: 'repealed',
});
