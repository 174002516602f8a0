import type { ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { MergedRange, RawCell, RawRow, RawSheet } from '#shared/domain/raw-workbook';
import { tidy } from '#shared/lib/vietnamese-text';
import { line, ofPlainSheets, type Part, rowsPutIn, type VariantOf } from '#tests/builders/list-variants';

const columnOf = ({ table }: Part, role: string): number | null => {
  const [only, ...others] = table.columns.filter((column) => column.role === role);
  return only === undefined || others.length > 0 ? null : only.index;
};

const ownRows = ({ sheet }: Part, { rows }: ListReading): readonly NomineeRow[] =>
  rows.filter((row) => row.sheet === sheet.name && row.sourceRows === undefined && row.hidden !== true);

const isTouched = ({ merges }: RawSheet, from: number): boolean => merges.some(({ bottom }) => bottom > from);

/** Runs of nominees one below another under whom the column holds one and the same text. */
const runsOfEqual = (part: Part, reading: ListReading, column: number): readonly (readonly RawRow[])[] => {
  const nominees = new Set(ownRows(part, reading).map(({ sourceRow }) => sourceRow));
  const runs: RawRow[][] = [];
  for (const row of part.sheet.rows) {
    const text = row.cells[column]?.text;
    if (text === undefined || !nominees.has(row.sourceRow)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last?.sourceRow === row.sourceRow - 1 && last.cells[column]?.text === text;
    if (run !== undefined && goesOn) run.push(row);
    else runs.push([row]);
  }
  return runs.filter((run) => run.length > 1);
};

const withCells = (
  sheet: RawSheet,
  change: ReadonlyMap<number, ReadonlyMap<number, RawCell | undefined>>,
): RawSheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => {
    const own = change.get(row.sourceRow);
    if (own === undefined) return row;
    const width = Math.max(row.cells.length, ...[...own.keys()].map((column) => column + 1));
    return {
      ...row,
      cells: Array.from({ length: width }, (_, column) => (own.has(column) ? own.get(column) : row.cells[column])),
    };
  }),
});

/** The same words again and again: only the first time in full, then a mark. */
export const marksForTheSame = (role: string, mark: string): VariantOf =>
  ofPlainSheets((part, reading) => {
    const column = columnOf(part, role);
    if (column === null || isTouched(part.sheet, part.table.headerRow)) return null;
    const below = runsOfEqual(part, reading, column).flatMap((run) => run.slice(1));
    if (below.length === 0) return null;
    return withCells(
      part.sheet,
      new Map(below.map(({ sourceRow }) => [sourceRow, new Map([[column, { text: mark }]])])),
    );
  });

/** The same words again and again: one cell merged down. */
export const mergedDown = (role: string): VariantOf =>
  ofPlainSheets((part, reading) => {
    const column = columnOf(part, role);
    if (column === null || isTouched(part.sheet, part.table.headerRow)) return null;
    const runs = runsOfEqual(part, reading, column);
    if (runs.length === 0) return null;
    const merges = runs.map(
      (run): MergedRange => ({
        top: run[0]?.sourceRow ?? 0,
        bottom: run.at(-1)?.sourceRow ?? 0,
        left: column,
        right: column,
      }),
    );
    const emptied = new Map(
      runs.flatMap((run) => run.slice(1).map(({ sourceRow }) => [sourceRow, new Map([[column, undefined]])] as const)),
    );
    const changed = withCells(part.sheet, emptied);
    return { ...changed, merges: [...changed.merges, ...merges] };
  });

const isTold = (row: RawRow | undefined, { index, label }: Part['table']['columns'][number]): boolean =>
  label === '' || tidy(row?.cells[index]?.text ?? '') === label;

/** The columns behind the names in the opposite order; not below a header of several rows, nor where a level stands at its award. */
export const columnsTurned: VariantOf = ofPlainSheets((part) => {
  const { sheet, table } = part;
  const name = columnOf(part, 'name');
  const last = Math.max(...table.columns.map(({ index }) => index));
  const top = table.headerRow;
  const reaches = sheet.merges.some(({ bottom }) => bottom >= top - 1);
  const head = sheet.rows.find(({ sourceRow }) => sourceRow === top);
  const isOneRow = table.columns.every((column) => isTold(head, column));
  const hasLevels = table.columns.some(({ role }) => role === 'awardLevel');
  if (name === null || reaches || hasLevels || !isOneRow || last - name < 3) return null;
  const from = (column: number): number => (column > name && column <= last ? name + 1 + last - column : column);
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.sourceRow < top
        ? row
        : {
            ...row,
            cells: Array.from({ length: Math.max(row.cells.length, last + 1) }, (_, column) => row.cells[from(column)]),
          },
    ),
    hiddenColumns: [],
  };
});

