import type { AwardCode } from '#shared/domain/award-code';
import type { AwardRule, CriterionLine } from '#shared/domain/eligibility/rules';

/** What a later edition changes of the rows of an earlier one, or `repealed`. */
export type Amendments = { readonly [C in AwardCode]?: Partial<Omit<AwardRule, 'code'>> | 'repealed' };

/** The rows of an earlier edition with what the later one changes or drops. */
export const amend = (awards: readonly AwardRule[], amendments: Amendments): readonly AwardRule[] =>
  awards.flatMap((award) => {
    const change = amendments[award.code];
    if (change === 'repealed') return [];
    return [{ ...award, ...change }];
  });

/** The same line, marked as not checked against the full text. */
export const unconfirmed = (line: CriterionLine): CriterionLine =>
  'oneOf' in line ? { ...line, unconfirmed: true, oneOf: line.oneOf.map(unconfirmed) } : { ...line, unconfirmed: true };
