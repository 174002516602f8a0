/** Where signatures stand on a page, in millimetres from the left and the top edge of the sheet. */
export type BoxMm = {
  readonly leftMm: number;
  readonly topMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
};
export type SizeMm = { readonly widthMm: number; readonly heightMm: number };
/** Zero-based page. */
export type PlacedMark = BoxMm & { readonly page: number };

/** How far a mark is moved from the place that the decree gives it; right and down are positive. */
export type ShiftMm = { readonly rightMm: number; readonly downMm: number };

const rounded = (value: number): number => Math.round(value * 100) / 100;

const kept = (box: BoxMm, page: SizeMm): BoxMm => ({
  ...box,
  leftMm: rounded(Math.min(Math.max(box.leftMm, 0), Math.max(page.widthMm - box.widthMm, 0))),
  topMm: rounded(Math.min(Math.max(box.topMm, 0), Math.max(page.heightMm - box.heightMm, 0))),
});

/**
 * The image of the person's signature: centred over the name, in the middle of the room between the last line of the
 * capacity and the name (ô 7c). `capacity` null: it stands right above the name. Stays on the sheet.
 */
export const signatureImagePlace = (
  { name, capacity, image, shift }: { name: BoxMm; capacity: BoxMm | null; image: SizeMm; shift: ShiftMm },
  page: SizeMm,
): BoxMm => {
  const middle = name.leftMm + name.widthMm / 2;
  const roomTop = capacity === null ? name.topMm - image.heightMm : capacity.topMm + capacity.heightMm;
  const centre = (roomTop + name.topMm) / 2;
  const box = {
    leftMm: middle - image.widthMm / 2 + shift.rightMm,
    topMm: centre - image.heightMm / 2 + shift.downMm,
    ...image,
  };
  return kept(box, page);
};

/** How much of the signature the seal covers (ô 8): “trùm lên khoảng 1/3 … về bên trái”. */
const COVERED_SHARE = 1 / 3;

/** The organisation's seal in its real size: over the left third of the signature, level with its middle. */
export const sealPlace = (
  { signature, seal, shift }: { signature: BoxMm; seal: SizeMm; shift: ShiftMm },
  page: SizeMm,
): BoxMm => {
  const right = signature.leftMm + signature.widthMm * COVERED_SHARE;
  const box = {
    leftMm: right - seal.widthMm + shift.rightMm,
    topMm: signature.topMm + signature.heightMm / 2 - seal.heightMm / 2 + shift.downMm,
    ...seal,
  };
  return kept(box, page);
};

/** Text at the top right of the first page: of an annex in a file of its own, of a copy. */
export const topRightPlace = (
  { text, marginMm, shift }: { text: SizeMm; marginMm: { right: number; top: number }; shift: ShiftMm },
  page: SizeMm,
): BoxMm => {
  const box = {
    leftMm: page.widthMm - marginMm.right - text.widthMm + shift.rightMm,
    topMm: marginMm.top + shift.downMm,
    ...text,
  };
  return kept(box, page);
};
