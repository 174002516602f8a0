import type { AppError } from '#shared/ipc/errors';
import { ok, type Result } from '#shared/lib/result';

type Reading<Head, Page> = {
  readonly first: () => Promise<Result<Head, AppError>>;
  readonly page: (key: string, page: number) => Promise<Result<Page, AppError>>;
  /** False once a newer reading is asked for. */
  readonly isWanted: () => boolean;
};

/** The head of a reading, which holds its first page, and the pages after it; null when it is no longer wanted. */
export const readPages = async <Head extends { readonly key: string; readonly pages: number }, Page>({
  first,
  page,
  isWanted,
}: Reading<Head, Page>): Promise<Result<{ readonly head: Head; readonly rest: readonly Page[] }, AppError> | null> => {
  const head = await first();
  if (!isWanted()) return null;
  if (!head.ok) return head;
  const rest: Page[] = [];
  for (let at = 1; at < head.value.pages; at += 1) {
    const next = await page(head.value.key, at);
    if (!isWanted()) return null;
    if (!next.ok) return next;
    rest.push(next.value);
  }
  return ok({ head: head.value, rest });
};
