import { sameWordsKey } from '#shared/domain/nomination-list/folded-text';
import type { ListProblem, ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';

/** A row that names no unit as one of the unit that sent the list; the sender's own row belongs to no other unit. */
export const ofSender = (sender: string) => {
  const own = sameWordsKey(sender);
  return (row: NomineeRow): NomineeRow =>
    row.unit === null && sameWordsKey(row.fullName) !== own ? { ...row, unit: sender } : row;
};

/** Where a row of a list with units leaves its own out, the doubt stays and says whose unit was taken. */
export const namingSender = (problems: readonly ListProblem[], sender: string): readonly ListProblem[] =>
  problems.map((problem) =>
    problem.code === 'UNIT_MISSING' ? { ...problem, facts: { ...problem.facts, sender } } : problem,
  );

/** The notice of the desk about persons none of whom has a unit; nothing where one has. */
export const unitsUnknown = ({ rows }: Pick<ListReading, 'rows'>): readonly ListProblem[] => {
  const isOpen = rows.some(({ recipientKind }) => recipientKind === 'individual') && rows.every((row) => !row.unit);
  return isOpen ? [{ sheet: null, sourceRow: null, code: 'UNITS_UNKNOWN', severity: 'warning', facts: {} }] : [];
};
