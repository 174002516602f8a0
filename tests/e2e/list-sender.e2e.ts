import { expect, type Page, test } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import { acceptList, dropFiles, giveFile, openDesk, takeAnother, workbookFile } from '#tests/e2e/import-desk';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const listOf = (name: string, letterhead: readonly string[]) => {
  const head = ['STT', 'Họ và tên', 'Chức vụ', 'Danh hiệu'];
  const row = [1, 'Ông Lò Văn Phớ', 'Chuyên viên', 'LĐTT'];
  const titles = [...letterhead, 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'].map((text) => [text]);
  // No two files of a test are alike to the byte: the desk would hold them as one draft.
  return workbookFile(name, { name, rows: [...titles, head, row] });
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

test('a sender goes with its list: the next starts from its own heading', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const school = cell(page, 'Trường THCS Pá Khoang');
  await openDesk(page);
  await giveFile(page, await listOf('truong.xlsx', ['UBND XÃ MƯỜNG LẠN', 'TRƯỜNG THCS PÁ KHOANG']));
  await page.getByRole('button', { name: 'Thêm “Trường THCS Pá Khoang” vào danh mục' }).click();
  await expect(school).toBeVisible();
  await acceptList(page);
  await takeAnother(page);

  const commune = await listOf('xa.xlsx', ['UBND XÃ TÂN HƯNG']);
  await giveFile(page, commune);
  const says = page.getByText('Đầu tệp ghi: “UBND XÃ TÂN HƯNG”. Danh mục chưa có đơn vị này.');
  await expect(says).toBeVisible();
  await expect(sender(page)).toHaveValue('');
  await expect(school).toHaveCount(0);

  // Another than the heading names: it says so, and takes that one by one click.
  await sender(page).fill('Trường THCS Pá Khoang');
  await page.getByRole('option', { name: 'Trường THCS Pá Khoang', exact: true }).click();
  await expect(school).toBeVisible();
  await expect(says).toBeVisible();
  await keepScreen(page, 'import-other-sender');
  await dropFiles(page, await listOf('mot.xlsx', []), await listOf('hai.xlsx', ['UBND XÃ TÂN HƯNG']));
  await expect(page.getByText('mot.xlsx', { exact: true })).toBeVisible();
  await expect(sender(page)).toHaveValue('');
  const drafts = await ask(page, 'listDrafts.list', {});
  expect(drafts.map(({ fileName, unitName }) => [fileName, unitName])).toEqual([
    ['xa.xlsx', 'Trường THCS Pá Khoang'],
    ['mot.xlsx', null],
    ['hai.xlsx', null],
  ]);
  await page.getByRole('button', { name: 'Bỏ danh sách', exact: true }).click();
  await page.getByRole('button', { name: 'Tiếp tục xa.xlsx' }).click();
  await expect(sender(page)).toHaveValue('Trường THCS Pá Khoang');
  await page.getByRole('button', { name: 'Thêm “UBND xã Tân Hưng” vào danh mục' }).click();
  await expect(sender(page)).toHaveValue('UBND xã Tân Hưng');
  await expect(says).toHaveCount(0);

  await page.getByRole('button', { name: 'Bỏ danh sách', exact: true }).click();
  await giveFile(page, await listOf('khong-dau.xlsx', []));
  await expect(cell(page, 'Lò Văn Phớ')).toBeVisible();
  await expect(sender(page)).toHaveValue('');
  await launched.app.close();
});

test('a sender chosen before the file is the sender of that file', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await openDesk(page);
  await sender(page).fill('Sở Nội vụ');
  await page.getByRole('option', { name: 'Sở Nội vụ tỉnh Lâm Xuyên' }).click();
  await giveFile(page, await listOf('khong-dau.xlsx', []));
  await expect(cell(page, 'Sở Nội vụ tỉnh Lâm Xuyên')).toBeVisible();
  await giveFile(page, await listOf('khac.xlsx', []));
  await expect(sender(page)).toHaveValue('');
  await expect(cell(page, 'Sở Nội vụ tỉnh Lâm Xuyên')).toHaveCount(0);
  await launched.app.close();
});
