import type { BoxMm } from '#shared/domain/signing/mark-place';

/** A text found on a page. */
export type FoundText = BoxMm & { readonly page: number };

export type SignerPlace = { readonly name: FoundText; readonly capacity: FoundText | null };

/** Capacity and name stand centred in one column, with room for a signature between them. */
const SAME_COLUMN_MM = 25;
const LEAST_ROOM_MM = 8;
const MOST_ROOM_MM = 90;

const middleOf = ({ leftMm, widthMm }: BoxMm): number => leftMm + widthMm / 2;

const standsOver = (capacity: FoundText, name: FoundText): boolean => {
  const room = name.topMm - (capacity.topMm + capacity.heightMm);
  return (
    capacity.page === name.page &&
    Math.abs(middleOf(capacity) - middleOf(name)) <= SAME_COLUMN_MM &&
    room >= LEAST_ROOM_MM &&
    room <= MOST_ROOM_MM
  );
};

/**
 * Where the signer's name stands under the capacity, among every place where the two are written: somebody of the same name
 * may be on the list. Null when it cannot be told.
 */
export const findSignerPlace = (names: readonly FoundText[], capacities: readonly FoundText[]): SignerPlace | null => {
  const pairs = names.flatMap((name) => {
    const over = capacities.filter((capacity) => standsOver(capacity, name));
    const nearest = over.toSorted((one, other) => other.topMm - one.topMm)[0];
    return nearest === undefined ? [] : [{ name, capacity: nearest }];
  });
  if (pairs.length > 0) return pairs.at(-1) ?? null;
  const [only] = names;
  return names.length === 1 && only !== undefined ? { name: only, capacity: null } : null;
};
