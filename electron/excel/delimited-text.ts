import { newCellBudget, SHEET_LIMITS, tooManyCells } from '#electron/excel/sheet-limits';
import type { RawRow, RawSheet } from '#shared/domain/raw-workbook';

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** A quoted cell of more lines is not believed: its quote was never closed. */
const MOST_QUOTED_LINES = 60;
const MOST_RECORDS = 1_048_576;

/**
 * A closing quote, the end of its cell after spaces, how many lines begin before it, and the last quote before it that
 * closes nothing.
 */
type Close = { readonly at: number; readonly end: number; readonly line: number; readonly stray: number };

/** Where the cell ends when only spaces follow; -1 when other text does. */
const cellEnd = (text: string, from: number, delimiter: string): number => {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at >= text.length || text[at] === delimiter || text[at] === '\n' ? at : -1;
};

/**
 * Finds where quoted cells end: a quote, or an odd run of them, with nothing but the end of the cell behind it. Asked
 * in the order of the text, so that the whole of it is looked through once.
 */
const closingQuotes = (text: string, delimiter: string): ((from: number) => Close | null) => {
  let seen = 0;
  let line = 0;
  let stray = -1;
  let next: Close | null = { at: -1, end: -1, line: 0, stray };
  const findNext = (): Close | null => {
    while (seen < text.length) {
      const start = seen;
      seen += 1;
      if (text[start] === '\n') line += 1;
      if (text[start] !== '"') continue;
      while (text[seen] === '"') seen += 1;
      if ((seen - start) % 2 === 0) continue;
      const end = cellEnd(text, seen, delimiter);
      if (end !== -1) return { at: seen - 1, end, line, stray };
      stray = start;
    }
    return null;
  };
  return (from) => {
    while (next !== null && next.at < from) next = findNext();
    return next;
  };
};

type Cut = { readonly value: string; readonly end: number };

/** Cuts one cell after the other out of quoted text. */
const cellCutter = (text: string, delimiter: string) => {
  const closeAfter = closingQuotes(text, delimiter);
  let line = 0;
  const quotedCell = (open: number): Cut | null => {
    let run = open + 1;
    while (text[run] === '"') run += 1;
    // Quotes right behind the opening one: an even number of them in all is an empty cell, or one of quotes only.
    const ownEnd = (run - open) % 2 === 0 ? cellEnd(text, run, delimiter) : -1;
    const close = ownEnd === -1 ? closeAfter(run) : { at: run - 1, end: ownEnd, line, stray: -1 };
    if (close === null || close.at - open > SHEET_LIMITS.cellLetters) return null;
    // Another cell's opening quote on a later line: the one here was never closed.
    const crossesLines = close.line > line;
    if (close.line - line > MOST_QUOTED_LINES || (crossesLines && close.stray > open)) return null;
    line = close.line;
    return { value: text.slice(open + 1, close.at).replace(/""/g, '"'), end: close.end };
  };
  return (start: number): Cut => {
    let open = start;
    while (text[open] === ' ') open += 1;
    const quoted = text[open] === '"' ? quotedCell(open) : null;
    let end = quoted?.end ?? start;
    if (quoted === null) while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
    if (text[end] === '\n') line += 1;
    return quoted ?? { value: text.slice(start, end), end };
  };
};

/**
 * Records of quoted text, without empty cells at their ends. A quote opens at the start of a cell; one that is not
 * closed soon is an ordinary sign, so that it swallows no rows. Throws LimitPassed beyond `columns`.
 */
export const parseRecords = (
  text: string,
  delimiter: string,
  columns: number = SHEET_LIMITS.columns,
): readonly (readonly string[])[] => {
  const records: string[][] = [];
  const cut = cellCutter(text, delimiter);
  let record: string[] = [];
  let empty = 0;
  for (let at = 0; at < text.length; ) {
    const { value, end } = cut(at);
    if (value === '') empty += 1;
    else {
      if (record.length + empty >= columns) throw tooManyCells('columns');
      for (; empty > 0; empty -= 1) record.push('');
      record.push(value);
    }
    at = end + 1;
    if (text[end] === delimiter) continue;
    records.push(record);
    if (records.length > MOST_RECORDS) throw tooManyCells('records');
    record = [];
    empty = 0;
  }
  if (record.length > 0) records.push(record);
  return records;
};

const SAMPLE = 20_000;

/** Cells of each record, the empty ones at its end too: programs pad all records, titles and totals among them. */
const widthsOf = (text: string, delimiter: string): readonly number[] => {
  const widths: number[] = [];
  const cut = cellCutter(text, delimiter);
  let width = 0;
  for (let at = 0; at < text.length; ) {
    const { end } = cut(at);
    width += 1;
    at = end + 1;
    if (text[end] === delimiter) continue;
    widths.push(width);
    width = 0;
  }
  return widths;
};

/** How well a delimiter cuts the first records into rows of one width: rows sharing the commonest width above 1. */
const shapeScore = (text: string, delimiter: string): number => {
  const widths = widthsOf(text.slice(0, SAMPLE), delimiter);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => count * 10 + width));
};

/** The delimiter whose rows agree best in width; a comma inside Vietnamese text loses to a real separator. */
export const findDelimiter = (text: string): string => {
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: shapeScore(text, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
};

/** One sheet of delimited text; the row number is the record's, the first being 1. Throws LimitPassed. */
export const toDelimitedSheet = (text: string, delimiter: string): RawSheet => {
  const budget = newCellBudget();
  const rows = parseRecords(text, delimiter).flatMap((record, index): RawRow[] => {
    const cells = record.map((value) => (value.trim() === '' ? undefined : { text: value }));
    for (const cell of cells) if (cell !== undefined) budget.take(cell.text);
    return cells.some((cell) => cell !== undefined) ? [{ sourceRow: index + 1, hidden: false, cells }] : [];
  });
  if (rows.length > SHEET_LIMITS.rows) throw tooManyCells('rows');
  return { name: null, hidden: false, rows, merges: [], hiddenColumns: [] };
};

const DECLARED_DELIMITER = /^sep=([^\n])\n/i;

/** The rows of a .csv or .tsv file; Excel's own first line `sep=;` is none of them. */
export const readDelimitedSheet = (text: string): RawSheet => {
  const declared = DECLARED_DELIMITER.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  return toDelimitedSheet(body, declared?.[1] ?? findDelimiter(body));
};
