import { type AwardCode, isEmulationTitle } from '#shared/domain/award-code';
import { awardMoney, type PayableAward, payTogether } from '#shared/domain/award-money';
import { findAward, type RegulationEdition } from '#shared/domain/eligibility/rules';
import type { RecipientKind } from '#shared/domain/recipient';
import { grouped } from '#shared/lib/grouped';
import type { LocalDate } from '#shared/lib/local-date';

/** One award that the decision gives. */
export type GivenAward = {
  readonly dossierId: string;
  readonly recipientId: string;
  readonly recipientKind: RecipientKind;
  readonly award: AwardCode;
  readonly awardYear: number;
};

/** An award that the recipient holds by another decision of the day or before. */
export type EarlierAward = Omit<GivenAward, 'dossierId'> & { readonly decisionNumber: string | null };

/** Another award that bears on what is paid; `isHere` when the same decision gives it. */
type OtherAward = { readonly award: AwardCode; readonly decisionNumber: string | null; readonly isHere: boolean };

export type Settled = {
  /** The higher title over the same years that is paid instead of this one. */
  readonly insteadOf: OtherAward | null;
  /** Paid, but an earlier decision gave lower titles over the same years, or the same form of the year. */
  readonly alreadyGiven: readonly OtherAward[];
};

type Priced = PayableAward & {
  readonly recipientId: string;
  readonly award: AwardCode;
  readonly dossierId: string | null;
  readonly decisionNumber: string | null;
};

/** The years an award is counted over: those its criteria read, the last of them its own. */
const periodOf = (edition: RegulationEdition, { award, awardYear }: Pick<GivenAward, 'award' | 'awardYear'>) => {
  const rule = findAward(edition, award);
  return {
    kind: rule?.kind ?? (isEmulationTitle(award) ? ('title' as const) : ('form' as const)),
    firstYear: awardYear - (rule?.historyYears ?? 1) + 1,
    lastYear: awardYear,
  };
};

const isSamePeriod = (left: Priced, right: Priced): boolean =>
  left.kind === right.kind && left.firstYear === right.firstYear && left.lastYear === right.lastYear;

const asOther = ({ award, decisionNumber, dossierId }: Priced): OtherAward => ({
  award,
  decisionNumber,
  isHere: dossierId !== null,
});

/** Earlier awards come first, so that of two equal titles the one already given stands. */
const settleOne = (own: readonly Priced[]): readonly (readonly [string, Settled])[] => {
  const settled = payTogether(own);
  const earlier = own.filter(({ dossierId }) => dossierId === null);
  return settled.flatMap(({ award, paid }) => {
    if (award.dossierId === null) return [];
    const winner = paid ? undefined : settled.find((it) => it.paid && isSamePeriod(it.award, award));
    const bearsOn = (other: Priced): boolean =>
      award.kind === 'title'
        ? isSamePeriod(other, award)
        : other.award === award.award && other.lastYear === award.lastYear;
    return [
      [
        award.dossierId,
        {
          insteadOf: winner === undefined ? null : asOther(winner.award),
          alreadyGiven: paid ? earlier.filter(bearsOn).map(asOther) : [],
        },
      ],
    ];
  });
};

/**
 * What else each recipient gets here or holds already, by dossier: of several titles over the same years only the
 * highest is paid, over different years each, a title and a form both, forms each (Điều 49(5)–(7) NĐ 152/2025). What an
 * earlier decision paid is named, never deducted: the law does not say how. An award without a coefficient is left out.
 */
export const settleAwards = (
  edition: RegulationEdition,
  decision: {
    readonly decidedOn: LocalDate;
    readonly awards: readonly GivenAward[];
    readonly earlier: readonly EarlierAward[];
  },
): ReadonlyMap<string, Settled> => {
  const { decidedOn, awards, earlier } = decision;
  const all = [
    ...earlier.map((it) => ({ ...it, dossierId: null })),
    ...awards.map((it) => ({ ...it, decisionNumber: null })),
  ];
  const priced = all.flatMap((it): Priced[] => {
    const money = awardMoney(edition.money, { code: it.award, recipientKind: it.recipientKind, decidedOn });
    return money.ok ? [{ ...it, ...periodOf(edition, it), amount: money.value.exact }] : [];
  });
  return new Map([...grouped(priced, ({ recipientId }) => recipientId).values()].flatMap(settleOne));
};
