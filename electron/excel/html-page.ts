import { type Block, DEEPEST_TABLE, type Piece, type TableCell } from '#electron/excel/document-blocks';
import { scanHtml } from '#electron/excel/html-scan';
import { addRules, type HtmlShape, type StyleRules, shapeOfElement } from '#electron/excel/html-styles';
import { LimitPassed, SHEET_LIMITS } from '#electron/excel/sheet-limits';

type OpenCell = { readonly column: number; readonly width: number; readonly height: number; readonly format: string };
type OpenRow = { readonly isHidden: boolean; readonly cells: TableCell[]; next: number };
type OpenTable = {
  readonly rows: { readonly isHidden: boolean; readonly cells: readonly TableCell[] }[];
  readonly hiddenColumns: number[];
  /** Rows that a cell above still covers, by column. */
  readonly covered: Map<number, number>;
  row: OpenRow | null;
  columns: number;
};

type OpenElement = { readonly name: string; readonly shape: HtmlShape };

/** The page or a cell: lines and tables one after the other. */
type Flow = {
  readonly blocks: Block[];
  readonly cell: OpenCell | null;
  readonly elements: OpenElement[];
  pieces: Piece[];
  table: OpenTable | null;
};

type PageState = { readonly flows: Flow[]; readonly rules: StyleRules };

const MOST_ELEMENTS = 500;

const BREAKS_LINE = new Set([
  ...['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'body'],
]);
const VOID = new Set(['br', 'col', 'img', 'meta', 'link', 'hr', 'input', 'wbr', 'base']);

const here = (state: PageState): Flow => {
  const flow = state.flows.at(-1);
  if (flow === undefined) throw new Error('the page was closed');
  return flow;
};

const inherited = (flow: Flow): HtmlShape => flow.elements.at(-1)?.shape ?? {};

/** Spaces as a browser shows them: line ends and tabs of the source are spaces, and one after another is none. */
const addText = (state: PageState, text: string): void => {
  const flow = here(state);
  const { font, isHidden } = inherited(flow);
  // Text right inside a table or a row stands in no cell.
  if (flow.table !== null && text.trim() === '') return;
  const last = flow.pieces.at(-1)?.text ?? '\n';
  const spaced = text.replace(/[ \t\n\r\f]+/g, ' ');
  const shown = /[ \n]$/.test(last) ? spaced.replace(/^ /, '') : spaced;
  if (shown === '') return;
  flow.pieces.push({
    text: shown,
    ...(font === undefined ? {} : { font }),
    ...(isHidden === true ? { isHidden } : {}),
  });
};

const endLine = (flow: Flow): void => {
  if (flow.pieces.some(({ text }) => text.trim() !== '')) {
    flow.blocks.push({ kind: 'line', pieces: flow.pieces, number: '' });
  }
  flow.pieces = [];
};

const MONTH_FIRST = /^m+[/-]d+[/-]y/i;

/** A date that the sheet shows month first, as the unit's Windows was set, is turned day first. */
const dayFirst = (blocks: readonly Block[], format: string): readonly Block[] => {
  const [only] = blocks;
  if (!MONTH_FIRST.test(format) || blocks.length !== 1 || only?.kind !== 'line') return blocks;
  const text = only.pieces.map((piece) => piece.text).join('');
  const date = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{2,4})\s*$/.exec(text);
  if (date === null) return blocks;
  return [{ kind: 'line', pieces: [{ text: `${date[2]}/${date[1]}/${date[3]}` }], number: '' }];
};

const endCell = (state: PageState): void => {
  const flow = here(state);
  if (flow.cell === null) return;
  endTable(state);
  endLine(flow);
  state.flows.pop();
  const { format, ...cell } = flow.cell;
  here(state).table?.row?.cells.push({ ...cell, blocks: dayFirst(flow.blocks, format) });
};

const endRow = ({ table }: Flow): void => {
  if (table === null || table.row === null) return;
  const { isHidden, cells } = table.row;
  table.rows.push({ isHidden, cells });
  table.row = null;
  for (const [column, rows] of table.covered) {
    if (rows > 1) table.covered.set(column, rows - 1);
    else table.covered.delete(column);
  }
};

/** Ends the table open in this flow, not the one around it. */
const endTable = (state: PageState): void => {
  const flow = here(state);
  endRow(flow);
  const { table } = flow;
  flow.table = null;
  if (table !== null) flow.blocks.push({ kind: 'table', rows: table.rows, hiddenColumns: table.hiddenColumns });
};

const count = (text: string | undefined, most: number): number => {
  const number = Number.parseInt(text ?? '1', 10);
  return number > 1 ? Math.min(number, most) : 1;
};

