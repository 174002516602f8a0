/** Kinds of records; each has a section in the history and a form that adds to it. */
export type RecordKind = 'awards' | 'ratings' | 'initiatives' | 'compositions' | 'discipline' | 'investigations';

/** What the panel shows: the history, or one of the forms that add to it. */
export type HistoryView =
  | { readonly name: 'history' }
  | { readonly name: 'edit' | 'known' | RecordKind }
  | { readonly name: 'ending'; readonly investigationId: string };
