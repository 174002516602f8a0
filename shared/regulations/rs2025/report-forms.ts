import type { AwardCode } from '#shared/domain/award-code';
import type { AwardRule } from '#shared/domain/eligibility/rules';
import type { ReportForm, ReportForms } from '#shared/regulations/papers';

const form = (number: string) => ({ form: `Mẫu số ${number} Nghị định số 152/2025/NĐ-CP` });
const inferred = (number: string) => ({ ...form(number), unconfirmed: true }) as const;

/** Forms of its own that an award has, whatever the basis. */
const HEROES: readonly ReportForm[] = [
  { kinds: ['collective'], ...inferred('09') },
  { kinds: ['individual'], ...inferred('10') },
];
const FOREIGN: readonly ReportForm[] = [
  { kinds: ['collective'], ...inferred('11') },
  { kinds: ['individual'], ...inferred('12') },
];

const OWN_FORMS: { readonly [C in AwardCode]?: ReportForms } = {
  DH_AHLLVT: { full: HEROES, simplified: [] },
  DH_AHLD: { full: HEROES, simplified: [] },
  HC_HN: { full: FOREIGN, simplified: FOREIGN },
  HCH_HN: { full: FOREIGN, simplified: FOREIGN },
};

const EXTERNAL: readonly ReportForm[] = [
  ...FOREIGN.map((form): ReportForm => ({ ...form, bases: ['external'] })),
  { bases: ['external'], kinds: ['household'] },
];

const BY_BASIS: ReportForms = {
  full: [
    { bases: ['unexpected', 'contribution', 'seniority'] },
    { bases: ['thematic'], ...inferred('08') },
    { bases: ['merit'], kinds: ['collective'], ...inferred('04') },
    { bases: ['merit'], kinds: ['individual'], ...form('05') },
    { bases: ['merit'], kinds: ['household'] },
    ...EXTERNAL,
  ],
  simplified: [
    { bases: ['unexpected'], ...inferred('06') },
    { bases: ['contribution'], ...inferred('07') },
    { bases: ['merit', 'thematic', 'seniority'] },
    ...EXTERNAL,
  ],
};

/**
 * The annex of NĐ 152/2025 has a form for each basis, for heroes and for foreigners; 05 was seen, the others follow from
 * the published order. Titles name their forms in their own rows; at base level dossiers may be set locally (điểm c
 * khoản 2 Điều 6).
 */
export const reportForms2025 = ({ code, kind, level }: Pick<AwardRule, 'code' | 'kind' | 'level'>): ReportForms =>
  kind === 'title' || level === 'base' ? { full: [], simplified: [] } : (OWN_FORMS[code] ?? BY_BASIS);
