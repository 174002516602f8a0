import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import type { ListProblem, ProblemSeverity } from '#shared/domain/nomination-list/list-reading';
import type { ListColumn, TableHeader } from '#shared/domain/nomination-list/list-table';
import type { GridRow } from '#shared/domain/nomination-list/sheet-grid';

type DoubtedField = NonNullable<ListProblem['field']>;

/** The field that a column fills. */
const FIELD_OF_ROLE: ReadonlyMap<ColumnRole, DoubtedField> = new Map<ColumnRole, DoubtedField>([
  ['name', 'fullName'],
  ['position', 'position'],
  ['unit', 'unit'],
  ['award', 'awardProposed'],
  ['birthDate', 'birthDate'],
]);

const brokenColumns = (header: TableHeader, row: GridRow): readonly ListColumn[] =>
  row.cells.some((cell) => cell?.isError === true)
    ? header.columns.filter(({ index }) => row.cells[index]?.isError === true)
    : [];

/** The formula that should fill the field has failed: that is said once, and not that the field is empty too. */
export const isBroken = (header: TableHeader, row: GridRow, field: DoubtedField): boolean =>
  brokenColumns(header, row).some(({ role }) => FIELD_OF_ROLE.get(role) === field);

/** Without its award a row makes no dossier. */
const severityOfBroken = (role: ColumnRole): ProblemSeverity => {
  if (role === 'award') return 'error';
  return FIELD_OF_ROLE.has(role) ? 'warning' : 'info';
};

/** Cells of a row whose formula has failed. */
export const formulaErrors = (sheet: string | null, header: TableHeader, row: GridRow): readonly ListProblem[] =>
  brokenColumns(header, row).map(({ index, role, leaf }) => {
    const field = FIELD_OF_ROLE.get(role);
    return {
      sheet,
      sourceRow: row.sourceRow,
      code: 'FORMULA_ERROR',
      severity: severityOfBroken(role),
      facts: { column: leaf, error: row.cells[index]?.text ?? '' },
      ...(field === undefined ? {} : { field }),
    };
  });
