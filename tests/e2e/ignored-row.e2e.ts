import { expect, test } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import { acceptList, giveFile, openDesk, preview, workbookFile, writeInCell } from '#tests/e2e/import-desk';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

test('a row that was set aside as nobody is taken in after all, by the keys, and becomes a dossier', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDesk(page);
  const rows = [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'],
    ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
    [1, 'Lò Thị Mận', 'Giáo viên', 'Trường THCS Bình Minh', 'LĐTT'],
    [],
    [null, 'HIỆU TRƯỞNG'],
    [null, 'Vừ A Chớ'],
  ];
  await giveFile(page, await workbookFile('binh-minh.xlsx', { rows }));
  await expect(preview(page)).toBeVisible();
  const before = await preview(page).getByRole('row').count();
  await page.getByText(/^Dòng không phải người, tập thể/).click();
  const aside = page.getByRole('grid', { name: /^Dòng không phải người, tập thể/ });
  await aside.getByText(/Vừ A Chớ/).click();
  await keepScreen(page, 'ignored-row');
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(preview(page).getByRole('row')).toHaveCount(before + 1);
  const name = preview(page).getByRole('gridcell', { name: 'Vừ A Chớ', exact: true });
  await name.click();
  // Its award is hers to say.
  await preview(page).getByRole('row').last().getByRole('gridcell').nth(6).click();
  await writeInCell(page, 'lđtt');
  await expect(page.getByRole('button', { name: 'Nhập 2 dòng hợp lệ' })).toBeEnabled();
  // What she wrote is marked, with what the file has there.
  await preview(page).getByRole('row').nth(1).getByRole('gridcell').nth(4).click();
  await writeInCell(page, 'Tổ trưởng');
  const post = preview(page).getByRole('gridcell', { name: 'Tổ trưởng', exact: true });
  await expect(post).toHaveAttribute('title', 'Tổ trưởng Ô này đã sửa; trong tệp ghi “Giáo viên”.');
  await expect(post).toHaveAttribute('data-changed', 'true');
  await keepScreen(page, 'ignored-row-taken-in');
  await expect(page.getByRole('button', { name: 'Nhập 2 dòng hợp lệ' })).toBeEnabled();
  await acceptList(page);
  const { ids } = await ask(page, 'dossiers.ids', { text: 'vu a cho' });
  expect(ids).toHaveLength(1);
  await launched.app.close();
});
