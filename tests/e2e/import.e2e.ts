import { expect, type Page, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { seriousProblems } from '#tests/e2e/accessibility';
import { ask, countInputs, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const SCHOOL_LIST = 'tests/fixtures/lists/G02_truong-thcs_tong-ket-nam-hoc.xlsx';

const FAMILY_NAMES = ['Lò', 'Vừ', 'Cầm', 'Quàng', 'Sùng', 'Nguyễn', 'Trần', 'Hoàng'];
const GIVEN_NAMES = [
  'Thị Mận',
  'A Chớ',
  'Bá Lực',
  'Văn Phớ',
  'Thị Dợ',
  'Thu Yến',
  'Đức Đạt',
  'Minh Hòa',
  'Thị Ngọc',
  'Văn Khải',
];
const FAULTY = [14, 40, 77];

/** A list of 80 teachers in a plain template; three rows ask for an award that the law does not know. */
const eightyTeachers = async (): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Danh sách');
  sheet.addRow(['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026']);
  sheet.addRow(['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị']);
  for (let place = 0; place < 80; place += 1) {
    const name = `${FAMILY_NAMES[place % 8]} ${GIVEN_NAMES[Math.floor(place / 8)]}`;
    const award = FAULTY.includes(place + 1) ? 'Chiến sĩ thi đua xuất sắc' : 'Lao động tiên tiến';
    sheet.addRow([place + 1, name, 'Giáo viên', 'Trường THCS Đông Thạnh', award]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

const openImport = async (page: Page) => {
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập danh sách' })).toBeVisible();
  return page.getByLabel('Tệp danh sách Excel của đơn vị').first();
};

/** Drops a file in the middle of the window, as from the file manager. */
const dropOnWindow = async (page: Page, name: string, bytes: Buffer) => {
  const carried = await page.evaluateHandle(
    ([fileName, base64]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, bytes.toString('base64')] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: carried });
  await expect(page.getByText('Thả tệp để đọc danh sách')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
};

const preview = (page: Page) => page.getByRole('grid', { name: 'Các dòng đọc được từ tệp' });

test('takes in a list of 80 rows and puts its three bad rows right in at most 18 inputs', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const inputs = countInputs();
  const chooseFile = await openImport(page);
  await keepScreen(page, 'import-start');
  expect(await seriousProblems(page)).toEqual([]);

  await expect(chooseFile).toBeAttached();
  await dropOnWindow(page, 'DS_THCS_Dong_Thanh.xlsx', await eightyTeachers());
  await expect(page.getByText('Chỉ dòng lỗi (3)')).toBeVisible();
  await expect(preview(page).locator('tbody tr')).toHaveCount(3);
  await keepScreen(page, 'import-errors');
  expect(await seriousProblems(page)).toEqual([]);

  for (const left of [2, 1, 0]) {
    await inputs.press(page, 'F2');
    await inputs.type(page, 'Chiến sĩ thi đua cơ sở');
    await inputs.press(page, 'Enter');
    await expect(page.getByText(`Chỉ dòng lỗi (${left})`)).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Nhập 80 dòng hợp lệ' })).toBeEnabled();
  await keepScreen(page, 'import-corrected');
  await inputs.press(page, 'Control+Enter');
  await expect(page.getByRole('heading', { name: 'Đã nhập danh sách' })).toBeVisible();
  await keepScreen(page, 'import-done');
  expect(await seriousProblems(page)).toEqual([]);
  // The dropped file is one input more.
  expect(inputs.total() + 1).toBeLessThanOrEqual(18);

  await page.getByRole('button', { name: 'Xem hồ sơ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hồ sơ' })).toBeVisible();
  const [list] = await ask(page, 'lists.list', {});
  expect(list).toMatchObject({ fileName: 'DS_THCS_Dong_Thanh.xlsx', created: 80, setAside: 0 });
  await launched.app.close();
});

test('shows what a school wrote wrong, corrects one row, sets one aside and keeps every row in sight', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await (await openImport(page)).setInputFiles(SCHOOL_LIST);
  await expect(preview(page)).toBeVisible();
  await keepScreen(page, 'import-school');
  const faulty = await preview(page).locator('tbody tr').count();
  expect(faulty).toBeGreaterThan(0);

  await expect(page.getByText(/Dòng này thiếu họ tên/).first()).toBeVisible();
  await page.keyboard.press('F2');
  await page.keyboard.type('Quàng Văn Phớ');
  await page.keyboard.press('Enter');
  // What the row says beside the name was kept: nothing else is missing.
  await expect(page.getByText(`Chỉ dòng lỗi (${faulty - 1})`)).toBeVisible();

  const wrongAward = preview(page).getByRole('gridcell', { name: 'Chiến sĩ thi đua xuất sắc', exact: true });
  await wrongAward.click();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: /^Danh hiệu đề nghị, dòng/ }).fill('Chiến sĩ thi đua cơ sở');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Chỉ dòng lỗi (${faulty - 2})`)).toBeVisible();

  await page.keyboard.press('Delete');
  await expect(page.getByText('1 dòng bỏ qua')).toBeVisible();
  await page.getByText(/^Tất cả/).click();
  await page.getByText(/^Dòng không phải người/).click();
  await expect(page.getByRole('grid', { name: /^Dòng không phải người/ })).toBeVisible();
  await keepScreen(page, 'import-all-rows');

  await page.keyboard.press('Control+4');
  await openImport(page);
  await expect(page.getByText('1 dòng bỏ qua')).toBeVisible();

  await resizeTo(launched, 911, 512);
  await keepScreen(page, 'import-small');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await launched.app.close();
});

test('says why a file cannot be read', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await (await openImport(page)).setInputFiles({
    name: 'to-trinh.xlsx',
    mimeType: '',
    buffer: Buffer.from('không phải bảng tính'),
  });
  await expect(page.getByRole('alert')).toBeVisible();
  await keepScreen(page, 'import-refused');
  await launched.app.close();
});
