import { expect, type Page, test } from '@playwright/test';
import { acceptList, giveFile, openDesk, preview, takeAnother, writeInCell } from '#tests/e2e/import-desk';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const LIST = 'tests/fixtures/lists/G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx';
const FILE_NAME = 'G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx';

const takeIn = async (page: Page) => {
  await openDesk(page);
  await giveFile(page, LIST);
  await expect(page.getByRole('button', { name: /^Nhập \d+ dòng hợp lệ$/ })).toBeEnabled();
  await acceptList(page);
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
  await expect(preview(page)).toBeVisible();
  expect(await dossierCount(page)).toBe(before);
  await keepScreen(page, 'import-undone');

  // What was said of the undo goes as soon as the desk goes on.
  const undone = page.getByText(`Đã hoàn tác việc nhập ${FILE_NAME}`);
  await acceptList(page);
  await expect(undone).toHaveCount(0, { timeout: 3_000 });
  await page.keyboard.press('Control+z');
  await expect(undone).toHaveCount(1);
  await giveFile(page, 'tests/fixtures/lists/G07_bo-sung-dot-2.csv');
  await expect(undone).toHaveCount(0, { timeout: 3_000 });
  await launched.app.close();
});

test('an earlier list says what undoing takes out, and stays once somebody has worked on it', async ({
  browserName: _,
}, testInfo) => {
  const { page } = await launchSample(testInfo);
  await takeIn(page);
  await takeAnother(page);
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

test('a file taken in again, and the newest list after another screen, are undone only after the question', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const before = await dossierCount(page);
  await takeIn(page);
  const after = await dossierCount(page);
  await takeAnother(page);
  await takeIn(page);
  await page.keyboard.press('Control+z');
  const question = page.getByRole('dialog', { name: `Hoàn tác việc nhập ${FILE_NAME}` });
  await expect(question).toContainText('Tệp này đã được nhập từ trước');
  await keepScreen(page, 'import-undo-again');
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  expect(await dossierCount(page)).toBe(after);

  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { level: 1, name: 'Hồ sơ' })).toBeVisible();
  await openDesk(page);
  await expect(page.getByRole('row', { name: new RegExp(FILE_NAME) })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(question).toContainText(/Sẽ gỡ \d+ hồ sơ/);
  await keepScreen(page, 'import-undo-newest');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Đã hoàn tác việc nhập ${FILE_NAME}`)).toBeVisible();
  expect(await dossierCount(page)).toBe(before);
  await launched.app.close();
});

test('a correction is taken back by Ctrl+Z, and a corrected list leaves the desk only after the question', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDesk(page);
  await giveFile(page, LIST);
  const grid = preview(page);
  await page.getByText(/^Tất cả/).click();
  const nameCell = grid.getByRole('gridcell', { name: 'Phòng Tổ chức, biên chế', exact: true });
  await nameCell.first().click();
  await writeInCell(page, 'Phòng Tổ chức Mới');
  const corrected = grid.getByRole('gridcell', { name: 'Phòng Tổ chức Mới', exact: true });
  await expect(corrected).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ danh sách' }).click();
  const question = page.getByRole('dialog', { name: `Bỏ danh sách ${FILE_NAME}` });
  await expect(question).toContainText('1 dòng đã sửa trong danh sách này sẽ mất');
  await keepScreen(page, 'desk-put-away-question');
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(corrected).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(corrected).toHaveCount(0);
  await expect(nameCell.first()).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ danh sách' }).click();
  await expect(grid).toHaveCount(0);
  await launched.app.close();
});
