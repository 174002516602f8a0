import type { ListReading, ListTable } from '#shared/domain/nomination-list/list-reading';
import type { RawCell, RawRow, RawSheet, RawWorkbook } from '#shared/domain/raw-workbook';

/** A file of the same list by another clerk's hand, and where its rows went. */
export type Variant = {
  readonly workbook: RawWorkbook;
  readonly rowOf: (sheet: string | null, sourceRow: number) => number;
};

/** Makes a variant of a file that was understood; null where the change makes no sense for it. */
export type VariantOf = (workbook: RawWorkbook, reading: ListReading) => Variant | null;

const STAYS: Variant['rowOf'] = (_sheet, sourceRow) => sourceRow;
const BETWEEN_ROWS = 0.5;

export type Part = { readonly sheet: RawSheet; readonly table: ListTable };

/** Visible sheets with one list and nothing else: what stands where in them is plain. */
const plainPart = (sheet: RawSheet, { tables }: ListReading): Part | null => {
  const [table, ...others] = tables.filter((candidate) => candidate.sheet === sheet.name);
  const isPlain = !sheet.hidden && table?.isList === true && others.length === 0;
  return isPlain && table !== undefined ? { sheet, table } : null;
};

const isNumbersOfColumns = ({ sheet, table }: Part): boolean =>
  sheet.rows.some(
    ({ sourceRow, cells }) =>
      sourceRow === table.headerRow && cells.every((cell) => cell === undefined || /^\(?[\dA-Z]\)?$/.test(cell.text)),
  );

const ofSheets = (workbook: RawWorkbook, change: (sheet: RawSheet) => RawSheet): RawWorkbook => ({
  ...workbook,
  sheets: workbook.sheets.map(change),
});

/** Changes plain sheets alone; null when the file has none that the change concerns. */
export const ofPlainSheets =
  (change: (part: Part, reading: ListReading) => RawSheet | null): VariantOf =>
  (workbook, reading) => {
    let isChanged = false;
    const changed = ofSheets(workbook, (sheet) => {
      const part = plainPart(sheet, reading);
      const after = part === null ? null : change(part, reading);
      isChanged ||= after !== null;
      return after ?? sheet;
    });
    return isChanged ? { workbook: changed, rowOf: STAYS } : null;
  };

const inOldFont = ({ font }: RawCell): boolean => /^(\.Vn|VNI)/.test(font ?? '');

const holdsOldText = ({ tables }: ListReading): boolean =>
  tables.some(({ columns }) => columns.some(({ encoding }) => encoding !== null));

const withText = (cell: RawCell, change: (text: string) => string): RawCell => ({
  ...cell,
  text: change(cell.text),
  ...(cell.runs === undefined ? {} : { runs: cell.runs.map((run) => ({ ...run, text: change(run.text) })) }),
});

const ofCells = (sheet: RawSheet, change: (cell: RawCell, row: RawRow, column: number) => RawCell | undefined) => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) => (cell === undefined ? cell : change(cell, row, column))),
  })),
});

/** Every text written otherwise; files in old encodings have other letters and stay out. */
export const everyText =
  (change: (text: string) => string): VariantOf =>
  (workbook, reading) => {
    if (holdsOldText(reading)) return null;
    const changed = ofSheets(workbook, (sheet) =>
      ofCells(sheet, (cell) => (cell.number !== undefined || inOldFont(cell) ? cell : withText(cell, change))),
    );
    return { workbook: changed, rowOf: STAYS };
  };

/** The cells of nominees under one kind of column written otherwise; gone where the change gives nothing. */
export const cellsUnder = (role: string, change: (cell: RawCell) => RawCell | undefined): VariantOf =>
  ofPlainSheets(({ sheet, table }, reading) => {
    if (holdsOldText(reading)) return null;
    const rows = new Set(
      reading.rows.filter((row) => row.sheet === sheet.name).flatMap((row) => row.sourceRows ?? [row.sourceRow]),
    );
    const columns = new Set(table.columns.filter((column) => column.role === role).map(({ index }) => index));
    if (columns.size === 0) return null;
    return ofCells(sheet, (cell, row, column) =>
      rows.has(row.sourceRow) && columns.has(column) ? change(cell) : cell,
    );
  });

