import type { MoneyRules } from '#shared/domain/award-money';
import { BASE_SALARIES } from '#shared/regulations/base-salaries';
import { coefficientsOf } from '#shared/regulations/coefficient-table';
import { stateCoefficients } from '#shared/regulations/state-coefficients';

const DECREE = 'Nghị định số 91/2017/NĐ-CP';
const ROW = { clause: DECREE, unconfirmed: true } as const;

/** NĐ 91/2017, known from practice only. */
export const MONEY_2017: MoneyRules = {
  coefficients: coefficientsOf([
    { ...ROW, awards: ['CSTDTQ'], individual: 450 },
    { ...ROW, awards: ['CSTD_TINH'], individual: 300 },
    { ...ROW, awards: ['CSTDCS'], individual: 100 },
    { ...ROW, awards: ['LDTT', 'CSTT'], individual: 30 },
    { ...ROW, awards: ['TTLDXS', 'DVQT'], collective: 150 },
    { ...ROW, awards: ['TTLDTT', 'DVTT'], collective: 80 },
    { ...ROW, awards: ['CO_CP'], collective: 1200 },
    { ...ROW, awards: ['CO_TINH'], collective: 800 },
    { ...ROW, awards: ['GDVH'], household: 10 },
    { ...ROW, awards: ['BK_TTCP'], individual: 350, collective: 700 },
    { ...ROW, awards: ['BK_TINH', 'BK_BO'], individual: 100, collective: 200 },
    { ...ROW, awards: ['GK', 'GK_SO', 'GK_HUYEN', 'GK_CQ', 'GK_DN', 'GK_HDQT'], individual: 30, collective: 60 },
    { ...ROW, awards: ['GK_XA'], individual: 15, collective: 30 },
    ...stateCoefficients({ orders: ROW, heroes: ROW, honours: ROW }),
  ]),
  baseSalaries: BASE_SALARIES,
  rounding: { way: 'ceil10000', clause: `khoản 2 Điều 68 ${DECREE}`, unconfirmed: true },
};
