import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { seriousProblems } from '#tests/e2e/accessibility';
import { acceptList, giveFile, openDesk, preview } from '#tests/e2e/import-desk';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const SCHOOL_LIST = 'tests/fixtures/lists/G02_truong-thcs_tong-ket-nam-hoc.xlsx';

/** The file that the notice names, once it stands there. */
const savedFile = async (page: Page, notice: RegExp): Promise<string> => {
  const text = (await page.getByRole('alert').filter({ hasText: notice }).last().textContent()) ?? '';
  return /\/.*?\.xlsx/.exec(text)?.[0] ?? '';
};

const wordsOf = async (file: string): Promise<string[]> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const words: string[] = [];
  for (const sheet of workbook.worksheets) sheet.eachRow((row) => row.eachCell((cell) => words.push(cell.text)));
  return words;
};

test('a list with bad rows goes back to its unit as Excel, and as a paper in Word, PDF and Excel', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page, exportFolder } = launched;
  await resizeTo(launched, 1366, 768);

  await openDesk(page);
  await page.getByRole('button', { name: 'Tải mẫu danh sách trống' }).click();
  await expect(page.getByText(/^Đã lưu tệp/)).toBeVisible();
  const blank = await savedFile(page, /^Đã lưu tệp/);
  expect(path.dirname(blank)).toBe(exportFolder);
  expect(await wordsOf(blank)).toContain('Danh hiệu, hình thức đề nghị');
  await keepScreen(page, 'list-papers-start');
  expect(await seriousProblems(page)).toEqual([]);

  await giveFile(page, SCHOOL_LIST);
  await expect(preview(page)).toBeVisible();
  await page.getByRole('button', { name: 'Xuất 4 dòng cần sửa' }).click();
  await expect(page.getByText(/^Đã xuất 4 dòng cần đơn vị sửa/)).toBeVisible();
  expect(await wordsOf(await savedFile(page, /^Đã xuất 4 dòng/))).toContain('Lý do trả lại');
  await keepScreen(page, 'list-papers-preview');
  expect(await seriousProblems(page)).toEqual([]);

  await acceptList(page);
  await expect(page.getByRole('button', { name: 'Xuất 4 dòng cần sửa' })).toBeVisible();
  await expect(
    page.getByText(/^Mỗi danh hiệu, hình thức đề nghị là một hồ sơ: \d+ dòng thành \d+ hồ sơ\.$/),
  ).toBeVisible();
  await keepScreen(page, 'list-papers-done');
  await page.getByRole('button', { name: 'Phiếu đề nghị bổ sung' }).click();

  const paper = page.frameLocator('iframe');
  await expect(paper.getByText('PHIẾU ĐỀ NGHỊ BỔ SUNG HỒ SƠ')).toBeVisible();
  const unit = page.getByRole('combobox', { name: 'Đơn vị cần bổ sung' });
  await unit.click();
  await page.getByRole('option', { name: /^Tổ Văn phòng/ }).click();
  await expect(paper.getByText('Kính gửi: Tổ Văn phòng')).toBeVisible();
  await expect(unit).toBeFocused();
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(paper.getByText('Lý Thị Sen')).toBeVisible();

  await page.getByRole('checkbox', { name: /^Ông Cao Bá Lộc/ }).uncheck();
  await expect(paper.getByText('Cao Bá Lộc')).toHaveCount(0);
  await page.getByRole('button', { name: /^Sửa lời: Lý Thị Sen/ }).click();
  await page.getByRole('textbox', { name: /^Nội dung cần bổ sung: Lý Thị Sen/ }).fill('Ghi lại danh hiệu của chị Sen.');
  await page.getByRole('textbox', { name: 'Người liên hệ, điện thoại' }).fill('bà Lò Thị Mai, 0213 000 000');
  await expect(paper.getByText('Ghi lại danh hiệu của chị Sen.')).toBeVisible();
  await expect(paper.getByText(/bà Lò Thị Mai/)).toBeVisible();
  await keepScreen(page, 'supplement');
  expect(await seriousProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'Xuất Word, PDF, Excel' }).click();
  const files = page.getByRole('status').getByRole('listitem');
  await expect(files).toHaveCount(4, { timeout: 60_000 });
  const paths = await files.locator('span:last-child').allTextContents();
  expect(paths.map((file) => path.extname(file))).toEqual(['.docx', '.pdf', '.xlsx', '.xlsx']);
  expect(paths.map((file) => readFileSync(file).subarray(0, 4).toString('latin1'))).toEqual([
    'PK\u0003\u0004',
    '%PDF',
    'PK\u0003\u0004',
    'PK\u0003\u0004',
  ]);
  for (const file of paths) expect(statSync(file).size).toBeGreaterThan(4000);
  expect(await wordsOf(paths[2] ?? '')).toContain('Ghi lại danh hiệu của chị Sen.');
  // The sheet to be filled in holds the rows that the paper asks about, and no others.
  expect(path.basename(paths[3] ?? '')).toMatch(/^Dong-can-sua-G02/);
  expect(await wordsOf(paths[3] ?? '')).toContain('Lý Thị Sen');
  expect(await wordsOf(paths[3] ?? '')).not.toContain('Cao Bá Lộc');
  await expect(paper.getByText(/sửa ngay trong tệp Excel Dong-can-sua-G02/)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Ông Cao Bá Lộc/ })).not.toBeChecked();
  await keepScreen(page, 'supplement-exported');
  expect(await seriousProblems(page)).toEqual([]);

  await resizeTo(launched, 911, 512);
  await keepScreen(page, 'supplement-911');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await resizeTo(launched, 1366, 768);

  await page.getByRole('button', { name: 'Về đợt xét' }).click();
  await expect(page.getByRole('button', { name: 'Phiếu đề nghị bổ sung' })).toBeVisible();
  await keepScreen(page, 'supplement-campaign');
  await openDesk(page);
  await page
    .getByRole('row', { name: /G02_truong-thcs/ })
    .getByRole('button', { name: 'Xuất 4 dòng cần sửa' })
    .click();
  await expect(page.getByText(/^Đã xuất 4 dòng cần đơn vị sửa/).last()).toBeVisible();
  await keepScreen(page, 'list-papers-earlier');
  expect(await seriousProblems(page)).toEqual([]);
  const [change] = await ask(page, 'changes.list', { limit: 1 });
  expect(change).toMatchObject({ channel: 'listFiles.exportFaulty' });
  await launched.app.close();
});
