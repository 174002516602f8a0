import { type JudgeContext, type Judgement, met, missing, notMet } from '#shared/domain/eligibility/judgement';
import type { CheckOf } from '#shared/domain/eligibility/rules';
import { reaches } from '#shared/domain/share';

type Counted = 'ldtt' | 'completedTask' | 'cstdcs' | 'disciplinedFromWarning';

/** Reads a head count of the collective; a count above the number of members is no knowledge. */
const countOf = (context: JudgeContext, what: Counted): { count: number; members: number | null } | null => {
  const collective = context.facts.collective;
  const count = collective?.[what] ?? null;
  const members = collective?.members ?? null;
  if (count === null || (members !== null && count > members)) return null;
  return { count, members };
};

const rowsOf = (
  context: JudgeContext,
  what: Counted,
  { count, members }: { count: number; members: number | null },
) => [
  {
    year: context.facts.awardYear,
    what: `${context.names.members[what]}: ${members === null ? count : `${count}/${members}`}`,
  },
];

const decide = (
  context: JudgeContext,
  what: Counted,
  holds: (count: number, members: number | null) => boolean | null,
): Judgement => {
  const counted = countOf(context, what);
  const answer = counted === null ? null : holds(counted.count, counted.members);
  if (counted === null || answer === null) return missing([context.facts.awardYear]);
  const evidence = rowsOf(context, what, counted);
  return answer ? met(evidence) : notMet(evidence);
};

/** The share of all members who hold LĐTT, without rounding. */
export const shareOfMembers = (check: CheckOf<'shareOfMembers'>, context: JudgeContext): Judgement =>
  decide(context, 'ldtt', (count, members) =>
    members === null || members === 0 ? null : reaches(count, members, check.share),
  );

/** Every member completed the task. */
export const membersCompletedTask = (_check: CheckOf<'membersCompletedTask'>, context: JudgeContext): Judgement =>
  decide(context, 'completedTask', (count, members) => (members === null || members === 0 ? null : count === members));

/** At least one member holds CSTĐCS. */
export const hasMemberTitle = (_check: CheckOf<'hasMemberTitle'>, context: JudgeContext): Judgement =>
  decide(context, 'cstdcs', (count) => count >= 1);

/** No member disciplined with a warning (cảnh cáo) or worse. */
export const noMemberDisciplined = (_check: CheckOf<'noMemberDisciplined'>, context: JudgeContext): Judgement =>
  decide(context, 'disciplinedFromWarning', (count) => count === 0);

/** The collective belongs to those who may receive a flag. */
export const flagEligible = (_check: CheckOf<'flagEligible'>, context: JudgeContext): Judgement => {
  const eligible = context.facts.collective?.flagEligible ?? null;
  if (eligible === null) return missing([]);
  return eligible ? met() : notMet();
};

/** The collective does not belong to those who may receive a flag: other awards then count in its place. */
export const notFlagEligible = (_check: CheckOf<'notFlagEligible'>, context: JudgeContext): Judgement => {
  const eligible = context.facts.collective?.flagEligible ?? null;
  if (eligible === null) return missing([]);
  return eligible ? notMet() : met();
};

/** Years of existence at the end of the award year. */
export const yearsSinceFounded = (check: CheckOf<'yearsSinceFounded'>, context: JudgeContext): Judgement => {
  const founded = context.facts.collective?.foundedYear ?? null;
  if (founded === null) return missing([]);
  const evidence = [{ year: founded, what: context.names.members.founded }];
  return context.facts.awardYear - founded >= check.years ? met(evidence) : notMet(evidence);
};
