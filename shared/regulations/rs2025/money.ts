import type { MoneyRules } from '#shared/domain/award-money';
import { BASE_SALARIES } from '#shared/regulations/base-salaries';
import { coefficientsOf } from '#shared/regulations/coefficient-table';
import { stateCoefficients } from '#shared/regulations/state-coefficients';

const DECREE = 'Nghị định số 152/2025/NĐ-CP';
const INDIVIDUAL = `khoản 1 Điều 50 ${DECREE}`;
const COLLECTIVE = `khoản 2 Điều 50 ${DECREE}`;
const FORMS = `Điều 54 ${DECREE}`;

/** NĐ 152/2025, Điều 49, 50, 54: collectives twice, households one and a half times the individual's. */
export const MONEY_2025: MoneyRules = {
  coefficients: coefficientsOf([
    { awards: ['CSTDTQ'], individual: 450, clause: INDIVIDUAL },
    { awards: ['CSTD_TINH'], individual: 300, clause: INDIVIDUAL },
    { awards: ['CSTDCS'], individual: 100, clause: INDIVIDUAL },
    { awards: ['LDTT', 'CSTT'], individual: 30, clause: INDIVIDUAL },
    { awards: ['TTLDXS', 'DVQT'], collective: 150, clause: COLLECTIVE },
    { awards: ['TTLDTT', 'DVTT'], collective: 80, clause: COLLECTIVE },
    { awards: ['CO_CP'], collective: 1200, clause: COLLECTIVE },
    { awards: ['CO_TINH'], collective: 800, clause: COLLECTIVE },
    { awards: ['CO_QK'], collective: 600, clause: COLLECTIVE },
    { awards: ['XTB'], collective: 200, clause: COLLECTIVE },
    { awards: ['TDPVH'], collective: 150, clause: COLLECTIVE },
    { awards: ['GDVH'], household: 10, clause: `Điều 50 ${DECREE}`, unconfirmed: true },
    { awards: ['BK_TTCP'], individual: 350, collective: 700, household: 525, clause: FORMS },
    { awards: ['BK_TINH', 'BK_BO'], individual: 150, collective: 300, household: 225, clause: FORMS },
    { awards: ['BK_QK'], individual: 100, collective: 200, clause: FORMS },
    {
      awards: ['GK', 'GK_SO', 'GK_XA', 'GK_CQ', 'GK_DN', 'GK_HDQT'],
      individual: 30,
      collective: 60,
      household: 45,
      clause: `điểm e khoản 1 Điều 54 ${DECREE}`,
    },
    { awards: ['KNC'], individual: 60, clause: DECREE, unconfirmed: true },
    ...stateCoefficients({
      orders: { clause: `Điều 51 ${DECREE}` },
      heroes: { clause: `Điều 52 ${DECREE}` },
      honours: { clause: `Điều 52 ${DECREE}, theo mức tại Điều 56 Nghị định số 98/2023/NĐ-CP`, unconfirmed: true },
    }),
  ]),
  baseSalaries: BASE_SALARIES,
  rounding: { way: 'ceil10000', clause: `khoản 2 Điều 49 ${DECREE}` },
};
