/** A list as a grid: the table of the paper and the workbook are drawn from the same one. */
export type SheetColumn = {
  readonly header: string;
  /** Share of the width, relative to the other columns. */
  readonly weight: number;
  readonly align: 'left' | 'center' | 'right';
};

export type SheetRow =
  | { readonly kind: 'award' | 'group' | 'unit'; readonly text: string }
  /** A heading that stands in the columns: `I`, `Tập thể`. */
  | { readonly kind: 'heading'; readonly cells: readonly string[] }
  /** Numbers stay numbers; whole đồng for money. */
  | { readonly kind: 'recipient' | 'total'; readonly cells: readonly (string | number)[] };

export type ListSheet = {
  readonly sheetName: string;
  readonly author: string;
  /** File name without extension. */
  readonly fileName: string;
  readonly heading: string;
  readonly subject: string;
  readonly reference: string;
  /** What whoever opens the workbook is to know before the list; paper does not say it. */
  readonly note?: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly closing: string;
};
