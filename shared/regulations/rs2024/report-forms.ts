import type { AwardCode } from '#shared/domain/award-code';
import type { AwardRule } from '#shared/domain/eligibility/rules';
import type { ReportForms } from '#shared/regulations/papers';

const form = (number: string) => `Mẫu số ${number} Nghị định số 98/2023/NĐ-CP`;

/** Heroes have forms of their own; only that of collectives is named by a source. */
const HEROES: ReportForms = {
  full: [{ kinds: ['collective'], form: form('05') }, { kinds: ['individual'] }],
  simplified: [],
};
const OWN_FORMS: { readonly [C in AwardCode]?: ReportForms } = { DH_AHLLVT: HEROES, DH_AHLD: HEROES };

/** 02 for collectives, 03 for individuals; seen for state and province forms, taken to hold for the others. */
export const reportForms2024 = ({ code, kind, level }: Pick<AwardRule, 'code' | 'kind' | 'level'>): ReportForms => {
  const unsure = kind === 'form' && level !== 'base' ? {} : ({ unconfirmed: true } as const);
  return (
    OWN_FORMS[code] ?? {
      full: [
        { kinds: ['collective'], form: form('02'), ...unsure },
        { kinds: ['individual'], form: form('03'), ...unsure },
        { kinds: ['household'] },
      ],
      simplified: [],
    }
  );
};
