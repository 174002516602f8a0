import type { AwardCode } from '#shared/domain/award-code';
import type { DossierProcedure } from '#shared/domain/dossier-papers';
import type { AwardRule, RegulationEdition } from '#shared/domain/eligibility/rules';
import type { AwardBasis } from '#shared/domain/recipient';

/** On which bases a form of commendation is proposed by the simplified procedure, with the clause. */
const SIMPLIFIED_BASES: Readonly<Partial<Record<AwardBasis, string>>> = {
  unexpected: 'điểm b khoản 1 Điều 85',
  contribution: 'điểm d khoản 1 Điều 85',
  seniority: 'điểm d khoản 1 Điều 85',
  external: 'điểm d khoản 1 Điều 85',
};

/** The other grounds of the simplified procedure: a person says that they hold. */
const SIMPLIFIED_GROUNDS: Readonly<Record<Exclude<DossierProcedure, 'full'>, string>> = {
  politicalTask: 'điểm a khoản 1 Điều 85',
  foundByHead: 'điểm c khoản 1 Điều 85',
  stateSecret: 'điểm đ khoản 1 Điều 85',
};

type Proposed = { readonly basis: AwardBasis; readonly procedure: DossierProcedure | null };

/** The clause by which a form of commendation is proposed shortly; null when the whole dossier is asked. */
export const simplifiedClause = ({ basis, procedure }: Proposed): string | null => {
  if (procedure === 'full') return null;
  return procedure === null ? (SIMPLIFIED_BASES[basis] ?? null) : SIMPLIFIED_GROUNDS[procedure];
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
