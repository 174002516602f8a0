import type { MoneyRules } from '#shared/domain/award-money';
import { withLimbs } from '#shared/domain/criteria-lookup/award-search';
import type { AwardRule, CriterionLine } from '#shared/domain/eligibility/rules';
import { RECIPIENT_KINDS, type RecipientKind } from '#shared/domain/recipient';

/** An award as one edition has it, with the lines that hold for every award. */
export type AwardInEdition = {
  readonly award: AwardRule;
  readonly general: readonly CriterionLine[];
  readonly money: MoneyRules;
};

type Place = { readonly clause: string; readonly text: string };

/** `renumbered`: the same words under another clause. `reset`: the same words, another measure or other people. */
export type LineChange = {
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed' | 'reset' | 'renumbered';
  readonly here: Place | null;
  readonly there: Place | null;
};

type Decider = AwardRule['decidedBy'][number];
type Paper = AwardRule['papers'][number];

export type AwardDifference = {
  readonly lines: readonly LineChange[];
  readonly deciders: { readonly added: readonly Decider[]; readonly removed: readonly Decider[] };
  readonly papers: { readonly added: readonly Paper[]; readonly removed: readonly Paper[] };
  readonly ballotDiffers: boolean;
  /** Hundredths of the base salary; null where an edition pays nothing. */
  readonly money: readonly {
    readonly recipientKind: RecipientKind;
    readonly here: number | null;
    readonly there: number | null;
  }[];
};

/** The value written with its keys in order, so that equal things are written alike. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** What a line asks and of whom; its alternatives are compared by themselves. */
const measureOf = (line: CriterionLine): string => {
  const { id: _id, clause: _clause, text: _text, unconfirmed: _mark, ...asked } = line;
  return written('oneOf' in asked ? { ...asked, oneOf: true } : asked);
};

const changeBetween = (here: CriterionLine, there: CriterionLine): LineChange['change'] | null => {
  if (here.text !== there.text) return 'changed';
  if (measureOf(here) !== measureOf(there)) return 'reset';
  return here.clause === there.clause ? null : 'renumbered';
};

const placeOf = ({ clause, text }: CriterionLine): Place => ({ clause, text });

const linesOf = ({ award, general }: AwardInEdition): readonly CriterionLine[] =>
  [...award.criteria, ...general]
    .filter(({ kinds }) => kinds === undefined || award.recipientKinds.some((kind) => kinds.includes(kind)))
    .flatMap(withLimbs);

const lineChanges = (here: AwardInEdition, there: AwardInEdition): readonly LineChange[] => {
  const before = new Map(linesOf(here).map((line) => [line.id, line]));
  const after = new Map(linesOf(there).map((line) => [line.id, line]));
  const kept = [...before.values()].flatMap((line): LineChange[] => {
    const other = after.get(line.id);
    if (other === undefined) return [{ id: line.id, change: 'removed', here: placeOf(line), there: null }];
    const change = changeBetween(line, other);
    return change === null ? [] : [{ id: line.id, change, here: placeOf(line), there: placeOf(other) }];
  });
  const added = [...after.values()]
    .filter(({ id }) => !before.has(id))
    .map((line): LineChange => ({ id: line.id, change: 'added', here: null, there: placeOf(line) }));
  return [...kept, ...added];
};

const without = <T, K>(all: readonly T[], others: readonly T[], keyOf: (one: T) => K): readonly T[] => {
  const known = new Set(others.map(keyOf));
  return all.filter((one) => !known.has(keyOf(one)));
};

const hundredthsOf = ({ award, money }: AwardInEdition, kind: RecipientKind): number | null =>
  money.coefficients.find((row) => row.award === award.code && row.recipientKind === kind)?.hundredths ?? null;

/**
 * What another edition has otherwise than this one for the same award: `added` stands only there, `removed` only here.
 * Whether a line was seen in full text is no difference.
 */
export const awardDifference = (here: AwardInEdition, there: AwardInEdition): AwardDifference => {
  const authority = (decider: Decider) => decider.authority;
  const code = (paper: Paper) => paper.code;
  const ballotOf = ({ award: { ballot } }: AwardInEdition) => {
    const { clause: _clause, unconfirmed: _mark, ...asked } = ballot;
    return written(asked);
  };
  return {
    lines: lineChanges(here, there),
    deciders: {
      added: without(there.award.decidedBy, here.award.decidedBy, authority),
      removed: without(here.award.decidedBy, there.award.decidedBy, authority),
    },
    papers: {
      added: without(there.award.papers, here.award.papers, code),
      removed: without(here.award.papers, there.award.papers, code),
    },
    ballotDiffers: ballotOf(here) !== ballotOf(there),
    money: RECIPIENT_KINDS.map((recipientKind) => ({
      recipientKind,
      here: hundredthsOf(here, recipientKind),
      there: hundredthsOf(there, recipientKind),
    })).filter((row) => row.here !== row.there),
  };
};

/** True when nothing differs. */
export const isSame = ({ lines, deciders, papers, ballotDiffers, money }: AwardDifference): boolean =>
  !ballotDiffers &&
  [lines, deciders.added, deciders.removed, papers.added, papers.removed, money].every(({ length }) => length === 0);
