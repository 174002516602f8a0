import type { AwardRule } from '#shared/domain/eligibility/rules';
import { ARMED_FORCES_AWARDS } from '#shared/regulations/law-2022/armed-forces';
import { CERTIFICATES, KNC } from '#shared/regulations/law-2022/certificates';
import { COLLECTIVE_TITLES } from '#shared/regulations/law-2022/collective-titles';
import { COMMUNITY_TITLES } from '#shared/regulations/law-2022/communities';
import { INDIVIDUAL_TITLES } from '#shared/regulations/law-2022/individual-titles';
import { BK_TTCP } from '#shared/regulations/law-2022/prime-minister-diploma';
import { PROVINCE_DIPLOMAS } from '#shared/regulations/law-2022/province-diploma';
import { STATE_FORMS } from '#shared/regulations/law-2022/state-forms';

/** The awards of Luật 06/2022 as first in force (with NĐ 98/2023); later editions amend these rows. */
export const LAW_2022_AWARDS: readonly AwardRule[] = [
  ...INDIVIDUAL_TITLES,
  ...COLLECTIVE_TITLES,
  ...PROVINCE_DIPLOMAS,
  BK_TTCP,
  ...CERTIFICATES,
  KNC,
  ...COMMUNITY_TITLES,
  ...ARMED_FORCES_AWARDS,
  ...STATE_FORMS,
];
