import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '#tests/e2e/launch';

test('remembers where the window was', async ({ browserName: _ }, testInfo) => {
  const first = await launchApp({ testInfo });
  const bounds = { x: 40, y: 30, width: 1000, height: 600 };
  await first.app.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), bounds);
  await first.app.close();
  const kept: unknown = JSON.parse(readFileSync(path.join(first.dataFolder, 'window.json'), 'utf8'));
  expect(kept).toEqual(bounds);

  const second = await launchApp({ testInfo, dataFolder: first.dataFolder });
  const reopened = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  await second.app.close();
  expect(reopened).toEqual(bounds);
});

test('a second start on the same data ends at once', async ({ browserName: _ }, testInfo) => {
  const first = await launchApp({ testInfo });
  await expect(launchApp({ testInfo, dataFolder: first.dataFolder })).rejects.toThrow();
  expect(first.app.windows()).toHaveLength(1);
  await first.app.close();
});
