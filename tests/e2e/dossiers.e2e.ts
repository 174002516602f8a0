import { expect, type Page, test } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import { giveFile, openDesk } from '#tests/e2e/import-desk';
import { ask, countInputs, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const SCHOOL_LIST = 'tests/fixtures/lists/G02_truong-thcs_tong-ket-nam-hoc.xlsx';

const grid = (page: Page) => page.getByRole('grid', { name: 'Danh sách hồ sơ' });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Hồ sơ đang xem' });
const current = (page: Page) => grid(page).locator('tr[aria-current=true]');
const nameInPanel = (page: Page) => panel(page).getByRole('heading', { level: 2 });

const openDossiers = async (page: Page) => {
  await page.keyboard.press('Control+4');
  await expect(grid(page)).toBeFocused();
};

test('walks, filters and selects the list by keys', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDossiers(page);
  const { ids } = await ask(page, 'dossiers.ids', {});
  await expect(page.getByText('Đã chọn 0')).toBeVisible();
  await keepScreen(page, 'dossiers');
  expect(await seriousProblems(page)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(current(page)).toHaveAttribute('aria-rowindex', '4');
  const name = await current(page).locator('td').nth(1).innerText();
  await expect(nameInPanel(page)).toHaveText(name.trim());

  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('Đã chọn 3', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+a');
  const listed = await page.getByText(/^Đang lọc/).innerText();
  await expect(page.getByText(listed.replace('Đang lọc', 'Đã chọn'), { exact: true })).toBeVisible();
  await keepScreen(page, 'dossiers-selected');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Đã chọn 0')).toBeVisible();

  await page.keyboard.press('End');
  await expect(current(page)).toBeInViewport();
  await page.keyboard.press('Home');

  await page.getByRole('button', { name: 'Họ tên, tập thể' }).click();
  await expect(grid(page).getByRole('columnheader', { name: 'Họ tên, tập thể' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );

  await page.keyboard.press('Control+f');
  const words = name.replace(/^(Ông|Bà) /, '').trim();
  const folded = words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
  await page.keyboard.type(folded);
  await expect(current(page)).toContainText(words);
  await expect(page.getByRole('button', { name: /^Bỏ lọc Tìm:/ })).toBeVisible();
  await keepScreen(page, 'dossiers-found');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Bỏ lọc Tìm:/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(grid(page)).toBeFocused();

  for (const chip of await page.getByRole('button', { name: /^Bỏ lọc/ }).all()) await chip.click();
  await expect(page.getByText(`Đang lọc ${ids.length.toLocaleString('vi-VN')}`)).toBeVisible();
  await launched.app.close();
});

test('returns a dossier in at most 6 keys and opens the next', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await openDossiers(page);
  await page.getByRole('combobox', { name: 'Trạng thái' }).selectOption({ label: 'Chờ kiểm tra' });
  await expect(page.getByRole('button', { name: /^Bỏ lọc Trạng thái/ })).toBeVisible();
  await grid(page).focus();
  await page.keyboard.press('Home');
  const { ids } = await ask(page, 'dossiers.ids', { status: 'received' });
  const [first, second] = await ask(page, 'dossiers.lines', { ids: ids.slice(0, 2) });
  await expect(nameInPanel(page)).toContainText(first?.name ?? '');

  const inputs = countInputs();
  await inputs.press(page, 'Control+r');
  await expect(page.getByRole('dialog')).toBeVisible();
  await keepScreen(page, 'dossiers-return');
  expect(await seriousProblems(page)).toEqual([]);
  await inputs.press(page, '2');
  await inputs.press(page, 'Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(nameInPanel(page)).toContainText(second?.name ?? '');
  expect(inputs.total()).toBeLessThanOrEqual(6);

  const returned = await ask(page, 'dossiers.get', { id: ids[0] ?? '' });
  expect(returned.status).toBe('returned');
  expect(returned.returnReason).toContain('biên bản họp xét');
  await expect(grid(page)).toBeFocused();
  await page.getByRole('button', { name: 'Đưa về chờ kiểm tra' }).click();
  await expect.poll(async () => (await ask(page, 'dossiers.get', { id: ids[0] ?? '' })).status).toBe('received');

  await grid(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await keepScreen(page, 'dossiers-bulk');
  await page
    .getByRole('region', { name: 'Việc với các hồ sơ đã chọn' })
    .getByRole('button', { name: 'Trả bổ sung' })
    .click();
  await expect(page.getByRole('dialog')).toContainText('Trả bổ sung 2 hồ sơ');
  await page.keyboard.press('1');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await ask(page, 'dossiers.lines', { ids: ids.slice(0, 2) })).map(({ status }) => status))
    .toEqual(['returned', 'returned']);
  await expect(page.getByText('Đã chọn 0')).toBeVisible();
  await launched.app.close();
});

test('checks a school’s list, reads the criteria, corrects a dossier and accepts it with a reason', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDesk(page);
  await giveFile(page, SCHOOL_LIST);
  await page.getByRole('button', { name: /^Nhập \d+ dòng hợp lệ/ }).click();
  await page.getByRole('button', { name: 'Xem hồ sơ' }).click();
  await expect(grid(page)).toBeVisible();
  await page.getByRole('button', { name: 'Kiểm tra tiêu chuẩn' }).click();
  await expect(page.getByText(/^Đã kiểm tra:/)).toBeVisible();

  await page.keyboard.press('Control+f');
  await page.keyboard.type('vu thi minh nguyet');
  await expect(nameInPanel(page)).toContainText('Vũ Thị Minh Nguyệt');
  await keepScreen(page, 'dossiers-criteria');
  expect(await seriousProblems(page)).toEqual([]);

  await page.getByRole('tab', { name: 'Thông tin' }).click();
  await page.getByLabel('Thành tích').fill('Bồi dưỡng 05 học sinh giỏi cấp huyện.');
  await keepScreen(page, 'dossiers-info');
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã lưu hồ sơ.')).toBeVisible();
  await page.getByRole('tab', { name: 'Nguồn' }).click();
  await expect(panel(page).getByText('G02_truong-thcs_tong-ket-nam-hoc.xlsx')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Lưu tệp gốc' }).click();
  await expect(page.getByText(/Đã lưu tệp .*G02_truong-thcs_tong-ket-nam-hoc\.xlsx/)).toBeVisible();
  await expect(panel(page).getByText('Họ và tên', { exact: true })).toBeVisible();
  await keepScreen(page, 'dossiers-source');
  expect(await seriousProblems(page)).toEqual([]);
  await expect(panel(page).getByText('Vũ Thị Minh Nguyệt').first()).toBeVisible();
  for (const [tab, picture] of [
    ['Giấy tờ', 'papers'],
    ['Lịch sử', 'history'],
    ['Nhật ký', 'changes'],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click();
    await keepScreen(page, `dossiers-${picture}`);
    expect(await seriousProblems(page)).toEqual([]);
  }

  await page.keyboard.press('Escape');
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await page.getByLabel('Lý do vẫn đưa ra Hội đồng').fill('Chờ bổ sung kết quả xếp loại trước ngày họp.');
  await keepScreen(page, 'dossiers-accept');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Đã chuyển 1 hồ sơ sang đủ điều kiện.')).toBeVisible();
  const { ids } = await ask(page, 'dossiers.ids', { text: 'Vũ Thị Minh Nguyệt' });
  const dossier = await ask(page, 'dossiers.get', { id: ids[0] ?? '' });
  expect(dossier).toMatchObject({ status: 'accepted', achievements: 'Bồi dưỡng 05 học sinh giỏi cấp huyện.' });

  await resizeTo(launched, 911, 512);
  await expect(panel(page)).toBeVisible();
  await keepScreen(page, 'dossiers-small');
  await nameInPanel(page).click();
  await page.keyboard.press('F4');
  await expect(panel(page)).toHaveCount(0);
  await keepScreen(page, 'dossiers-small-list');
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(grid(page)).toBeFocused();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await launched.app.close();
});

test('shows the alternatives of a line that asks for one of several, each with its clause', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const { ids } = await ask(page, 'dossiers.ids', { awardCode: 'BK_TINH', verdict: 'met' });
  const { eligibility, name } = await ask(page, 'dossiers.get', { id: ids[0] ?? '' });
  const group = eligibility?.criteria.find(({ limbs }) => limbs !== undefined);
  if (group?.limbs === undefined) throw new Error('No line of Bằng khen asks for one of several');
  await openDossiers(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type(name);
  await expect(nameInPanel(page)).toContainText(name);
  await expect(page.getByText('Cần đạt một trong các tiêu chuẩn sau')).toBeVisible();
  for (const { text } of group.limbs) await expect(page.getByText(text).first()).toBeVisible();
  await keepScreen(page, 'dossiers-limbs');
  expect(await seriousProblems(page)).toEqual([]);
});
