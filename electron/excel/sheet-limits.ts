import type { WorkbookRefusal, WorkbookRefusalCode } from '#electron/excel/workbook-refusal';
import { refusal } from '#electron/excel/workbook-refusal';
import { type MergedRange, MOST_ROWS, type RawRow } from '#shared/domain/raw-workbook';

/** Sizes a list of nominees never passes; a sheet beyond them is refused. */
export const SHEET_LIMITS = {
  rows: MOST_ROWS,
  columns: 256,
  /** Of a whole file. */
  cells: 3_000_000,
  /** Of a whole file: one text may stand in many cells. */
  letters: 64_000_000,
  /** What a cell of Excel can hold; a longer one is not a list's. */
  cellLetters: 32_767,
} as const;

/** Thrown inside a scan and caught by its caller: leaving a scan of callbacks has no other way. */
export class LimitPassed extends Error {
  readonly code: WorkbookRefusalCode;

  constructor(code: WorkbookRefusalCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** The refusal that a reader's limit stands for; null for any other error. */
export const refusalAtLimit = (cause: unknown): WorkbookRefusal | null =>
  cause instanceof LimitPassed ? refusal(cause.code, cause.message) : null;

export const tooManyCells = (detail: string): LimitPassed => new LimitPassed('workbook.tooManyCells', detail);

/** Counts the cells of a file as they are read; throws beyond the limits. */
export type CellBudget = { readonly take: (text: string) => void };

export const newCellBudget = (): CellBudget => {
  let cells = 0;
  let letters = 0;
  return {
    take: (text) => {
      cells += 1;
      letters += text.length;
      if (text.length > SHEET_LIMITS.cellLetters)
        throw new LimitPassed('workbook.cellTooLong', `${text.length} letters`);
      if (cells > SHEET_LIMITS.cells) throw tooManyCells('cells');
      if (letters > SHEET_LIMITS.letters) throw tooManyCells('letters');
    },
  };
};

/** Cells that all merges cover within the filled part of a sheet. */
const MOST_MERGED_CELLS = 3_000_000;

/** Refuses merges that cover the sheet over and over: whoever looks them up would never end. */
export const checkMerges = (rows: readonly RawRow[], merges: readonly MergedRange[]): void => {
  const lastRow = rows.at(-1)?.sourceRow ?? 0;
  let covered = 0;
  for (const { top, left, bottom, right } of merges) {
    const height = Math.min(bottom, lastRow) - top + 1;
    const width = Math.min(right, SHEET_LIMITS.columns - 1) - left + 1;
    if (height > 0 && width > 0) covered += height * width;
    if (covered > MOST_MERGED_CELLS) throw tooManyCells('merged cells');
  }
};
