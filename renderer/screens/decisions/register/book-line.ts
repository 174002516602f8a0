import type { Output } from '#shared/ipc/contract';

export type BookLine = Output<'register.book'>['lines'][number];
export type Series = Output<'register.series'>[number];

/** What the clerk does to the book or to one line of it. */
export type BookAction =
  | { readonly kind: 'reserve' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'explain' | 'release' | 'strike'; readonly line: BookLine };
