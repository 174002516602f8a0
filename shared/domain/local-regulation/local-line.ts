import type { Check, CriterionLine } from '#shared/domain/eligibility/rules';
import {
  citedClause,
  type LocalAsk,
  type LocalCriterion,
  type LocalRegulation,
} from '#shared/domain/local-regulation/local-regulation';

const checkOf = (rule: Exclude<LocalAsk, { readonly ask: 'attest' }>): Check => {
  switch (rule.ask) {
    case 'ratingOfYear':
      return { check: 'ratingAtLeast', level: rule.level };
    case 'ratedYears':
      return { check: 'consecutiveYears', years: rule.years, rating: rule.level };
    case 'initiatives':
      return { check: 'initiativeOfScope', times: rule.times, scope: rule.scope, within: { years: rule.years } };
    case 'awardHeld':
      return { check: 'heldBefore', codes: [rule.award] };
    case 'noMemberDisciplined':
      return { check: 'noMemberDisciplined' };
  }
};

const kindsOf = ({ kind, rule }: LocalCriterion): Pick<CriterionLine, 'kinds'> => {
  if (rule.ask === 'noMemberDisciplined') return { kinds: ['collective'] };
  return kind === null ? {} : { kinds: [kind] };
};

/** A line of the office's own as the report judges it: its id begins with `local.`, its clause names the document. */
export const localLine = (regulation: LocalRegulation, criterion: LocalCriterion): CriterionLine => {
  const head = {
    id: `local.${criterion.id}`,
    clause: citedClause(regulation, criterion.clause),
    text: criterion.text,
    ...kindsOf(criterion),
  };
  const { rule } = criterion;
  return rule.ask === 'attest' ? { ...head, attest: true } : { ...head, check: checkOf(rule) };
};
