import type { ListProblem } from './import-draft';

/** The rows that a problem is about too and that its sentence does not name already. */
export const unsaidRows = ({ why, relatedRows = [] }: Pick<ListProblem, 'why' | 'relatedRows'>): readonly number[] =>
  relatedRows.filter((row) => !new RegExp(`dòng ${row}(?!\\d)`, 'u').test(why));
