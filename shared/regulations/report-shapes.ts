import type { ReportShape } from '#shared/domain/achievement-report/report-facts';
import type { AwardCode } from '#shared/domain/award-code';
import type { Paper } from '#shared/domain/eligibility/rules';
import type { AwardBasis, RecipientKind } from '#shared/domain/recipient';

const formsOf = (
  decree: string,
  shapes: Readonly<Record<string, ReportShape>>,
): readonly (readonly [string, ReportShape])[] =>
  Object.entries(shapes).map(([number, shape]) => [`Mẫu số ${number} Nghị định số ${decree}`, shape]);

/** What each numbered form is for; numbers differ between the decrees, so the decree belongs to the key. */
const SHAPE_OF_FORM: ReadonlyMap<string, ReportShape> = new Map([
  ...formsOf('91/2017/NĐ-CP', { '01': 'meritCollective', '02': 'meritIndividual', '08': 'external' }),
  ...formsOf('98/2023/NĐ-CP', { '02': 'meritCollective', '03': 'meritIndividual', '05': 'heroCollective' }),
  ...formsOf('152/2025/NĐ-CP', {
    '02': 'governmentFlag',
    '03': 'nationalFighter',
    '04': 'meritCollective',
    '05': 'meritIndividual',
    '06': 'unexpected',
    '07': 'contribution',
    '08': 'thematic',
    '09': 'heroCollective',
    '10': 'heroIndividual',
    '11': 'external',
    '12': 'external',
  }),
]);

/** Forms whose whole text was read; of the others only numbers and headings are known, from guides and dossier cards. */
const FORMS_READ: ReadonlySet<string> = new Set(['Mẫu số 08 Nghị định số 91/2017/NĐ-CP']);

/** Whether the layout of a report was compared with the text of its form. */
export const isFormRead = (form: string): boolean => FORMS_READ.has(form);

const SHAPE_OF_BASIS: Readonly<Partial<Record<AwardBasis, ReportShape>>> = {
  thematic: 'thematic',
  unexpected: 'unexpected',
  contribution: 'contribution',
  seniority: 'contribution',
  external: 'external',
};

const SHAPE_OF_KIND: Readonly<Record<RecipientKind, ReportShape>> = {
  individual: 'meritIndividual',
  collective: 'meritCollective',
  household: 'household',
};

/** Heroes are reported on forms of their own, also where an edition's number is not known. */
const HEROES: ReadonlySet<AwardCode> = new Set<AwardCode>(['DH_AHLLVT', 'DH_AHLD']);

type Reported = { readonly awardCode: AwardCode; readonly kind: RecipientKind; readonly basis: AwardBasis };

/** No decree has parts for a household's life or work: only what is told of a deed or a campaign is told alike. */
const ofHousehold = (basis: AwardBasis): ReportShape =>
  basis === 'unexpected' || basis === 'thematic' || basis === 'external' ? basis : 'household';

/**
 * The shape of a dossier's report: that of its numbered form, else that of its award, its basis, its kind. A long working
 * life (contribution) is one person's.
 */
export const reportShapeOf = (paper: Pick<Paper, 'form'> | null, { awardCode, kind, basis }: Reported): ReportShape => {
  if (kind === 'household') return ofHousehold(basis);
  const numbered = paper?.form === undefined ? undefined : SHAPE_OF_FORM.get(paper.form);
  if (numbered !== undefined) return numbered;
  if (HEROES.has(awardCode)) return kind === 'collective' ? 'heroCollective' : 'heroIndividual';
  const byBasis = SHAPE_OF_BASIS[basis];
  return byBasis === undefined || (byBasis === 'contribution' && kind === 'collective') ? SHAPE_OF_KIND[kind] : byBasis;
};
