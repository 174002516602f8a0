import { BorderStyle, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType, Table as WordTable } from 'docx';
import { emptyLine, mmToTwips, wordParagraphs } from '#electron/writers/docx-paragraph';
import { closesTable } from '#shared/documents/after-table';
import type { Block, Columns, Paragraph, Table } from '#shared/documents/blocks';
import { RULE_PT, TABLE_INSET_PT } from '#shared/documents/page-format';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const LINE = { style: BorderStyle.SINGLE, size: RULE_PT.thick * 8, color: '000000' } as const;
const ALL_LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
const MM_PER_PT = 25.4 / 72;
const CELL_MARGIN_MM = { top: 1, bottom: 1, left: 1.5, right: 1.5 } as const;

const frame = (widthsMm: readonly number[]) => ({
  layout: TableLayoutType.FIXED,
  width: { size: widthsMm.map(mmToTwips).reduce((sum, it) => sum + it, 0), type: WidthType.DXA },
  columnWidths: widthsMm.map(mmToTwips),
  indent: { size: 0, type: WidthType.DXA },
});

/** Two columns as a table without borders and margins: the motto needs the whole width of its cell. */
export const wordColumns = ({ widthsMm, rows }: Columns): WordTable => {
  const cell = (paragraphs: readonly Paragraph[], widthMm: number): TableCell =>
    new TableCell({
      width: { size: mmToTwips(widthMm), type: WidthType.DXA },
      children: paragraphs.length === 0 ? [emptyLine()] : paragraphs.flatMap((it) => wordParagraphs(it, widthMm)),
    });
  return new WordTable({
    ...frame(widthsMm),
    borders: NO_BORDERS,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      ({ left, right }) =>
        new TableRow({ cantSplit: true, children: [cell(left, widthsMm[0]), cell(right, widthsMm[1])] }),
    ),
  });
};

/** A ruled table whose header comes again on every page and whose rows never break across pages. */
export const wordTable = ({ columnsMm: wholeMm, rows }: Table, next: Block | undefined): WordTable => {
  const whole = wholeMm.reduce((sum, it) => sum + it, 0);
  const columnsMm = wholeMm.map((it) => it * (1 - (TABLE_INSET_PT * MM_PER_PT) / whole));
  const widthOf = (start: number, span: number): number =>
    columnsMm.slice(start, start + span).reduce((sum, it) => sum + it, 0);
  return new WordTable({
    ...frame(columnsMm),
    borders: ALL_LINES,
    margins: {
      top: mmToTwips(CELL_MARGIN_MM.top),
      bottom: mmToTwips(CELL_MARGIN_MM.bottom),
      left: mmToTwips(CELL_MARGIN_MM.left),
      right: mmToTwips(CELL_MARGIN_MM.right),
      marginUnitType: WidthType.DXA,
    },
    rows: rows.map((row, index) => {
      const isKept = index === rows.length - 1 && closesTable(next);
      return new TableRow({
        cantSplit: true,
        tableHeader: row.isHeader ?? false,
        children: row.cells.map(({ paragraphs, columnSpan = 1 }, start) => {
          const widthMm = widthOf(start, columnSpan);
          const kept = isKept ? paragraphs.map((it) => ({ ...it, keepWithNext: true })) : paragraphs;
          return new TableCell({
            columnSpan,
            verticalAlign: VerticalAlign.CENTER,
            width: { size: mmToTwips(widthMm), type: WidthType.DXA },
            children: kept.flatMap((it) => wordParagraphs(it, widthMm - CELL_MARGIN_MM.left - CELL_MARGIN_MM.right)),
          });
        }),
      });
    }),
  });
};
