import type { Block, OfficialDocument, Paragraph, Table, TableRow } from '#shared/documents/blocks';
import {
  fixedStart,
  HEADING_FIELDS,
  labelAndValue,
  lineField,
  paragraphText,
} from '#shared/documents/templates/field-values';
import { isYearHead, tableFields, yearHeadField } from '#shared/documents/templates/list-columns';
import { type PaperPart, paperParts } from '#shared/documents/templates/paper-parts';
import { conditionOf, isDrawn, noteField, tableRowKind } from '#shared/documents/templates/template-data';

export const tagOf = (field: string): string => `{${field}}`;
export const listStart = (field: string): string => `{#${field}}`;
export const listEnd = (field: string): string => `{/${field}}`;

/** The same style, other words; whether a dotted line goes on is told by what is filled in. */
const withText = ({ dotted: _dotted, ...paragraph }: Paragraph, text: string): Paragraph => ({
  ...paragraph,
  runs: [{ ...paragraph.runs[0], text }],
});

/** Signs that refer to notes are fields within fixed words. */
const withNotes = (paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  runs: paragraph.runs.map((run) => (run.note === undefined ? run : { ...run, text: tagOf(noteField(run.note)) })),
});

/** A paragraph of one field: its label, where it has one, and what stands before the value stay. */
const tagged = (paragraph: Paragraph, field: string): Paragraph => {
  const [label, value] = labelAndValue(paragraph);
  const own = withText({ ...paragraph, runs: value }, `${fixedStart(paragraph)}${tagOf(field)}`);
  return { ...own, runs: [...withNotes({ ...paragraph, runs: label }).runs, ...own.runs] };
};

/** Line by line the style is one: what only the last line has (space after it, its rule) is given by the program. */
const lineStyle = ({
  keepWithNext: _kept,
  spaceAfterPt: _after,
  ruleShare: _rule,
  dotted: _dotted,
  ...paragraph
}: Paragraph): Paragraph => paragraph;

/** Marks of a list stand in paragraphs of their own, which filling takes away. */
const mark = (paragraph: Paragraph, text: string): Paragraph => ({
  ...lineStyle(paragraph),
  runs: [{ text }],
  ...(paragraph.indentMm === undefined ? {} : { indentMm: paragraph.indentMm }),
  spaceBeforePt: 0,
});

const first = (paragraphs: readonly Paragraph[]): Paragraph => {
  const [found] = paragraphs;
  if (found === undefined) throw new Error('A part without paragraphs');
  return found;
};

const linesBlocks = (
  field: string,
  paragraphs: readonly Paragraph[],
  line: (it: Paragraph) => Paragraph,
): Paragraph[] => {
  const start = first(paragraphs);
  const last = paragraphs.at(-1);
  const single = paragraphs.length === 1 && start.ruleShare === undefined ? start : lineStyle(start);
  const style = paragraphs.every(({ keepWithNext }) => keepWithNext) ? { ...single, keepWithNext: true } : single;
  return [
    mark(start, listStart(field)),
    line(style),
    // The rule under the last line stands under the list's end.
    { ...mark(start, listEnd(field)), ...(last?.ruleShare === undefined ? {} : { ruleShare: last.ruleShare }) },
  ];
};

const flowLine = (paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  runs: [{ text: tagOf('dam'), bold: true }, { text: tagOf('chu') }],
});

/** Lines of several styles, one after the other: in each entry only one of them says something. */
const styledBlocks = (field: string, paragraphs: readonly Paragraph[], fields: readonly string[]): Paragraph[] => {
  const line = paragraphs.find((it) => lineField(it) === 'dong') ?? first(paragraphs);
  const samples = fields.flatMap((name) => paragraphs.find((it) => lineField(it) === name) ?? []);
  const lines = samples.map((it) => tagged(lineField(it) === 'dong' ? lineStyle(it) : it, lineField(it)));
  return [mark(line, listStart(field)), ...lines, mark(line, listEnd(field))];
};

/** The fields of the lines, headings first: as one entry after the other is printed, their order does not matter. */
const lineFields = (paragraphs: readonly Paragraph[]): readonly string[] => {
  const found = new Set(paragraphs.map(lineField));
  const headings = Object.values(HEADING_FIELDS).filter((field) => found.has(field));
  return [...new Set([...headings, ...[...found].filter((field) => field !== 'dong'), ...found])];
};

const stylesOrLines = (field: string, paragraphs: readonly Paragraph[]): Paragraph[] => {
  const fields = lineFields(paragraphs);
  return fields.length > 1
    ? styledBlocks(field, paragraphs, fields)
    : linesBlocks(field, paragraphs, (it) => tagged(it, fields[0] ?? 'dong'));
};

const withCellText = (row: TableRow, texts: readonly string[]): TableRow => ({
  ...row,
  cells: row.cells.map((cell, index) => ({
    ...cell,
    paragraphs: isDrawn(cell) ? cell.paragraphs : [withText(first(cell.paragraphs), texts[index] ?? '')],
  })),
});

const totalTexts = (row: TableRow): string[] => {
  const said = row.cells.map(({ paragraphs }) => paragraphs.some((it) => paragraphText(it) !== ''));
  const start = said.indexOf(true);
  const end = said.lastIndexOf(true);
  return said.map((_, index) => (index === start ? tagOf('chu_tong') : index === end ? tagOf('so_tong') : ''));
};

