import { expect, type Page, test } from '@playwright/test';
import { localDate } from '#shared/lib/local-date';
import { encodeLegacy } from '#tests/builders/legacy-text';
import { seriousProblems } from '#tests/e2e/accessibility';
import {
  acceptHistory,
  giveFile,
  historyPreview,
  openDesk,
  openHistoryDesk,
  preview,
  takeAnother,
  workbookFile,
  writeInCell,
} from '#tests/e2e/import-desk';
import { killApp, launchAgain } from '#tests/e2e/launch';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const UNIT = 'Trường THCS Nà Tấu';
const NOMINATIONS = 'tests/fixtures/lists/G07_bo-sung-dot-2.csv';

/** A school's years: one award that nobody knows. */
const years = () =>
  workbookFile('Nhieu nam.xlsx', {
    name: 'Tổng hợp',
    rows: [
      ['TT', 'Họ và tên', 'Đơn vị', 2022, 2023],
      [1, 'Vừ Thị Mận', UNIT, 'LĐTT', 'CSTĐCS'],
      [2, 'Lò Bá Lực', UNIT, 'LĐTT', 'Lao động giỏi'],
    ],
  });

const choose = async (page: Page) => giveFile(page, await years());

const rename = async (page: Page, from: string, to: string) => {
  await historyPreview(page).getByRole('gridcell', { name: from, exact: true }).first().click();
  await writeInCell(page, to);
  await expect(historyPreview(page).getByRole('gridcell', { name: to, exact: true }).first()).toBeVisible();
};

test('finds a list of earlier years again after the program was killed, from the other kind too', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await openHistoryDesk(page);
  await choose(page);
  await page.getByText(/^Tất cả/).click();
  await rename(page, 'Vừ Thị Mận', 'Vừ Thị Mận Hương');
  await page.getByLabel('Số quyết định').fill('15/QĐ-SNV');
  await page.getByLabel('Lịch sử đã đủ từ năm').fill('2022');
  const saved = async () => {
    const [draft] = await ask(page, 'listDrafts.list', {});
    const { list, knownFrom } = draft
      ? await ask(page, 'historyDrafts.open', { id: draft.id })
      : { list: null, knownFrom: null };
    return `${draft?.corrections} ${list?.decisionNumber} ${knownFrom}`;
  };
  await expect.poll(saved, { timeout: 10_000 }).toBe('2 15/QĐ-SNV 2022');
  await killApp(launched);

  const again = await launchAgain(testInfo, launched);
  await resizeTo(again, 1366, 768);
  await openDesk(again.page);
  // The desk of nominations stands open: it names the list all the same, and what it is.
  const drafts = again.page.getByRole('region', { name: 'Danh sách đang nhập dở' });
  await expect(drafts).toContainText('Danh sách đang nhập dở: Nhieu nam.xlsx');
  await expect(drafts).toContainText('Lịch sử khen thưởng, xếp loại, sáng kiến');
  await keepScreen(again.page, 'history-draft');
  expect(await seriousProblems(again.page)).toEqual([]);
  await drafts.getByRole('button', { name: 'Tiếp tục Nhieu nam.xlsx' }).click();
  await expect(historyPreview(again.page)).toBeVisible();
  await expect(again.page.getByLabel('Số quyết định')).toHaveValue('15/QĐ-SNV');
  await expect(again.page.getByLabel('Lịch sử đã đủ từ năm')).toHaveValue('2022');
  await again.page.getByText(/^Tất cả/).click();
  await expect(historyPreview(again.page).getByRole('gridcell', { name: 'Vừ Thị Mận Hương' })).toHaveCount(2);
  await acceptHistory(again.page);
  expect(await ask(again.page, 'listDrafts.list', {})).toEqual([]);
  await expect(again.complaints).toEqual([]);
  await again.app.close();
});

