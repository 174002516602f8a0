import type { AwardRule } from '#shared/domain/eligibility/rules';
import { collectiveLabourLines } from '#shared/regulations/law-2022/labour-orders-collective';
import { individualLabourLines } from '#shared/regulations/law-2022/labour-orders-individual';
import { RANKS, type Rank, rankedName, stateForm } from '#shared/regulations/law-2022/state-form';

const labourOrder = (rank: Rank): AwardRule =>
  stateForm({
    code: `HC_LD_${rank}`,
    name: rankedName('Huân chương Lao động', rank),
    shortName: `HCLĐ ${RANKS[rank]}`,
    quoted: false,
    recipientKinds: ['individual', 'collective'],
    historyYears: 5,
    criteria: [...individualLabourLines(rank), ...collectiveLabourLines(rank)],
  });

/** “Huân chương Lao động”: Điều 42–44 Luật 2022. */
export const LABOUR_ORDERS: readonly AwardRule[] = [labourOrder(1), labourOrder(2), labourOrder(3)];
