import type { AwardRule } from '#shared/domain/eligibility/rules';
import type { ReportForms } from '#shared/regulations/papers';

const form = (number: string) => `Mẫu số ${number} Nghị định số 98/2023/NĐ-CP`;

/** 02 for collectives, 03 for individuals; seen for state and province forms, taken to hold for the others. */
export const reportForms2024 = ({ kind, level }: Pick<AwardRule, 'kind' | 'level'>): ReportForms => {
  const unsure = kind === 'form' && level !== 'base' ? {} : ({ unconfirmed: true } as const);
  return {
    full: [
      { kinds: ['collective'], form: form('02'), ...unsure },
      { kinds: ['individual'], form: form('03'), ...unsure },
      { kinds: ['household'] },
    ],
    simplified: [],
  };
};