type Taken = { readonly column: number; readonly lastRow: number };

/** The column of units of a list that says nothing else between its people; null where it is no such list. */
const unitsToTake = (part: Part, reading: ListReading): Taken | null => {
  const { sheet, table } = part;
  const own = reading.rows.filter((row) => row.sheet === sheet.name);
  const column = columnOf(part, 'unit');
  const lastRow = own.at(-1)?.sourceRow;
  if (column === null || lastRow === undefined || isTouched(sheet, table.headerRow - 2)) return null;
  const nominees = new Set(own.map(({ sourceRow }) => sourceRow));
  const isPerson = ({ unit, recipientKind, sourceRows }: NomineeRow): boolean =>
    unit !== null && recipientKind === 'individual' && sourceRows === undefined;
  const isAlone = ({ sourceRow }: RawRow): boolean =>
    sourceRow <= table.headerRow || sourceRow > lastRow || nominees.has(sourceRow);
  const units = new Set(own.map(({ unit }) => unit)).size;
  return own.every(isPerson) && sheet.rows.every(isAlone) && units * 2 <= own.length ? { column, lastRow } : null;
};

const listIn = (sheet: RawSheet, { tables }: ListReading): Part | null => {
  const table = tables.find((one) => one.sheet === sheet.name);
  return table?.isList === true && !sheet.hidden ? { sheet, table } : null;
};

/** The column of units taken out; each unit heads its own people. */
export const unitsAsHeadings: VariantOf = (workbook, reading) => {
  const taken = new Set<string | null>();
  const sheets = workbook.sheets.map((sheet) => {
    const part = listIn(sheet, reading);
    const units = part === null ? null : unitsToTake(part, reading);
    if (part === null || units === null) return sheet;
    taken.add(sheet.name);
    const inTable = sheet.rows.filter(
      ({ sourceRow }) => sourceRow >= part.table.headerRow && sourceRow <= units.lastRow,
    );
    return withCells(
      sheet,
      new Map(inTable.map(({ sourceRow }) => [sourceRow, new Map([[units.column, undefined]])] as const)),
    );
  });
  const headed = rowsPutIn((part, { rows }) => {
    const name = columnOf(part, 'name');
    if (!taken.has(part.sheet.name) || name === null) return [];
    const own = rows.filter((row) => row.sheet === part.sheet.name);
    return own.flatMap(({ sourceRow, unit }, at) =>
      unit === own[at - 1]?.unit ? [] : [line(sourceRow - 0.5, ...Array(name).fill(''), unit ?? '')],
    );
  });
  return headed({ ...workbook, sheets }, reading);
};

/** A column for each award, crossed where it is proposed. */
export const awardsAsCrosses = (mark: string): VariantOf =>
  ofPlainSheets((part, reading) => {
    const { sheet, table } = part;
    const column = columnOf(part, 'award');
    const own = ownRows(part, reading);
    if (column === null || isTouched(sheet, table.headerRow - 2) || own.length !== reading.rows.length) return null;
    const awards = new Map(
      own.flatMap(({ awardProposed }) => awardProposed.map(({ code, original }) => [code, original])),
    );
    const isPlain = own.length >= 4 && own.every(({ awardProposed }) => awardProposed.length === 1);
    if (!isPlain || awards.size > 4 || awards.has('UNKNOWN')) return null;
    const first = Math.max(...sheet.rows.map(({ cells }) => cells.length));
    const places = new Map([...awards.keys()].map((code, at) => [code, first + at]));
    const heads = [...awards].map(([code, text]) => [places.get(code) ?? first, { text }] as const);
    const crosses = own.map(({ sourceRow, awardProposed: [award] }) => {
      const place = award === undefined ? first : (places.get(award.code) ?? first);
      return [
        sourceRow,
        new Map<number, RawCell | undefined>([
          [column, undefined],
          [place, { text: mark }],
        ]),
      ] as const;
    });
    const head = new Map<number, RawCell | undefined>([[column, undefined], ...heads]);
    return withCells(sheet, new Map([[table.headerRow, head], ...crosses]));
  });
