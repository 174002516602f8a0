import type { Block, Line, Piece, Table, TableCell, TableRow } from '#electron/excel/document-blocks';
import { type CellBudget, checkMerges, newCellBudget, SHEET_LIMITS, tooManyCells } from '#electron/excel/sheet-limits';
import type { MergedRange, RawCell, RawRow, RawSheet } from '#shared/domain/raw-workbook';

type Layout = {
  readonly rows: RawRow[];
  readonly merges: MergedRange[];
  readonly hiddenColumns: Set<number>;
  readonly budget: CellBudget;
  line: number;
};

const NEW_LINE: Piece = { text: '\n' };

const isBlank = (piece: Piece): boolean => piece.text.trim() === '';

const holdsText = (blocks: readonly Block[]): boolean =>
  blocks.some((block) =>
    block.kind === 'line'
      ? block.pieces.some((piece) => !isBlank(piece))
      : block.rows.some((row) => row.cells.some((cell) => holdsText(cell.blocks))),
  );

const joined = (parts: readonly (readonly Piece[])[], between: Piece): readonly Piece[] =>
  parts.flatMap((pieces, index) => (index === 0 ? pieces : [between, ...pieces]));

/** The lines of a cell; a table inside it becomes lines too, its cells apart by a tab. */
const piecesOf = (blocks: readonly Block[]): readonly Piece[] => {
  const lines = blocks.flatMap((block): (readonly Piece[])[] => {
    if (block.kind === 'line') return block.pieces.every(isBlank) ? [] : [block.pieces];
    return block.rows.flatMap((row) => {
      const cells = row.cells.map(({ blocks: inner }) => piecesOf(inner)).filter((pieces) => pieces.length > 0);
      return cells.length === 0 ? [] : [joined(cells, { text: '\t' })];
    });
  });
  return joined(lines, NEW_LINE);
};

const numbersOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'line' && block.number !== '' ? [block.number] : [])).join('\n');

/** Text without a font of its own (a line break, a tab) goes with what stands before it. */
const joinFonts = (pieces: readonly Piece[]): { text: string; font?: string }[] => {
  const runs: { text: string; font?: string }[] = [];
  for (const { text, font } of pieces) {
    const last = runs.at(-1);
    if (last !== undefined && (last.font === font || text.trim() === '')) last.text += text;
    else runs.push(font === undefined ? { text } : { text, font });
  }
  return runs;
};

const cellOf = (pieces: readonly Piece[]): RawCell | undefined => {
  const runs = joinFonts(pieces);
  const text = runs.map((run) => run.text).join('');
  if (text.trim() === '') return undefined;
  const [first] = runs;
  if (runs.length === 1) return first?.font === undefined ? { text } : { text, font: first.font };
  return { text, runs };
};

const addRow = (layout: Layout, cells: readonly (RawCell | undefined)[], hidden: boolean): void => {
  const filled = cells.filter((cell) => cell !== undefined);
  if (filled.length === 0) return;
  for (const { text } of filled) layout.budget.take(text);
  layout.rows.push({ sourceRow: layout.line, hidden, cells });
  if (layout.rows.length > SHEET_LIMITS.rows) throw tooManyCells('rows');
};

const shown = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter(({ isHidden }) => isHidden !== true);

const isAllHidden = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => !isBlank(piece)) && shown(pieces).every(isBlank);

const addLine = (layout: Layout, line: Line): void => {
  layout.line += 1;
  const hidden = isAllHidden(line.pieces);
  const pieces = hidden ? line.pieces : shown(line.pieces);
  const numbered = line.number === '' || pieces.every(isBlank) ? pieces : [{ text: `${line.number} ` }, ...pieces];
  addRow(layout, [cellOf(numbered)], hidden);
};

const addMerge = (layout: Layout, { column, width, height }: TableCell, rowsLeft: number): void => {
  const bottom = layout.line + Math.min(height, rowsLeft) - 1;
  if (width === 1 && bottom === layout.line) return;
  layout.merges.push({ top: layout.line, left: column, bottom, right: column + width - 1 });
};

const addTableRow = (layout: Layout, row: TableRow, rowsLeft: number): void => {
  layout.line += 1;
  const read = row.cells.map((cell) => ({ cell, pieces: piecesOf(cell.blocks) }));
  const hidden = row.isHidden || isAllHidden(read.flatMap(({ pieces }) => pieces));
  const cells: (RawCell | undefined)[] = [];
  for (const { cell, pieces } of read) {
    addMerge(layout, cell, rowsLeft);
    const visible = hidden ? pieces : shown(pieces);
    const value = cellOf(visible) ?? cellOf([{ text: numbersOf(cell.blocks) }]);
    if (value === undefined) continue;
    if (cell.column >= SHEET_LIMITS.columns) throw tooManyCells(`column ${cell.column}`);
    while (cells.length < cell.column) cells.push(undefined);
    cells[cell.column] = value;
  }
  addRow(layout, cells, hidden);
};

const isGrid = (block: Block): boolean =>
  block.kind === 'table' && block.rows.length > 1 && block.rows.some(({ cells }) => cells.length > 1);

/** A cell alone in its row that holds a real table only frames it: the table is read as if it stood outside. */
const framed = (row: TableRow): TableCell | undefined => {
  const filled = row.cells.filter(({ blocks }) => holdsText(blocks));
  const [only] = filled;
  return filled.length === 1 && only?.blocks.some(isGrid) === true ? only : undefined;
};

const addTable = (layout: Layout, table: Table): void => {
  for (const column of table.hiddenColumns) layout.hiddenColumns.add(column);
  table.rows.forEach((row, index) => {
    const frame = framed(row);
    if (frame === undefined) addTableRow(layout, row, table.rows.length - index);
    else addBlocks(layout, frame.blocks);
  });
};

const addBlocks = (layout: Layout, blocks: readonly Block[]): void => {
  for (const block of blocks) {
    if (block.kind === 'line') addLine(layout, block);
    else addTable(layout, block);
  }
};

/**
 * One sheet of a document: a paragraph is a row of one cell, a row of a table a row of its cells; `sourceRow` counts
 * the lines of the document, empty ones too. Throws LimitPassed beyond the limits.
 */
export const toDocumentSheet = (blocks: readonly Block[]): RawSheet => {
  const layout: Layout = { rows: [], merges: [], hiddenColumns: new Set(), budget: newCellBudget(), line: 0 };
  addBlocks(layout, blocks);
  const { rows, merges, hiddenColumns } = layout;
  checkMerges(rows, merges);
  return { name: null, hidden: false, rows, merges, hiddenColumns: [...hiddenColumns].sort((a, b) => a - b) };
};
