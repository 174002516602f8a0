/** A workbook of texts only, for files that a unit fills in or corrects and sends back. */
export type PlainRow = {
  /** A heading is our own, over the whole list; a title is a line of the unit's file above its list. */
  readonly kind: 'heading' | 'title' | 'note' | 'header' | 'group' | 'body';
  /** By column; an empty text is an empty cell. */
  readonly cells: readonly string[];
  /** Columns whose cells are in doubt. */
  readonly doubtful?: readonly number[];
};

/** 1-based rows of the sheet, 0-based columns, inclusive. */
export type PlainMerge = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** A drop-down under a column: what may be chosen stands in a column of another sheet, from its second row on. */
export type PlainChoice = {
  readonly column: number;
  readonly sheet: string;
  readonly sourceColumn: number;
  readonly count: number;
  /** False: other words may be typed too. */
  readonly isStrict: boolean;
  readonly refusal: string;
};

export type PlainSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly PlainRow[];
  readonly merges: readonly PlainMerge[];
  /** Columns that the program added; drawn apart from the unit's own. */
  readonly addedColumns: readonly number[];
  /** Columns that nobody sees and that are not printed. */
  readonly hiddenColumns: readonly number[];
  /** 1-based rows of the header that stays in sight and is printed on every page; null without one. */
  readonly header: { readonly top: number; readonly bottom: number } | null;
  /** Rows below the last one that are ready to be filled in. */
  readonly openRows: number;
  readonly choices: readonly PlainChoice[];
};

export type PlainWorkbook = {
  readonly author: string;
  /** File name without extension. */
  readonly fileName: string;
  readonly sheets: readonly PlainSheet[];
};
