import type { ReportForms } from '#shared/regulations/papers';

const form = (number: string) => ({ form: `Mẫu số ${number} Nghị định số 91/2017/NĐ-CP`, unconfirmed: true }) as const;

/** Numbers seen in guides to NĐ 91/2017. */
export const reportForms2017 = (): ReportForms => ({
  full: [
    { kinds: ['collective'], ...form('01') },
    { kinds: ['individual'], ...form('02') },
    { kinds: ['household'], ...form('08') },
  ],
  simplified: [],
});
