import type { Block, OfficialDocument, Paragraph, Table, TableRow } from '#shared/documents/blocks';
import { type PaperPart, paperParts } from '#shared/documents/templates/paper-parts';
import {
  conditionOf,
  FIXED_STARTS,
  HEADING_FIELDS,
  paragraphText,
  tableFields,
  tableRowKind,
} from '#shared/documents/templates/template-data';

export const tagOf = (field: string): string => `{${field}}`;
export const listStart = (field: string): string => `{#${field}}`;
export const listEnd = (field: string): string => `{/${field}}`;

/** The same style, other words. */
const withText = (paragraph: Paragraph, text: string): Paragraph => ({
  ...paragraph,
  runs: [{ ...paragraph.runs[0], text }],
});

/** Line by line the style is one: what only the last line has (space after it, its rule) is given by the program. */
const lineStyle = ({
  keepWithNext: _kept,
  spaceAfterPt: _after,
  ruleShare: _rule,
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

/** Headings of each kind and the line, one after the other: in each entry only one of them says something. */
const recipientBlocks = (field: string, paragraphs: readonly Paragraph[]): Paragraph[] => {
  const headings = Object.entries(HEADING_FIELDS).flatMap(([role, heading]) => {
    const sample = paragraphs.find((it) => it.role === role);
    return sample === undefined ? [] : [withText(sample, tagOf(heading))];
  });
  const line = paragraphs.find((it) => it.role === 'listLine') ?? first(paragraphs);
  const lines = [...headings, withText(lineStyle(line), tagOf('dong'))];
  return [mark(line, listStart(field)), ...lines, mark(line, listEnd(field))];
};

const withCellText = (row: TableRow, texts: readonly string[]): TableRow => ({
  ...row,
  cells: row.cells.map((cell, index) => ({
    ...cell,
    paragraphs: [withText(first(cell.paragraphs), texts[index] ?? '')],
  })),
});

const totalTexts = (row: TableRow): string[] => {
  const said = row.cells.map(({ paragraphs }) => paragraphs.some((it) => paragraphText(it) !== ''));
  const start = said.indexOf(true);
  const end = said.lastIndexOf(true);
  return said.map((_, index) => (index === start ? tagOf('chu_tong') : index === end ? tagOf('so_tong') : ''));
};

const opened = (text: string, field: string): string => `${listStart(field)}${text}`;

/** The heads, then one row of each kind that the list has; the whole is repeated for each entry, and empty rows go. */
const taggedTable = (field: string, table: Table): Table => {
  const fields = tableFields(table);
  const headers = table.rows.filter(({ isHeader }) => isHeader);
  const rows = table.rows.filter(({ isHeader }) => !isHeader);
  const headings = Object.entries(HEADING_FIELDS).flatMap(([role, heading]) => {
    const sample = rows.find((row) => tableRowKind(row) === 'heading' && row.cells[0]?.paragraphs[0]?.role === role);
    return sample === undefined ? [] : [{ row: sample, texts: [tagOf(heading)] }];
  });
  const line = rows.find((row) => tableRowKind(row) === 'line');
  const total = rows.find((row) => tableRowKind(row) === 'total');
  const patterns = [
    ...headings,
    ...(line === undefined ? [] : [{ row: line, texts: fields.map(tagOf) }]),
    ...(total === undefined ? [] : [{ row: total, texts: totalTexts(total) }]),
  ];
  const tagged = patterns.map(({ row, texts }, index) => {
    const begun = index === 0 ? texts.with(0, opened(texts[0] ?? '', field)) : texts;
    const ended = index === patterns.length - 1 ? begun.with(-1, `${begun.at(-1) ?? ''}${listEnd(field)}`) : begun;
    return withCellText(row, ended);
  });
  return { ...table, rows: [...headers, ...tagged] };
};

const taggedParagraphs = (part: Exclude<PaperPart, { kind: 'table' | 'columns' }>): Paragraph[] => {
  switch (part.kind) {
    case 'fixed':
      return [part.paragraph];
    case 'text': {
      const paragraph = first(part.paragraphs);
      return [withText(paragraph, `${FIXED_STARTS[paragraph.role] ?? ''}${tagOf(part.field)}`)];
    }
    case 'lines':
      return linesBlocks(part.field, part.paragraphs, (it) =>
        withText(it, `${FIXED_STARTS[it.role] ?? ''}${tagOf('dong')}`),
      );
    case 'flow':
      return linesBlocks(part.field, part.paragraphs, flowLine);
    case 'recipients':
      return recipientBlocks(part.field, part.paragraphs);
  }
};

const conditional = (field: string, table: Table): Block[] => {
  const plain = table.rows[0]?.cells[0]?.paragraphs[0];
  if (table.role !== 'votes' || plain === undefined) return [taggedTable(field, table)];
  const condition = conditionOf(field);
  const edge = (text: string): Paragraph => ({ ...mark(plain, text), role: 'body', align: 'left' });
  return [edge(listStart(condition)), taggedTable(field, table), edge(listEnd(condition))];
};

const taggedCell = (parts: readonly PaperPart[]): Paragraph[] =>
  parts.flatMap((part) => (part.kind === 'table' || part.kind === 'columns' ? [] : taggedParagraphs(part)));

const taggedBlocks = (part: PaperPart): Block[] => {
  if (part.kind === 'table') return conditional(part.field, part.table);
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