test('goes from the history desk on with a list of nominations, and throws a draft away after the question', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await openDesk(page);
  await giveFile(page, NOMINATIONS);
  await expect.poll(async () => (await ask(page, 'listDrafts.list', {})).length).toBe(1);
  await launched.app.close();

  const again = await launchAgain(testInfo, launched);
  await openHistoryDesk(again.page);
  await choose(again.page);
  await again.page.getByText(/^Tất cả/).click();
  await rename(again.page, 'Lò Bá Lực', 'Lò Bá Lực Hai');
  await expect.poll(async () => (await ask(again.page, 'listDrafts.list', {}))[0]?.corrections).toBe(2);
  await again.app.close();

  const third = await launchAgain(testInfo, launched);
  await openHistoryDesk(third.page);
  await third.page.getByRole('button', { name: 'Bỏ Nhieu nam.xlsx' }).click();
  const question = third.page.getByRole('dialog', { name: 'Bỏ danh sách Nhieu nam.xlsx' });
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Bỏ danh sách' }).click();
  await expect(third.page.getByRole('button', { name: 'Bỏ Nhieu nam.xlsx' })).toHaveCount(0);
  await third.page.getByRole('button', { name: /^Tiếp tục G07/ }).click();
  await expect(preview(third.page)).toBeVisible();
  await third.app.close();
});

test('one key undoes a list of earlier years and brings it back to the desk; the newest is asked about', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const known = async () => (await ask(page, 'recipients.search', { text: 'vu thi man huong' })).lines.length;
  await openHistoryDesk(page);
  await choose(page);
  await page.getByText(/^Tất cả/).click();
  await rename(page, 'Vừ Thị Mận', 'Vừ Thị Mận Hương');
  const takeIn = async () => {
    await expect(page.getByRole('button', { name: 'Ghi 3 mục vào lịch sử' })).toBeEnabled();
    await acceptHistory(page);
  };
  await takeIn();
  expect(await known()).toBe(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Đã hoàn tác việc nhập Nhieu nam.xlsx')).toBeVisible();
  await expect(historyPreview(page).getByRole('gridcell', { name: 'Lao động giỏi', exact: true })).toBeVisible();
  await page.getByText(/^Tất cả/).click();
  await expect(historyPreview(page).getByRole('gridcell', { name: 'Vừ Thị Mận Hương' })).toHaveCount(2);
  expect(await known()).toBe(0);
  await keepScreen(page, 'history-undone-desk');
  await takeIn();
  await launched.app.close();

  const again = await launchAgain(testInfo, launched);
  await resizeTo(again, 1366, 768);
  await openHistoryDesk(again.page);
  await expect(again.page.getByRole('row', { name: /Nhieu nam\.xlsx/ })).toBeVisible();
  await again.page.keyboard.press('Control+z');
  const question = again.page.getByRole('dialog', { name: 'Hoàn tác việc nhập Nhieu nam.xlsx' });
  await expect(question).toContainText(/Bỏ khỏi dữ liệu 3 mục lịch sử và 2 người, tập thể/);
  await keepScreen(again.page, 'history-undo-newest');
  await again.page.keyboard.press('Enter');
  await expect(again.page.getByText('Đã hoàn tác việc nhập Nhieu nam.xlsx')).toBeVisible();
  await expect(again.page.getByText('Danh sách đang nhập dở: Nhieu nam.xlsx')).toBeVisible();

  // What rests on the list is told before anything is done.
  await again.page.getByRole('button', { name: 'Tiếp tục Nhieu nam.xlsx' }).click();
  await expect(historyPreview(again.page)).toBeVisible();
  await expect(again.page.getByRole('button', { name: 'Ghi 3 mục vào lịch sử' })).toBeEnabled();
  await acceptHistory(again.page);
  const { lines } = await ask(again.page, 'recipients.search', { text: 'lo ba luc' });
  const owner = lines.find(({ unitName }) => unitName === UNIT);
  await ask(again.page, 'investigations.open', {
    recipientId: owner?.id ?? '',
    recipientKind: 'individual',
    summary: 'Kiểm tra',
    openedOn: localDate('2025-03-01'),
  });
  await takeAnother(again.page);
  await again.page.getByRole('button', { name: 'Hoàn tác nhập Nhieu nam.xlsx' }).click();
  await expect(question).toContainText('Lò Bá Lực: đã có hồ sơ hoặc dữ liệu khác');
  await keepScreen(again.page, 'history-undo-refused');
  expect(await seriousProblems(again.page)).toEqual([]);
  await expect(again.complaints).toEqual([]);
  await again.app.close();
});

