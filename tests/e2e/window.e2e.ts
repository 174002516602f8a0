import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

test('a second start on the same data ends at once, and the first hears of it', async ({
  browserName: _,
}, testInfo) => {
  const { app, dataFolder } = await launchApp({ testInfo });
  const heard = app.evaluate(
    ({ app: first }) => new Promise<true>((resolve) => first.once('second-instance', () => resolve(true))),
  );
  // Not through Playwright: it would hold on to a program that ends while it is being greeted.
  const { spawnfile, spawnargs } = app.process();
  const args = spawnargs.slice(1).filter((given) => !/^--(inspect|remote-debugging)/.test(given));
  const second = spawn(spawnfile, args, {
    env: { ...process.env, BANG_VANG_DATA: dataFolder },
    stdio: 'ignore',
    timeout: 60_000,
  });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  expect(await heard).toBe(true);
  expect(app.windows()).toHaveLength(1);
  await app.close();
});
