import type { Proposer } from '#shared/domain/authority';
import type { AwardRule } from '#shared/domain/eligibility/rules';

type Proposers = AwardRule['proposedBy'];

const under =
  (clause: string) =>
  (...proposers: readonly Proposer[]): Proposers =>
    proposers.map((proposer) => ({ proposer, clause }));

const unsure = (proposers: Proposers): Proposers => proposers.map((row) => ({ ...row, unconfirmed: true }));

const byLevel = under('khoản 1 Điều 83');

/** Titles are proposed from the unit that the people work in. */
export const BY_BASE_UNIT: Proposers = byLevel('baseUnit');

/** The law says it of titles only; for giấy khen it is taken to hold alike. */
export const BY_BASE_UNIT_FOR_FORM: Proposers = unsure(BY_BASE_UNIT);

/** What a province decides comes from those who manage staff and pay, from enterprises and from communes. */
export const BY_LEVEL_BELOW: Proposers = byLevel('managingHead', 'enterpriseHead', 'communeChair');

/** The same without the communes: what a ministry, an army corps or a national university decides. */
export const BY_MANAGING_HEAD: Proposers = byLevel('managingHead', 'enterpriseHead');
export const BY_MANAGING_HEAD_ONLY: Proposers = byLevel('managingHead');

export const BY_COMMUNE: Proposers = byLevel('communeChair');

/** Thôn, tổ dân phố: the decree on cultural families and villages was not seen. */
export const BY_VILLAGE: Proposers = unsure(byLevel('villageHead'));

/** Awards of the Government and the Prime Minister. */
export const TO_PRIME_MINISTER: Proposers = under('khoản 4 Điều 83')(
  'provinceChair',
  'minister',
  'nationalUniversityHead',
);

/** Awards of the President: proposed to the Prime Minister, who submits them. */
export const TO_PRESIDENT: Proposers = [
  ...under('khoản 2 Điều 83')('provinceChair', 'minister', 'nationalUniversityHead'),
  ...under('khoản 3 Điều 83')('nationalAssemblyBody'),
];

/** Medals of the National Assembly's Standing Committee. */
export const TO_NATIONAL_ASSEMBLY: Proposers = under('khoản 5 Điều 83')('nationalAssemblyBody');
