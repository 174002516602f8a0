import { expect, type Page, test } from '@playwright/test';
import {
  acceptList,
  giveFile,
  openDesk,
  openHistoryDesk,
  preview,
  takeAnother,
  workbookFile,
  writeInCell,
} from '#tests/e2e/import-desk';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const SCHOOL = 'Trường THCS Nà Tấu';
const listOf = (name: string, ...people: readonly string[]) =>
  workbookFile(name, {
    rows: [
      ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
      ...people.map((who, at) => [at + 1, who, 'Giáo viên', SCHOOL, 'Lao động tiên tiến']),
    ],
  });

const chooseFile = (page: Page) => page.getByRole('button', { name: 'Chọn tệp danh sách' });

test('loses no work by Enter, and says by which button it is kept', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+n');
  const name = page.getByLabel('Tên đợt xét');
  await name.fill('Xét bổ sung cuối năm');
  await page.keyboard.press('Control+3');
  const unsaved = page.getByRole('dialog', { name: 'Có thay đổi chưa lưu' });
  await expect(unsaved).toContainText('bấm “Mở đợt xét”');
  await expect(unsaved.getByRole('button', { name: 'Ở lại' })).toBeFocused();
  await keepScreen(page, 'unsaved-question');
  await page.keyboard.press('Enter');
  await expect(unsaved).toHaveCount(0);
  await expect(name).toHaveValue('Xét bổ sung cuối năm');
  // Either chord of the desk saves a form too.
  await name.focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('complementary')).toContainText('Xét bổ sung cuối năm');
  const opened = async () => (await ask(page, 'campaigns.list', {})).map((one) => one.name);
  expect((await opened()).filter((one) => one === 'Xét bổ sung cuối năm')).toHaveLength(1);

  await openDesk(page);
  await giveFile(page, await listOf('truong.xlsx', 'Lò Thị Mận', 'Vừ A Chớ'));
  await preview(page).getByRole('gridcell', { name: 'Lò Thị Mận', exact: true }).click();
  await writeInCell(page, 'Lò Thị Mận Hương');
  await page.getByRole('button', { name: 'Bỏ danh sách', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Bỏ danh sách truong.xlsx' });
  await expect(question.getByRole('button', { name: 'Hủy' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(preview(page).getByRole('gridcell', { name: 'Lò Thị Mận Hương' })).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ danh sách', exact: true }).click();
  await question.getByRole('button', { name: 'Bỏ danh sách' }).click();
  await expect(chooseFile(page)).toBeFocused();
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

test('accepts from the box of the campaign too, and an empty desk has the keys', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await openDesk(page);
  await giveFile(page, await listOf('mot.xlsx', 'Lò Thị Mận'));
  await expect(page.getByRole('button', { name: 'Nhập 1 dòng hợp lệ' })).toBeEnabled();
  // Along the row as in Excel: from its number to its last cell and back.
  await preview(page).focus();
  for (const [key, place] of [
    ['End', -1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    const cell = preview(page).getByRole('row').last().getByRole('gridcell').nth(place);
    await expect(preview(page)).toHaveAttribute('aria-activedescendant', (await cell.getAttribute('id')) ?? '');
  }
  const campaign = page.getByRole('combobox', { name: 'Đợt xét' });
  await campaign.focus();
  await acceptList(page);
  await takeAnother(page);
  await expect(chooseFile(page)).toBeFocused();
  await giveFile(page, await listOf('hai.xlsx', 'Vừ A Chớ'));
  await page.getByRole('button', { name: 'Bỏ danh sách', exact: true }).click();
  await expect(chooseFile(page)).toBeFocused();
  // Enter alone opens the choices, as before.
  await campaign.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Đợt xét' })).toBeVisible();
  await page.keyboard.press('Escape');

  await openHistoryDesk(page);
  await giveFile(page, await listOf('ba.xlsx', 'Cầm Bá Lực'));
  await page.getByRole('button', { name: 'Bỏ danh sách', exact: true }).click();
  await expect(chooseFile(page)).toBeFocused();
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

test('shows four rows of the list however low the window is', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDesk(page);
  await giveFile(page, await listOf('sau.xlsx', 'Lò Thị Mận', 'Vừ A Chớ', 'Cầm Bá Lực', 'Hà Văn Thu', 'Lò Bá Lực'));
  await expect(preview(page)).toBeVisible();
  await page.getByText(/^Dòng không phải người, tập thể được đề nghị/).click();
  await expect(page.getByText(/^Nếu có người, tập thể bị sót/)).toBeVisible();
  await keepScreen(page, 'desk-ignored');
  await page.getByText(/^Dòng không phải người, tập thể được đề nghị/).click();
  await preview(page).focus();
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(700);
  await expect.poll(async () => (await preview(page).boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(160);
  for (const name of ['Vừ A Chớ', 'Cầm Bá Lực', 'Hà Văn Thu', 'Lò Bá Lực']) {
    await page.keyboard.press('ArrowDown');
    await expect(preview(page).getByRole('row').filter({ hasText: name })).toBeInViewport({ ratio: 0.9 });
  }
  await launched.app.close();
});
