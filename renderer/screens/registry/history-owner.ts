import type { RecipientKind } from '#shared/domain/recipient';

/** Whose history a record goes to. */
export type HistoryOwner = { readonly recipientKind: RecipientKind; readonly recipientId: string };

export type RecordFormProps = { readonly owner: HistoryOwner; readonly onDone: () => void };

/** The year that a record of the past most likely means. */
export const lastYear = (): number => new Date().getFullYear() - 1;
