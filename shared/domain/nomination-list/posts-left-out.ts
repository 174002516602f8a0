import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ListProblem, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { hasRole } from '#shared/domain/nomination-list/list-table';

/** So many of ten persons must have what the others lack, and so many persons the list, before its lack means anything. */
const USUAL_OF_TEN = 7;
const FEWEST_PERSONS = 4;

/** `Linh mục`, `Thiếu úy`, `Em` say what somebody is; `Ông`, `Bà` do not. */
const saysItsPost = (honorific: string | null): boolean =>
  honorific !== null && !/^(ong|ba|anh|chi|thay|co|dong chi|d c)$/.test(wordsOf(honorific));

const isUsual = (persons: readonly NomineeRow[], field: 'position' | 'unit'): boolean =>
  persons.filter((row) => row[field] !== null).length * 10 >= persons.length * USUAL_OF_TEN;

/**
 * Persons without a post, or with neither post nor unit, in a list that writes both in one cell or beside the name and
 * gives them of nearly everybody else. A list with a column for each tells of an empty cell row by row; one of ballots
 * says in short whom it means and asks only where it says nothing. A post alone (`Giám đốc`) is of the unit that sends
 * the list.
 */
export const findPostsLeftOut = (rows: readonly NomineeRow[], header: TableHeader): readonly ListProblem[] => {
  const persons = rows.filter(({ recipientKind }) => recipientKind === 'individual');
  if (persons.length < FEWEST_PERSONS) return [];
  const isInShort = persons.some(({ votes }) => votes !== undefined);
  const hasPosts = !hasRole(header, 'position') && isUsual(persons, 'position');
  const hasUnits = !hasRole(header, 'unit') && isUsual(persons, 'unit');
  return persons.flatMap(({ sheet, sourceRow, honorific, fullName, position, unit }): readonly ListProblem[] => {
    const place = { sheet, sourceRow, severity: 'warning', facts: { name: fullName } } as const;
    const post: ListProblem = { ...place, code: 'POSITION_MISSING', field: 'position' };
    const office: ListProblem = { ...place, code: 'UNIT_MISSING', field: 'unit' };
    if (!hasPosts || position !== null || saysItsPost(honorific)) return [];
    if (isInShort && unit !== null) return [];
    return hasUnits && unit === null ? [post, office] : [post];
  });
};
