import { expect, type Page, test } from '@playwright/test';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const LIST = 'tests/fixtures/lists/G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx';
const FILE_NAME = 'G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx';

const takeIn = async (page: Page) => {
  await page.keyboard.press('Control+3');
  await page.getByLabel('Tệp danh sách Excel của đơn vị').first().setInputFiles(LIST);
  await expect(page.getByRole('button', { name: /^Nhập \d+ dòng hợp lệ$/ })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Đã nhập danh sách' })).toBeVisible();
};

const dossierCount = async (page: Page): Promise<number> => (await ask(page, 'dossiers.ids', {})).ids.length;

test('one key undoes a whole import and brings the file back to the desk', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const before = await dossierCount(page);
  await takeIn(page);
  await keepScreen(page, 'import-done-undo');
  expect(await dossierCount(page)).toBeGreaterThan(before);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(`Đã hoàn tác việc nhập ${FILE_NAME}`)).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Các dòng đọc được từ tệp' })).toBeVisible();
  expect(await dossierCount(page)).toBe(before);
  await keepScreen(page, 'import-undone');
});

test('an earlier list says what undoing takes out, and stays once somebody has worked on it', async ({
  browserName: _,
}, testInfo) => {
  const { page } = await launchSample(testInfo);
  await takeIn(page);
  await page.getByRole('button', { name: 'Nhập tiếp tệp khác' }).click();
  const row = page.getByRole('row', { name: new RegExp(FILE_NAME) });
  await row.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText(/Sẽ gỡ \d+ hồ sơ và \d+ người, tập thể/)).toBeVisible();
  await keepScreen(page, 'import-undo-question');
  await page.keyboard.press('Escape');
  const [list] = await ask(page, 'lists.list', {});
  const { ids } = await ask(page, 'dossiers.ids', {
    campaignId: list?.campaignId ?? '',
    sort: 'list',
    descending: true,
  });
  await ask(page, 'dossiers.return', { ids: [ids[0] ?? ''], reason: 'Thiếu báo cáo thành tích' });
  await row.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Chưa hoàn tác được: 1 hồ sơ của danh sách này đã được xử lý.')).toBeVisible();
  await keepScreen(page, 'import-undo-refused');
});
