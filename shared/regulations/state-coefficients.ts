import type { AwardCode } from '#shared/domain/award-code';
import type { CoefficientRow } from '#shared/regulations/coefficient-table';

type Source = { readonly clause: string; readonly unconfirmed?: true };
type Sources = { readonly orders: Source; readonly heroes: Source; readonly honours: Source };

/** It brings a collective twice what it brings a person. */
const doubled = (awards: readonly AwardCode[], individual: number) => ({
  awards,
  individual,
  collective: individual * 2,
});

/**
 * Huân chương and danh hiệu vinh dự nhà nước, hundredths of the base salary; NĐ 98/2023 and NĐ 152/2025 have the same.
 * Nothing was seen for huy chương, for “Huân chương Hữu nghị” and for the two prizes: no row, no amount.
 */
export const stateCoefficients = ({ orders, heroes, honours }: Sources): readonly CoefficientRow[] => [
  { ...doubled(['HC_SV'], 4600), ...orders },
  { ...doubled(['HC_HCM'], 3050), ...orders },
  { ...doubled(['HC_DL_1', 'HC_QC_1'], 1500), ...orders },
  { ...doubled(['HC_DL_2', 'HC_QC_2'], 1250), ...orders },
  { awards: ['HC_DL_3', 'HC_QC_3'], individual: 1050, ...orders },
  // Not seen in print: twice the person's.
  { awards: ['HC_DL_3', 'HC_QC_3'], collective: 2100, clause: orders.clause, unconfirmed: true },
  { ...doubled(['HC_LD_1', 'HC_CC_1', 'HC_BVTQ_1'], 900), ...orders },
  { ...doubled(['HC_LD_2', 'HC_CC_2', 'HC_BVTQ_2'], 750), ...orders },
  { ...doubled(['HC_LD_3', 'HC_CC_3', 'HC_BVTQ_3'], 450), ...orders },
  { awards: ['HC_DDK'], individual: 750, ...orders },
  { awards: ['HC_DC'], individual: 450, ...orders },
  { ...doubled(['DH_AHLLVT', 'DH_AHLD'], 1550), ...heroes },
  { awards: ['DH_BMVNAH'], individual: 1550, ...honours },
  { awards: ['NGND', 'TTND', 'NSND', 'NNND'], individual: 1250, ...honours },
  { awards: ['NGUT', 'TTUT', 'NSUT', 'NNUT'], individual: 900, ...honours },
];
