const BLOCK = 100;
/** Blocks fetched on each side of the window: a page key finds its lines there already. */
const AHEAD = 1;

/** Ids near the drawn rows that are not known yet: whole blocks, at most what one request may carry. */
export const idsToFetch = (
  ids: readonly string[],
  first: number,
  last: number,
  isKnown: (id: string) => boolean,
): readonly string[] => {
  const from = Math.max(0, Math.floor(first / BLOCK) - AHEAD) * BLOCK;
  const to = (Math.floor(last / BLOCK) + 1 + AHEAD) * BLOCK;
  return ids
    .slice(from, to)
    .filter((id) => !isKnown(id))
    .slice(0, 500);
};