/** The lowest header row written otherwise. */
export const headsWritten = (change: (text: string) => string): VariantOf =>
  ofPlainSheets((part, reading) =>
    holdsOldText(reading)
      ? null
      : ofCells(part.sheet, (cell, row) => (row.sourceRow === part.table.headerRow ? withText(cell, change) : cell)),
  );

/** Rows put in below a row, each at half a row's distance until all are numbered anew. */
const withRows = (sheet: RawSheet, added: readonly RawRow[]): { sheet: RawSheet; rowOf: (row: number) => number } => {
  const places = added.map(({ sourceRow }) => sourceRow);
  const rowOf = (row: number): number => row + places.filter((place) => place < row).length;
  const rows = [...sheet.rows, ...added]
    .toSorted((left, right) => left.sourceRow - right.sourceRow)
    .map((row) => ({ ...row, sourceRow: Math.ceil(rowOf(row.sourceRow)) }));
  const merges = sheet.merges.map((merge) => ({ ...merge, top: rowOf(merge.top), bottom: rowOf(merge.bottom) }));
  return { sheet: { ...sheet, rows, merges }, rowOf };
};

/** Puts rows into plain sheets; `rowsOf` gives them with the row below which each comes, and half a row. */
export const rowsPutIn =
  (rowsOf: (part: Part, reading: ListReading) => readonly RawRow[]): VariantOf =>
  (workbook, reading) => {
    const moves = new Map<string | null, (row: number) => number>();
    const changed = ofSheets(workbook, (sheet) => {
      const part = plainPart(sheet, reading);
      const added = part === null ? [] : rowsOf(part, reading);
      if (added.length === 0) return sheet;
      const moved = withRows(sheet, added);
      moves.set(sheet.name, moved.rowOf);
      return moved.sheet;
    });
    if (moves.size === 0) return null;
    return { workbook: changed, rowOf: (sheet, row) => moves.get(sheet)?.(row) ?? row };
  };

export const line = (sourceRow: number, ...texts: readonly string[]): RawRow => ({
  sourceRow,
  hidden: false,
  cells: texts.map((text) => (text === '' ? undefined : { text })),
});

/** A nominee in the middle of a plain list below whom nothing is merged down, or null. */
const middleOf = ({ sheet }: Part, { rows }: ListReading): number | null => {
  const own = rows.filter((row) => row.sheet === sheet.name);
  const middle = own[own.length >> 1];
  if (own.length < 6 || middle === undefined || middle.sourceRows !== undefined) return null;
  const isCut = sheet.merges.some(({ top, bottom }) => top <= middle.sourceRow && bottom > middle.sourceRow);
  return isCut ? null : middle.sourceRow;
};

export const headerOnNewPage = rowsPutIn((part, reading) => {
  const middle = middleOf(part, reading);
  const head = part.sheet.rows.find(({ sourceRow }) => sourceRow === part.table.headerRow);
  return middle === null || head === undefined ? [] : [{ ...head, sourceRow: middle + BETWEEN_ROWS }];
});

export const emptyRowInTheMiddle = rowsPutIn((part, reading) => {
  const middle = middleOf(part, reading);
  return middle === null ? [] : [line(middle + BETWEEN_ROWS)];
});

export const emptyRowBelowTheHeader = rowsPutIn(({ table }) => [line(table.headerRow + BETWEEN_ROWS)]);

export const numbersOfColumns = (first: 'numbers' | 'letters'): VariantOf =>
  rowsPutIn((part) => {
    const columns = new Set(part.table.columns.map(({ index }) => index));
    // Only up to the column that parts the list from what stands beside it.
    const width = Array.from({ length: columns.size + 1 }, (_, at) => at).find((at) => !columns.has(at)) ?? 0;
    if (part.table.columns.length < 4 || isNumbersOfColumns(part)) return [];
    const told = Array.from({ length: width }, (_, at) =>
      first === 'letters' && at < 2 ? ['A', 'B'][at] : String(at + 1 - (first === 'letters' ? 2 : 0)),
    );
    return [line(part.table.headerRow + BETWEEN_ROWS, ...told.map((text) => text ?? ''))];
  });

