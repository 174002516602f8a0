/** What happens to the blanks of one kind in the cupboard. */
export const BLANK_MOVE_KINDS = ['received', 'used', 'spoiled', 'counted'] as const;
export type BlankMoveKind = (typeof BLANK_MOVE_KINDS)[number];

/** One entry of the stock book: whole sheets, never negative; of a count, how many were found. */
export type BlankMove = { readonly kind: BlankMoveKind; readonly sheets: number };

export type StockLine<M extends BlankMove> = M & {
  /** Sheets in the cupboard after the entry; below zero when more was printed than was ever written in. */
  readonly after: number;
  /** Of a count: found minus expected. */
  readonly difference: number;
};

const CHANGE: Readonly<Record<BlankMoveKind, (stock: number, sheets: number) => number>> = {
  received: (stock, sheets) => stock + sheets,
  used: (stock, sheets) => stock - sheets,
  spoiled: (stock, sheets) => stock - sheets,
  counted: (_stock, sheets) => sheets,
};

/** The stock book with what is there after each entry; entries in the order in which they were written. */
export const stockBook = <M extends BlankMove>(moves: readonly M[]): readonly StockLine<M>[] => {
  let stock = 0;
  return moves.map((move) => {
    const after = CHANGE[move.kind](stock, move.sheets);
    const difference = move.kind === 'counted' ? after - stock : 0;
    stock = after;
    return { ...move, after, difference };
  });
};

/** Sheets in the cupboard after all entries. */
export const stockOf = (moves: readonly BlankMove[]): number => stockBook(moves).at(-1)?.after ?? 0;
