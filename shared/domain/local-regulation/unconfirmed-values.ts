import type { Authority, Proposer } from '#shared/domain/authority';
import type { AwardCode } from '#shared/domain/award-code';
import type { Coefficient } from '#shared/domain/award-money';
import type { AwardRule, CriterionLine, RegulationEdition } from '#shared/domain/eligibility/rules';
import type { Confirmation } from '#shared/domain/local-regulation/local-regulation';
import {
  checkWithMeasure,
  limitWithMeasure,
  type Measure,
  measureOfCheck,
  measureOfLimit,
  numberMeasure,
  shareMeasure,
} from '#shared/domain/local-regulation/measure';
import type { Quota } from '#shared/domain/quota';
import type { RecipientKind } from '#shared/domain/recipient';

export type UnconfirmedPart =
  | 'criterion'
  | 'paper'
  | 'authority'
  | 'proposer'
  | 'ballot'
  | 'quota'
  | 'deadline'
  | 'coefficient'
  | 'rounding'
  | 'legalBasis';

/** A national value that was seen only in summary, as the secretary may look it up and correct it. */
export type UnconfirmedValue = {
  /** Unique within its edition. */
  readonly key: string;
  readonly part: UnconfirmedPart;
  readonly award: AwardCode | null;
  readonly clause: string;
  /** The words of the row; null where it has none of its own. */
  readonly text: string | null;
  readonly measure: Measure | null;
  readonly recipientKind?: RecipientKind;
  readonly authority?: Authority;
  readonly proposer?: Proposer;
};

type Correction = Pick<Confirmation, 'clause' | 'text' | 'measure'>;
type Settle = (value: UnconfirmedValue) => Correction | null;

const AS_IT_STANDS: Correction = { clause: null, text: null, measure: null };

/** The row without its mark and with the corrected clause; the row itself while it is not settled. */
const settled = <T extends { readonly clause: string; readonly unconfirmed?: true }>(
  row: T,
  correction: Correction | null,
): T => {
  if (correction === null) return row;
  const changed = { ...row, clause: correction.clause ?? row.clause };
  Reflect.deleteProperty(changed, 'unconfirmed');
  return changed;
};

const measureOfLine = (line: CriterionLine): Measure | null => ('check' in line ? measureOfCheck(line.check) : null);

/** A group settled as a whole settles the limbs that have no correction of their own. */
const settleLine = (line: CriterionLine, award: AwardCode | null, settle: Settle): CriterionLine => {
  const { id, clause, text } = line;
  const key = `criterion:${award ?? 'general'}:${id}`;
  const value = { key, part: 'criterion', award, clause, text, measure: measureOfLine(line) } as const;
  const correction = line.unconfirmed ? settle(value) : null;
  const bare = settled(line, correction);
  const own = correction === null ? bare : { ...bare, text: correction.text ?? text };
  if ('oneOf' in own) {
    const within: Settle = correction === null ? settle : (limb) => settle(limb) ?? AS_IT_STANDS;
    return { ...own, oneOf: own.oneOf.map((limb) => settleLine(limb, award, within)) };
  }
  const measure = correction?.measure ?? null;
  return 'check' in own && measure !== null ? { ...own, check: checkWithMeasure(own.check, measure) } : own;
};

const settleAward = (award: AwardRule, settle: Settle): AwardRule => {
  const { code, ballot } = award;
  const ofBallot = { part: 'ballot', award: code, clause: ballot.clause, text: null } as const;
  const correction = ballot.unconfirmed
    ? settle({ ...ofBallot, key: `ballot:${code}`, measure: shareMeasure(ballot.threshold) })
    : null;
  const threshold = correction?.measure?.kind === 'share' ? correction.measure.share : ballot.threshold;
  return {
    ...award,
    criteria: award.criteria.map((line) => settleLine(line, code, settle)),
    papers: award.papers.map((paper) => {
      if (!paper.unconfirmed) return paper;
      const { name: text, form } = paper;
      const variant = [...(paper.kinds ?? []), ...(paper.bases ?? []), paper.procedure ?? ''];
      const key = ['paper', code, paper.code, form ?? '', ...variant].join(':');
      const value = { key, part: 'paper', award: code, text, measure: null } as const;
      const found = settle({ ...value, clause: form ?? '' });
      if (found === null) return paper;
      const { unconfirmed: _, ...known } = paper;
      return { ...known, name: found.text ?? text, ...(found.clause && { form: found.clause }) };
    }),
    decidedBy: award.decidedBy.map((row) => {
      const { authority, clause } = row;
      const value = { key: `authority:${code}:${authority}`, part: 'authority', award: code, text: null } as const;
      return settled(row, row.unconfirmed ? settle({ ...value, authority, clause, measure: null }) : null);
    }),
    proposedBy: award.proposedBy.map((row) => {
      const { proposer, clause } = row;
      const value = { key: `proposer:${code}:${proposer}`, part: 'proposer', award: code, text: null } as const;
      return settled(row, row.unconfirmed ? settle({ ...value, proposer, clause, measure: null }) : null);
    }),
    ballot: { ...settled(ballot, correction), threshold },
  };
};

