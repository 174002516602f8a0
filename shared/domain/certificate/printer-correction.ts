/** How one printer must be helped so that what is designed at a place prints at that place. */
export type PrinterCorrection = {
  /** The page is moved so many mm to the right and down, after scaling. */
  readonly dxMm: number;
  readonly dyMm: number;
  /** 1 is true to size; about the top left corner of the page. */
  readonly scaleX: number;
  readonly scaleY: number;
  /** 180: the blank lies the other way round in the tray. */
  readonly rotation: 0 | 180;
};

export const NO_CORRECTION: PrinterCorrection = { dxMm: 0, dyMm: 0, scaleX: 1, scaleY: 1, rotation: 0 };

type PageSize = { readonly widthMm: number; readonly heightMm: number };
type Point = { readonly x: number; readonly y: number };

/** Maps x to a·x + e and y to d·y + f, in mm from the top left. */
export type PageTransform = { readonly a: number; readonly d: number; readonly e: number; readonly f: number };

/** The whole page at once: turned about its middle, then scaled, then moved. */
export const pageTransform = (
  { dxMm, dyMm, scaleX, scaleY, rotation }: PrinterCorrection,
  { widthMm, heightMm }: PageSize,
): PageTransform =>
  rotation === 180
    ? { a: -scaleX, d: -scaleY, e: widthMm * scaleX + dxMm, f: heightMm * scaleY + dyMm }
    : { a: scaleX, d: scaleY, e: dxMm, f: dyMm };

export const transformed = ({ a, d, e, f }: PageTransform, { x, y }: Point): Point => ({ x: a * x + e, y: d * y + f });

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
 * The correction that brings the crosses to their places. `printedWith` is the one that the measured sheet was printed
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
