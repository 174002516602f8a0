import { type Block, DEEPEST_TABLE, type Line, type Piece } from '#electron/excel/document-blocks';
import { LimitPassed } from '#electron/excel/sheet-limits';
import type { NumberingUse, RunShape, WordFonts } from '#electron/excel/word-fonts';
import type { WordNumbering } from '#electron/excel/word-numbering';
import { toTable, type WordCell, type WordRow } from '#electron/excel/word-table';

export type WordParts = { readonly fonts: WordFonts; readonly numbering: WordNumbering };

type OpenParagraph = {
  readonly pieces: Piece[];
  /** Text boxes anchored in the paragraph; they follow it. */
  readonly boxes: Block[];
  style: string | undefined;
  numbering: NumberingUse | undefined;
};
export type OpenRun = { own: { -readonly [Key in keyof RunShape]: RunShape[Key] }; style: string | undefined };
export type OpenCell = { span: number; vertical: WordCell['vertical'] };
type OpenRow = { before: number; isHidden: boolean; isDeleted: boolean; readonly cells: WordCell[] };
export type OpenTable = {
  style: string | undefined;
  readonly widths: number[];
  readonly rows: WordRow[];
  row: OpenRow | null;
};

/** The body, a cell or a text box: paragraphs and tables one after the other. `cell` says what the flow fills. */
type Flow = {
  readonly blocks: Block[];
  readonly cell: OpenCell | null;
  paragraph: OpenParagraph | null;
  run: OpenRun | null;
  table: OpenTable | null;
};

export type BodyState = WordParts & {
  readonly flows: Flow[];
  /** Element whose content is left out, and how many of its name are open. */
  skipped: { readonly name: string; depth: number } | null;
  /** The properties that the scan stands in. */
  within: 'pPr' | 'trPr' | null;
  isText: boolean;
};

export const newFlow = (cell: OpenCell | null): Flow => ({ blocks: [], cell, paragraph: null, run: null, table: null });

/** The flow that the scan stands in. */
export const here = (state: BodyState): Flow => {
  const flow = state.flows.at(-1);
  if (flow === undefined) throw new Error('the body flow was closed');
  return flow;
};

/** The style of what an empty content control shows (`Click to enter text`). */
const PLACEHOLDER = 'PlaceholderText';

export const addPiece = (state: BodyState, text: string): void => {
  const { paragraph, run, table } = here(state);
  if (paragraph === null || run === null || text === '' || run.style === PLACEHOLDER) return;
  // The table style of a cell is that of the table around its flow.
  const tableStyle = table?.style ?? state.flows.at(-2)?.table?.style;
  const shape = state.fonts.shapeOf({ table: tableStyle, paragraph: paragraph.style, character: run.style }, run.own);
  paragraph.pieces.push({ text, ...shape });
};

export const closeParagraph = (state: BodyState): void => {
  const flow = here(state);
  const { paragraph } = flow;
  flow.paragraph = null;
  flow.run = null;
  if (paragraph === null) return;
  const use = paragraph.numbering ?? state.fonts.numberingOf(paragraph.style);
  const number = use === undefined || use.list === '0' ? '' : state.numbering.next(use);
  const line: Line = { kind: 'line', pieces: paragraph.pieces, number };
  flow.blocks.push(line);
  for (const block of paragraph.boxes) flow.blocks.push(block);
};

export const closeRow = (flow: Flow): void => {
  const row = flow.table?.row;
  if (flow.table === null || row === null || row === undefined) return;
  flow.table.row = null;
  if (!row.isDeleted) flow.table.rows.push(row);
};

export const closeTable = (flow: Flow): void => {
  closeRow(flow);
  const { table } = flow;
  flow.table = null;
  if (table !== null) flow.blocks.push(toTable(table.rows, table.widths));
};

export const openFlow = (state: BodyState, cell: OpenCell | null): void => {
  if (state.flows.length > DEEPEST_TABLE) throw new LimitPassed('workbook.suspicious', 'tables in tables');
  state.flows.push(newFlow(cell));
};

/** Ends a cell or a text box, with whatever a damaged file left open in it. */
export const closeFlow = (state: BodyState): void => {
  if (state.flows.length === 1) return;
  closeParagraph(state);
  closeTable(here(state));
  const ended = state.flows.pop();
  const around = here(state);
  if (ended === undefined) return;
  if (ended.cell !== null) around.table?.row?.cells.push({ ...ended.cell, blocks: ended.blocks });
  else for (const block of ended.blocks) (around.paragraph?.boxes ?? around.blocks).push(block);
};

export const endCell = (state: BodyState): void => {
  if (here(state).cell !== null) closeFlow(state);
};