const openTable = (state: PageState): void => {
  const flow = here(state);
  endLine(flow);
  endTable(state);
  flow.table = { rows: [], hiddenColumns: [], covered: new Map(), row: null, columns: 0 };
};

/** The flow whose table a row or cell belongs to; a cell still open is ended first. */
const flowOfTable = (state: PageState): Flow => {
  if (here(state).table === null) endCell(state);
  return here(state);
};

const openRow = (state: PageState, shape: HtmlShape): OpenRow | null => {
  const flow = flowOfTable(state);
  endRow(flow);
  if (flow.table === null) return null;
  flow.table.row = { isHidden: shape.isHidden === true, cells: [], next: 0 };
  return flow.table.row;
};

const openCell = (state: PageState, attributes: ReadonlyMap<string, string>, shape: HtmlShape): void => {
  const { table } = flowOfTable(state);
  if (table === null) return;
  const row = table.row ?? openRow(state, {});
  if (row === null) return;
  while (table.covered.has(row.next)) row.next += 1;
  const width = count(attributes.get('colspan'), SHEET_LIMITS.columns);
  const height = count(attributes.get('rowspan'), SHEET_LIMITS.rows);
  const column = row.next;
  row.next += width;
  for (let at = column; at < row.next && at < SHEET_LIMITS.columns; at += 1) table.covered.set(at, height);
  if (state.flows.length > DEEPEST_TABLE) throw new LimitPassed('workbook.suspicious', 'tables in tables');
  const cell = { column, width, height, format: shape.numberFormat ?? '' };
  // A cell that does not show is of a hidden row or column, which keep their text.
  const text: HtmlShape = shape.font === undefined ? {} : { font: shape.font };
  state.flows.push({ blocks: [], cell, elements: [{ name: '', shape: text }], pieces: [], table: null });
};

const hideColumns = ({ table }: Flow, attributes: ReadonlyMap<string, string>, shape: HtmlShape): void => {
  if (table === null) return;
  const span = count(attributes.get('span'), SHEET_LIMITS.columns);
  for (let at = 0; at < span && table.columns < SHEET_LIMITS.columns; at += 1, table.columns += 1) {
    if (shape.isHidden === true) table.hiddenColumns.push(table.columns);
  }
};

const openElement = (state: PageState, name: string, attributes: ReadonlyMap<string, string>): void => {
  const own = shapeOfElement(state.rules, name, attributes);
  const flow = here(state);
  if (name === 'table') openTable(state);
  else if (name === 'tr') openRow(state, own);
  else if (name === 'td' || name === 'th') openCell(state, attributes, { ...inherited(flowOfTable(state)), ...own });
  else if (name === 'col') hideColumns(flow, attributes, own);
  else if (name === 'br') flow.pieces.push({ text: '\n' });
  else if (BREAKS_LINE.has(name)) endLine(flow);
  if (VOID.has(name) || /^(table|tr|td|th|thead|tbody|tfoot|colgroup)$/.test(name)) return;
  const into = here(state);
  if (into.elements.length > MOST_ELEMENTS) throw new LimitPassed('workbook.suspicious', 'elements in elements');
  const above = inherited(into);
  into.elements.push({ name, shape: { ...above, ...own, isHidden: above.isHidden === true || own.isHidden === true } });
};

const closeTable = (state: PageState): void => {
  if (here(state).table === null) endCell(state);
  endTable(state);
};

const closeInline = (flow: Flow, name: string): void => {
  if (BREAKS_LINE.has(name)) endLine(flow);
  const at = flow.elements.findLastIndex((element) => element.name === name);
  if (at !== -1) flow.elements.length = at;
};

const closeElement = (state: PageState, name: string): void => {
  if (name === 'td' || name === 'th') endCell(state);
  else if (name === 'tr') endRow(flowOfTable(state));
  else if (name === 'table') closeTable(state);
  else closeInline(here(state), name);
};

/** Lines and tables of a page of HTML: what Excel and Word put into the clipboard. Throws LimitPassed. */
export const readHtmlBlocks = (html: string): readonly Block[] => {
  const page: Flow = { blocks: [], cell: null, elements: [], pieces: [], table: null };
  const state: PageState = { flows: [page], rules: new Map() };
  scanHtml(html, {
    onOpen: (name, attributes) => openElement(state, name, attributes),
    onClose: (name) => closeElement(state, name),
    onText: (text) => addText(state, text),
    onStyleSheet: (css) => addRules(state.rules, css),
  });
  while (state.flows.length > 1) {
    if (here(state).cell === null) state.flows.pop();
    else endCell(state);
  }
  endTable(state);
  endLine(page);
  return page.blocks;
};
