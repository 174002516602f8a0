import { expect, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { launchSample } from '#tests/e2e/sample-council';

const HEAD = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'];

const workbookOf = async (rows: readonly (readonly (string | number)[])[]): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Danh sách');
  for (const row of rows) sheet.addRow([...row]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

test('offers to send rows back only where there are any, and points to no rows of an empty workbook', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await page.keyboard.press('Control+3');
  const lay = async (name: string, rows: readonly (readonly (string | number)[])[]) =>
    page
      .getByLabel('Tệp danh sách Excel của đơn vị')
      .first()
      .setInputFiles({ name, mimeType: '', buffer: await workbookOf(rows) });
  const sendBack = page.getByRole('button', { name: 'Xuất dòng lỗi ra Excel' });
  await lay('du.xlsx', [HEAD, [1, 'Lò Thị Mận', 'Giáo viên', 'Trường THCS Đông Thạnh', 'Lao động tiên tiến']]);
  await expect(page.getByRole('gridcell', { name: 'Lò Thị Mận' })).toBeVisible();
  await expect(sendBack).toHaveCount(0);
  await lay('thieu.xlsx', [HEAD, [1, 'Vừ A Chớ', 'Giáo viên', 'Trường THCS Đông Thạnh', '']]);
  await expect(page.getByRole('gridcell', { name: 'Vừ A Chớ' })).toBeVisible();
  await expect(sendBack).toBeVisible();

  await lay('trong.xlsx', []);
  await expect(page.getByText('Tệp không có dòng nào. Kiểm tra lại tệp, hoặc chọn tệp khác.')).toBeVisible();
  await expect(page.getByText(/bên dưới/)).toHaveCount(0);
  await expect(sendBack).toHaveCount(0);
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});
