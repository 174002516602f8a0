import { typedBirthDate } from '#shared/domain/nomination-list/birth-date';
import type {
  ListProblem,
  ListReading,
  NomineeRow,
  ProblemSeverity,
  ProposedAward,
} from '#shared/domain/nomination-list/list-reading';
import { placeKey, type RowPlace, rowPlaces } from '#shared/domain/nomination-list/row-places';
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

/** A text as corrected: left out as read, empty nothing. */
export const correctedText = (text: string | undefined, read: string | null): string | null =>
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
  honorific: correctedText(correction.honorific, row.honorific),
  position: correctedText(correction.position, row.position),
  unit: correctedText(correction.unit, row.unit),
  achievements: correctedText(correction.achievements, row.achievements),
  awardProposed: correction.awardProposed ?? row.awardProposed,
  ...(row.hidden === undefined ? {} : { hidden: correction.skip === false ? false : row.hidden }),
});

type Place = { readonly sheet: string | null; readonly sourceRow: number | null };

/** The correction of a place; of 100,000 rows few are corrected, and the number alone tells the others. */
const correctionFinder = (corrections: readonly RowCorrection[]) => {
  const numbers = new Set<number | null>(corrections.map(({ sourceRow }) => sourceRow));
  const byRow = new Map(corrections.map((correction) => [placeKey(correction), correction]));
  return (place: Place): RowCorrection | undefined =>
    numbers.has(place.sourceRow) ? byRow.get(placeKey(place)) : undefined;
};

/** A doubt about a field ends when the secretary has written the field herself; a hidden row's when she takes it in. */
const isSettled = (problem: ListProblem, correction: RowCorrection): boolean => {
  if (problem.code === 'HIDDEN_ROW') return correction.skip === false;
  if (problem.field === 'awardProposed' && correction.recipientKind !== undefined) return true;
  return CORRECTED_FIELDS.some((field) => problem.field === field && correction[field] !== undefined);
};

/** Rows that stood only in problems because they had no name, or were set aside as no nominees, now that the secretary has named them. */
const namedRows = (reading: ListReading, corrections: readonly RowCorrection[]): readonly NomineeRow[] => {
  const named = corrections.filter(({ fullName }) => fullName !== undefined);
  if (named.length === 0) return [];
  const nameless = new Set(reading.problems.filter(({ code }) => code === 'NAME_MISSING').map(placeKey));
  const ignored = new Set(reading.ignoredRows.map(placeKey));
  if (nameless.size === 0 && ignored.size === 0) return [];
  const read = new Set(reading.rows.map(placeKey));
  const said = new Map(reading.nameless.map((row) => [placeKey(row), row]));
  return named.flatMap(({ sheet, sourceRow, fullName = '', recipientKind = 'individual' }): readonly NomineeRow[] => {
    const key = placeKey({ sheet, sourceRow });
    if (read.has(key) || !(nameless.has(key) || ignored.has(key))) return [];
    const row = said.get(key);
    if (row !== undefined) return [{ ...row, fullName }];
    const words = { fullName, honorific: null, position: null, unit: null, achievements: null };
    return [{ sheet, sourceRow, recipientKind, ...words, awardProposed: [] }];
  });
};

/** The reading as the secretary corrected it: corrected rows are judged again, the others stay as they were. */
export const correctReading = (reading: ListReading, corrections: readonly RowCorrection[]): ListReading => {
  if (corrections.length === 0) return reading;
  const correctionOf = correctionFinder(corrections);
  const corrected: NomineeRow[] = [];
  const named = namedRows(reading, corrections);
  const rows = [...reading.rows, ...named].map((row) => {
    const correction = correctionOf(row);
    if (correction === undefined) return row;
    const changed = patched(row, correction);
    corrected.push(changed);
    return changed;
  });
  const known = new Set<string>();
  const open = reading.problems.filter((problem) => {
    const correction = correctionOf(problem);
    if (correction === undefined) return true;
    if (isSettled(problem, correction)) return false;
    known.add(`${placeKey(problem)} ${problem.code}`);
    return true;
  });
  const anew = corrected.flatMap(wordProblems).filter((problem) => !known.has(`${placeKey(problem)} ${problem.code}`));
  const isNamed = new Set(named.map(placeKey));
  const stays = (row: Place): boolean => !isNamed.has(placeKey(row));
  const nameless = reading.nameless.filter(stays);
  return { ...reading, rows, nameless, problems: [...open, ...anew], ignoredRows: reading.ignoredRows.filter(stays) };
};

/** How grave a doubt is at the desk: ballots of a unit are not kept, so that counts which cannot be keep nobody out. */
export const deskSeverity = ({ code, severity }: Pick<ListProblem, 'code' | 'severity'>): ProblemSeverity =>
  code === 'VOTES_INCONSISTENT' && severity === 'error' ? 'warning' : severity;

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
  return problems.some((problem) => deskSeverity(problem) === 'error') ? 'error' : null;
};

export type JudgedRow = {
  readonly row: NomineeRow;
  readonly problems: readonly ListProblem[];
  readonly reason: SetAsideReason | null;
};

/** Every row with its problems and whether it may become dossiers. */
export const judgeRows = (reading: ListReading, corrections: readonly RowCorrection[]): readonly JudgedRow[] => {
  const byRow = rowPlaces<RowCorrection>();
  for (const correction of corrections) byRow.set(correction, correction);
  const problemsByRow = rowPlaces<ListProblem[]>();
  for (const problem of reading.problems) {
    const { sheet, sourceRow } = problem;
    if (sourceRow === null) continue;
    const others = problemsByRow.get({ sheet, sourceRow });
    if (others === undefined) problemsByRow.set({ sheet, sourceRow }, [problem]);
    else others.push(problem);
  }
  return reading.rows.map((row) => {
    const problems = problemsByRow.get(row) ?? NO_PROBLEMS;
    return { row, problems, reason: setAsideReason(row, problems, byRow.get(row)) };
  });
};

const NO_PROBLEMS: readonly ListProblem[] = [];

/** A row that names nobody: it stands in problems only, and makes no dossier. */
export type NamelessRow = RowPlace & { readonly problem: ListProblem; readonly reason: 'skipped' | 'nameless' };

/** The rows that still name nobody, and whether the secretary set them aside herself. */
export const namelessRows = (
  { rows, problems }: Pick<ListReading, 'rows' | 'problems'>,
  corrections: readonly RowCorrection[],
): readonly NamelessRow[] => {
  const missing = problems.filter(({ code }) => code === 'NAME_MISSING');
  if (missing.length === 0) return [];
  const named = new Set(rows.map(placeKey));
  const skipped = new Set(corrections.filter(({ skip }) => skip === true).map(placeKey));
  return missing.flatMap((problem): readonly NamelessRow[] => {
    const { sheet, sourceRow } = problem;
    if (sourceRow === null || named.has(placeKey(problem))) return [];
    return [{ sheet, sourceRow, problem, reason: skipped.has(placeKey(problem)) ? 'skipped' : 'nameless' }];
  });
};
