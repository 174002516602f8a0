import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { errorTexts } from '#shared/text/vi/errors';
import { longList } from '#tests/benchmarks/long-list';
import { LONGEST_MS, watchGaps } from '#tests/e2e/gaps';
import { fileField, openDesk, preview, writeInCell } from '#tests/e2e/import-desk';
import { launchSample } from '#tests/e2e/sample-council';

/** Over 10,000 rows neither process stands still; over 20,000 the page does not (the main process then stands still for up to 360 ms while reading). */
const LISTS = [
  { rows: 10_000, held: ['page', 'main'] },
  { rows: Number(process.env.BANG_VANG_LONG_LIST ?? 20_000), held: ['page'] },
] as const;

// What another process on the machine held up is not held up every time.
test.describe.configure({ retries: 2 });

/** Stops the list on its way into the data. One that got there before the click is taken back, and tried again. */
const stopTakingIn = async (page: Page): Promise<void> => {
  const stopped = page.getByRole('alert').filter({ hasText: errorTexts['work.stopped'] });
  const done = page.getByRole('heading', { name: 'Đã nhập danh sách' });
  for (let turn = 1; turn <= 5; turn += 1) {
    await page.keyboard.press('Control+Enter');
    const stop = page.getByRole('button', { name: 'Dừng nhập' });
    await expect(stop.or(done).first()).toBeVisible({ timeout: 60_000 });
    await stop.click({ timeout: 2_000 }).catch(() => undefined);
    await expect(stopped.or(done).first()).toBeVisible({ timeout: 60_000 });
    if (await stopped.isVisible()) return;
    await page.keyboard.press('Control+z');
    await expect(preview(page)).toBeVisible({ timeout: 120_000 });
    await expect(page.getByText('Đang kiểm tra lại…')).toHaveCount(0, { timeout: 60_000 });
  }
  throw new Error('The list got into the data five times before it could be stopped');
};

for (const { rows, held } of LISTS) {
  test(`nothing stands still over a list of ${rows} rows: ${held.join(', ')}`, async ({ browserName: _ }, testInfo) => {
    test.setTimeout(600_000);
    const launched = await launchSample(testInfo);
    const { page } = launched;
    const file = testInfo.outputPath('danh-sach-dai.xlsx');
    writeFileSync(file, longList(rows));
    await openDesk(page);
    const chooseFile = fileField(page);
    await expect(chooseFile).toBeAttached();
    const gaps = await watchGaps(launched);
    const grid = preview(page);
    const measured: Record<string, Awaited<ReturnType<typeof gaps>>> = {};

    await chooseFile.setInputFiles(file);
    await expect(grid).toBeVisible({ timeout: 120_000 });
    await expect(page.getByText('Đang kiểm tra lại…')).toHaveCount(0);
    await page.waitForTimeout(1_000);
    measured.reading = await gaps();

    await writeInCell(page, 'Lò Thị Mận');
    await expect(page.getByText('Đang kiểm tra lại…')).toHaveCount(1, { timeout: 20_000 });
    await expect(page.getByText('Đang kiểm tra lại…')).toHaveCount(0, { timeout: 60_000 });
    await page.waitForTimeout(1_000);
    measured.correcting = await gaps();

    await page.keyboard.press('Control+End');
    await page.keyboard.press('Delete');
    await expect(page.getByText('1 dòng bỏ qua')).toBeVisible();
    await expect(page.getByText('Đang kiểm tra lại…')).toHaveCount(0, { timeout: 60_000 });
    measured.skipping = await gaps();

    await stopTakingIn(page);
    measured.stopping = await gaps();

    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Đã nhập danh sách' })).toBeVisible({ timeout: 240_000 });
    measured.accepting = await gaps();

    await page.keyboard.press('Control+z');
    await expect(page.getByText('Đã hoàn tác việc nhập danh-sach-dai.xlsx')).toBeVisible({ timeout: 120_000 });
    await expect(grid).toBeVisible({ timeout: 120_000 });
    measured.undoing = await gaps();
    console.log(JSON.stringify(measured));
    for (const [step, gap] of Object.entries(measured)) {
      for (const process of held) expect(gap[process], `${process} while ${step}`).toBeLessThanOrEqual(LONGEST_MS);
    }
    await launched.app.close();
  });
}
