import { expect, test } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import {
  acceptList,
  giveFile,
  openDesk,
  preview,
  takeAnother,
  workbookFile,
  writeInCell,
} from '#tests/e2e/import-desk';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

test('a file that comes again opens with what was corrected when it was taken in', async ({
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
    [2, 'Vừ A Chớ', 'Giáo viên', 'Trường THCS Bình Minh', ''],
  ];
  const file = await workbookFile('binh-minh.xlsx', { rows });
  const accept = page.getByRole('button', { name: 'Nhập 2 dòng hợp lệ' });
  const award = preview(page).getByRole('row').filter({ hasText: 'Vừ A Chớ' }).getByRole('gridcell').nth(6);
  await giveFile(page, file);
  await award.click();
  await writeInCell(page, 'lđtt');
  await expect(accept).toBeEnabled();
  await acceptList(page);
  await takeAnother(page);

  await giveFile(page, file);
  const reopen = page.getByRole('button', { name: 'Mở lại cùng các sửa đổi ấy' });
  await expect(page.getByText('Tệp này đã được nhập vào đợt xét, lúc ấy đã sửa 1 dòng.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nhập 1 dòng hợp lệ' })).toBeEnabled();
  await keepScreen(page, 'decided-before');
  expect(await seriousProblems(page)).toEqual([]);
  await reopen.click();
  await expect(reopen).toHaveCount(0);
  await expect(accept).toBeEnabled();
  await expect(award).toHaveAttribute('data-changed', 'true');
  expect(await ask(page, 'listDrafts.list', {})).toHaveLength(1);
  await acceptList(page);
  expect(await ask(page, 'listDrafts.list', {})).toEqual([]);
  expect((await ask(page, 'dossiers.ids', { text: 'binh minh' })).ids).toHaveLength(2);
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});
