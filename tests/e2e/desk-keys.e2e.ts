import { expect, type Page, test } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import {
  acceptList,
  giveFile,
  type MadeFile,
  openDesk,
  preview,
  takeAnother,
  workbookFile,
} from '#tests/e2e/import-desk';
import { keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const HEAD = ['STT', 'Họ và tên', 'Chức vụ', 'Danh hiệu'];
const LDTT = 'Lao động tiên tiến';
const SCHOOL = ['UBND XÃ MƯỜNG LẠN', 'TRƯỜNG THCS PÁ KHOANG'];

type Nominee = readonly [name: string, award: string];

const listOf = (name: string, letterhead: readonly string[], ...people: readonly Nominee[]): Promise<MadeFile> => {
  const titles = [...letterhead, 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'].map((text) => [text]);
  const rows = people.map(([who, award], at) => [at + 1, who, 'Giáo viên', award]);
  return workbookFile(name, { rows: [...titles, HEAD, ...rows] });
};

const FIRST: readonly Nominee[] = [
  ['Lò Thị Mận', LDTT],
  ['Vừ A Chớ', LDTT],
  ['Cầm Bá Lực', LDTT],
];

/** Takes the list in once it is read. */
const accept = async (page: Page, rows: number): Promise<void> => {
  await expect(page.getByRole('button', { name: `Nhập ${rows} dòng hợp lệ` })).toBeEnabled();
  await acceptList(page);
};

/** The grid has the keys again: an arrow goes to a cell that F2 opens and Escape leaves. */
const expectKeys = async (page: Page): Promise<void> => {
  await expect(preview(page)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F2');
  await expect(page.locator('[data-editor]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(preview(page)).toBeFocused();
};

test('gives the keys back to the grid after every notice that was answered', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await openDesk(page);
  await giveFile(page, await listOf('truong.xlsx', SCHOOL, ...FIRST));
  await page.getByRole('button', { name: 'Thêm “Trường THCS Pá Khoang” vào danh mục' }).click();
  await expect(page.getByRole('combobox', { name: 'Đơn vị gửi' })).toHaveValue('Trường THCS Pá Khoang');
  await expectKeys(page);
  await accept(page, 3);
  await takeAnother(page);

  await giveFile(page, await listOf('truong-sua.xlsx', SCHOOL, ...FIRST, ['Hà Văn Thu', LDTT]));
  await page.getByRole('button', { name: 'Là danh sách khác' }).click();
  await expect(page.getByText(/^Nhập bên cạnh danh sách/)).toBeVisible();
  await expectKeys(page);
  await page.getByRole('button', { name: 'Xem từng cặp' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectKeys(page);

  await page.getByRole('button', { name: 'Bỏ danh sách' }).click();
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Bỏ danh sách' });
  if (await confirm.isVisible()) await confirm.click();
  await giveFile(page, 'tests/fixtures/lists/G04_ubnd-xa_tcvn3-vntime.xlsx');
  await page.getByRole('region', { name: 'Phông chữ cũ' }).getByRole('button', { name: 'Đúng' }).click();
  await expectKeys(page);
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

test('opens the paper on the list just taken in, and says where nothing of it is to be asked', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDesk(page);
  await giveFile(page, await listOf('thieu.xlsx', SCHOOL, ...FIRST, ['Hà Văn Thu', '']));
  await page.getByRole('button', { name: 'Thêm “Trường THCS Pá Khoang” vào danh mục' }).click();
  await expect(page.getByRole('combobox', { name: 'Đơn vị gửi' })).toHaveValue('Trường THCS Pá Khoang');
  await accept(page, 3);
  await page.getByRole('button', { name: 'Xuất 1 dòng cần sửa' }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'Đã xuất 1 dòng cần đơn vị sửa' });
  await expect(notice.getByRole('button', { name: /^Mở tệp / })).toBeVisible();
  await expect(notice.getByRole('button', { name: /^Mở thư mục chứa / })).toBeVisible();
  await keepScreen(page, 'faulty-rows-written');
  expect(await seriousProblems(page)).toEqual([]);
  await takeAnother(page);
  await expect(page.getByRole('button', { name: 'Xuất 1 dòng cần sửa' })).toBeVisible();

  await giveFile(page, await listOf('xa.xlsx', ['UBND TỈNH LÂM XUYÊN', 'SỞ NỘI VỤ'], ['Quàng Thị Phớ', LDTT]));
  // The list is read once more for the sender that its heading names.
  await expect(page.getByRole('combobox', { name: 'Đơn vị gửi' })).toHaveValue('Sở Nội vụ tỉnh Lâm Xuyên');
  await expect(page.getByText('Đang kiểm tra lại…')).toHaveCount(0);
  await accept(page, 1);
  await expect(page.getByRole('button', { name: /dòng cần sửa$/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Phiếu đề nghị bổ sung' }).click();
  await expect(page.getByText(/^Danh sách vừa nhập không có gì cần đơn vị bổ sung/)).toBeVisible();
  expect(await seriousProblems(page)).toEqual([]);
  const unit = page.getByRole('combobox', { name: 'Đơn vị cần bổ sung' });
  await unit.click();
  await page.getByRole('option', { name: /^Trường THCS Pá Khoang/ }).click();
  await expect(page.frameLocator('iframe').getByText('Kính gửi: Trường THCS Pá Khoang')).toBeVisible();
  await launched.app.close();
});
