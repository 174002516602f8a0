import { expect, type Page, test } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import { giveFile, openDesk, takeAnother, workbookFile } from '#tests/e2e/import-desk';
import { ask, keepScreen, launchOffice, resizeTo } from '#tests/e2e/sample-council';

const LISTS = 'tests/fixtures/lists';
const FIRST = ['G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx', 'G02_truong-thcs_tong-ket-nam-hoc.xlsx'];
const SUPPLEMENT = 'G07_bo-sung-dot-2.csv';

const choose = async (page: Page, fileName: string) => {
  await openDesk(page);
  await giveFile(page, `${LISTS}/${fileName}`);
};

const accept = async (page: Page) => {
  await page.getByRole('button', { name: /^Nhập \d+ dòng hợp lệ$/ }).click();
  await expect(page.getByRole('heading', { name: 'Đã nhập danh sách' })).toBeVisible();
};

const pairs = (page: Page) => page.getByRole('list', { name: 'Các cặp trùng hoặc gần trùng' }).getByRole('listitem');

test('shows the five pairs of three lists side by side, and remembers what is answered', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchOffice(testInfo, 'empty');
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const words = { dueOn: null, launchedOn: null, launchDocument: '', issuer: '', goals: '' };
  await ask(page, 'campaigns.open', { name: 'Khen thưởng năm 2025', basis: 'merit', year: 2025, ...words });
  for (const fileName of FIRST) {
    await choose(page, fileName);
    await accept(page);
    await takeAnother(page);
  }

  await choose(page, SUPPLEMENT);
  await expect(page.getByText('Trùng hoặc gần trùng: 2 cặp cần trả lời, 3 cặp để biết.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nhập 5 dòng hợp lệ' })).toBeEnabled();
  await expect(page.getByRole('region', { name: 'Bản sửa của danh sách cũ' })).toHaveCount(0);
  await keepScreen(page, 'duplicates-notice');
  await page.getByRole('button', { name: 'Xem từng cặp' }).click();
  await expect(pairs(page)).toHaveText([
    'Dòng 3 · Trịnh Thị Hoài ThươngTrùng với tệp khác',
    'Dòng 4 · Ngô Quang HưngDanh hiệu khác',
    'Dòng 6 · Nguyễn Thị Bích HằngChỉ trùng tên',
    'Dòng 7 · Lương Bá KhảiDanh hiệu khác',
    'Dòng 8 · Đoàn Ngọc ĐiệpTên gần giống',
  ]);
  await expect(page.getByText('Đã trả lời 0/2 cặp')).toBeVisible();
  await keepScreen(page, 'duplicates-panel');
  expect(await seriousProblems(page)).toEqual([]);

  await page.keyboard.press('c');
  await expect(page.getByText('Đã trả lời 1/2 cặp')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Đoàn Ngọc Diệp' })).toBeVisible();
  await keepScreen(page, 'duplicates-near');
  await page.keyboard.press('k');
  await expect(page.getByText('Đã trả lời 2/2 cặp')).toBeVisible();
  await resizeTo(launched, 911, 512);
  await keepScreen(page, 'duplicates-small');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Trùng hoặc gần trùng: 0 cặp cần trả lời, 5 cặp để biết.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nhập 6 dòng hợp lệ' })).toBeEnabled();

  // Another look at the file, as next week: nothing is asked again, and an answer can be taken back.
  await choose(page, FIRST[0] ?? '');
  await expect(page.getByText(/^Tệp này đã được nhập/)).toBeVisible();
  await choose(page, SUPPLEMENT);
  await page.getByRole('button', { name: 'Xem từng cặp' }).click();
  await expect(page.getByText('Đã trả lời 2/2 cặp')).toBeVisible();
  await page.getByRole('button', { name: /^Dòng 8 · / }).click();
  await page.getByRole('button', { name: 'Bỏ xác nhận' }).click();
  await expect(page.getByText('Đã trả lời 1/2 cặp')).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByText('Đã trả lời 2/2 cặp')).toBeVisible();
  await page.keyboard.press('Escape');
  await accept(page);
  const names = await ask(page, 'recipients.search', { text: 'doan ngoc diep' });
  expect(names.total).toBe(2);
  await launched.app.close();
});

/** A unit's list; `more` stands below the three that it sends each time. */
const listOf = (fileName: string, ...more: readonly string[]) => {
  const names = ['Bà Vừ Thị Mận', 'Ông Lò Bá Lực', 'Bà Cầm Thu Yến', ...more];
  const rows = names.map((name, at) => [at + 1, name, 'Chuyên viên', 'Sở Công Thương', 'Lao động tiên tiến']);
  const head = ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'];
  return workbookFile(fileName, { rows: [['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'], head, ...rows] });
};

