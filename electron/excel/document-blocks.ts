/** A stretch of text in one font; hidden text stays apart until its line is known. */
export type Piece = { readonly text: string; readonly font?: string; readonly isHidden?: boolean };

/** A paragraph. `number` is what automatic numbering shows before it. */
export type Line = { readonly kind: 'line'; readonly pieces: readonly Piece[]; readonly number: string };

export type TableCell = {
  /** 0-based column of the table's grid. */
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly Block[];
};

export type TableRow = { readonly isHidden: boolean; readonly cells: readonly TableCell[] };

export type Table = {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
  readonly hiddenColumns: readonly number[];
};

/** What a document or a pasted page is made of, in order. A cell holds blocks again. */
export type Block = Line | Table;

/** Tables within tables deeper than any that a person makes. */
export const DEEPEST_TABLE = 16;
