import type { z } from 'zod';
import { givenFactsTexts as texts } from '#shared/text/vi/given-facts';

const { reasons } = texts;

const EXPECTED: Readonly<Record<string, string>> = {
  array: reasons.list,
  object: reasons.group,
  string: reasons.words,
  boolean: reasons.yesNo,
  number: reasons.wholeNumber,
  int: reasons.wholeNumber,
};

const valueAt = (given: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value === null || value === undefined ? undefined : Object(value)[key]), given);

const reasonOf = (issue: z.core.$ZodIssue, given: unknown): string => {
  if (valueAt(given, issue.path) === undefined) return reasons.absent;
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? reasons.unusable;
  if (issue.code === 'invalid_value') return reasons.oneOf(issue.values.map(String));
  if (issue.code === 'too_big' || issue.code === 'too_small') return reasons.outOfRange;
  // The only words of our own that the schema gives are about a code and a day.
  return issue.code === 'custom' ? issue.message : reasons.unusable;
};

/** One line on the first thing in the facts that cannot be read: where it stands, and what it should be. */
export const factsFault = ({ issues }: z.ZodError, given: unknown): string => {
  const [issue] = issues;
  if (issue === undefined || issue.path.length === 0) return texts.notFacts;
  return texts.at(issue.path.join('.'), reasonOf(issue, given));
};
