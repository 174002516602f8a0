import type { AwardRule } from '#shared/domain/eligibility/rules';
import { INDEPENDENCE_ORDERS } from '#shared/regulations/law-2022/independence-orders';
import { LABOUR_ORDERS } from '#shared/regulations/law-2022/labour-orders';
import { MEDALS } from '#shared/regulations/law-2022/medals';
import { MILITARY_ORDERS } from '#shared/regulations/law-2022/military-orders';
import { PROFESSION_HONOURS } from '#shared/regulations/law-2022/profession-honours';
import { STATE_HONOURS } from '#shared/regulations/law-2022/state-honours';
import { STATE_PRIZES } from '#shared/regulations/law-2022/state-prizes';
import { VALOUR_ORDERS } from '#shared/regulations/law-2022/valour-orders';

/** What the President decides (Điều 77): huân chương, huy chương, danh hiệu vinh dự nhà nước, giải thưởng. */
export const STATE_FORMS: readonly AwardRule[] = [
  ...INDEPENDENCE_ORDERS,
  ...LABOUR_ORDERS,
  ...MILITARY_ORDERS,
  ...VALOUR_ORDERS,
  ...MEDALS,
  ...STATE_HONOURS,
  ...PROFESSION_HONOURS,
  ...STATE_PRIZES,
];
