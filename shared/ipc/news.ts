/** What main tells the page without being asked. Kept under ten. */
export type News =
  | { readonly kind: 'dataChanged'; readonly channel: string }
  | { readonly kind: 'progress'; readonly task: string; readonly done: number; readonly total: number };
