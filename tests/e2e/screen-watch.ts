import { mkdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import type { LaunchedApp } from '#tests/e2e/launch';

const PICTURES = 'test-results/screens';

/** Sets the size of the page in CSS pixels. */
export const resizePage = async ({ app }: LaunchedApp, width: number, height: number): Promise<void> => {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setMinimumSize(400, 300);
      window?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
};

/** Keeps a picture and demands of what is shown: one h1, nothing wider than the window, no serious breach of access. */
export const expectGoodScreen = async ({ page }: LaunchedApp, name: string): Promise<void> => {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
  await expect(page.locator('h1')).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(await seriousProblems(page)).toEqual([]);
};