test('answers at once for all whom a list sent again writes alike', async ({ browserName: _ }, testInfo) => {
  const launched = await launchOffice(testInfo, 'empty');
  const { page } = launched;
  const words = { dueOn: null, launchedOn: null, launchDocument: '', issuer: '', goals: '' };
  await ask(page, 'campaigns.open', { name: 'Khen thưởng năm 2025', basis: 'merit', year: 2025, ...words });
  await openDesk(page);
  await giveFile(page, await listOf('lan-1.xlsx'));
  await accept(page);
  await takeAnother(page);

  await giveFile(page, await listOf('lan-2.xlsx', 'Ông Vừ Hữu Hùng'));
  await expect(page.getByText('Trùng hoặc gần trùng: 3 cặp cần trả lời, 0 cặp để biết.')).toBeVisible();
  await page.getByRole('button', { name: 'Xem từng cặp' }).click();
  await expect(page.getByRole('button', { name: 'Cùng một người ở 3 cặp ghi giống nhau (T)' })).toBeVisible();
  await keepScreen(page, 'duplicates-plain');
  await page.keyboard.press('t');
  await expect(page.getByText('Đã trả lời 3/3 cặp')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Nhập 4 dòng hợp lệ' }).click();
  await expect(page.getByRole('heading', { name: 'Đã nhập danh sách' })).toBeVisible();
  for (const text of ['vu thi man', 'lo ba luc', 'vu huu hung']) {
    expect(await ask(page, 'recipients.search', { text })).toMatchObject({ total: 1 });
  }
  await launched.app.close();
});

/** The supplement on the desk, the list that it adds to taken in. */
const supplementOnDesk = async (page: Page) => {
  const words = { dueOn: null, launchedOn: null, launchDocument: '', issuer: '', goals: '' };
  await ask(page, 'campaigns.open', { name: 'Khen thưởng năm 2025', basis: 'merit', year: 2025, ...words });
  await choose(page, FIRST[0] ?? '');
  await accept(page);
  await takeAnother(page);
  await choose(page, SUPPLEMENT);
  await expect(page.getByRole('button', { name: 'Nhập 5 dòng hợp lệ' })).toBeEnabled();
};

const question = (page: Page) => page.getByRole('dialog', { name: 'Còn 2 cặp chưa trả lời' });
const done = (page: Page) => page.getByRole('heading', { name: 'Đã nhập danh sách' });

test('asks about unanswered pairs before the list is taken in, and goes on by the keys', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchOffice(testInfo, 'empty');
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await supplementOnDesk(page);
  await page.keyboard.press('Control+Enter');
  await expect(question(page)).toContainText('1 cặp trùng: dòng của tệp này để lại, chưa nhập.');
  await expect(question(page)).toContainText('1 cặp gần trùng: nhập thành hai người, tập thể khác nhau.');
  await keepScreen(page, 'duplicates-unanswered');
  expect(await seriousProblems(page)).toEqual([]);
  // Once more is no answer, and Esc leaves the list on the desk.
  await page.keyboard.press('Control+Enter');
  await expect(question(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question(page)).toHaveCount(0);
  await expect(done(page)).toHaveCount(0);

  await page.keyboard.press('Control+Enter');
  await expect(question(page).getByRole('button', { name: 'Trả lời bây giờ' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã trả lời 0/2 cặp')).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByText('Đã trả lời 1/2 cặp')).toBeVisible();
  await page.keyboard.press('c');
  const goOn = page.getByRole('dialog').getByRole('button', { name: 'Nhập 6 dòng hợp lệ' });
  await expect(goOn).toBeFocused();
  await keepScreen(page, 'duplicates-go-on');
  await page.keyboard.press('Enter');
  await expect(done(page)).toBeVisible();
  expect(await ask(page, 'recipients.search', { text: 'doan ngoc diep' })).toMatchObject({ total: 1 });
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

test('takes two near namesakes for two where that is said, once for all pairs', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchOffice(testInfo, 'empty');
  const { page } = launched;
  await supplementOnDesk(page);
  await page.getByRole('button', { name: 'Nhập 5 dòng hợp lệ' }).click();
  await expect(question(page).getByRole('button', { name: 'Trả lời bây giờ' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(question(page).getByRole('button', { name: 'Vẫn nhập, coi là hai người' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(done(page)).toBeVisible();
  expect(await ask(page, 'recipients.search', { text: 'doan ngoc diep' })).toMatchObject({ total: 2 });
  await launched.app.close();
});
