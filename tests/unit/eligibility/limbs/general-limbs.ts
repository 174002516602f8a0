import { localDate } from '#shared/lib/local-date';
import { aCollectiveFor, aPersonFor, held, rated } from '#tests/builders/eligibility-facts';
import { advancedWorker } from '#tests/unit/eligibility/limbs/individual-limbs';
import type { LimbCases } from '#tests/unit/eligibility/limbs/limb-cases';

const PRINCIPLES = 'Điều 4 Nghị định số 152/2025/NĐ-CP';
const advanced = aCollectiveFor('TTLDTT', {}, { ratings: rated(2025, 'HTTNV') });
const disciplined = [{ form: 'KHIEN_TRACH', from: localDate('2025-03-01'), to: localDate('2025-06-01') }];
const diploma = aPersonFor('BK_TINH', { basis: 'unexpected' });

/** What is asked for every award: NĐ 152/2025 Điều 4, Luật Điều 5, 8. */
export const GENERAL_LIMBS: LimbCases = {
  decided: [
    {
      line: 'general.open',
      clause: PRINCIPLES,
      met: advancedWorker,
      notMet: { openInvestigation: true },
      missing: { openInvestigation: null },
    },
    {
      line: 'general.discipline',
      clause: PRINCIPLES,
      met: advancedWorker,
      notMet: { discipline: disciplined },
      missing: { discipline: null },
    },
    {
      line: 'general.basis.seniority',
      clause: 'khoản 5 Điều 8',
      met: diploma,
      notMet: { basis: 'seniority' },
    },
    {
      line: 'general.dissolved',
      clause: 'Thông tư số 15/2025/TT-BNV',
      met: { ...advanced, dissolvedOn: localDate('2026-02-11') },
      notMet: { dissolvedOn: localDate('2025-06-30') },
    },
  ],
  attested: [
    {
      line: 'general.state',
      clause: PRINCIPLES,
      shown: aPersonFor('CSTDTQ', { awards: held('HC_LD_3', [2025]) }),
      notShown: { awards: [...held('BK_TTCP', [2024]), ...held('HC_DC', [2025], 'unexpected')] },
    },
    {
      line: 'general.achievement',
      clause: 'điểm c khoản 2 Điều 5',
      shown: { ...diploma, awards: held('GK_XA', [2025], 'unexpected') },
      notShown: { awards: held('GK_XA', [2025], 'thematic') },
    },
    {
      line: 'general.basis.title',
      clause: 'Điều 7, Điều 8',
      shown: { ...advancedWorker, basis: 'unexpected' },
      notShown: { basis: 'merit' },
    },
    {
      line: 'general.head',
      clause: PRINCIPLES,
      shown: { ...advancedWorker, subject: { category: 'civilServant', isLeader: true } },
      notShown: { subject: { category: 'civilServant', isLeader: false } },
    },
    {
      line: 'general.obligations',
      clause: PRINCIPLES,
      shown: { ...diploma, subject: { category: 'entrepreneur', isLeader: false } },
      notShown: { subject: { category: 'civilServant', isLeader: false } },
    },
  ],
};
