import type { AwardCode } from '#shared/domain/award-code';
import type { RecipientKind } from '#shared/domain/recipient';
import type { LocalDate } from '#shared/lib/local-date';
import { err, ok, type Result } from '#shared/lib/result';

/** Coefficients are whole hundredths of the base salary: 0,3 is 30. */
export type Coefficient = {
  readonly award: AwardCode;
  readonly recipientKind: RecipientKind;
  readonly hundredths: number;
  readonly clause: string;
  readonly unconfirmed?: true;
};

/** Mức lương cơ sở from a day on, in đồng a month. */
export type BaseSalary = { readonly from: LocalDate; readonly amount: number; readonly source: string };

export type Rounding = 'ceil10000' | 'halfUp10000' | 'none';

export type MoneyRules = {
  readonly coefficients: readonly Coefficient[];
  /** Oldest first. */
  readonly baseSalaries: readonly BaseSalary[];
  readonly rounding: { readonly way: Rounding; readonly clause: string; readonly unconfirmed?: true };
};

/** `exact` is the bare product, `amount` what is paid; both in đồng, both shown. */
export type AwardMoney = {
  readonly hundredths: number;
  readonly baseSalary: number;
  readonly exact: number;
  readonly amount: number;
  readonly clause: string;
  readonly unconfirmed: boolean;
};

export type MoneyRefusal = { readonly code: 'money.noCoefficient' | 'money.noBaseSalary' };

const STEP = 10_000;

/** Rounds whole đồng to ten thousands. */
export const roundMoney = (exact: number, way: Rounding): number => {
  if (way === 'none') return exact;
  const below = exact - (exact % STEP);
  if (below === exact) return exact;
  return way === 'ceil10000' || exact - below >= STEP / 2 ? below + STEP : below;
};

/** The base salary in force on a day, or null before the first one known. */
export const baseSalaryOn = (salaries: readonly BaseSalary[], date: LocalDate): BaseSalary | null =>
  salaries.findLast((salary) => salary.from <= date) ?? null;

/** What one award brings: base salary of the day the decision is signed × coefficient, rounded once. */
export const awardMoney = (
  rules: MoneyRules,
  award: { readonly code: AwardCode; readonly recipientKind: RecipientKind; readonly decidedOn: LocalDate },
): Result<AwardMoney, MoneyRefusal> => {
  const coefficient = rules.coefficients.find(
    (row) => row.award === award.code && row.recipientKind === award.recipientKind,
  );
  if (!coefficient) return err({ code: 'money.noCoefficient' });
  const salary = baseSalaryOn(rules.baseSalaries, award.decidedOn);
  if (!salary) return err({ code: 'money.noBaseSalary' });
  // Every base salary is a multiple of 10 000, so the hundredths divide exactly.
  const exact = (salary.amount * coefficient.hundredths) / 100;
  return ok({
    hundredths: coefficient.hundredths,
    baseSalary: salary.amount,
    exact,
    amount: roundMoney(exact, rules.rounding.way),
    clause: coefficient.clause,
    unconfirmed: coefficient.unconfirmed === true || rules.rounding.unconfirmed === true,
  });
};

/** An award of one recipient in one decision, with the years its achievements are counted over. */
export type PayableAward = {
  readonly kind: 'title' | 'form';
  readonly firstYear: number;
  readonly lastYear: number;
  readonly amount: number;
};

/**
 * Marks what is paid when one recipient gets several awards at once: of titles over the same years only the highest,
 * titles over different years each, forms each, a title and a form both (Điều 49 NĐ 152/2025). Order is kept.
 */
export const payTogether = <T extends PayableAward>(awards: readonly T[]): readonly { award: T; paid: boolean }[] =>
  awards.map((award, index) => {
    const beatenBy = (other: PayableAward, place: number): boolean =>
      other.kind === 'title' &&
      other.firstYear === award.firstYear &&
      other.lastYear === award.lastYear &&
      (other.amount > award.amount || (other.amount === award.amount && place < index));
    return { award, paid: award.kind === 'form' || !awards.some(beatenBy) };
  });
