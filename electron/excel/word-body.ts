import type { Block } from '#electron/excel/document-blocks';
import {
  addPiece,
  type BodyState,
  closeFlow,
  closeParagraph,
  closeRow,
  closeTable,
  endCell,
  here,
  newFlow,
  type OpenCell,
  type OpenRun,
  type OpenTable,
  openFlow,
  type WordParts,
} from '#electron/excel/word-flow';
import { isOn, withNumbering } from '#electron/excel/word-fonts';
import { attribute, decodeEntities, scanXml, type XmlTag } from '#electron/excel/xml-scan';

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
