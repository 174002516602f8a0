import type { LaunchedApp } from '#tests/e2e/launch';

/** No process may stand still longer. */
export const LONGEST_MS = 250;

/** Ticks in the page and in the main process; the longest time between two of them is how long it stood still. */
export const watchGaps = async ({ app, page }: LaunchedApp) => {
  const start = () => {
    const watch = { longest: 0, last: performance.now() };
    setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
    }, 5);
    Object.assign(globalThis, { gapWatch: watch });
  };
  const read = (): number => {
    const { gapWatch } = globalThis as unknown as { gapWatch: { longest: number } };
    const { longest } = gapWatch;
    gapWatch.longest = 0;
    return Math.round(longest);
  };
  await page.evaluate(start);
  await app.evaluate(start);
  return async () => ({ page: await page.evaluate(read), main: await app.evaluate(read) });
};
