import { isNothing } from '#shared/domain/nomination-list/award-phrases';
import type { GroupHeading } from '#shared/domain/nomination-list/group-heading';
import type { ListProblem } from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { kindOfWords } from '#shared/domain/nomination-list/recipient-kind';
import { type StatedCounts, statedCounts } from '#shared/domain/nomination-list/row-words';
import type { Grid, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import { isSubtotalText } from '#shared/domain/nomination-list/subtotal-words';
import type { RecipientKind } from '#shared/domain/recipient';

/** A row that counts in a total; `kind` is null when the row has no name yet, and `mayBe` what it can be then, if told. */
export type CountedRow = {
  readonly sourceRow: number;
  readonly kind: RecipientKind | null;
  readonly mayBe?: RecipientKind;
  readonly number: number | null;
};

type Stated = { readonly what: RecipientKind | 'any'; readonly stated: number };

const tally = (
  rows: readonly CountedRow[],
  what: Stated['what'],
): { readonly least: number; readonly most: number } => {
  if (what === 'any') return { least: rows.filter(({ kind }) => kind !== null).length, most: rows.length };
  const least = rows.filter(({ kind }) => kind === what).length;
  return { least, most: least + rows.filter(({ kind, mayBe = what }) => kind === null && mayBe === what).length };
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

const claimsIn = (counts: StatedCounts): readonly Stated[] => {
  const kinds = (['individual', 'collective', 'household'] as const).flatMap((what) =>
    counts[what] === null ? [] : [{ what, stated: counts[what] }],
  );
  if (kinds.length > 0) return kinds;
  return counts.any === null ? [] : [{ what: 'any' as const, stated: counts.any }];
};

const claimsOf = (text: string): readonly Stated[] => claimsIn(statedCounts(text));

/** True of a heading that says how many stand under it. */
export const saysCount = ({ counts }: GroupHeading): boolean => claimsIn(counts).length > 0;

/** Compares the counts of a heading (`II. CÁ NHÂN (12 người)`, `Giấy khen: 03 cá nhân, 01 tập thể`) with the rows under it. */
export const checkGroupCount = (input: {
  readonly sheet: string | null;
  readonly sourceRow: number;
  readonly heading: GroupHeading;
  readonly rows: readonly CountedRow[];
}): readonly ListProblem[] => {
  const { counts, kind } = input.heading;
  const stated = kind === null ? null : (counts[kind] ?? counts.any);
  const claims = kind === null ? claimsIn(counts) : stated === null ? [] : [{ what: kind, stated }];
  return claims
    .filter((claim) => !fits(input.rows, claim))
    .map((claim) => mismatch(input.sheet, input.sourceRow, claim, input.rows));
};

/** Compares the counts of an article (`cho 05 cá nhân và 02 tập thể`) with the items below it. */
export const checkArticleCounts = (input: {
  readonly sheet: string | null;
  readonly sourceRow: number;
  readonly text: string;
  readonly rows: readonly CountedRow[];
}): readonly ListProblem[] =>
  input.rows.length === 0
    ? []
    : claimsOf(input.text)
        .filter((claim) => !fits(input.rows, claim))
        .map((claim) => mismatch(input.sheet, input.sourceRow, claim, input.rows));

/** Numbers under marked columns of a totals row: how many rows are marked. */
const checkMarkTotals = (
  { grid, header, row, body }: TotalsRow,
  sums: readonly (readonly CountedRow[])[],
): readonly ListProblem[] => {
  const statedAt = (column: number): number | undefined => {
    const cell = row.cells[column];
    return cell?.number ?? (/^\d{1,4}$/.test(cell?.text ?? '') ? Number(cell?.text) : undefined);
  };
  if (!header.columns.some(({ role, index }) => role === 'awardMark' && statedAt(index) !== undefined)) return [];
  const kind = kindOfWords(row.cells.flatMap((cell) => cell?.text ?? []).join(' '));
  const runs = sums
    .map((run) => run.filter((counted) => kind === null || counted.kind === kind))
    .map((run) => new Set(run.map(({ sourceRow }) => sourceRow)));
  return header.columns.flatMap((column): readonly ListProblem[] => {
    const stated = statedAt(column.index);
    if (column.role !== 'awardMark' || stated === undefined) return [];
    const marked = body.filter((line) => !isNothing(line.cells[column.index]?.text ?? ''));
    const counts = runs.map((run) => marked.filter(({ sourceRow }) => run.has(sourceRow)).length);
    if (counts.includes(stated)) return [];
    const facts = { kind: column.leaf, stated, counted: counts.at(-1) ?? 0 };
    return [{ sheet: grid.name, sourceRow: row.sourceRow, code: 'TOTAL_MISMATCH', severity: 'warning', facts }];
  });
};

/** A totals row and what it may sum up. */
export type TotalsRow = {
  readonly grid: Grid;
  readonly header: TableHeader;
  readonly row: GridRow;
  readonly rows: readonly CountedRow[];
  /** Where in `rows` the headings that stand over the totals row begin, and the rows since the totals row before. */
  readonly starts: readonly number[];
  readonly body: readonly GridRow[];
  readonly before: readonly CountedRow[];
  /** The rows of the sheets before this one: the last sheet may sum up all of them. */
  readonly ofSheetsBefore: () => readonly CountedRow[];
};

/**
 * Compares a totals row with the rows above it. A total may be of the whole list, of the rows since the heading or the
 * total before it, or since the numbers began again: it is a mismatch only when it fits none.
 */
export const checkTotals = (input: TotalsRow): readonly ListProblem[] => {
  const { grid, row, rows } = input;
  const words = row.cells.flatMap((cell) => (cell === undefined || cell.number !== undefined ? [] : [cell.text]));
  const claims = claimsOf(words.join(' '));
  const runs = [...suffixRuns(rows), ...input.starts.map((start) => rows.slice(start))];
  const isRight = (claim: Stated): boolean =>
    runs.some((run) => fits(run, claim)) ||
    (input.before.length > 0 && fits([...input.before, ...rows], claim)) ||
    fits([...input.ofSheetsBefore(), ...input.before, ...rows], claim);
  const wrong = claims.filter((claim) => !isRight(claim));
  const isOfPart = isSubtotalText(words[0] ?? '', null);
  const meant = isOfPart ? rows.slice(Math.max(0, ...input.starts)) : rows;
  const spoken = wrong.map((claim) => mismatch(grid.name, row.sourceRow, claim, meant));
  return [...spoken, ...checkMarkTotals(input, runs)];
};

/** Compares a total that stands above its rows: right under a heading, or at the top of the table. */
export const checkTotalAbove = (
  sheet: string | null,
  row: GridRow,
  rows: readonly CountedRow[],
): readonly ListProblem[] =>
  claimsOf(row.cells.flatMap((cell) => (cell === undefined || cell.number !== undefined ? [] : [cell.text])).join(' '))
    .filter((claim) => !fits(rows, claim))
    .map((claim) => mismatch(sheet, row.sourceRow, claim, rows));

/** The rows since the numbering last began again, and the whole list. */
const suffixRuns = (rows: readonly CountedRow[]): readonly (readonly CountedRow[])[] => {
  const lastStart = rows.findLastIndex(({ number }) => number === 1);
  return lastStart > 0 ? [rows.slice(lastStart), rows] : [rows];
};
