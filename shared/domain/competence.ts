import type { Authority } from '#shared/domain/authority';
import type { AwardRule } from '#shared/domain/eligibility/rules';
import type { OfficeLevel } from '#shared/domain/office-level';

/** Whether one may decide an award, and the clause that says so; null where no clause names them. */
export type Competence = { readonly allowed: boolean; readonly clause: string | null; readonly unconfirmed?: true };

const NOT_NAMED: Competence = { allowed: false, clause: null };

/** Only whom the edition names decides an award (Luật 2022, Điều 77–80; NĐ 129/2025, Điều 59 for the commune). */
export const mayDecide = (rule: Pick<AwardRule, 'decidedBy'>, authority: Authority): Competence => {
  const row = rule.decidedBy.find((decider) => decider.authority === authority);
  return row === undefined
    ? NOT_NAMED
    : { allowed: true, clause: row.clause, ...(row.unconfirmed && { unconfirmed: true }) };
};

/** Whom the head of an office of each level is as the law names deciders: the first is the one the papers are issued by. */
const HEADS: Readonly<Record<OfficeLevel, readonly [Authority, ...Authority[]]>> = {
  province: ['provinceChair'],
  ministry: ['minister'],
  // “Thủ trưởng cơ quan chuyên môn … và tương đương” is the head of a unit with legal personality too (khoản 1 Điều 80).
  department: ['departmentHead', 'unitHead'],
  commune: ['communeChair'],
  // A school, a hospital, a company: the level does not say which, so every reading that may hold is open to it.
  unit: ['unitHead', 'enterpriseHead', 'enterpriseBoard'],
};

/** Who issues the papers of an office. */
export const issuerOf = (level: OfficeLevel): Authority => HEADS[level][0];

/** Whether the office may decide the award in any fair reading of what it is. */
export const officeMayDecide = (rule: Pick<AwardRule, 'decidedBy'>, level: OfficeLevel): Competence =>
  HEADS[level].map((authority) => mayDecide(rule, authority)).find(({ allowed }) => allowed) ?? NOT_NAMED;
