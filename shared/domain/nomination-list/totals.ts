import { isNothing } from '#shared/domain/nomination-list/award-phrases';
import type { GroupHeading } from '#shared/domain/nomination-list/group-heading';
import type { ListProblem } from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { kindOfWords } from '#shared/domain/nomination-list/recipient-kind';
import { statedCounts } from '#shared/domain/nomination-list/row-words';
import type { Grid, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import type { RecipientKind } from '#shared/domain/recipient';

/** A row that counts in a total; `kind` is null when the row has no name yet. */
export type CountedRow = {
  readonly sourceRow: number;
  readonly kind: RecipientKind | null;
  readonly number: number | null;
};

type Stated = { readonly what: RecipientKind | 'any'; readonly stated: number };

const tally = (
  rows: readonly CountedRow[],
  what: Stated['what'],
): { readonly least: number; readonly most: number } => {
  if (what === 'any') return { least: rows.filter(({ kind }) => kind !== null).length, most: rows.length };
  const least = rows.filter(({ kind }) => kind === what).length;
  return { least, most: least + rows.filter(({ kind }) => kind === null).length };
};

const fits = (rows: readonly CountedRow[], { what, stated }: Stated): boolean => {
  const { least, most } = tally(rows, what);
  if (stated >= least && stated <= most) return true;
  // “13 người” beside collectives counts the persons only.
  return what === 'any' && fits(rows, { what: 'individual', stated });
};

const mismatch = (
  sheet: string | null,
  sourceRow: number,
  claim: Stated,
  rows: readonly CountedRow[],
): ListProblem => ({
  sheet,
  sourceRow,
  code: 'TOTAL_MISMATCH',
  severity: 'warning',
  facts: { kind: claim.what, stated: claim.stated, counted: tally(rows, claim.what).least },
});

const claimsOf = (text: string): readonly Stated[] => {
  const counts = statedCounts(text);
  const kinds = (['individual', 'collective', 'household'] as const).flatMap((what) =>
    counts[what] === null ? [] : [{ what, stated: counts[what] }],
  );
  if (kinds.length > 0) return kinds;
  return counts.any === null ? [] : [{ what: 'any' as const, stated: counts.any }];
};

/** Compares the counts of a heading (`II. CÁ NHÂN (12 người)`) with the rows under it. */
export const checkGroupCount = (input: {
  readonly sheet: string | null;
  readonly sourceRow: number;
  readonly heading: GroupHeading;
  readonly rows: readonly CountedRow[];
}): readonly ListProblem[] => {
  const { counts, kind } = input.heading;
  const stated = (kind === null ? null : counts[kind]) ?? counts.any;
  if (stated === null) return [];
  const claim: Stated = { what: kind ?? 'any', stated };
  const rows = input.rows;
  return fits(rows, claim) ? [] : [mismatch(input.sheet, input.sourceRow, claim, rows)];
};

/** Numbers under marked columns of a totals row: how many rows are marked. */
const checkMarkTotals = (
  grid: Grid,
  header: TableHeader,
  row: GridRow,
  body: readonly GridRow[],
  rows: readonly CountedRow[],
): readonly ListProblem[] => {
  if (!header.columns.some(({ role, index }) => role === 'awardMark' && row.cells[index]?.number !== undefined))
    return [];
  const kind = kindOfWords(row.cells.flatMap((cell) => cell?.text ?? []).join(' '));
  const runs = suffixRuns(rows)
    .map((run) => run.filter((counted) => kind === null || counted.kind === kind))
    .map((run) => new Set(run.map(({ sourceRow }) => sourceRow)));
  return header.columns.flatMap((column): readonly ListProblem[] => {
    const stated = row.cells[column.index]?.number;
    if (column.role !== 'awardMark' || stated === undefined) return [];
    const marked = body.filter((line) => !isNothing(line.cells[column.index]?.text ?? ''));
    const counts = runs.map((run) => marked.filter(({ sourceRow }) => run.has(sourceRow)).length);
    if (counts.includes(stated)) return [];
    const facts = { kind: column.leaf, stated, counted: counts.at(-1) ?? 0 };
    return [{ sheet: grid.name, sourceRow: row.sourceRow, code: 'TOTAL_MISMATCH', severity: 'warning', facts }];
  });
};

/**
 * Compares a totals row with the rows above it. A total may be of the whole list or of the rows since the heading
 * before it: it is a mismatch only when it fits neither.
 */
export const checkTotals = (input: {
  readonly grid: Grid;
  readonly header: TableHeader;
  readonly row: GridRow;
  readonly rows: readonly CountedRow[];
  readonly body: readonly GridRow[];
  readonly before: readonly CountedRow[];
  /** The rows of the sheets before this one: the last sheet may sum up all of them. */
  readonly ofSheetsBefore: () => readonly CountedRow[];
}): readonly ListProblem[] => {
  const { grid, header, row, rows } = input;
  const words = row.cells.flatMap((cell) => (cell === undefined || cell.number !== undefined ? [] : [cell.text]));
  const claims = claimsOf(words.join(' '));
  const isRight = (claim: Stated): boolean =>
    suffixRuns(rows).some((run) => fits(run, claim)) ||
    (input.before.length > 0 && fits([...input.before, ...rows], claim)) ||
    fits([...input.ofSheetsBefore(), ...input.before, ...rows], claim);
  const wrong = claims.filter((claim) => !isRight(claim));
  const spoken = wrong.map((claim) => mismatch(grid.name, row.sourceRow, claim, rows));
  return [...spoken, ...checkMarkTotals(grid, header, row, input.body, rows)];
};

/** The rows since the numbering last began again, and the whole list. */
const suffixRuns = (rows: readonly CountedRow[]): readonly (readonly CountedRow[])[] => {
  const lastStart = rows.findLastIndex(({ number }) => number === 1);
  return lastStart > 0 ? [rows.slice(lastStart), rows] : [rows];
};
