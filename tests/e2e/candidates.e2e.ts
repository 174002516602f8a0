import { expect, test } from '@playwright/test';
import { ask, launchSample, resizeTo } from '#tests/e2e/sample-council';
import { expectGoodScreen } from '#tests/e2e/screen-watch';

test('finds who qualifies, who lacks data, and opens a history by keys', async ({ browserName: _ }, testInfo) => {
  const sample = await launchSample(testInfo);
  const { page } = sample;
  await resizeTo(sample, 1366, 768);
  await page.keyboard.press('Control+0');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ai đủ điều kiện?');
  await expectGoodScreen(sample, 'candidates-empty');

  await page.getByRole('combobox', { name: 'Danh hiệu, hình thức' }).click();
  await page.keyboard.type('thi dua cap tinh');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Năm xét')).toHaveValue('2026');
  await page.keyboard.press('Control+Enter');
  const grid = page.getByRole('grid', { name: 'Người, tập thể tìm được' });
  await expect(grid).toBeFocused();
  const wanted = { awardCode: 'CSTD_TINH', year: 2026, recipientKind: 'individual' } as const;
  const { totals, lines } = await ask(page, 'candidates.find', wanted);
  expect(totals.met).toBeGreaterThan(1);
  await expect(page.getByText(`Đủ điều kiện (${totals.met})`)).toBeVisible();
  await expectGoodScreen(sample, 'candidates');

  await page.keyboard.press('ArrowDown');
  const second = lines.filter(({ standing }) => standing === 'met')[1];
  const panel = page.getByRole('complementary', { name: 'Đang xem' });
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(second?.name ?? '');
  await expect(panel).toContainText('2026: CSTĐCS');

  await page.getByText(`Chưa đủ dữ liệu (${totals.missingData})`).click();
  await expect(panel.getByText(/^Bổ sung dữ liệu năm/).first()).toBeVisible();
  await expectGoodScreen(sample, 'candidates-missing');
  await page.getByText(`Gần đủ (${totals.oneShort})`).click();
  await expect(panel.getByRole('heading', { name: 'Không đạt' })).toBeVisible();
  await expectGoodScreen(sample, 'candidates-short');

  await grid.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Danh mục & Thiết lập');
  const short = lines.find(({ standing }) => standing === 'oneShort');
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(short?.name ?? '');
  await ask(page, 'ratings.record', {
    recipientKind: 'individual',
    recipientId: short?.recipientId ?? '',
    year: 2020,
    level: 'HTTNV',
    decisionNumber: '',
  });
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByText('Dữ liệu đã thay đổi sau khi tìm.')).toBeVisible();
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(short?.name ?? '');
  await page.getByRole('button', { name: 'Tìm lại' }).click();
  await expect(page.getByText('Dữ liệu đã thay đổi sau khi tìm.')).toHaveCount(0);
  await expect(grid).toBeFocused();
  await resizeTo(sample, 911, 512);
  await expectGoodScreen(sample, 'candidates-911');
  await sample.app.close();
});
