import type { MoneyRules } from '#shared/domain/award-money';
import { BASE_SALARIES } from '#shared/regulations/base-salaries';
import { coefficientsOf } from '#shared/regulations/coefficient-table';

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
    { awards: ['TTLDXS'], collective: 150, clause: COLLECTIVE },
    { awards: ['TTLDTT'], collective: 80, clause: COLLECTIVE },
    { awards: ['CO_CP'], collective: 1200, clause: COLLECTIVE },
    { awards: ['CO_TINH'], collective: 800, clause: COLLECTIVE },
    { awards: ['GDVH'], household: 10, clause: `Điều 50 ${DECREE}`, unconfirmed: true },
    { awards: ['BK_TTCP'], individual: 350, collective: 700, household: 525, clause: FORMS },
    { awards: ['BK_TINH', 'BK_BO'], individual: 150, collective: 300, household: 225, clause: FORMS },
    {
      awards: ['GK', 'GK_SO', 'GK_XA'],
      individual: 30,
      collective: 60,
      household: 45,
      clause: `điểm e khoản 1 Điều 54 ${DECREE}`,
    },
    { awards: ['KNC'], individual: 60, clause: DECREE, unconfirmed: true },
  ]),
  baseSalaries: BASE_SALARIES,
  rounding: { way: 'ceil10000', clause: `khoản 2 Điều 49 ${DECREE}` },
};
