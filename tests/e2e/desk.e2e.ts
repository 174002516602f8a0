import { expect, test } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import { copyCells } from '#tests/e2e/clipboard';
import { acceptList, dropFiles, giveFile, openDesk, preview, workbookFile, writeInCell } from '#tests/e2e/import-desk';
import { killApp, launchAgain } from '#tests/e2e/launch';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const LEGACY_LIST = 'tests/fixtures/lists/G04_ubnd-xa_tcvn3-vntime.xlsx';

const HTML = `<html><head><meta charset="utf-8"></head><body><table>
<tr><td>STT</td><td>Họ và tên</td><td>Ngày sinh</td><td>Chức vụ</td><td>Đơn vị</td><td>Danh hiệu đề nghị</td></tr>
<tr><td>1</td><td>Lò Thị Mận</td><td>31/02/1980</td><td>Giáo viên</td><td>Trường THCS Đông Thạnh</td><td>Giấy khen</td></tr>
<tr><td>2</td><td>Vừ A Chớ</td><td>5/3/1979</td><td>Giáo viên</td><td>Trường THCS Đông Thạnh</td><td>Giấy khen</td></tr>
<tr><td>3</td><td>Cầm Bá Lực</td><td>1985</td><td>Kế toán</td><td>Trường THCS Đông Thạnh</td><td>Giấy khen</td></tr>
</table></body></html>`;

/** A list whose third column has a name that tells nothing: `Nơi`. */
const oddList = (fileName: string, name: string) =>
  workbookFile(fileName, {
    rows: [
      ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'],
      ['TT', 'Họ và tên', 'Nhánh', 'Danh hiệu đề nghị'],
      [1, name, 'Hoa Lư 2', 'Lao động tiên tiến'],
      [2, `${name} Hai`, 'Hoa Lư 2', 'Lao động tiên tiến'],
    ],
  });

test('takes a block pasted from Excel, asks for its doubtful day and gives one answer to all rows', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await copyCells(launched, HTML);
  await openDesk(page);
  await page.getByRole('button', { name: 'Dán từ Excel' }).click();
  await expect(preview(page)).toBeVisible();
  await expect(page.getByText(/^Dán từ Excel \d\d-\d\d-\d{4} \d\d-\d\d$/).first()).toBeVisible();

  await page.getByText(/^Dòng cần xem/).click();
  await preview(page).getByRole('gridcell', { name: '31/02/1980', exact: true }).click();
  await expect(page.getByText('Ngày sinh “31/02/1980” không đúng.').first()).toBeVisible();
  await keepScreen(page, 'desk-pasted');
  await writeInCell(page, '28/2/1980');
  await expect(preview(page).getByRole('gridcell', { name: '28/02/1980', exact: true })).toBeVisible();

  await preview(page).getByRole('gridcell', { name: 'GK (chưa rõ cấp)', exact: true }).first().dblclick();
  await page.getByRole('combobox', { name: /^Danh hiệu đề nghị, dòng/ }).fill('GK xã');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Áp dụng cho 2 dòng cùng ghi “Giấy khen”' }).click();
  await expect(preview(page).getByRole('gridcell', { name: 'GK xã', exact: true })).toHaveCount(3);
  await keepScreen(page, 'desk-award-for-all');
  expect(await seriousProblems(page)).toEqual([]);

  await acceptList(page);
  // The same block once more, by the keys: nothing new.
  await page.keyboard.press('Control+v');
  await expect(page.getByText(/Tệp này đã được nhập vào đợt xét/)).toBeVisible();
  await expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

test('opens a list dropped on another screen, learns a column and knows it again', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { level: 1, name: 'Hồ sơ' })).toBeVisible();
  await dropFiles(page, await oddList('Y te thang 5.xlsx', 'Đinh Thị Xuân'));
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập danh sách' })).toBeVisible();
  await expect(preview(page)).toBeVisible();

  await page.getByText('Cột của tệp (4)').click();
  await expect(page.getByText('Chưa rõ cột này')).toBeVisible();
  await page.getByLabel('Cột “Nhánh” là').focus();
  await page.getByLabel('Cột “Nhánh” là').selectOption({ label: 'Đơn vị' });
  await expect(preview(page).getByRole('gridcell', { name: 'Hoa Lư 2' })).toHaveCount(2);
  await keepScreen(page, 'desk-columns');
  expect(await seriousProblems(page)).toEqual([]);
  await resizeTo(launched, 911, 512);
  await keepScreen(page, 'desk-columns-small');
  await resizeTo(launched, 1366, 768);
  await acceptList(page);

  await dropFiles(page, await oddList('Y te thang 6.xlsx', 'Hà Văn Thu'));
  await expect(page.getByText('Áp dụng cách ghép cột đã nhớ từ danh sách trước của cùng đơn vị.')).toBeVisible();
  await expect(preview(page).getByRole('gridcell', { name: 'Hoa Lư 2' })).toHaveCount(2);
  await keepScreen(page, 'desk-remembered');
  await page.getByTitle(/^Bỏ cách ghép đã nhớ/).click();
  await expect(preview(page).getByRole('gridcell', { name: 'Hoa Lư 2' })).toHaveCount(0);
  await launched.app.close();
});

