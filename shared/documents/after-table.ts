import type { Block, Role } from '#shared/documents/blocks';

/** Headings that begin something new: the table above them has ended. */
export const BEGINS_ANEW: readonly Role[] = ['sectionHeading', 'pointHeading', 'tableTitle'];

/** Whether what follows a table closes it, and so never stands on a page without its last row. */
export const closesTable = (next: Block | undefined): boolean =>
  next !== undefined && !(next.kind === 'paragraph' && BEGINS_ANEW.includes(next.role));
