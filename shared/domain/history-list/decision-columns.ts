import type { HistoryRole } from '#shared/domain/history-list/history-columns';
import type { HistoryColumn, HistoryHeader } from '#shared/domain/history-list/history-header';

const DECIDING: readonly (HistoryRole | null)[] = ['decision', 'decidedOn', 'authority'];
const STATING: readonly (HistoryRole | null)[] = ['award', 'awardMark', 'rating', 'ratingMark', 'yearCell'];

/** True for a column whose cells say awards or ratings. */
export const statesFacts = ({ history }: HistoryColumn): boolean => STATING.includes(history);

/** What a decision is asked for: the facts of one year's columns or of none, all of them or those of one column. */
export type AskedDecision = { readonly year: number | undefined; readonly column: number | null };

/**
 * The columns of number, day and authority that a fact's column has. Where a role has several, each stands with the facts
 * left of it, or right of it where the first one stands left of all facts; a single column left of all holds for every one.
 */
export const decisionColumns = (
  { columns }: HistoryHeader,
  { year, column }: AskedDecision,
): readonly HistoryColumn[] => {
  const ofYear = columns.filter((one) => one.year === year);
  const deciding = ofYear.filter(({ history }) => DECIDING.includes(history));
  const facts = ofYear.filter(statesFacts).map(({ index }) => index);
  const [firstFact = 0] = facts;
  const isOneOfSeveral = ({ history }: HistoryColumn): boolean =>
    deciding.filter((other) => other.history === history).length > 1;
  if (column === null || facts.length < 2 || !deciding.some(isOneOfSeveral)) return deciding;
  const side = deciding.some((one) => one.index < firstFact && isOneOfSeveral(one)) ? -1 : 1;
  const beyond = (index: number, from: number): boolean => (index - from) * side > 0;
  const beside = deciding
    .filter(({ index }) => beyond(index, column))
    .sort((left, right) => (left.index - right.index) * side);
  const [nearest] = beside;
  const own = beside.filter(
    ({ index }) => nearest !== undefined && !facts.some((fact) => beyond(fact, nearest.index) && beyond(index, fact)),
  );
  const ofAll = deciding.filter((one) => one.index < firstFact && !isOneOfSeveral(one));
  return [...own, ...ofAll.filter((one) => !own.includes(one))];
};
