import type { Block, OfficialDocument, Paragraph, Role, TableRow } from '#shared/documents/blocks';
import type { ListSheet, SheetRow } from '#shared/documents/list-sheet';
import { copyPapers } from '#shared/text/vi/decision-copies';

/** What stays of a line however it was parted, numbered or closed. */
const squeezed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/^\s*\d+\.\s*/u, '')
    .replace(/[\s,;./–—-]+/gu, '')
    .toLocaleLowerCase('vi');

/** Headings of a list, the widest first: one goes when nothing of it is left. */
const HEADINGS: readonly Role[] = ['listAward', 'listGroup', 'listUnit'];
const SHEET_HEADINGS = ['award', 'group', 'unit'];

type Sorted<T> = { readonly entry: T; readonly rank: number; readonly isWanted: boolean };

/** Keeps wanted entries and the headings above them. `rank`: of a heading, its place; −1 for what is no heading. */
const withHeadings = <T>(entries: readonly Sorted<T>[]): readonly T[] =>
  entries
    .filter(({ rank, isWanted }, index) => {
      if (rank < 0) return isWanted;
      const rest = entries.slice(index + 1);
      const end = rest.findIndex((later) => later.rank >= 0 && later.rank <= rank);
      return rest.slice(0, end < 0 ? rest.length : end).some((later) => later.rank < 0 && later.isWanted);
    })
    .map(({ entry }) => entry);

const textOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');

/** The lines of the list, by what stays of them; `taken` counts those that were found. */
type Wanted = {
  readonly ofUnit: ReadonlySet<string>;
  readonly ofOthers: ReadonlySet<string>;
  taken: number;
};

const isTaken = (text: string, wanted: Wanted): boolean => {
  const isOurs = wanted.ofUnit.has(squeezed(text));
  if (isOurs) wanted.taken += 1;
  return isOurs;
};

const sortedRow = (row: TableRow, wanted: Wanted): Sorted<TableRow> => {
  if (row.isHeader) return { entry: row, rank: -1, isWanted: true };
  const [first, second, third] = row.cells;
  const heading = first?.paragraphs[0];
  const rank = heading === undefined ? -1 : HEADINGS.indexOf(heading.role);
  if (rank >= 0) return { entry: row, rank, isWanted: false };
  const text = [second, third].flatMap((cell) => cell?.paragraphs ?? []).map(textOf);
  return { entry: row, rank, isWanted: isTaken(text.join(' '), wanted) };
};

/** Of the paper everything stays but the lines of other units, their headings and the count of all. */
const sortedBlock = (block: Block, wanted: Wanted): Sorted<Block> => {
  if (block.kind === 'table')
    return {
      entry: { ...block, rows: withHeadings(block.rows.map((row) => sortedRow(row, wanted))) },
      rank: -1,
      isWanted: true,
    };
  if (block.kind !== 'paragraph') return { entry: block, rank: -1, isWanted: true };
  const rank = HEADINGS.indexOf(block.role);
  if (rank >= 0) return { entry: block, rank, isWanted: false };
  if (block.role === 'listTotal') return { entry: block, rank, isWanted: false };
  if (block.role !== 'listLine' && block.role !== 'body') return { entry: block, rank, isWanted: true };
  const isOurs = isTaken(textOf(block), wanted);
  return {
    entry: block,
    rank,
    isWanted: isOurs || (block.role === 'body' && !wanted.ofOthers.has(squeezed(textOf(block)))),
  };
};

type Lines = {
  /** The printed lines of the unit's recipients, and of all others. */
  readonly ofUnit: readonly string[];
  readonly ofOthers: readonly string[];
};

const wantedLines = ({ ofUnit, ofOthers }: Lines): Wanted => ({
  ofUnit: new Set(ofUnit.map(squeezed)),
  ofOthers: new Set(ofOthers.map(squeezed)),
  taken: 0,
});

/**
 * The stored decision with the lines of one unit's recipients only, word for word with their numbers. Null when a line of
 * the unit is not found in it: an extract that lost somebody must not be made.
 */
export const extractOfDecision = (paper: OfficialDocument, lines: Lines): OfficialDocument | null => {
  const wanted = wantedLines(lines);
  const sections = paper.sections.map((section) => ({
    ...section,
    blocks: withHeadings(section.blocks.map((block) => sortedBlock(block, wanted))),
  }));
  return lines.ofUnit.length > 0 && wanted.taken === lines.ofUnit.length ? { ...paper, sections } : null;
};

/** The stored list with the rows of one unit's recipients only; no total, and a closing line that says what it is. */
export const extractOfSheet = (sheet: ListSheet, lines: Lines, unit: string): ListSheet => {
  const wanted = wantedLines(lines);
  const sorted = sheet.rows.map((row): Sorted<SheetRow> => {
    if ('text' in row) return { entry: row, rank: SHEET_HEADINGS.indexOf(row.kind), isWanted: false };
    return { entry: row, rank: -1, isWanted: isTaken(row.cells.slice(1, 3).join(' '), wanted) };
  });
  return { ...sheet, rows: withHeadings(sorted), closing: copyPapers.extractOf(unit) };
};