test('shows what old fonts became and takes another choice', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDesk(page);
  await giveFile(page, LEGACY_LIST);
  await expect(preview(page)).toBeVisible();
  const strip = page.getByRole('region', { name: 'Phông chữ cũ' });
  await expect(strip).toContainText('đã chuyển sang Unicode');
  await keepScreen(page, 'desk-encoding');
  expect(await seriousProblems(page)).toEqual([]);
  await resizeTo(launched, 911, 512);
  await keepScreen(page, 'desk-encoding-small');
  await strip.getByText('Xem từng cột (7)').click();
  const choices = strip.getByRole('combobox');
  const chosen = () => choices.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
  await choices.first().selectOption('VNI');
  await expect.poll(async () => new Set(await chosen())).toEqual(new Set(['VNI']));
  await expect(page.getByText('Đang kiểm tra lại…')).toHaveCount(0);
  await choices.first().selectOption('TCVN3');
  await expect.poll(async () => new Set(await chosen())).toEqual(new Set(['TCVN3']));
  await choices.last().selectOption('unicode');
  await expect(choices.first()).toHaveValue('TCVN3');
  await choices.last().selectOption('TCVN3');
  await expect(strip).toContainText('đang đọc theo bảng mã đã chọn');
  await expect(page.getByText(/Trang tính dùng bảng mã cũ/)).toHaveCount(0);
  await launched.app.close();
});

test('keeps the last correction when the window is closed at once', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await copyCells(launched, HTML);
  await openDesk(page);
  await page.keyboard.press('Control+v');
  await expect(preview(page)).toBeVisible();
  await expect.poll(async () => (await ask(page, 'listDrafts.list', {})).length).toBe(1);
  await preview(page).getByRole('gridcell', { name: 'Vừ A Chớ' }).click();
  await writeInCell(page, 'Vừ A Chớ Mới');
  await launched.app.close();
  const again = await launchAgain(testInfo, launched);
  expect(await ask(again.page, 'listDrafts.list', {})).toMatchObject([{ corrections: 1 }]);
  await again.app.close();
});

test('finds corrections again after the program was killed', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await copyCells(launched, HTML);
  await openDesk(page);
  await page.keyboard.press('Control+v');
  await expect(preview(page)).toBeVisible();
  await preview(page).getByRole('gridcell', { name: 'Lò Thị Mận' }).click();
  await writeInCell(page, 'Lò Thị Mận Hương');
  await expect.poll(async () => (await ask(page, 'listDrafts.list', {}))[0]?.corrections, { timeout: 10_000 }).toBe(1);
  await killApp(launched);

  const again = await launchAgain(testInfo, launched);
  await resizeTo(again, 1366, 768);
  await openDesk(again.page);
  await expect(again.page.getByText(/Danh sách đang nhập dở: Dán từ Excel/)).toBeVisible();
  await keepScreen(again.page, 'desk-draft');
  expect(await seriousProblems(again.page)).toEqual([]);
  await again.page.getByRole('button', { name: /^Tiếp tục/ }).click();
  await expect(preview(again.page).getByRole('gridcell', { name: 'Lò Thị Mận Hương' })).toBeVisible();
  await again.app.close();
});

