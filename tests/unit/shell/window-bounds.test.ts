import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '#electron/shell/window-bounds';
import { fitBounds, readBounds } from '#electron/shell/window-bounds';

const office: Bounds = { x: 0, y: 0, width: 1366, height: 728 };
const second: Bounds = { x: 1366, y: 0, width: 1920, height: 1040 };

describe('where the window opens', () => {
  it('first time: the usual size in the middle', () => {
    expect(fitBounds(undefined, [office])).toEqual({ x: 43, y: 4, width: 1280, height: 720 });
  });

  it('remembered bounds that fit stay as they are', () => {
    const kept = { x: 1500, y: 60, width: 1000, height: 700 };
    expect(fitBounds(kept, [office, second])).toEqual(kept);
  });

  it('a display that is gone: back to the middle of the first', () => {
    expect(fitBounds({ x: 1500, y: 60, width: 1000, height: 700 }, [office])).toEqual({
      x: 43,
      y: 4,
      width: 1280,
      height: 720,
    });
  });

  it('half outside is moved in, too big is made smaller', () => {
    expect(fitBounds({ x: -300, y: 600, width: 1000, height: 600 }, [office])).toEqual({
      x: 0,
      y: 128,
      width: 1000,
      height: 600,
    });
    expect(fitBounds({ x: 0, y: 0, width: 4000, height: 3000 }, [office])).toEqual(office);
  });

  it('always lies on a display that is large enough', () => {
    const whole = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 1, max: 6000 });
    fc.assert(
      fc.property(whole, whole, size, size, (x, y, width, height) => {
        const bounds = fitBounds({ x, y, width, height }, [office, second]);
        return [office, second].some(
          (display) =>
            bounds.x >= display.x &&
            bounds.y >= display.y &&
            bounds.x + bounds.width <= display.x + display.width &&
            bounds.y + bounds.height <= display.y + display.height,
        );
      }),
    );
  });
});

it.each([
  [{ x: 1, y: 2, width: 3, height: 4 }, true],
  [{ x: 1, y: 2, width: 0, height: 4 }, false],
  [{ x: 1.5, y: 2, width: 3, height: 4 }, false],
  [{ x: '1', y: 2, width: 3, height: 4 }, false],
  [{}, false],
  [null, false],
  ['bounds', false],
])('bounds read from a file: %j', (stored, readable) => {
  expect(readBounds(stored) !== undefined).toBe(readable);
});
