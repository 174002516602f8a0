import type { Block, PageSection, Paragraph, Role, Table, TableRow } from '#shared/documents/blocks';
import { decisionSheet } from '#shared/documents/decision-sheet';
import { asLastWords } from '#shared/documents/end-mark';
import { listReference } from '#shared/documents/list-reference';
import type { ListSheet, SheetColumn, SheetRow } from '#shared/documents/list-sheet';
import { MARGINS_MM, SIZE_PT, textWidthMm } from '#shared/documents/page-format';
import { bodyText, centredLine } from '#shared/documents/paragraph';
import { entryLine, listEntries } from '#shared/documents/recipient-list';
import type { DecisionFacts } from '#shared/domain/decision-facts';
import { papers } from '#shared/text/vi/papers';

const HEADING_ROLES = { award: 'listAward', group: 'listGroup', unit: 'listUnit' } as const;

/** Awards and groups stand bold, units bold italic. */
const headingRun = (kind: keyof typeof HEADING_ROLES, text: string) => ({
  text,
  bold: true,
  ...(kind === 'unit' ? { italic: true } : {}),
});

const heading = (facts: DecisionFacts): Paragraph[] => [
  centredLine('listHeading', { text: papers.list.heading, bold: true }, { sizePt: SIZE_PT.kind, keepWithNext: true }),
  centredLine(
    'listReference',
    { text: listReference(facts), italic: true },
    { sizePt: SIZE_PT.reference, spaceAfterPt: 12, keepWithNext: true },
  ),
];

const lineBlocks = (facts: DecisionFacts): Block[] => {
  const entries = listEntries(facts.awards);
  return entries.map((entry, index) => {
    const text = entryLine(entry);
    if (entry.kind !== 'recipient')
      return bodyText(HEADING_ROLES[entry.kind], [headingRun(entry.kind, text)], { keepWithNext: true });
    return bodyText('listLine', [{ text: index === entries.length - 1 ? asLastWords(text) : text }]);
  });
};

/** `1.170.000`: whole numbers as Vietnamese papers write them. */
const formatWhole = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

const cellText = (role: Role, text: string, style: Partial<Paragraph>): Paragraph => ({
  kind: 'paragraph',
  role,
  runs: [{ text }],
  align: 'left',
  sizePt: SIZE_PT.table,
  ...style,
});

const bodyRow = (row: SheetRow, columns: readonly SheetColumn[]): TableRow => {
  if ('text' in row)
    return {
      cells: [
        {
          columnSpan: columns.length,
          paragraphs: [
            cellText(HEADING_ROLES[row.kind], row.text, { runs: [headingRun(row.kind, row.text)], keepWithNext: true }),
          ],
        },
      ],
    };
  const isBold = row.kind !== 'recipient';
  return {
    cells: row.cells.map((value, index) => {
      const text = typeof value === 'number' ? formatWhole(value) : value;
      const align = columns[index]?.align ?? 'left';
      return {
        paragraphs: text.split('\n').map((line) => {
          const runs = [isBold ? { text: line, bold: true } : { text: line }];
          return cellText('tableCell', line, {
            runs,
            align,
            ...(row.kind === 'heading' ? { keepWithNext: true } : {}),
          });
        }),
      };
    }),
  };
};

/** A grid as a ruled table of the given width; a line break in a cell parts paragraphs. */
export const sheetTable = (sheet: Pick<ListSheet, 'columns' | 'rows'>, widthMm: number): Table => {
  const whole = sheet.columns.reduce((sum, { weight }) => sum + weight, 0);
  const header: TableRow = {
    isHeader: true,
    cells: sheet.columns.map((it) => ({
      paragraphs: [cellText('tableHeader', it.header, { runs: [{ text: it.header, bold: true }], align: 'center' })],
    })),
  };
  return {
    kind: 'table',
    role: 'list',
    columnsMm: sheet.columns.map(({ weight }) => (weight / whole) * widthMm),
    rows: [header, ...sheet.rows.map((row) => bodyRow(row, sheet.columns))],
  };
};

const tableBlocks = (sheet: ListSheet, widthMm: number): Block[] => [
  sheetTable(sheet, widthMm),
  bodyText('listTotal', [{ text: sheet.closing, italic: true }]),
];

/** The list attached to a decision: a section of its own, with page numbers of its own. */
export const listSection = (facts: DecisionFacts): PageSection => {
  const orientation = facts.listStyle === 'table' ? facts.listOrientation : 'portrait';
  const list =
    facts.listStyle === 'table' ? tableBlocks(decisionSheet(facts), textWidthMm(orientation)) : lineBlocks(facts);
  return {
    orientation,
    marginsMm: MARGINS_MM,
    pageNumbers: 'fromSecondPage',
    blocks: [...heading(facts), ...list],
  };
};
