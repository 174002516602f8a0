export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallestWindow = { width: 900, height: 500 } as const;
const usualWindow = { width: 1280, height: 720 } as const;

const between = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, Math.max(low, high)));

const sharedArea = (one: Bounds, other: Bounds): number => {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
};

/** Reads bounds from what a file held; anything but four whole numbers is none. */
export const readBounds = (stored: unknown): Bounds | undefined => {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { x, y, width, height } = { x: 0, y: 0, width: 0, height: 0, ...stored };
  return [x, y, width, height].every(Number.isInteger) && width > 0 && height > 0 ? { x, y, width, height } : undefined;
};

/**
 * Where the window opens: the remembered bounds moved and shrunk onto the display they mostly lie on (in pixels of
 * its work area), or the usual size in the middle of the first display when none is remembered or that display is gone.
 */
export const fitBounds = (remembered: Bounds | undefined, displays: readonly Bounds[]): Bounds => {
  const home = [...displays].sort((a, b) =>
    remembered ? sharedArea(remembered, b) - sharedArea(remembered, a) : 0,
  )[0];
  if (home === undefined) return { x: 0, y: 0, ...usualWindow };
  const lost = remembered === undefined || sharedArea(remembered, home) === 0;
  const wanted = lost ? usualWindow : remembered;
  const width = between(wanted.width, smallestWindow.width, home.width);
  const height = between(wanted.height, smallestWindow.height, home.height);
  const middle = {
    x: home.x + Math.round((home.width - width) / 2),
    y: home.y + Math.round((home.height - height) / 2),
  };
  const { x, y } = lost ? middle : remembered;
  return {
    x: between(x, home.x, home.x + home.width - width),
    y: between(y, home.y, home.y + home.height - height),
    width,
    height,
  };
};
