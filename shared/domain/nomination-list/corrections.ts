import { typedBirthDate } from '#shared/domain/nomination-list/birth-date';
import type { ListProblem, ListReading, NomineeRow, ProposedAward } from '#shared/domain/nomination-list/list-reading';
import { wordProblems } from '#shared/domain/nomination-list/row-problems';
import type { RecipientKind } from '#shared/domain/recipient';

/** What the secretary changed on one row of the preview; what is left out stays as read. */
export type RowCorrection = {
  readonly sheet: string | null;
  readonly sourceRow: number;
  readonly fullName?: string | undefined;
  readonly honorific?: string | undefined;
  readonly position?: string | undefined;
  readonly unit?: string | undefined;
  readonly achievements?: string | undefined;
  readonly recipientKind?: RecipientKind | undefined;
  readonly awardProposed?: readonly ProposedAward[] | undefined;
  /** As typed, day before month; empty: not known. */
  readonly birthDate?: string | undefined;
  readonly gender?: string | undefined;
  /** True sets the row aside; false takes in a hidden row. */
  readonly skip?: boolean | undefined;
};

const CORRECTED_FIELDS = ['fullName', 'position', 'unit', 'awardProposed', 'achievements', 'birthDate'] as const;

const orNull = (text: string | undefined, read: string | null): string | null =>
  text === undefined ? read : text === '' ? null : text;

type Born = Pick<NomineeRow, 'birthDate' | 'gender'>;

const bornOf = (row: Born, { birthDate, gender }: Pick<RowCorrection, 'birthDate' | 'gender'>): Born => {
  const date = birthDate === undefined ? row.birthDate : birthDate === '' ? undefined : typedBirthDate(birthDate);
  const written = gender === undefined ? row.gender : gender === '' ? null : gender;
  return { ...(date === undefined ? {} : { birthDate: date }), ...(written === undefined ? {} : { gender: written }) };
};

const withoutBorn = ({ birthDate: _date, gender: _gender, ...row }: NomineeRow): NomineeRow => row;

const patched = (row: NomineeRow, correction: RowCorrection): NomineeRow => ({
  ...withoutBorn(row),
  ...bornOf(row, correction),
  recipientKind: correction.recipientKind ?? row.recipientKind,
  fullName: correction.fullName ?? row.fullName,
  honorific: orNull(correction.honorific, row.honorific),
  position: orNull(correction.position, row.position),
  unit: orNull(correction.unit, row.unit),
  achievements: orNull(correction.achievements, row.achievements),
  awardProposed: correction.awardProposed ?? row.awardProposed,
  ...(row.hidden === undefined ? {} : { hidden: correction.skip === false ? false : row.hidden }),
});

const keyOf = ({ sheet, sourceRow }: { readonly sheet: string | null; readonly sourceRow: number | null }): string =>
  `${sheet ?? ''} ${sourceRow}`;

/** A doubt about a field ends when the secretary has written the field herself; a hidden row's when she takes it in. */
const isSettled = (problem: ListProblem, correction: RowCorrection): boolean => {
  if (problem.code === 'HIDDEN_ROW') return correction.skip === false;
  if (problem.field === 'awardProposed' && correction.recipientKind !== undefined) return true;
  return CORRECTED_FIELDS.some((field) => problem.field === field && correction[field] !== undefined);
};

/** Rows that stood only in problems because they had no name, now that the secretary has named them. */
const namedRows = (reading: ListReading, corrections: readonly RowCorrection[]): readonly NomineeRow[] => {
  const read = new Set(reading.rows.map(keyOf));
  const nameless = new Set(reading.problems.filter(({ code }) => code === 'NAME_MISSING').map(keyOf));
  return corrections.flatMap(({ sheet, sourceRow, fullName, recipientKind = 'individual' }): readonly NomineeRow[] => {
    const key = keyOf({ sheet, sourceRow });
    if (fullName === undefined || read.has(key) || !nameless.has(key)) return [];
    const words = { fullName, honorific: null, position: null, unit: null, achievements: null };
    return [{ sheet, sourceRow, recipientKind, ...words, awardProposed: [] }];
  });
};

/** The reading as the secretary corrected it: corrected rows are judged again, the others stay as they were. */
export const correctReading = (reading: ListReading, corrections: readonly RowCorrection[]): ListReading => {
  const byRow = new Map(corrections.map((correction) => [keyOf(correction), correction]));
  const rows = [...reading.rows, ...namedRows(reading, corrections)].map((row) => {
    const correction = byRow.get(keyOf(row));
    return correction === undefined ? row : patched(row, correction);
  });
  const open = reading.problems.filter((problem) => {
    const correction = byRow.get(keyOf(problem));
    return correction === undefined || !isSettled(problem, correction);
  });
  const known = new Set(open.map((problem) => `${keyOf(problem)} ${problem.code}`));
  const anew = rows
    .filter((row) => byRow.has(keyOf(row)))
    .flatMap(wordProblems)
    .filter((problem) => !known.has(`${keyOf(problem)} ${problem.code}`));
  return { ...reading, rows, problems: [...open, ...anew] };
};

/** Why a row makes no dossier now; null when it may. */
export type SetAsideReason = 'skipped' | 'hidden' | 'error' | 'noAward';

export const setAsideReason = (
  row: NomineeRow,
  problems: readonly ListProblem[],
  correction: RowCorrection | undefined,
): SetAsideReason | null => {
  if (correction?.skip === true) return 'skipped';
  if (row.hidden === true) return 'hidden';
  if (row.awardProposed.length === 0 || row.awardProposed.some(({ code }) => code === 'UNKNOWN')) return 'noAward';
  return problems.some(({ severity }) => severity === 'error') ? 'error' : null;
};

export type JudgedRow = {
  readonly row: NomineeRow;
  readonly problems: readonly ListProblem[];
  readonly reason: SetAsideReason | null;
};

/** Every row with its problems and whether it may become dossiers. */
export const judgeRows = (reading: ListReading, corrections: readonly RowCorrection[]): readonly JudgedRow[] => {
  const byRow = new Map(corrections.map((correction) => [keyOf(correction), correction]));
  const problemsByRow = new Map<string, ListProblem[]>();
  for (const problem of reading.problems) {
    if (problem.sourceRow === null) continue;
    problemsByRow.set(keyOf(problem), [...(problemsByRow.get(keyOf(problem)) ?? []), problem]);
  }
  return reading.rows.map((row) => {
    const problems = problemsByRow.get(keyOf(row)) ?? [];
    return { row, problems, reason: setAsideReason(row, problems, byRow.get(keyOf(row))) };
  });
};
