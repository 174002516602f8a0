import type { Session } from '#electron/context';

/** So many rows, problems and ignored rows cross to the page at once: a long list comes in pages. */
const ROWS_A_PAGE = 1_000;

/** The reading whose later pages a page may still ask for: the last one of each session, and no other. */
export const lastReadings = <Reading>() => {
  const kept = new WeakMap<Session, { readonly key: string; readonly reading: Reading }>();
  return {
    keep: (session: Session, key: string, reading: Reading): void => void kept.set(session, { key, reading }),
    find: (session: Session, key: string): Reading | null => {
      const last = kept.get(session);
      return last?.key === key ? last.reading : null;
    },
  };
};

/** The part of a long row of things that stands on a page. */
export const onPage = <T>(things: readonly T[], page: number): readonly T[] =>
  things.slice(page * ROWS_A_PAGE, (page + 1) * ROWS_A_PAGE);

/** So many pages take all of them. */
export const pagesFor = (...all: readonly (readonly unknown[])[]): number =>
  Math.max(1, ...all.map(({ length }) => Math.ceil(length / ROWS_A_PAGE)));
