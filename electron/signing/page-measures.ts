import type { PDFPage } from '@libpdf/core';
import type { BoxMm, SizeMm } from '#shared/domain/signing/mark-place';

const MM_PER_POINT = 25.4 / 72;

export const pointsOf = (mm: number): number => mm / MM_PER_POINT;

export const pageSizeOf = (page: PDFPage): SizeMm => ({
  widthMm: page.width * MM_PER_POINT,
  heightMm: page.height * MM_PER_POINT,
});

type Points = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** PDF counts from the bottom in points; people from the top in millimetres. */
export const boxFromPoints = ({ x, y, width, height }: Points, page: SizeMm): BoxMm => ({
  leftMm: x * MM_PER_POINT,
  topMm: page.heightMm - (y + height) * MM_PER_POINT,
  widthMm: width * MM_PER_POINT,
  heightMm: height * MM_PER_POINT,
});

/** The corners of a box as /Rect wants them. */
export const rectOf = (box: BoxMm, page: SizeMm): readonly [number, number, number, number] => [
  pointsOf(box.leftMm),
  pointsOf(page.heightMm - box.topMm - box.heightMm),
  pointsOf(box.leftMm + box.widthMm),
  pointsOf(page.heightMm - box.topMm),
];
