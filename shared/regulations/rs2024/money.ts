import type { MoneyRules } from '#shared/domain/award-money';
import { BASE_SALARIES } from '#shared/regulations/base-salaries';
import { coefficientsOf } from '#shared/regulations/coefficient-table';
import { stateCoefficients } from '#shared/regulations/state-coefficients';

const TITLES = 'Điều 54 Nghị định số 98/2023/NĐ-CP';
const FORMS = 'Nghị định số 98/2023/NĐ-CP';

/** NĐ 98/2023. What a household received was not seen, so there is no row for it. */
export const MONEY_2024: MoneyRules = {
  coefficients: coefficientsOf([
    { awards: ['CSTDTQ'], individual: 450, clause: TITLES },
    { awards: ['CSTD_TINH'], individual: 300, clause: TITLES },
    { awards: ['CSTDCS'], individual: 100, clause: TITLES },
    { awards: ['LDTT', 'CSTT'], individual: 30, clause: TITLES },
    { awards: ['TTLDXS', 'DVQT'], collective: 150, clause: TITLES },
    { awards: ['TTLDTT', 'DVTT'], collective: 80, clause: TITLES },
    { awards: ['CO_CP'], collective: 1200, clause: TITLES, unconfirmed: true },
    { awards: ['CO_TINH'], collective: 800, clause: TITLES, unconfirmed: true },
    { awards: ['CO_QK'], collective: 600, clause: TITLES, unconfirmed: true },
    { awards: ['XTB'], collective: 200, clause: TITLES, unconfirmed: true },
    { awards: ['TDPVH'], collective: 150, clause: TITLES, unconfirmed: true },
    { awards: ['GDVH'], household: 10, clause: TITLES, unconfirmed: true },
    { awards: ['BK_TTCP'], individual: 350, collective: 700, clause: FORMS, unconfirmed: true },
    { awards: ['BK_TINH', 'BK_BO'], individual: 150, collective: 300, clause: FORMS, unconfirmed: true },
    { awards: ['BK_QK'], individual: 100, collective: 200, clause: FORMS, unconfirmed: true },
    {
      awards: ['GK', 'GK_SO', 'GK_HUYEN', 'GK_CQ', 'GK_DN', 'GK_HDQT'],
      individual: 30,
      collective: 60,
      clause: FORMS,
      unconfirmed: true,
    },
    { awards: ['GK_XA'], individual: 15, collective: 30, clause: FORMS, unconfirmed: true },
    { awards: ['KNC'], individual: 60, clause: 'điểm d khoản 1 Điều 58 Nghị định số 98/2023/NĐ-CP', unconfirmed: true },
    ...stateCoefficients({
      orders: { clause: `Điều 55 ${FORMS}` },
      heroes: { clause: `Điều 56 ${FORMS}` },
      honours: { clause: `Điều 56 ${FORMS}` },
    }),
  ]),
  baseSalaries: BASE_SALARIES,
  rounding: { way: 'ceil10000', clause: FORMS, unconfirmed: true },
};