const blockOf = (...names: readonly string[]): string => {
  const rows = names.map((name, at) => `<tr><td>${at + 1}</td><td>${name}</td><td>Lao động tiên tiến</td></tr>`);
  return `<table><tr><td>STT</td><td>Họ và tên</td><td>Danh hiệu đề nghị</td></tr>${rows.join('')}</table>`;
};

test('keeps a pasted block when another list takes its place on the desk', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  const draftCount = async () => (await ask(page, 'listDrafts.list', {})).length;
  const shows = (name: string) => expect(preview(page).getByRole('gridcell', { name, exact: true })).toBeVisible();
  const paste = async (...names: readonly string[]) => {
    await copyCells(launched, blockOf(...names));
    await page.keyboard.press('Control+v');
  };
  await openDesk(page);
  await paste('Lò Thị Mận');
  await shows('Lò Thị Mận');
  await expect.poll(draftCount).toBe(1);
  await paste('Vừ A Chớ', 'Cầm Bá Lực');
  await shows('Vừ A Chớ');
  await expect.poll(draftCount).toBe(2);
  // Before the second has got to the disk, and once more what lay there already.
  await paste('Hà Văn Thu', 'Đinh Thị Xuân', 'Sùng A Vàng');
  await paste('Lò Thị Mận');
  await shows('Lò Thị Mận');
  await expect.poll(draftCount).toBe(3);
  await giveFile(page, await oddList('khac.xlsx', 'Hoàng Văn Pó'));
  await shows('Hoàng Văn Pó');
  await expect.poll(draftCount).toBe(4);
  const drafts = page.getByRole('button', { name: /^Tiếp tục Dán từ Excel/ });
  await page.getByRole('button', { name: 'Bỏ danh sách', exact: true }).click();
  await expect(drafts).toHaveCount(3);
  // Opened from the disk it is a pasted block still.
  await drafts.first().click();
  await expect(preview(page)).toBeVisible();
  await giveFile(page, await oddList('nua.xlsx', 'Hoàng Văn Pó'));
  await shows('Hoàng Văn Pó');
  await expect.poll(draftCount).toBe(4);
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

test('shows what the unit itself wrote about the current line, whole under the focus', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDesk(page);
  const deed = 'Dạy 3 lớp ghép ở điểm trường Nậm Pồ, vận động 12 học sinh bỏ học trở lại lớp. '.repeat(4).trim();
  await giveFile(
    page,
    await workbookFile('Co ghi chu.xlsx', {
      rows: [
        ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'],
        ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị', 'Thành tích', 'Ghi chú'],
        [1, 'Lò Thị Mận', 'Giáo viên', 'Trường THCS Đông Thạnh', 'Danh hiệu lạ', deed, 'Nghỉ thai sản từ 7/2025'],
        [2, 'Vừ A Chớ', 'Giáo viên', 'Trường THCS Đông Thạnh', 'Lao động tiên tiến', null, null],
      ],
    }),
  );
  await expect(preview(page)).toBeVisible();
  const strip = page.getByRole('region', { name: /^Dòng 3/ });
  const told = strip.getByText('Ghi chú: Nghỉ thai sản từ 7/2025 · Thành tích: Dạy 3 lớp ghép', { exact: false });
  await expect(told).toBeVisible();
  const height = (await strip.boundingBox())?.height;
  await keepScreen(page, 'desk-told');
  await strip.locator('p[tabindex="0"]').focus();
  await expect(strip.getByText(`Thành tích: ${deed}`).last()).toBeVisible();
  expect((await strip.boundingBox())?.height).toBe(height);
  await keepScreen(page, 'desk-told-whole');
  expect(await seriousProblems(page)).toEqual([]);
  await expect(launched.complaints).toEqual([]);
  await launched.app.close();
});
