import type { AwardRule } from '#shared/domain/eligibility/rules';
import type { ReportForms } from '#shared/regulations/papers';

const form = (number: string) => ({ form: `Mẫu số ${number} Nghị định số 152/2025/NĐ-CP` });
const inferred = (number: string) => ({ ...form(number), unconfirmed: true }) as const;

/**
 * The annex of NĐ 152/2025 has a form for each basis; 05 was seen, the others follow from the published order. Titles
 * name their forms in their own rows; at base level dossiers may be set locally (điểm c khoản 2 Điều 6).
 */
export const reportForms2025 = ({ kind, level }: Pick<AwardRule, 'kind' | 'level'>): ReportForms =>
  kind === 'title' || level === 'base'
    ? { full: [], simplified: [] }
    : {
        full: [
          { bases: ['unexpected', 'contribution', 'seniority', 'external'] },
          { bases: ['thematic'], ...inferred('08') },
          { bases: ['merit'], kinds: ['collective'], ...inferred('04') },
          { bases: ['merit'], kinds: ['individual'], ...form('05') },
          { bases: ['merit'], kinds: ['household'] },
        ],
        simplified: [
          { bases: ['unexpected'], ...inferred('06') },
          { bases: ['contribution'], ...inferred('07') },
          { bases: ['external'], kinds: ['collective'], ...inferred('11') },
          { bases: ['external'], kinds: ['individual'], ...inferred('12') },
          { bases: ['external'], kinds: ['household'] },
          { bases: ['merit', 'thematic', 'seniority'] },
        ],
      };