/** Heads keep their words, but for the years that are compared. */
const taggedHeads = (headers: readonly TableRow[]): TableRow[] => {
  let years = 0;
  return headers.map((row) =>
    withCellText(
      row,
      row.cells.map(({ paragraphs }) => {
        const text = paragraphs.map(paragraphText).join('\n');
        if (!isYearHead(text)) return text;
        years += 1;
        return tagOf(yearHeadField(years - 1));
      }),
    ),
  );
};

type Pattern = { readonly row: TableRow; readonly texts: readonly string[] };

/** One row of each kind that the list has, with its fields. */
const rowPatterns = (table: Table): readonly Pattern[] => {
  const fields = tableFields(table);
  const rows = table.rows.filter(({ isHeader }) => !isHeader);
  const ofKind = (kind: ReturnType<typeof tableRowKind>, textsOf: (row: TableRow) => readonly string[]): Pattern[] => {
    const row = rows.find((it) => tableRowKind(it) === kind);
    return row === undefined ? [] : [{ row, texts: textsOf(row) }];
  };
  const headings = Object.entries(HEADING_FIELDS).flatMap(([role, heading]) => {
    const row = rows.find((it) => tableRowKind(it) === 'heading' && it.cells[0]?.paragraphs[0]?.role === role);
    return row === undefined ? [] : [{ row, texts: [tagOf(heading)] }];
  });
  return [
    ...headings,
    ...ofKind('numbered', ({ cells }) => cells.map((_, at) => ['{so_nhom}', '{ten_nhom}'][at] ?? '')),
    ...ofKind('line', ({ cells }) => fields.map((field, at) => (cells[at] && isDrawn(cells[at]) ? '' : tagOf(field)))),
    ...ofKind('total', totalTexts),
  ];
};

const opened = (text: string, field: string): string => `${listStart(field)}${text}`;

/** The heads, then one row of each kind that the list has; the whole is repeated for each entry, and empty rows go. */
const taggedTable = (field: string, table: Table): Table => {
  const patterns = rowPatterns(table);
  const rows = patterns.map(({ row, texts }, index) => {
    const begun = index === 0 ? texts.with(0, opened(texts[0] ?? '', field)) : texts;
    if (index < patterns.length - 1) return withCellText(row, begun);
    const end = row.cells.findLastIndex((cell) => !isDrawn(cell));
    return withCellText(row, begun.with(end, `${begun[end] ?? ''}${listEnd(field)}`));
  });
  return { ...table, rows: [...taggedHeads(table.rows.filter(({ isHeader }) => isHeader)), ...rows] };
};

const taggedParagraphs = (part: Exclude<PaperPart, { kind: 'table' | 'columns' | 'when' }>): Paragraph[] => {
  switch (part.kind) {
    case 'fixed':
      return [withNotes(part.paragraph)];
    case 'text':
      return [tagged(first(part.paragraphs), part.field)];
    case 'flow':
      return linesBlocks(part.field, part.paragraphs, flowLine);
    case 'lines':
    case 'recipients':
      return stylesOrLines(part.field, part.paragraphs);
  }
};

/** The start or end of what is not always printed, in a paragraph of its own that filling takes away. */
const edge = (sample: Paragraph, text: string): Paragraph => ({
  ...mark(sample, text),
  role: 'body',
  align: 'left',
});

const between = (sample: Paragraph | undefined, condition: string, blocks: readonly Block[]): Block[] =>
  sample === undefined
    ? [...blocks]
    : [edge(sample, listStart(condition)), ...blocks, edge(sample, listEnd(condition))];

const firstParagraph = (block: Block | undefined): Paragraph | undefined => {
  if (block?.kind === 'paragraph') return block;
  return block?.kind === 'table' ? block.rows[0]?.cells[0]?.paragraphs[0] : undefined;
};

const conditional = (field: string, table: Table): Block[] => {
  const inner = taggedTable(field, table);
  return table.role === 'votes' ? between(firstParagraph(table), conditionOf(field), [inner]) : [inner];
};

const taggedCell = (parts: readonly PaperPart[]): Paragraph[] =>
  parts.flatMap((part) =>
    part.kind === 'table' || part.kind === 'columns' || part.kind === 'when' ? [] : taggedParagraphs(part),
  );

const taggedBlocks = (part: PaperPart): Block[] => {
  if (part.kind === 'table') return conditional(part.field, part.table);
  if (part.kind === 'when') {
    const inner = part.parts.flatMap(taggedBlocks);
    return between(firstParagraph(inner[0]), part.field, inner);
  }
  if (part.kind !== 'columns') return taggedParagraphs(part);
  const rows = part.rows.map(({ left, right }) => ({ left: taggedCell(left), right: taggedCell(right) }));
  return [{ ...part.columns, rows }];
};

/** A paper with fields in place of its words: the program's own template, in the layout of the paper itself. */
export const taggedPaper = (paper: OfficialDocument): OfficialDocument => {
  const sections = paperParts(paper);
  return {
    ...paper,
    sections: paper.sections.map((section, index) => ({
      ...section,
      blocks: (sections[index] ?? []).flatMap(taggedBlocks),
    })),
  };
};
