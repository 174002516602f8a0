import { expect, test } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import { fileField, giveFile, holdFiles, openDesk, preview, workbookFile, writeInCell } from '#tests/e2e/import-desk';
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
const eightyTeachers = (fileName: string) => {
  const rows = Array.from({ length: 80 }, (_, place) => {
    const name = `${FAMILY_NAMES[place % 8]} ${GIVEN_NAMES[Math.floor(place / 8)]}`;
    const award = FAULTY.includes(place + 1) ? 'Chiến sĩ thi đua xuất sắc' : 'Lao động tiên tiến';
    return [place + 1, name, 'Giáo viên', 'Trường THCS Đông Thạnh', award];
  });
  const head = ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'];
  return workbookFile(fileName, { rows: [['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'], head, ...rows] });
};

test('takes in a list of 80 rows and puts its three bad rows right in at most 18 inputs', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const inputs = countInputs();
  await openDesk(page);
  await keepScreen(page, 'import-start');
  expect(await seriousProblems(page)).toEqual([]);

  await expect(fileField(page)).toBeAttached();
  const held = await holdFiles(page, [await eightyTeachers('DS_THCS_Dong_Thanh.xlsx')]);
  await expect(page.getByText('Thả tệp để đọc danh sách')).toBeVisible();
  await held.drop();
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
  await openDesk(page);
  await giveFile(page, SCHOOL_LIST);
  await expect(preview(page)).toBeVisible();
  await keepScreen(page, 'import-school');
  const faulty = await preview(page).locator('tbody tr').count();
  expect(faulty).toBeGreaterThan(0);

  await expect(page.getByText(/Dòng này thiếu họ tên/).first()).toBeVisible();
  await writeInCell(page, 'Quàng Văn Phớ');
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
  await openDesk(page);
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
  await openDesk(page);
  await giveFile(page, { name: 'to-trinh.xlsx', buffer: Buffer.from('không phải bảng tính') });
  await expect(page.getByRole('alert')).toBeVisible();
  await keepScreen(page, 'import-refused');
  await launched.app.close();
});
