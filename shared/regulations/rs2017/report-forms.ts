import { AWARD_BASES } from '#shared/domain/recipient';
import type { ReportForm, ReportForms } from '#shared/regulations/papers';

const form = (number: string) => ({ form: `Mẫu số ${number} Nghị định số 91/2017/NĐ-CP` });
const inGuides = (number: string) => ({ ...form(number), unconfirmed: true }) as const;

const AT_HOME = AWARD_BASES.filter((basis) => basis !== 'external');

/** The form itself was seen: for units and persons who contribute to the friendship with Vietnam. */
const EXTERNAL: ReportForm = { bases: ['external'], kinds: ['individual', 'collective'], ...form('08') };

/** The other numbers were seen in guides to NĐ 91/2017. */
export const reportForms2017 = (): ReportForms => ({
  full: [
    { kinds: ['collective'], bases: AT_HOME, ...inGuides('01') },
    { kinds: ['individual'], bases: AT_HOME, ...inGuides('02') },
    { kinds: ['household'], ...inGuides('08') },
    EXTERNAL,
  ],
  simplified: [{ bases: AT_HOME }, { bases: ['external'], kinds: ['household'] }, EXTERNAL],
});
