export const AUTHORITIES = [
  'president',
  'government',
  'primeMinister',
  'minister',
  'provinceChair',
  'unitHead',
  'departmentHead',
  'districtChair',
  'communeChair',
  'enterpriseHead',
  'enterpriseBoard',
] as const;
/** Who decides an award (Luật 06/2022, Điều 77–80). */
export type Authority = (typeof AUTHORITIES)[number];
