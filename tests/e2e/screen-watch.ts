import { expect } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import type { LaunchedApp } from '#tests/e2e/launch';
import { keepScreen } from '#tests/e2e/sample-council';

/** Keeps a picture and demands of what is shown: one h1, nothing wider than the window, no serious breach of access. */
export const expectGoodScreen = async ({ page }: LaunchedApp, name: string): Promise<void> => {
  await keepScreen(page, name);
  await expect(page.locator('h1')).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(await seriousProblems(page)).toEqual([]);
};