test('takes the last decision back with Ctrl+Z: a row, then a column', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openHistoryDesk(page);
  await choose(page);
  await page.getByText(/^Tất cả/).click();
  await expect(historyPreview(page).locator('tbody tr')).toHaveCount(4);
  await page.getByText('Cột của tệp (5)').click();
  await page.getByLabel('Cột “2023” là', { exact: true }).selectOption({ label: 'Không lấy' });
  await expect(historyPreview(page).locator('tbody tr')).toHaveCount(2);
  await rename(page, 'Vừ Thị Mận', 'Vừ Thị Mận Hương');
  await page.keyboard.press('Control+z');
  await expect(historyPreview(page).getByRole('gridcell', { name: 'Vừ Thị Mận', exact: true })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(historyPreview(page).locator('tbody tr')).toHaveCount(4);
  await expect(page.getByText('Đang đọc cột theo cách ghép của bạn.')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(historyPreview(page).locator('tbody tr')).toHaveCount(4);
  await expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

/** A list of years in the letters of a font that only old programs have. */
const oldLetters = () => {
  const rows = [
    ['tt', 'họ và tên', 'đơn vị', 2022, 2023],
    [1, 'vừ thị mận', 'trường tiểu học nà tấu', 'lao động tiên tiến', 'chiến sĩ thi đua cơ sở'],
  ];
  const encoded = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? encodeLegacy(cell, 'TCVN3') : cell)));
  return workbookFile('Phong cu.xlsx', { name: 'DS', rows: encoded, font: '.VnTime' });
};

test('shows what old fonts became in a list of earlier years, and takes another choice back', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openHistoryDesk(page);
  await giveFile(page, await oldLetters());
  const name = historyPreview(page).getByRole('gridcell', { name: 'vừ thị mận', exact: true });
  await expect(name).toHaveCount(2);
  const strip = page.getByRole('region', { name: 'Phông chữ cũ' });
  await expect(strip).toContainText('đã chuyển sang Unicode');
  await keepScreen(page, 'history-encoding');
  expect(await seriousProblems(page)).toEqual([]);
  await resizeTo(launched, 911, 512);
  await keepScreen(page, 'history-encoding-small');
  await resizeTo(launched, 1366, 768);
  const first = strip.getByRole('combobox').first();
  await expect(first).toHaveValue('TCVN3');
  await first.selectOption('VNI');
  await expect(name).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(first).toHaveValue('TCVN3');
  await expect(name).toHaveCount(2);
  await strip.getByRole('button', { name: 'Đúng' }).click();
  await expect(strip).toContainText('đang đọc theo bảng mã đã chọn');
  await expect(page.getByText(/Trang tính dùng bảng mã cũ/)).toHaveCount(0);
  const encodings = async () => {
    const [draft] = await ask(page, 'listDrafts.list', {});
    const { encodings: kept } = draft ? await ask(page, 'historyDrafts.open', { id: draft.id }) : { encodings: [] };
    return kept.map(({ encoding }) => encoding);
  };
  await expect.poll(async () => new Set(await encodings()), { timeout: 10_000 }).toEqual(new Set(['TCVN3']));
  await expect(launched.complaints).toEqual([]);
  await launched.app.close();
});