export const linesAbove = (...lines: readonly (readonly string[])[]): VariantOf =>
  rowsPutIn(() => lines.map((texts, at) => line((at + 1) / (lines.length + 1), ...texts)));

export const linesBelow = (...lines: readonly (readonly string[])[]): VariantOf =>
  ofPlainSheets(({ sheet }) => {
    const last = Math.max(...sheet.rows.map(({ sourceRow }) => sourceRow));
    const added = lines.map((texts, at) => line(last + 1 + at, ...texts)).filter(({ cells }) => cells.length > 0);
    return { ...sheet, rows: [...sheet.rows, ...added] };
  });

type Place = 'first' | 'behindName' | 'last';

const placeIn = ({ sheet, table }: Part, place: Place): number => {
  const name = table.columns.find(({ role }) => role === 'name');
  if (place === 'first') return 0;
  return place === 'behindName' && name !== undefined
    ? name.index + 1
    : Math.max(...sheet.rows.map(({ cells }) => cells.length));
};

/** A column more, of whose words the list has no need; not within a header of several rows. */
export const columnPutIn = (place: Place, head: string, textOf: (row: number) => string): VariantOf =>
  ofPlainSheets((part, reading) => {
    const { sheet, table } = part;
    const at = placeIn(part, place);
    const isInHead = sheet.merges.some(({ left, right, top, bottom }) => {
      const reaches = bottom >= table.headerRow - 2;
      return reaches && ((left < at && right >= at) || (top < bottom && top <= table.headerRow));
    });
    if (isInHead || isNumbersOfColumns(part)) return null;
    const rows = new Set(reading.rows.filter((row) => row.sheet === sheet.name).map(({ sourceRow }) => sourceRow));
    const inRow = (row: number): RawCell | undefined => {
      if (row === table.headerRow) return { text: head };
      return rows.has(row) ? { text: textOf(row) } : undefined;
    };
    const behind = (column: number): number => (column >= at ? column + 1 : column);
    return {
      ...sheet,
      rows: sheet.rows.map((row) => {
        const cells = Array.from({ length: Math.max(at, row.cells.length) }, (_, column) => row.cells[column]);
        return { ...row, cells: cells.toSpliced(at, 0, inRow(row.sourceRow)) };
      }),
      merges: sheet.merges.map((merge) => ({ ...merge, left: behind(merge.left), right: behind(merge.right) })),
      hiddenColumns: sheet.hiddenColumns.map(behind),
    };
  });

/** The whole sheet pushed down and to the right. */
export const pushedAside: VariantOf = (workbook) => ({
  workbook: ofSheets(workbook, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, sourceRow: row.sourceRow + 3, cells: [undefined, ...row.cells] })),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: top + 3,
      left: left + 1,
      bottom: bottom + 3,
      right: right + 1,
    })),
    hiddenColumns: sheet.hiddenColumns.map((column) => column + 1),
  })),
  rowOf: (_sheet, row) => row + 3,
});

/** Cells that hold a space where nothing was. */
export const spacesInEmptyCells: VariantOf = (workbook) => ({
  workbook: ofSheets(workbook, (sheet) => {
    const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length)) + 2;
    const fill = (row: RawRow): RawRow => ({
      ...row,
      cells: Array.from({ length: width }, (_, column) => row.cells[column] ?? { text: ' ' }),
    });
    return { ...sheet, rows: sheet.rows.map(fill) };
  }),
  rowOf: STAYS,
});

/** Another sheet that proposes nobody. */
export const sheetBeside: VariantOf = (workbook) =>
  workbook.fileName.endsWith('.csv')
    ? null
    : {
        workbook: {
          ...workbook,
          sheets: [
            ...workbook.sheets,
            {
              name: 'Liên hệ',
              hidden: false,
              merges: [],
              hiddenColumns: [],
              rows: [
                line(1, 'Danh sách lập theo Công văn số 15/SNV'),
                line(2, 'Liên hệ: Phòng Thi đua, ĐT 0263.3456789'),
              ],
            },
          ],
        },
        rowOf: STAYS,
      };
