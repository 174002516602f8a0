/** Kinds of records; each has a section in the history and a form that adds to it. */
export type RecordKind = 'awards' | 'ratings' | 'initiatives' | 'compositions' | 'discipline' | 'investigations';

/** A row that was written by hand and may go again; `what` says it in words. */
export type RemovableRecord = {
  readonly kind: 'awards' | 'initiatives';
  readonly id: string;
  readonly what: string;
};

/** What the panel shows: the history, or one of the forms that add to it. */
export type HistoryView =
  | { readonly name: 'history' }
  | { readonly name: 'edit' | 'known' | RecordKind }
  | { readonly name: 'ending'; readonly investigationId: string }
  | { readonly name: 'removing'; readonly record: RemovableRecord }
  | { readonly name: 'review'; readonly awardId: string };
