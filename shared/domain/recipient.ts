export const RECIPIENT_KINDS = ['individual', 'collective', 'household'] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

export const AWARD_BASES = ['merit', 'thematic', 'unexpected', 'contribution', 'seniority', 'external'] as const;
/** Loại hình khen thưởng (Luật 06/2022, Điều 8). */
export type AwardBasis = (typeof AWARD_BASES)[number];

export const RATING_LEVELS = ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'] as const;
/** Mức xếp loại chất lượng hằng năm, best first. */
export type RatingLevel = (typeof RATING_LEVELS)[number];

export const PERSON_CATEGORIES = [
  'civilServant',
  'publicEmployee',
  'worker',
  'farmer',
  'entrepreneur',
  'other',
] as const;
/** Nhóm đối tượng: whom the law's standards part (Luật 06/2022, Điều 24, 42-44, 73 and 74). */
export type PersonCategory = (typeof PERSON_CATEGORIES)[number];
