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
  // Commanders of a military region and the like, the head of the cipher committee.
  'corpsCommander',
  'nationalUniversityHead',
  'nationalAssemblyStanding',
] as const;
/** Who decides an award (Luật 06/2022, Điều 77–80). */
export type Authority = (typeof AUTHORITIES)[number];

export const PROPOSERS = [
  'baseUnit',
  'managingHead',
  'enterpriseHead',
  'communeChair',
  'villageHead',
  'provinceChair',
  'minister',
  'nationalUniversityHead',
  'nationalAssemblyBody',
] as const;
/** Who signs the Tờ trình (Điều 83). Heads of ban, ngành and of central organisations are the minister's equals. */
export type Proposer = (typeof PROPOSERS)[number];
