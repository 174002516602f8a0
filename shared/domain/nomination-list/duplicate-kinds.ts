import type { ListProblem, ProblemSeverity } from '#shared/domain/nomination-list/list-reading';

/**
 * Every way in which a row may mean someone who is there already, the gravest first. error: the row waits for the
 * secretary's word; warning: it is shown and asked; info: the program has decided, and may be told otherwise.
 */
export const DUPLICATE_KINDS = {
  ALREADY_AWARDED: 'error',
  DUPLICATE_IN_FILE: 'error',
  DUPLICATE_ACROSS_FILES: 'error',
  LIKELY_SAME_ACROSS_FILES: 'warning',
  LIKELY_SAME_IN_FILE: 'warning',
  NEAR_DUPLICATE_ACROSS_FILES: 'warning',
  NEAR_DUPLICATE_IN_FILE: 'warning',
  LIKELY_KNOWN_RECIPIENT: 'warning',
  NEAR_KNOWN_RECIPIENT: 'warning',
  ACHIEVEMENT_REWARDED: 'warning',
  AWARDED_ONCE_ALREADY: 'warning',
  AWARDED_SAME_YEAR: 'warning',
  SAME_PERSON_OTHER_AWARD: 'info',
  SAME_NAME_DIFFERENT_UNIT: 'info',
  SAME_NAME_DIFFERENT_PERSON: 'info',
  NAMESAKE_WITH_HISTORY: 'info',
  AWARDED_EARLIER: 'info',
  DUPLICATE_ANSWERED: 'info',
} as const satisfies Readonly<Record<string, ProblemSeverity>>;

export type DuplicateKind = keyof typeof DUPLICATE_KINDS;

export const isDuplicateKind = (code: string): code is DuplicateKind => Object.hasOwn(DUPLICATE_KINDS, code);

const TAKEN_FOR_TWO: ReadonlySet<DuplicateKind> = new Set([
  'SAME_NAME_DIFFERENT_UNIT',
  'SAME_NAME_DIFFERENT_PERSON',
  'NAMESAKE_WITH_HISTORY',
]);

/** Whether the program takes the two sides for two, unless it is told otherwise. */
export const isTakenForTwo = (code: string): boolean => isDuplicateKind(code) && TAKEN_FOR_TWO.has(code);

const ORDER = Object.keys(DUPLICATE_KINDS);

export const gravestFirst = <T extends { readonly code: DuplicateKind }>(found: readonly T[]): readonly T[] =>
  [...found].sort((left, right) => ORDER.indexOf(left.code) - ORDER.indexOf(right.code));

/** A doubt about two sides, without the words of either: facts and rows come with the sides. */
export const severityOf = (code: DuplicateKind): ListProblem['severity'] => DUPLICATE_KINDS[code];
