import type { RecipientKind } from '#shared/domain/recipient';

/** What stands open in the panel of a tab. */
export type OpenRecord =
  | { readonly kind: 'none' }
  | { readonly kind: 'new'; readonly of?: RecipientKind | 'council' }
  | { readonly kind: 'one'; readonly id: string; readonly of?: RecipientKind };

export type TabProps = { readonly open: OpenRecord; readonly onOpen: (open: OpenRecord) => void };

export const NOTHING_OPEN: OpenRecord = { kind: 'none' };
