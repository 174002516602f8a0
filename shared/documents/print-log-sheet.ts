import { fileStem } from '#shared/documents/file-stem';
import type { ListSheet, SheetColumn } from '#shared/documents/list-sheet';
import { formatSlashed } from '#shared/lib/local-date';
import { dayOn, timeOn } from '#shared/lib/wall-clock';
import { printLogPaper as words } from '#shared/text/vi/print-desk';

/** A run of the printer as the log tells it; `startedAt` ISO 8601 with offset. */
export type PrintLogLine = {
  readonly startedAt: string;
  readonly settledAt: string | null;
  readonly decisionNumber: string;
  readonly awardName: string;
  readonly blankName: string;
  readonly printer: string | null;
  readonly tray: string;
  readonly purpose: 'first' | 'reprint';
  readonly reason: string;
  readonly sheets: number;
  readonly good: number;
  readonly spoiled: number;
};

const COLUMNS: readonly SheetColumn[] = [
  { header: words.columns.ordinal, weight: 12, align: 'center' },
  { header: words.columns.startedAt, weight: 30, align: 'center' },
  { header: words.columns.decision, weight: 34, align: 'left' },
  { header: words.columns.award, weight: 50, align: 'left' },
  { header: words.columns.blank, weight: 40, align: 'left' },
  { header: words.columns.printer, weight: 40, align: 'left' },
  { header: words.columns.sheets, weight: 16, align: 'right' },
  { header: words.columns.good, weight: 16, align: 'right' },
  { header: words.columns.spoiled, weight: 16, align: 'right' },
  { header: words.columns.note, weight: 50, align: 'left' },
];

const moment = (at: string): string => {
  const date = new Date(at);
  return `${formatSlashed(dayOn(date))} ${timeOn(date)}`;
};

const printerOf = ({ printer, tray }: PrintLogLine): string =>
  [printer ?? words.otherPrinter, ...(tray === '' ? [] : [words.tray(tray)])].join(', ');

const noteOf = ({ settledAt, purpose, reason }: PrintLogLine): string =>
  [
    ...(settledAt === null ? [words.unanswered] : []),
    ...(purpose === 'reprint' ? [words.reprint(reason)] : reason === '' ? [] : [reason]),
  ].join('\n');

/** The log of printing as a grid for Excel; takes the runs in the order in which they are to stand. */
export const printLogSheet = (officeName: string, lines: readonly PrintLogLine[]): ListSheet => ({
  sheetName: words.sheet,
  author: officeName,
  fileName: fileStem(words.name),
  heading: words.heading,
  subject: officeName,
  reference: '',
  columns: COLUMNS,
  rows: lines.map((line, index) => ({
    kind: 'recipient',
    cells: [
      index + 1,
      moment(line.startedAt),
      line.decisionNumber,
      line.awardName,
      line.blankName,
      printerOf(line),
      line.sheets,
      line.good,
      line.spoiled,
      noteOf(line),
    ],
  })),
  closing: words.closing(
    lines.length,
    lines.reduce((sum, { good }) => sum + good, 0),
    lines.reduce((sum, { spoiled }) => sum + spoiled, 0),
  ),
});
