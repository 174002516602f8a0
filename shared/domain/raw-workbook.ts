/** More rows than any list has: a sheet beyond them is refused, and so many may be decided upon. */
export const MOST_ROWS = 120_000;

/** One cell as the file holds it. `text` is what a reader of the sheet sees, not yet tidied. */
export type RawCell = {
  readonly text: string;
  /** The font name decides legacy encodings: `.VnTime` is TCVN3. Unknown for .xls and .csv. */
  readonly font?: string;
  /** Pieces in another font than the cell's (rich text), in order; their texts join to `text`. */
  readonly runs?: readonly { readonly text: string; readonly font?: string }[];
  /** Days since 1899-12-30 when the cell is a date, kept because `text` depends on the format. */
  readonly dateSerial?: number;
  readonly number?: number;
  readonly isFormula?: boolean;
  readonly isError?: boolean;
};

export type RawRow = {
  /** 1-based row of the sheet; the record number in .csv. */
  readonly sourceRow: number;
  readonly hidden: boolean;
  /** By column, 0-based; a missing entry is an empty cell. */
  readonly cells: readonly (RawCell | undefined)[];
};

export type MergedRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type RawSheet = {
  /** Null in formats without sheets (.csv). */
  readonly name: string | null;
  readonly hidden: boolean;
  readonly rows: readonly RawRow[];
  /** 1-based rows, 0-based columns, inclusive. */
  readonly merges: readonly MergedRange[];
  readonly hiddenColumns: readonly number[];
  /** Set where the list goes on to its right: the file's sheet was made one sheet for each part. */
  readonly part?: PartOfList;
};

export type PartOfList = {
  /** The file's sheet. */
  readonly of: string | null;
  readonly isFirst: boolean;
  /** Goes on where the part before ends: what stood there still stands. */
  readonly goesOn: boolean;
  /** From one running number to the next: more than 1 where the numbers run across the parts. */
  readonly step: number;
};

/** What the clipboard holds after copying in Excel or Word. */
export type PastedBlock = { readonly html: string; readonly text: string };

/** A list as it reaches the program: a file that a unit sent, or a block pasted from the clipboard. */
export type ListSource = { readonly fileName: string; readonly bytes: Uint8Array } | { readonly pasted: PastedBlock };

/** `fileName` is empty for a pasted block. */
export type RawWorkbook = { readonly fileName: string; readonly sheets: readonly RawSheet[] };
