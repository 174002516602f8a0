import { type DuplicateKind, isDuplicateKind } from '#shared/domain/nomination-list/duplicate-kinds';
import type { ListProblem, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { placeKey } from '#shared/domain/nomination-list/row-places';

/** Of these the row's own person is meant, and is given something once more. */
const GIVEN_AGAIN: ReadonlySet<DuplicateKind> = new Set([
  'ACHIEVEMENT_REWARDED',
  'AWARDED_ONCE_ALREADY',
  'AWARDED_SAME_YEAR',
]);

type Read = {
  readonly rows: readonly Pick<NomineeRow, 'sheet' | 'sourceRow' | 'recipientKind'>[];
  readonly problems: readonly Pick<ListProblem, 'sheet' | 'sourceRow' | 'code' | 'severity'>[];
};

/** How many pairs of a list nobody has answered, by what taking it in makes of them. */
export const unansweredPairs = ({ rows, problems }: Read) => {
  const asked = problems.flatMap(({ code, ...problem }) =>
    isDuplicateKind(code) && problem.severity !== 'info' ? [{ ...problem, code }] : [],
  );
  const taken = asked.filter(({ severity }) => severity === 'warning');
  const apart = taken.filter(({ code }) => !GIVEN_AGAIN.has(code));
  const rowsApart = new Set(apart.map(placeKey));
  return {
    total: asked.length,
    /** The row waits until they are answered. */
    waits: asked.length - taken.length,
    /** The row makes somebody new. */
    apart: apart.length,
    /** The row proposes somebody who was commended already. */
    again: taken.length - apart.length,
    isOfPeople:
      rowsApart.size > 0 && rows.some((row) => row.recipientKind === 'individual' && rowsApart.has(placeKey(row))),
  };
};
