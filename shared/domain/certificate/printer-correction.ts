/** How one printer must be helped so that what is designed at a place prints at that place. */
export type PrinterCorrection = {
  /** The page is moved so many mm to the right and down, after scaling. */
  readonly dxMm: number;
  readonly dyMm: number;
  /** 1 is true to size; about the top left corner of the page. */
  readonly scaleX: number;
  readonly scaleY: number;
  /** How far the page is turned clockwise: the blank goes in as it is read, left edge first, upside down, right edge first. */
  readonly rotation: Rotation;
};

export const ROTATIONS = [0, 90, 180, 270] as const;
export type Rotation = (typeof ROTATIONS)[number];

export const NO_CORRECTION: PrinterCorrection = { dxMm: 0, dyMm: 0, scaleX: 1, scaleY: 1, rotation: 0 };

export type PageSize = { readonly widthMm: number; readonly heightMm: number };
type Point = { readonly x: number; readonly y: number };

/** Maps x to a·x + c·y + e and y to b·x + d·y + f, in mm from the top left. */
export type PageTransform = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
};

const isQuarter = (rotation: Rotation): boolean => rotation === 90 || rotation === 270;

/** The page as the printer meets it: a blank fed by its side lies across. */
export const fedSize = ({ widthMm, heightMm }: PageSize, rotation: Rotation): PageSize =>
  isQuarter(rotation) ? { widthMm: heightMm, heightMm: widthMm } : { widthMm, heightMm };

/** True when what was measured with one direction says nothing of the other: the page has another shape. */
export const isOtherShape = (one: Rotation, other: Rotation): boolean => isQuarter(one) !== isQuarter(other);

/** Where the page goes before it is scaled and moved: its columns, then what keeps it on the fed sheet. */
const turned = (rotation: Rotation, { widthMm, heightMm }: PageSize): PageTransform =>
  ({
    0: { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 },
    90: { a: 0, b: 1, c: -1, d: 0, e: heightMm, f: 0 },
    180: { a: -1, b: 0, c: 0, d: -1, e: widthMm, f: heightMm },
    270: { a: 0, b: -1, c: 1, d: 0, e: 0, f: widthMm },
  })[rotation];

/** The whole page at once: turned onto the sheet as it is fed, then scaled, then moved. */
export const pageTransform = (
  { dxMm, dyMm, scaleX, scaleY, rotation }: PrinterCorrection,
  size: PageSize,
): PageTransform => {
  const { a, b, c, d, e, f } = turned(rotation, size);
  return { a: a * scaleX, b: b * scaleY, c: c * scaleX, d: d * scaleY, e: e * scaleX + dxMm, f: f * scaleY + dyMm };
};

export const transformed = ({ a, b, c, d, e, f }: PageTransform, { x, y }: Point): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

/** How far from the edges the two measured crosses of the calibration sheet stand. */
export const CROSS_INSET_MM = 25;

/** Top left and bottom right cross, as designed. */
export const calibrationCrosses = ({
  widthMm,
  heightMm,
}: PageSize): { readonly first: Point; readonly second: Point } => ({
  first: { x: CROSS_INSET_MM, y: CROSS_INSET_MM },
  second: { x: widthMm - CROSS_INSET_MM, y: heightMm - CROSS_INSET_MM },
});

/**
 * What was read with a ruler on the printed sheet, all in mm: from the left and top edge of the paper to the first
 * cross, from its right and bottom edge to the second.
 */
export type MeasuredCrosses = {
  readonly firstFromLeft: number;
  readonly firstFromTop: number;
  readonly secondFromRight: number;
  readonly secondFromBottom: number;
};

/** A correction may move the page by so much and stretch it by so much; beyond it the paper or its size is wrong. */
export const CORRECTION_LIMITS = { moveMm: 20, scale: 0.03 } as const;

const tenthOfMicron = (value: number): number => Math.round(value * 10_000) / 10_000;

const axis = (scale: number, move: number, wanted: readonly [number, number], found: readonly [number, number]) => {
  const a = (found[1] - found[0]) / (wanted[1] - wanted[0]);
  const b = found[0] - a * wanted[0];
  return { scale: tenthOfMicron(scale / a), move: tenthOfMicron(move - (scale * b) / a) };
};

/**
 * The correction that brings the crosses to their places on a sheet of this size as it is fed. `printedWith` is the one that the measured sheet was printed
 * with, so that a second measuring mends the first. Null when the values are no print of this sheet: beyond the limits.
 */
export const measuredCorrection = (
  measured: MeasuredCrosses,
  size: PageSize,
  printedWith: PrinterCorrection,
): PrinterCorrection | null => {
  const { first, second } = calibrationCrosses(size);
  const foundX = [measured.firstFromLeft, size.widthMm - measured.secondFromRight] as const;
  const foundY = [measured.firstFromTop, size.heightMm - measured.secondFromBottom] as const;
  const x = axis(printedWith.scaleX, printedWith.dxMm, [first.x, second.x], foundX);
  const y = axis(printedWith.scaleY, printedWith.dyMm, [first.y, second.y], foundY);
  const { moveMm, scale } = CORRECTION_LIMITS;
  const sane = [x, y].every((one) => Math.abs(one.move) <= moveMm && Math.abs(one.scale - 1) <= scale);
  if (!sane) return null;
  return { dxMm: x.move, dyMm: y.move, scaleX: x.scale, scaleY: y.scale, rotation: printedWith.rotation };
};
