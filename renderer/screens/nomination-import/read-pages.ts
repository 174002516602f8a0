import type { AppError } from '#shared/ipc/errors';
import { ok, type Result } from '#shared/lib/result';

type Reading<Head, Page, Whole> = {
  readonly first: () => Promise<Result<Head, AppError>>;
  readonly page: (key: string, page: number) => Promise<Result<Page, AppError>>;
  /** The head holds the first of the pages. */
  readonly join: (head: Head, pages: readonly (Head | Page)[]) => Whole;
  /** False once a newer reading is asked for. */
  readonly isWanted: () => boolean;
};

/** All pages of a reading, as one; null when it is no longer wanted. */
export const readPages = async <Head extends { readonly key: string; readonly pages: number }, Page, Whole>({
  first,
  page,
  join,
  isWanted,
}: Reading<Head, Page, Whole>): Promise<Result<Whole, AppError> | null> => {
  const head = await first();
  if (!isWanted()) return null;
  if (!head.ok) return head;
  const pages: (Head | Page)[] = [head.value];
  for (let at = 1; at < head.value.pages; at += 1) {
    const next = await page(head.value.key, at);
    if (!isWanted()) return null;
    if (!next.ok) return next;
    pages.push(next.value);
  }
  return ok(join(head.value, pages));
};
