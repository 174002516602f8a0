/** What the panel shows: the history, or one of the forms that add to it. */
export type HistoryView = 'history' | 'edit' | 'awards' | 'ratings' | 'initiatives' | 'discipline' | 'known';
