import type { AwardCode } from '#shared/domain/award-code';
import type { AwardRule, RegulationEdition } from '#shared/domain/eligibility/rules';
import type { AwardBasis } from '#shared/domain/recipient';

/** On which bases a form of commendation is proposed by the simplified procedure, with the clause. */
export const SIMPLIFIED_BASES: Readonly<Partial<Record<AwardBasis, string>>> = {
  unexpected: 'điểm b khoản 1 Điều 85',
  contribution: 'điểm d khoản 1 Điều 85',
  seniority: 'điểm d khoản 1 Điều 85',
  external: 'điểm d khoản 1 Điều 85',
};

/** How many sets of a dossier are handed in, as the law says it. */
export type DossierSets = { readonly text: string; readonly clause: string; readonly unconfirmed?: true };

const SETS_2017: Partial<Record<AwardCode, string>> = { CSTDTQ: '02 bộ' };
const LOCAL: DossierSets = {
  text: 'Số bộ hồ sơ do bộ, ban, ngành, tỉnh quy định.',
  clause: 'khoản 6 Điều 84',
};

/** Of an award in an edition; for RS2017 only what was seen. Null: nothing is known. */
export const dossierSets = (
  { id }: Pick<RegulationEdition, 'id'>,
  { code, stateLevel }: Pick<AwardRule, 'code' | 'stateLevel'>,
): DossierSets | null => {
  if (id === 'RS2017') {
    const text = SETS_2017[code];
    return text === undefined
      ? null
      : { text: `${text} hồ sơ.`, clause: 'Nghị định số 91/2017/NĐ-CP', unconfirmed: true };
  }
  if (!stateLevel) return LOCAL;
  return {
    text: '01 bộ bản chính kèm tệp Word và PDF, trừ văn bản có nội dung bí mật nhà nước.',
    clause: 'khoản 4 Điều 84',
  };
};
