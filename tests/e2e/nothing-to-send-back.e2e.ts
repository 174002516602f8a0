import { expect, test } from '@playwright/test';
import { giveFile, openDesk, workbookFile } from '#tests/e2e/import-desk';
import { launchSample } from '#tests/e2e/sample-council';

const HEAD = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'];

test('offers to send rows back only where there are any, and points to no rows of an empty workbook', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await openDesk(page);
  const sendBack = page.getByRole('button', { name: /^Xuất \d+ dòng cần sửa$/ });
  await giveFile(
    page,
    await workbookFile('du.xlsx', {
      rows: [HEAD, [1, 'Lò Thị Mận', 'Giáo viên', 'Trường THCS Đông Thạnh', 'Lao động tiên tiến']],
    }),
  );
  await expect(page.getByRole('gridcell', { name: 'Lò Thị Mận' })).toBeVisible();
  await expect(sendBack).toHaveCount(0);
  await giveFile(
    page,
    await workbookFile('thieu.xlsx', { rows: [HEAD, [1, 'Vừ A Chớ', 'Giáo viên', 'Trường THCS Đông Thạnh', '']] }),
  );
  await expect(page.getByRole('gridcell', { name: 'Vừ A Chớ' })).toBeVisible();
  await expect(sendBack).toBeVisible();

  await giveFile(page, await workbookFile('trong.xlsx', { rows: [] }));
  await expect(page.getByText('Tệp không có dòng nào. Kiểm tra lại tệp, hoặc chọn tệp khác.')).toBeVisible();
  await expect(page.getByText(/bên dưới/)).toHaveCount(0);
  await expect(sendBack).toHaveCount(0);
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});
