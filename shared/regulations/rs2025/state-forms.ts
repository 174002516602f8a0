import type { AwardCode } from '#shared/domain/award-code';
import type { AwardRule } from '#shared/domain/eligibility/rules';
import type { Amendments } from '#shared/regulations/amendment';
import { unconfirmed } from '#shared/regulations/amendment';
import { INDEPENDENCE_ORDERS } from '#shared/regulations/law-2022/independence-orders';
import { LABOUR_ORDERS } from '#shared/regulations/law-2022/labour-orders';
import { MEDALS } from '#shared/regulations/law-2022/medals';
import { MILITARY_ORDERS } from '#shared/regulations/law-2022/military-orders';
import { VALOUR_ORDERS } from '#shared/regulations/law-2022/valour-orders';
import { whenRelevant } from '#shared/regulations/papers';
import { ANY_REPORT, CONSULTATION, DECREE_152, dossier } from '#shared/regulations/rs2025/dossier-forms';
import { keptBallot } from '#shared/regulations/rs2025/kept-ballot';

const PAPERS: Pick<AwardRule, 'papers'> = {
  papers: [...dossier(ANY_REPORT, 'reviewMinutes'), whenRelevant('achievementCertificate'), CONSULTATION],
};

const withPapers = (awards: readonly AwardRule[]): Amendments =>
  Object.fromEntries(awards.map(({ code }): [AwardCode, typeof PAPERS] => [code, PAPERS]));

const HERO: Partial<AwardRule> = {
  papers: [...dossier(ANY_REPORT, 'reviewMinutes', 'ballotResult'), CONSULTATION],
  ballot: keptBallot(90),
};

/** NĐ 152/2025 took the place of the decree on this medal; its procedure was not seen. */
const volunteerLines = (MEDALS.find(({ code }) => code === 'HCH_TNXP')?.criteria ?? []).map((line) =>
  line.id === 'hch-tnxp.96.3' ? unconfirmed({ ...line, clause: `khoản 3 Điều 96 và ${DECREE_152}` }) : line,
);

/** Papers of NĐ 152/2025 for the awards of the President, and the ballot for heroes. */
export const STATE_FORM_AMENDMENTS: Amendments = {
  ...withPapers([...INDEPENDENCE_ORDERS, ...LABOUR_ORDERS, ...MILITARY_ORDERS, ...VALOUR_ORDERS]),
  HC_DDK: PAPERS,
  HC_HN: PAPERS,
  HCH_HN: PAPERS,
  HCH_TNXP: { criteria: volunteerLines },
  DH_AHLLVT: HERO,
  DH_AHLD: HERO,
};
