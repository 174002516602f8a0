import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { workbookRefusalTexts } from '#shared/text/vi/workbook-refusals';
import { HOSTILE_FILES, type HostileFile } from '#tests/builders/hostile-files';
import type { LaunchedApp } from '#tests/e2e/launch';
import { ask, keepScreen, launchSample } from '#tests/e2e/sample-council';

const LONGEST_GAP_MS = 250;

/** The worst of the corpus: large, deep, lying or slow. */
const WORST = [
  'a sheet of 80 MB of spaces',
  '60 MB that say they are 100 bytes',
  '225 MB in five parts',
  'a sheet that says it is 4 GB',
  'a billion laughs',
  'entities in UTF-16',
  '150,000 rows',
  'the whole sheet merged 20,000 times',
  'one text of 30,000 letters in 3,000 cells',
  '100,000 tables in tables',
  'a paragraph of 40,000 letters',
  '130,000 lines',
  'an old workbook whose sectors chase each other',
];

/** Starts to measure how long the window and the main process leave their timers waiting. */
const watchGaps = async ({ app, page }: LaunchedApp): Promise<void> => {
  const start = () => {
    const gaps = { longest: 0, last: performance.now() };
    Object.assign(globalThis, { gaps });
    setInterval(() => {
      const now = performance.now();
      gaps.longest = Math.max(gaps.longest, now - gaps.last);
      gaps.last = now;
    }, 10);
  };
  await app.evaluate(start);
  await page.evaluate(start);
};

/** The longest wait since the last question. */
const takeLongest = (): number => {
  const { gaps } = globalThis as unknown as { gaps: { longest: number } };
  const { longest } = gaps;
  gaps.longest = 0;
  return Math.round(longest);
};

const isFile = (file: HostileFile): boolean => WORST.includes(file.name);

const openImport = async (page: Page) => {
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập danh sách' })).toBeVisible();
  return page.getByLabel('Tệp danh sách Excel của đơn vị').first();
};

test('the worst files are refused with their reason while window and program go on answering', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { app, page } = launched;
  const chooser = await openImport(page);
  const before = await ask(page, 'lists.list', {});
  const worst = HOSTILE_FILES.filter(isFile);
  expect(worst).toHaveLength(WORST.length);
  await watchGaps(launched);
  const tooLong: string[] = [];
  for (const [index, file] of worst.entries()) {
    const source = file.source();
    if ('pasted' in source) throw new Error('a file is needed');
    const ending = source.fileName.split('.').at(-1);
    const given = testInfo.outputPath(`tep-${index}.${ending}`);
    writeFileSync(given, source.bytes);
    await app.evaluate(takeLongest);
    await page.evaluate(takeLongest);
    if (file.expected === 'read') throw new Error('a refused file is needed');
    const lastAnswerGone = page.waitForFunction(() => document.querySelector('[role=alert]') === null);
    await chooser.setInputFiles(given);
    await lastAnswerGone;
    await expect(page.getByTitle(`tep-${index}.${ending}`)).toBeVisible();
    await expect(page.getByRole('alert')).toContainText(workbookRefusalTexts[file.expected], { timeout: 20_000 });
    const gaps = { main: await app.evaluate(takeLongest), window: await page.evaluate(takeLongest) };
    process.stdout.write(`${file.name}: main ${gaps.main} ms, window ${gaps.window} ms\n`);
    if (Math.max(gaps.main, gaps.window) >= LONGEST_GAP_MS) tooLong.push(`${file.name} ${JSON.stringify(gaps)}`);
  }
  await keepScreen(page, 'import-hostile');
  expect(tooLong).toEqual([]);
  expect(await ask(page, 'lists.list', {})).toEqual(before);
  expect(launched.complaints).toEqual([]);
  await app.close();
});
