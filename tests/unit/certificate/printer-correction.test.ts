import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calibrationCrosses,
  fedSize,
  measuredCorrection,
  NO_CORRECTION,
  type PrinterCorrection,
  pageTransform,
  ROTATIONS,
  transformed,
} from '#shared/domain/certificate/printer-correction';

const A4 = { widthMm: 297, heightMm: 210 };
type Point = { readonly x: number; readonly y: number };

/** A printer that moves and stretches whatever it gets. */
type Fault = { readonly dx: number; readonly dy: number; readonly sx: number; readonly sy: number };
const printedAt = ({ dx, dy, sx, sy }: Fault, correction: PrinterCorrection, point: Point): Point => {
  const sent = transformed(pageTransform(correction, A4), point);
  return { x: sent.x * sx + dx, y: sent.y * sy + dy };
};

const measured = (fault: Fault, correction: PrinterCorrection) => {
  const { first, second } = calibrationCrosses(A4);
  const straight = { ...correction, rotation: 0 as const };
  const [one, two] = [printedAt(fault, straight, first), printedAt(fault, straight, second)];
  return {
    firstFromLeft: one.x,
    firstFromTop: one.y,
    secondFromRight: A4.widthMm - two.x,
    secondFromBottom: A4.heightMm - two.y,
  };
};

const anyFault = fc.record({
  dx: fc.double({ min: -6, max: 6, noNaN: true }),
  dy: fc.double({ min: -6, max: 6, noNaN: true }),
  sx: fc.double({ min: 0.985, max: 1.015, noNaN: true }),
  sy: fc.double({ min: 0.985, max: 1.015, noNaN: true }),
});
const anyPoint = fc.record({
  x: fc.double({ min: 0, max: 297, noNaN: true }),
  y: fc.double({ min: 0, max: 210, noNaN: true }),
});

describe('the correction of a printer', () => {
  it('brings every point to its place, measured once or again', () => {
    fc.assert(
      fc.property(anyFault, anyFault, anyPoint, (fault, changed, point) => {
        const once = measuredCorrection(measured(fault, NO_CORRECTION), A4, NO_CORRECTION);
        if (once === null) throw new Error('refused');
        const printed = printedAt(fault, once, point);
        expect(Math.hypot(printed.x - point.x, printed.y - point.y)).toBeLessThan(0.05);
        const again = measuredCorrection(measured(changed, once), A4, once);
        if (again === null) return;
        const after = printedAt(changed, again, point);
        expect(Math.hypot(after.x - point.x, after.y - point.y)).toBeLessThan(0.05);
      }),
    );
  });

  it('is nothing for a printer that is true', () => {
    const right = { firstFromLeft: 25, firstFromTop: 25, secondFromRight: 25, secondFromBottom: 25 };
    expect(measuredCorrection(right, A4, NO_CORRECTION)).toEqual(NO_CORRECTION);
  });

  it('refuses values that are no print of this sheet', () => {
    const fit = { firstFromLeft: 25, firstFromTop: 25, secondFromRight: 40, secondFromBottom: 25 };
    expect(measuredCorrection(fit, A4, NO_CORRECTION)).toBeNull();
    expect(measuredCorrection({ ...fit, secondFromRight: 25, firstFromTop: 2.5 }, A4, NO_CORRECTION)).toBeNull();
  });

  it('turns a page by its quarters onto the sheet as it is fed: the named edge goes in first', () => {
    const edge = { 0: { x: 100, y: 0 }, 90: { x: 0, y: 100 }, 180: { x: 100, y: 210 }, 270: { x: 297, y: 100 } };
    for (const rotation of ROTATIONS) {
      const transform = pageTransform({ ...NO_CORRECTION, dyMm: 3, rotation }, A4);
      expect(transformed(transform, edge[rotation]).y).toBeCloseTo(3, 9);
      const { widthMm, heightMm } = fedSize(A4, rotation);
      for (const corner of [
        { x: 0, y: 0 },
        { x: 297, y: 210 },
      ]) {
        const { x, y } = transformed(pageTransform({ ...NO_CORRECTION, rotation }, A4), corner);
        expect([0, widthMm]).toContain(x);
        expect([0, heightMm]).toContain(y);
      }
    }
  });

  it('turns the page about its middle before it moves it', () => {
    const turned = pageTransform({ ...NO_CORRECTION, dxMm: 1, dyMm: -2, rotation: 180 }, A4);
    expect(transformed(turned, { x: 0, y: 0 })).toEqual({ x: 298, y: 208 });
    expect(transformed(turned, { x: 297, y: 210 })).toEqual({ x: 1, y: -2 });
  });
});