const measureOfQuota = ({ ceiling }: Quota): Measure =>
  'number' in ceiling ? numberMeasure(ceiling.number) : shareMeasure(ceiling.share);

const ceilingWith = (ceiling: Quota['ceiling'], measure: Measure | null): Quota['ceiling'] => {
  if ('number' in ceiling) return measure?.kind === 'number' ? { number: measure.number } : ceiling;
  return measure?.kind === 'share' ? { ...ceiling, share: measure.share } : ceiling;
};

const settleCoefficient = (row: Coefficient, settle: Settle): Coefficient => {
  const { award, recipientKind, clause } = row;
  const value = { key: `coefficient:${award}:${recipientKind}`, part: 'coefficient', award, text: null } as const;
  const correction = row.unconfirmed
    ? settle({ ...value, recipientKind, clause, measure: numberMeasure(row.hundredths) })
    : null;
  const hundredths = correction?.measure?.kind === 'number' ? correction.measure.number : row.hundredths;
  return { ...settled(row, correction), hundredths };
};

/** The edition with every unconfirmed value that `settle` answers for settled; the others keep their mark. */
const settleEdition = (edition: RegulationEdition, settle: Settle): RegulationEdition => {
  const { money } = edition;
  const { rounding } = money;
  const ofRounding = { key: 'rounding', part: 'rounding', award: null, text: null, measure: null } as const;
  return {
    ...edition,
    awards: edition.awards.map((award) => settleAward(award, settle)),
    general: edition.general.map((line) => settleLine(line, null, settle)),
    quotas: edition.quotas.map((quota) => {
      const { id, clause, text, counts } = quota;
      const award = 'award' in counts ? counts.award : null;
      const value = { key: `quota:${id}`, part: 'quota', award, clause, text, measure: measureOfQuota(quota) } as const;
      const found = quota.unconfirmed ? settle(value) : null;
      const ceiling = ceilingWith(quota.ceiling, found?.measure ?? null);
      return { ...settled(quota, found), text: found?.text ?? text, ceiling };
    }),
    deadlines: edition.deadlines.map((deadline) => {
      const { id, clause, text, limit } = deadline;
      const value = { key: `deadline:${id}`, part: 'deadline', award: null, clause, text } as const;
      const found = deadline.unconfirmed ? settle({ ...value, measure: measureOfLimit(limit) }) : null;
      if (found === null) return deadline;
      const changed = found.measure === null ? limit : limitWithMeasure(limit, found.measure);
      return { ...settled(deadline, found), text: found.text ?? text, limit: changed };
    }),
    money: {
      ...money,
      coefficients: money.coefficients.map((row) => settleCoefficient(row, settle)),
      rounding: settled(rounding, rounding.unconfirmed ? settle({ ...ofRounding, clause: rounding.clause }) : null),
    },
    legalBases: edition.legalBases.map((basis) => {
      if (!basis.unconfirmed) return basis;
      const { line } = basis;
      const value = { key: `basis:${line}`, part: 'legalBasis', award: null, clause: '', text: line } as const;
      const found = settle({ ...value, measure: null });
      if (found === null) return basis;
      const { unconfirmed: _, ...known } = basis;
      return { ...known, line: found.text ?? line };
    }),
  };
};

/** Every value of the edition that still carries the mark `unconfirmed`, in the order of the edition. */
export const unconfirmedValues = (edition: RegulationEdition): readonly UnconfirmedValue[] => {
  const found: UnconfirmedValue[] = [];
  settleEdition(edition, (value) => {
    found.push(value);
    return null;
  });
  return found;
};

/** The edition with what the secretary confirmed or corrected of it: those values lose their mark. */
export const withConfirmations = (
  edition: RegulationEdition,
  confirmations: readonly Confirmation[],
): RegulationEdition => {
  const byKey = new Map(confirmations.filter((row) => row.edition === edition.id).map((row) => [row.key, row]));
  return byKey.size === 0 ? edition : settleEdition(edition, ({ key }) => byKey.get(key) ?? null);
};
