import type { ListProblem } from '#shared/domain/nomination-list/list-reading';

/**
 * Doubts that only the unit can settle. What the program itself guessed (a missing header, an old encoding), and what
 * the council decides (a base of the ratio), is not asked of it.
 */
const ASKED_WARNINGS: ReadonlySet<string> = new Set([
  'NAME_MISSING',
  'NAME_TYPO_SUSPECT',
  'TWO_PERSONS_IN_ONE_CELL',
  'POSITION_MISSING',
  'UNIT_MISSING',
  'DATE_INVALID',
  'AWARD_LEVEL_UNKNOWN',
  'TOTAL_MISMATCH',
  'HIDDEN_ROW',
  'HIDDEN_SHEET',
  'FORMULA_ERROR',
  'STT_GAP',
  'VOTES_INCONSISTENT',
  'RATIO_MISMATCH',
  'DUPLICATE_IN_FILE',
]);

/** True for what the unit that sent the list should put right: every error, and the doubts that only it can settle. */
export const isAskedOfUnit = ({ code, severity }: Pick<ListProblem, 'code' | 'severity'>): boolean =>
  severity === 'error' || (severity === 'warning' && ASKED_WARNINGS.has(code));
