import type { Authority } from '#shared/domain/authority';
import type { AwardCode } from '#shared/domain/award-code';
import {
  type AwardMoney,
  awardMoney,
  type BaseSalary,
  baseSalaryOn,
  type MoneyRefusal,
  type MoneyRules,
} from '#shared/domain/award-money';
import { findAward, type RegulationEdition } from '#shared/domain/eligibility/rules';
import { moneyInWords } from '#shared/domain/money-in-words';
import { type EarlierAward, type GivenAward, type Settled, settleAwards } from '#shared/domain/paid-once';
import { RECIPIENT_KINDS, type RecipientKind } from '#shared/domain/recipient';
import { grouped } from '#shared/lib/grouped';
import type { LocalDate } from '#shared/lib/local-date';
import type { Result } from '#shared/lib/result';

/** What one dossier brings; `exact` and `amount` are 0 where nothing is paid. */
type RecipientMoney = Pick<GivenAward, 'dossierId' | 'award' | 'recipientKind'> &
  Settled & {
    readonly state: 'paid' | 'notPaid' | 'withoutMoney';
    readonly exact: number;
    readonly amount: number;
  };

/** Điều 11(4) of the law: the decider pays; for awards of the President, Government and Prime Minister the proposer. */
export type Payer = 'decider' | 'proposer';

/** One award and one kind of recipient: `count` receive it, `paid` of them are paid `amount` each. */
type MoneyGroup = Omit<AwardMoney, 'baseSalary'> &
  Pick<GivenAward, 'award' | 'recipientKind'> & {
    readonly count: number;
    readonly paid: number;
    readonly exactTotal: number;
    readonly total: number;
    readonly payer: Payer;
  };

type WithoutMoney = Pick<GivenAward, 'award' | 'recipientKind'> & {
  readonly count: number;
  readonly reason: MoneyRefusal['code'];
};

export type DecisionMoney = {
  readonly decidedOn: LocalDate;
  readonly baseSalary: BaseSalary | null;
  readonly rounding: MoneyRules['rounding'];
  readonly groups: readonly MoneyGroup[];
  /** Awards of the decision that no amount is known for: nothing of them is in the totals. */
  readonly withoutMoney: readonly WithoutMoney[];
  readonly byAward: readonly { readonly award: AwardCode; readonly paid: number; readonly total: number }[];
  readonly byKind: readonly { readonly recipientKind: RecipientKind; readonly paid: number; readonly total: number }[];
  readonly byPayer: readonly { readonly payer: Payer; readonly total: number }[];
  readonly exactTotal: number;
  readonly total: number;
  readonly inWords: string;
  readonly recipients: readonly RecipientMoney[];
};

const STATE_AUTHORITIES: readonly Authority[] = ['president', 'government', 'primeMinister'];

/** Who pays an award: decided by a state authority alone, it is paid by the office that proposed it. */
export const payerOf = (edition: RegulationEdition, code: AwardCode): Payer => {
  const deciders = findAward(edition, code)?.decidedBy ?? [];
  const isOfState = deciders.length > 0 && deciders.every(({ authority }) => STATE_AUTHORITIES.includes(authority));
  return isOfState ? 'proposer' : 'decider';
};

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((total, row) => total + of(row), 0);

type Pricing = (award: AwardCode, recipientKind: RecipientKind) => Result<AwardMoney, MoneyRefusal>;

const recipientMoney = (
  { dossierId, award, recipientKind }: GivenAward,
  settled: Settled | undefined,
  price: Pricing,
): RecipientMoney => {
  const money = price(award, recipientKind);
  const { insteadOf, alreadyGiven } = settled ?? { insteadOf: null, alreadyGiven: [] };
  const row = { dossierId, award, recipientKind, insteadOf, alreadyGiven };
  if (!money.ok) return { ...row, state: 'withoutMoney', exact: 0, amount: 0 };
  if (insteadOf !== null) return { ...row, state: 'notPaid', exact: 0, amount: 0 };
  return { ...row, state: 'paid', exact: money.value.exact, amount: money.value.amount };
};

/** Awards in the order of the decision, under each the kinds in their own order. */
const byAwardAndKind = (recipients: readonly RecipientMoney[]): readonly (readonly RecipientMoney[])[] =>
  [...grouped(recipients, ({ award }) => award).values()].flatMap((rows) =>
    RECIPIENT_KINDS.map((kind) => rows.filter(({ recipientKind }) => recipientKind === kind)).filter(
      (members) => members.length > 0,
    ),
  );

const withoutMoneyOf = (members: readonly RecipientMoney[], price: Pricing): readonly WithoutMoney[] => {
  const [first] = members;
  if (first === undefined) return [];
  const { award, recipientKind } = first;
  const money = price(award, recipientKind);
  return money.ok ? [] : [{ award, recipientKind, count: members.length, reason: money.error.code }];
};

const groupOf = (
  members: readonly RecipientMoney[],
  price: Pricing,
  payer: (award: AwardCode) => Payer,
): readonly MoneyGroup[] => {
  const [first] = members;
  if (first === undefined) return [];
  const { award, recipientKind } = first;
  const money = price(award, recipientKind);
  if (!money.ok) return [];
  const paid = members.filter(({ state }) => state === 'paid').length;
  const { baseSalary: _same, ...value } = money.value;
  return [
    {
      award,
      recipientKind,
      ...value,
      count: members.length,
      paid,
      exactTotal: value.exact * paid,
      total: value.amount * paid,
      payer: payer(award),
    },
  ];
};

/**
 * The money of a decision signed on a day: what each award brings, exact and rounded by the edition's rule; of several
 * titles over the same years only the highest; who pays; totals by award, kind and payer. An award without a
 * coefficient, or a day before the first known base salary, stands in `withoutMoney` and adds nothing.
 */
export const decisionMoney = (
  edition: RegulationEdition,
  decision: {
    readonly decidedOn: LocalDate;
    readonly awards: readonly GivenAward[];
    readonly earlier: readonly EarlierAward[];
  },
): DecisionMoney => {
  const { decidedOn, awards } = decision;
  const price: Pricing = (code, recipientKind) => awardMoney(edition.money, { code, recipientKind, decidedOn });
  const settled = settleAwards(edition, decision);
  const recipients = awards.map((given) => recipientMoney(given, settled.get(given.dossierId), price));
  const parted = byAwardAndKind(recipients);
  const groups = parted.flatMap((members) => groupOf(members, price, (award) => payerOf(edition, award)));
  const totalsOf = (rows: readonly MoneyGroup[]) => ({
    paid: sum(rows, (row) => row.paid),
    total: sum(rows, (row) => row.total),
  });
  const total = sum(groups, (group) => group.total);
  return {
    decidedOn,
    baseSalary: baseSalaryOn(edition.money.baseSalaries, decidedOn),
    rounding: edition.money.rounding,
    groups,
    withoutMoney: parted.flatMap((members) => withoutMoneyOf(members, price)),
    byAward: [...grouped(groups, (it) => it.award)].map(([award, rows]) => ({ award, ...totalsOf(rows) })),
    byKind: [...grouped(groups, (it) => it.recipientKind)].map(([recipientKind, rows]) => ({
      recipientKind,
      ...totalsOf(rows),
    })),
    byPayer: [...grouped(groups, (it) => it.payer)].map(([payer, rows]) => ({ payer, total: totalsOf(rows).total })),
    exactTotal: sum(groups, (group) => group.exactTotal),
    total,
    inWords: moneyInWords(total),
    recipients,
  };
};
