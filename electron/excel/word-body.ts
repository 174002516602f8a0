import { type Block, DEEPEST_TABLE, type Line, type Piece } from '#electron/excel/document-blocks';
import { LimitPassed } from '#electron/excel/sheet-limits';
import { isOn, type NumberingUse, type RunShape, type WordFonts, withNumbering } from '#electron/excel/word-fonts';
import type { WordNumbering } from '#electron/excel/word-numbering';
import { toTable, type WordCell, type WordRow } from '#electron/excel/word-table';
import { attribute, decodeEntities, scanXml, type XmlTag } from '#electron/excel/xml-scan';

type WordParts = { readonly fonts: WordFonts; readonly numbering: WordNumbering };

type OpenParagraph = {
  readonly pieces: Piece[];
  /** Text boxes anchored in the paragraph; they follow it. */
  readonly boxes: Block[];
  style: string | undefined;
  numbering: NumberingUse | undefined;
};
type OpenRun = { own: { -readonly [Key in keyof RunShape]: RunShape[Key] }; style: string | undefined };
type OpenCell = { span: number; vertical: WordCell['vertical'] };
type OpenRow = { before: number; isHidden: boolean; isDeleted: boolean; readonly cells: WordCell[] };
type OpenTable = {
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

type BodyState = WordParts & {
  readonly flows: Flow[];
  /** Element whose content is left out, and how many of its name are open. */
  skipped: { readonly name: string; depth: number } | null;
  /** The properties that the scan stands in. */
  within: 'pPr' | 'trPr' | null;
  isText: boolean;
};

const newFlow = (cell: OpenCell | null): Flow => ({ blocks: [], cell, paragraph: null, run: null, table: null });

const here = (state: BodyState): Flow => {
  const flow = state.flows.at(-1);
  if (flow === undefined) throw new Error('the body flow was closed');
  return flow;
};

/**
 * Deleted or moved text, older property values, the second of two drawings of the same box, hints over letters,
 * and the settings of sections and content controls.
 */
const LEFT_OUT = new Set([
  ...['del', 'moveFrom', 'Fallback', 'sectPr', 'rt', 'sdtPr', 'sdtEndPr'],
  ...['pPrChange', 'rPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'tblGridChange', 'numberingChange'],
]);

const count = (text: string | undefined, least: number): number => {
  const number = Number(text ?? least);
  return Number.isInteger(number) && number > least ? number : least;
};

/** The style of what an empty content control shows (`Click to enter text`). */
const PLACEHOLDER = 'PlaceholderText';

const addPiece = (state: BodyState, text: string): void => {
  const { paragraph, run, table } = here(state);
  if (paragraph === null || run === null || text === '' || run.style === PLACEHOLDER) return;
  // The table style of a cell is that of the table around its flow.
  const tableStyle = table?.style ?? state.flows.at(-2)?.table?.style;
  const shape = state.fonts.shapeOf({ table: tableStyle, paragraph: paragraph.style, character: run.style }, run.own);
  paragraph.pieces.push({ text, ...shape });
};

const closeParagraph = (state: BodyState): void => {
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

const closeRow = (flow: Flow): void => {
  const row = flow.table?.row;
  if (flow.table === null || row === null || row === undefined) return;
  flow.table.row = null;
  if (!row.isDeleted) flow.table.rows.push(row);
};

const closeTable = (flow: Flow): void => {
  closeRow(flow);
  const { table } = flow;
  flow.table = null;
  if (table !== null) flow.blocks.push(toTable(table.rows, table.widths));
};

const openFlow = (state: BodyState, cell: OpenCell | null): void => {
  if (state.flows.length > DEEPEST_TABLE) throw new LimitPassed('workbook.suspicious', 'tables in tables');
  state.flows.push(newFlow(cell));
};

/** Ends a cell or a text box, with whatever a damaged file left open in it. */
const closeFlow = (state: BodyState): void => {
  if (state.flows.length === 1) return;
  closeParagraph(state);
  closeTable(here(state));
  const ended = state.flows.pop();
  const around = here(state);
  if (ended === undefined) return;
  if (ended.cell !== null) around.table?.row?.cells.push({ ...ended.cell, blocks: ended.blocks });
  else for (const block of ended.blocks) (around.paragraph?.boxes ?? around.blocks).push(block);
};

const endCell = (state: BodyState): void => {
  if (here(state).cell !== null) closeFlow(state);
};

type OnTag = (state: BodyState, attributes: string) => void;

const inTable =
  (change: (table: OpenTable, attributes: string) => void): OnTag =>
  (state, attributes) => {
    const { table } = here(state);
    if (table !== null) change(table, attributes);
  };

const inCell =
  (change: (cell: OpenCell, attributes: string) => void): OnTag =>
  (state, attributes) => {
    const { cell } = here(state);
    if (cell !== null) change(cell, attributes);
  };

const inRun =
  (change: (run: OpenRun, attributes: string, state: BodyState) => void): OnTag =>
  (state, attributes) => {
    const { run } = here(state);
    if (run !== null && state.within === null) change(run, attributes, state);
  };

const says =
  (text: string): OnTag =>
  (state) => {
    if (state.within === null) addPiece(state, text);
  };

const numbers =
  (name: string): OnTag =>
  (state, attributes) => {
    const { paragraph } = here(state);
    if (paragraph !== null) paragraph.numbering = withNumbering(paragraph.numbering, name, attributes);
  };

/** Signs of Wingdings that lists are ticked with, by the last byte of their code. */
const TICKS: ReadonlyMap<string, string> = new Map([
  ['FC', '✓'],
  ['FE', '☑'],
  ['FB', 'x'],
  ['FD', 'x'],
  ['78', 'x'],
]);

const symbol: OnTag = (state, attributes) => {
  const code = (attribute(attributes, 'char') ?? '').toUpperCase();
  const isPrivate = /^F0[0-9A-F]{2}$/.test(code);
  if (isPrivate) addPiece(state, TICKS.get(code.slice(2)) ?? '');
  else if (/^[0-9A-F]{4}$/.test(code)) addPiece(state, decodeEntities(`&#x${code};`));
};

const OPENERS: ReadonlyMap<string, OnTag> = new Map<string, OnTag>([
  [
    'p',
    (state) => {
      closeParagraph(state);
      here(state).paragraph = { pieces: [], boxes: [], style: undefined, numbering: undefined };
    },
  ],
  [
    'r',
    (state) => {
      here(state).run = { own: {}, style: undefined };
    },
  ],
  [
    't',
    (state) => {
      state.isText = true;
    },
  ],
  ['tab', says('\t')],
  ['br', says('\n')],
  ['cr', says('\n')],
  ['noBreakHyphen', says('-')],
  ['sym', symbol],
  [
    'rFonts',
    inRun((run, attributes, state) => {
      const font = state.fonts.fontOf(attributes);
      if (font !== undefined) run.own.font = font;
    }),
  ],
  [
    'vanish',
    inRun((run, attributes) => {
      run.own.isHidden = isOn(attributes);
    }),
  ],
  [
    'rStyle',
    inRun((run, attributes) => {
      run.style = attribute(attributes, 'val');
    }),
  ],
  [
    'pStyle',
    (state, attributes) => {
      const { paragraph } = here(state);
      if (paragraph !== null) paragraph.style = attribute(attributes, 'val');
    },
  ],
  ['numId', numbers('numId')],
  ['ilvl', numbers('ilvl')],
  [
    'tbl',
    (state) => {
      closeParagraph(state);
      closeTable(here(state));
      here(state).table = { style: undefined, widths: [], rows: [], row: null };
    },
  ],
  [
    'tblStyle',
    inTable((table, attributes) => {
      table.style = attribute(attributes, 'val');
    }),
  ],
  ['gridCol', inTable((table, attributes) => table.widths.push(count(attribute(attributes, 'w'), 0)))],
  [
    'tr',
    (state) => {
      const flow = here(state);
      closeRow(flow);
      if (flow.table !== null) flow.table.row = { before: 0, isHidden: false, isDeleted: false, cells: [] };
    },
  ],
  [
    'gridBefore',
    inTable(({ row }, attributes) => {
      if (row !== null) row.before = count(attribute(attributes, 'val'), 0);
    }),
  ],
  [
    'hidden',
    inTable(({ row }, attributes) => {
      if (row !== null) row.isHidden = isOn(attributes);
    }),
  ],
  [
    'tc',
    (state) => {
      if (here(state).table?.row != null) openFlow(state, { span: 1, vertical: 'none' });
    },
  ],
  [
    'gridSpan',
    inCell((cell, attributes) => {
      cell.span = count(attribute(attributes, 'val'), 1);
    }),
  ],
  [
    'vMerge',
    inCell((cell, attributes) => {
      cell.vertical = attribute(attributes, 'val') === 'restart' ? 'restart' : 'continue';
    }),
  ],
  ['txbxContent', (state) => openFlow(state, null)],
]);

const CLOSERS: ReadonlyMap<string, (state: BodyState) => void> = new Map<string, (state: BodyState) => void>([
  ['p', closeParagraph],
  [
    'r',
    (state) => {
      here(state).run = null;
    },
  ],
  [
    't',
    (state) => {
      state.isText = false;
    },
  ],
  ['tc', endCell],
  ['tr', (state) => closeRow(here(state))],
  ['tbl', (state) => closeTable(here(state))],
  [
    'txbxContent',
    (state) => {
      if (here(state).cell === null) closeFlow(state);
    },
  ],
]);

/** Enters or leaves what is left out; true when the tag needs no more attention. */
const isLeftOut = (state: BodyState, { name, kind }: XmlTag): boolean => {
  const { skipped } = state;
  if (skipped !== null) {
    if (name === skipped.name && kind !== 'empty') skipped.depth += kind === 'open' ? 1 : -1;
    if (skipped.depth === 0) state.skipped = null;
    return true;
  }
  // `<w:rPr>` of a paragraph shapes its mark, not its text.
  const starts = LEFT_OUT.has(name) || (name === 'rPr' && state.within === 'pPr');
  if (starts && kind === 'open') state.skipped = { name, depth: 1 };
  return starts;
};

const markDeletedRow = (state: BodyState): void => {
  const row = here(state).table?.row;
  if (row != null) row.isDeleted = true;
};

const readTag = (state: BodyState, tag: XmlTag): void => {
  const { name, attributes, kind } = tag;
  if (name === 'del' && state.within === 'trPr' && kind !== 'close' && state.skipped === null) markDeletedRow(state);
  if (isLeftOut(state, tag)) return;
  if (name === 'pPr' || name === 'trPr') state.within = kind === 'open' ? name : null;
  if (kind !== 'close') OPENERS.get(name)?.(state, attributes);
  if (kind !== 'open') CLOSERS.get(name)?.(state);
};

/** Paragraphs and tables of a document part in order, with the font of every piece. */
export const readBlocks = (xml: string, parts: WordParts): readonly Block[] => {
  const body = newFlow(null);
  const state: BodyState = { ...parts, flows: [body], skipped: null, within: null, isText: false };
  scanXml(xml, {
    onText: (text) => {
      if (state.isText && state.skipped === null) addPiece(state, decodeEntities(text));
    },
    onTag: (tag) => readTag(state, tag),
  });
  while (state.flows.length > 1) closeFlow(state);
  closeParagraph(state);
  closeTable(body);
  return body.blocks;
};
