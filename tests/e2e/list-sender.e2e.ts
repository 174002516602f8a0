import { expect, type Page, test } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import { giveFile, openDesk, workbookFile } from '#tests/e2e/import-desk';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const listOf = (name: string, letterhead: readonly string[]) => {
  const head = ['STT', 'Họ và tên', 'Chức vụ', 'Danh hiệu'];
  const row = [1, 'Ông Lò Văn Phớ', 'Chuyên viên', 'LĐTT'];
  const titles = [...letterhead, 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'].map((text) => [text]);
  return workbookFile(name, { rows: [...titles, head, row] });
};

const sender = (page: Page) => page.getByRole('combobox', { name: 'Đơn vị gửi' });
const cell = (page: Page, text: string) => page.getByRole('gridcell', { name: text, exact: true });

test('fills in the sender that the head of the file names, and adds to the register the one that it lacks', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDesk(page);
  await giveFile(page, await listOf('snv.xlsx', ['UBND TỈNH LÂM XUYÊN', 'SỞ NỘI VỤ']));
  await expect(sender(page)).toHaveValue('Sở Nội vụ tỉnh Lâm Xuyên');
  await expect(page.getByText('Lấy từ đầu tệp: “SỞ NỘI VỤ”.')).toBeVisible();
  await expect(cell(page, 'Sở Nội vụ tỉnh Lâm Xuyên')).toBeVisible();
  await keepScreen(page, 'import-sender');
  expect(await seriousProblems(page)).toEqual([]);

  // What she leaves open stays open, and the file still says what it says.
  await page.locator('.mantine-Select-root').filter({ hasText: 'Đơn vị gửi' }).locator('button').click();
  await expect(sender(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Chọn Sở Nội vụ tỉnh Lâm Xuyên' }).click();
  await expect(sender(page)).toHaveValue('Sở Nội vụ tỉnh Lâm Xuyên');
  await launched.app.close();
});

test('adds the sender that the file names or that was typed', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await openDesk(page);
  await giveFile(page, await listOf('truong.xlsx', ['UBND XÃ MƯỜNG LẠN', 'TRƯỜNG THCS PÁ KHOANG']));
  await page.getByRole('button', { name: 'Thêm “Trường THCS Pá Khoang” vào danh mục' }).click();
  await expect(sender(page)).toHaveValue('Trường THCS Pá Khoang');
  const units = await ask(page, 'units.list', {});
  expect(units.find(({ name }) => name === 'Trường THCS Pá Khoang')).toMatchObject({ level: 'unit', people: 0 });

  await sender(page).fill('UBND xã Nà Hỳ');
  await page.getByRole('option', { name: 'Thêm đơn vị “UBND xã Nà Hỳ”' }).click();
  await expect(sender(page)).toHaveValue('UBND xã Nà Hỳ');
  const added = (await ask(page, 'units.list', {})).find(({ name }) => name === 'UBND xã Nà Hỳ');
  expect(added).toMatchObject({ level: 'commune' });
  // The file names another: it says so, and changes nothing.
  await expect(page.getByRole('button', { name: 'Chọn Trường THCS Pá Khoang' })).toBeVisible();
  await launched.app.close();
});
