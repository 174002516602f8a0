import { collective, given, household, rated, without, years } from '#tests/builders/fact-file';
import type { AwardCase } from './award-case';

const five = given('TTLDXS', years(2021, 2025));
const premier = (awards: object[], changes: object = {}): AwardCase['facts'] =>
  collective('BK_TTCP', { awards, ...changes });
const order = (award: string, awards: object[], unit: object = {}): AwardCase['facts'] =>
  collective(award, { awards: [...five, ...awards] }, { ...unit });

/** Điều 42–44(4), 73(4), (6), 74(3), (5), 75. */
export const COLLECTIVE_FORMS: readonly AwardCase[] = [
  // Điều 74(3), (5)
  {
    trap: 'BK tỉnh, collective: two years HTXSNV',
    facts: collective('BK_TINH', { ratings: rated('HTXSNV', [2024, 2025]) }),
    verdict: 'met',
    attests: true,
  },
  {
    trap: 'BK tỉnh, collective: two years TTLĐXS',
    facts: collective('BK_TINH', { awards: given('TTLDXS', [2024, 2025]) }),
    verdict: 'met',
  },
  {
    trap: 'BK tỉnh, collective: one year HTXSNV, one TTLĐXS',
    facts: collective('BK_TINH', { ratings: rated('HTXSNV', [2024]), awards: given('TTLDXS', [2025]) }),
    verdict: 'met',
  },
  {
    trap: 'BK tỉnh, collective: HTTNV in one year',
    facts: collective('BK_TINH', { ratings: [...rated('HTTNV', [2024]), ...rated('HTXSNV', [2025])] }),
    verdict: 'notMet',
  },
  {
    trap: 'BK tỉnh, collective: one year not rated yet',
    facts: collective('BK_TINH', { ratings: rated('HTXSNV', [2025]) }),
    verdict: 'missingData',
  },
  { trap: 'BK tỉnh, household: contributions', facts: household('BK_TINH'), verdict: 'met', attests: true },
  {
    trap: 'BK tỉnh, household: by merit, with a word to look at the basis again',
    facts: household('BK_TINH', { basis: 'merit' }),
    verdict: 'met',
    attests: true,
  },
  { trap: 'BK TTg, household: contributions', facts: household('BK_TTCP'), verdict: 'met', attests: true },
  { trap: 'Giấy khen, household', facts: household('GK_XA'), verdict: 'met' },
  { trap: 'Giấy khen, collective', facts: collective('GK_SO'), verdict: 'met' },
  // Điều 73(4)
  {
    trap: 'BK TTg, collective: BK tỉnh, then five TTLĐXS with one flag',
    facts: premier([...given('BK_TINH', [2020]), ...five, ...given('CO_TINH', [2023])]),
    verdict: 'met',
  },
  {
    trap: 'BK TTg, collective: 73(4)e says "và sau đó"',
    facts: premier([...given('BK_TINH', [2021]), ...five, ...given('CO_TINH', [2023])]),
    verdict: 'notMet',
  },
  {
    trap: 'BK TTg, collective: five years HTXSNV with two more bằng khen',
    facts: premier(given('BK_TINH', [2020, 2022, 2024]), { ratings: rated('HTXSNV', years(2021, 2025)) }),
    verdict: 'met',
  },
  {
    trap: 'BK TTg, collective: one of the two bằng khen is thematic',
    facts: premier([...given('BK_TINH', [2020, 2022]), ...given('BK_TINH', [2024], 'thematic'), ...five]),
    verdict: 'notMet',
  },
  {
    trap: 'BK TTg, collective: no flag, one bằng khen',
    facts: premier([...given('BK_TINH', [2020, 2022]), ...five]),
    verdict: 'notMet',
  },
  {
    trap: 'BK TTg, collective: gap in the titles, that year rated HTTNV',
    facts: premier(
      [...given('BK_TINH', [2020]), ...given('TTLDXS', [2021, 2022, 2024, 2025]), ...given('CO_TINH', [2023])],
      { ratings: rated('HTTNV', [2023]) },
    ),
    verdict: 'notMet',
  },
  {
    trap: 'BK TTg, collective: gap in the titles, known not to be rated',
    facts: premier([
      ...given('BK_TINH', [2020]),
      ...given('TTLDXS', [2021, 2022, 2024, 2025]),
      ...given('CO_TINH', [2023]),
    ]),
    verdict: 'notMet',
  },
  {
    trap: 'BK TTg, collective: gap in the titles, ratings not known',
    facts: without(
      premier([...given('BK_TINH', [2020]), ...given('TTLDXS', [2021, 2022, 2024, 2025]), ...given('CO_TINH', [2023])]),
      'ratings',
    ),
    verdict: 'missingData',
  },
  {
    trap: 'BK TTg, collective: five ĐVQT',
    facts: premier([...given('BK_BO', [2020]), ...given('DVQT', years(2021, 2025)), ...given('CO_TINH', [2023])]),
    verdict: 'met',
  },
  // Điều 44(4)
  {
    trap: 'HCLĐ Ba, collective: one Cờ CP',
    facts: order('HC_LD_3', [...given('BK_TTCP', [2020]), ...given('CO_CP', [2023])]),
    verdict: 'met',
  },
  {
    trap: 'HCLĐ Ba, collective: founded eight years ago',
    facts: order('HC_LD_3', [...given('BK_TTCP', [2020]), ...given('CO_CP', [2023])], { foundedYear: 2017 }),
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Ba, collective: ten years to the year',
    facts: order('HC_LD_3', [...given('BK_TTCP', [2020]), ...given('CO_CP', [2023])], { foundedYear: 2015 }),
    verdict: 'met',
  },
  {
    trap: 'HCLĐ Ba, collective: founding not known',
    facts: order('HC_LD_3', [...given('BK_TTCP', [2020]), ...given('CO_CP', [2023])], { foundedYear: undefined }),
    verdict: 'missingData',
  },
  {
    trap: 'HCLĐ Ba, collective: one flag and one bằng khen',
    facts: order('HC_LD_3', [...given('BK_TTCP', [2020]), ...given('CO_TINH', [2022]), ...given('BK_TINH', [2024])]),
    verdict: 'met',
  },
  {
    trap: 'HCLĐ Ba, collective: two bằng khen where flags are given',
    facts: order('HC_LD_3', [...given('BK_TTCP', [2020]), ...given('BK_TINH', [2022, 2024])]),
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Ba, collective: two bằng khen where none are',
    facts: order('HC_LD_3', [...given('BK_TTCP', [2020]), ...given('BK_TINH', [2022, 2024])], { flagEligible: false }),
    verdict: 'met',
  },
  {
    trap: 'HCLĐ Ba, collective: two bằng khen, flags not known',
    facts: order('HC_LD_3', [...given('BK_TTCP', [2020]), ...given('BK_TINH', [2022, 2024])], {
      flagEligible: undefined,
    }),
    verdict: 'missingData',
  },
  {
    trap: 'HCLĐ Ba, collective: BK TTg in the first of the five years',
    facts: order('HC_LD_3', [...given('BK_TTCP', [2021]), ...given('CO_CP', [2023])]),
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Ba, collective: long service is for persons',
    facts: collective('HC_LD_3', { basis: 'seniority' }),
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Ba, collective: one flag of the province',
    facts: order('HC_LD_3', [...given('BK_TTCP', [2020]), ...given('CO_TINH', [2023])]),
    verdict: 'notMet',
  },
  // Điều 43(4)
  {
    trap: 'HCLĐ Nhì, collective: one Cờ CP and one Cờ tỉnh',
    facts: order('HC_LD_2', [...given('HC_LD_3', [2020]), ...given('CO_CP', [2023]), ...given('CO_TINH', [2022])]),
    verdict: 'met',
  },
  {
    trap: 'HCLĐ Nhì, collective: two Cờ tỉnh',
    facts: order('HC_LD_2', [...given('HC_LD_3', [2020]), ...given('CO_TINH', [2022, 2024])]),
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Nhì, collective: three Cờ tỉnh',
    facts: order('HC_LD_2', [...given('HC_LD_3', [2020]), ...given('CO_TINH', [2021, 2022, 2024])]),
    verdict: 'met',
  },
  {
    trap: 'HCLĐ Nhì, collective: a flag won in a campaign does not count',
    facts: order('HC_LD_2', [
      ...given('HC_LD_3', [2020]),
      ...given('CO_TINH', [2021, 2022]),
      ...given('CO_TINH', [2024], 'thematic'),
    ]),
    verdict: 'notMet',
  },
  // Điều 42(4)
  {
    trap: 'HCLĐ Nhất, collective: two Cờ CP',
    facts: order('HC_LD_1', [...given('HC_LD_2', [2020]), ...given('CO_CP', [2022, 2024])]),
    verdict: 'met',
  },
  {
    trap: 'HCLĐ Nhất, collective: one Cờ CP and two Cờ tỉnh',
    facts: order('HC_LD_1', [
      ...given('HC_LD_2', [2020]),
      ...given('CO_CP', [2022]),
      ...given('CO_TINH', [2023, 2024]),
    ]),
    verdict: 'met',
  },
  {
    trap: 'HCLĐ Nhất, collective: four bằng khen where no flags are given',
    facts: order('HC_LD_1', [...given('HC_LD_2', [2020]), ...given('BK_TINH', years(2021, 2024))], {
      flagEligible: false,
    }),
    verdict: 'met',
  },
  {
    trap: 'HCLĐ Nhất, collective: three bằng khen',
    facts: order('HC_LD_1', [...given('HC_LD_2', [2020]), ...given('BK_TINH', years(2021, 2023))], {
      flagEligible: false,
    }),
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Nhất, collective: nothing but the five years',
    facts: order('HC_LD_1', given('HC_LD_2', [2020])),
    verdict: 'notMet',
  },
];
