import type { AwardCode } from '#shared/domain/award-code';
import type { AwardRule, Paper } from '#shared/domain/eligibility/rules';
import type { Amendments } from '#shared/regulations/amendment';
import { unconfirmed } from '#shared/regulations/amendment';
import { INDEPENDENCE_ORDERS } from '#shared/regulations/law-2022/independence-orders';
import { LABOUR_ORDERS } from '#shared/regulations/law-2022/labour-orders';
import { MEDALS } from '#shared/regulations/law-2022/medals';
import { MILITARY_ORDERS } from '#shared/regulations/law-2022/military-orders';
import { VALOUR_ORDERS } from '#shared/regulations/law-2022/valour-orders';
import { whenRelevant } from '#shared/regulations/papers';
import {
  CONSULTATION,
  DECREE_152,
  dossier,
  FOREIGN_REPORT,
  HERO_REPORT,
  ORDER_REPORT,
  SERVICE_REPORT,
} from '#shared/regulations/rs2025/dossier-forms';
import { keptBallot } from '#shared/regulations/rs2025/kept-ballot';

const ofReport = (report: Paper): readonly Paper[] => [
  ...dossier(report, 'reviewMinutes'),
  whenRelevant('achievementCertificate'),
  CONSULTATION,
];

const papersFor = (awards: readonly AwardRule[], papers: readonly Paper[]): Amendments =>
  Object.fromEntries(awards.map(({ code }): [AwardCode, { papers: readonly Paper[] }] => [code, { papers }]));

const HERO: Partial<AwardRule> = {
  papers: [...dossier(HERO_REPORT, 'reviewMinutes', 'ballotResult'), CONSULTATION],
  ballot: keptBallot(90),
};

/** NĐ 152/2025 took the place of the decree on this medal; its procedure was not seen. */
const volunteerLines = (MEDALS.find(({ code }) => code === 'HCH_TNXP')?.criteria ?? []).map((line) =>
  line.id === 'hch-tnxp.96.3' ? unconfirmed({ ...line, clause: `khoản 3 Điều 96 và ${DECREE_152}` }) : line,
);

/** Report forms of NĐ 152/2025 for the awards of the President, and the ballot for heroes. */
export const STATE_FORM_AMENDMENTS: Amendments = {
  ...papersFor(
    [...INDEPENDENCE_ORDERS, ...LABOUR_ORDERS, ...MILITARY_ORDERS, ...VALOUR_ORDERS],
    ofReport(ORDER_REPORT),
  ),
  HC_DDK: { papers: ofReport(SERVICE_REPORT) },
  HC_HN: { papers: ofReport(FOREIGN_REPORT) },
  HCH_HN: { papers: ofReport(FOREIGN_REPORT) },
  HCH_TNXP: { criteria: volunteerLines },
  DH_AHLLVT: HERO,
  DH_AHLD: HERO,
};
