import { expect, type Page, test } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import { giveFile, historyPreview, openDesk, openHistoryDesk, preview, workbookFile } from '#tests/e2e/import-desk';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const NO_DAYS = { parentId: null, validFrom: null, validTo: null } as const;
const NAMES = ['Lò Thị Mận', 'Vừ A Chớ', 'Cầm Bá Lực', 'Quàng Văn Phớ'] as const;

const fourTeachers = () => {
  const rows = NAMES.map((name, at) => [at + 1, name, 'Giáo viên', 'Trường THCS Đông Thạnh', 'Lao động tiên tiến']);
  return workbookFile('THCS.xlsx', { rows: [['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'], ...rows] });
};

const awardOf = (page: Page, name: string) =>
  preview(page).locator('tbody tr', { hasText: name }).locator('[data-column="6"]');
const choices = (page: Page) => page.getByRole('listbox', { name: /^Danh hiệu đề nghị, dòng/ }).getByRole('option');
const field = (page: Page) => page.getByRole('combobox', { name: /^Danh hiệu đề nghị, dòng/ });

test('finds the award that an abbreviation means and chooses nothing that was not shown', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDesk(page);
  await giveFile(page, await fourTeachers());
  await expect(preview(page)).toBeVisible();
  await awardOf(page, NAMES[0]).click();

  await page.keyboard.press('F2');
  await page.keyboard.type('CSTĐCS');
  await expect(choices(page).first()).toHaveText('Chiến sĩ thi đua cơ sở');
  await keepScreen(page, 'award-search');
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(awardOf(page, NAMES[0])).toHaveText('CSTĐ cơ sở');

  // The cursor went down by itself. A level left out is that of the office; Tab takes what is shown and moves on.
  await page.keyboard.press('F2');
  await page.keyboard.type('bk tỉnh');
  await page.keyboard.press('Tab');
  await expect(awardOf(page, NAMES[1])).toHaveText('BK Chủ tịch tỉnh');
  await expect(field(page)).toHaveCount(0);

  await awardOf(page, NAMES[2]).click();
  await page.keyboard.press('F2');
  await page.keyboard.type('giay khen');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await page.keyboard.press('F2');
  await page.keyboard.type('xyz');
  await expect(page.getByText('Không có mục nào khớp')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(awardOf(page, NAMES[2])).toHaveText('LĐTT');

  // Leaving with the mouse takes nothing either; a click on a choice does.
  await awardOf(page, NAMES[3]).dblclick();
  await page.keyboard.type('bằng');
  await awardOf(page, NAMES[0]).click();
  await expect(awardOf(page, NAMES[3])).toHaveText('LĐTT');
  await awardOf(page, NAMES[3]).dblclick();
  await page.keyboard.type('BKTT');
  await choices(page).filter({ hasText: 'Bằng khen của Thủ tướng Chính phủ' }).first().click();
  await expect(awardOf(page, NAMES[3])).toHaveText('BK Thủ tướng');

  // Arrows walk the choices; one more award stands under “Thêm”.
  await awardOf(page, NAMES[0]).click();
  await page.keyboard.press('F2');
  await page.keyboard.type('GK xã');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(awardOf(page, NAMES[0])).toContainText('CSTĐ cơ sở');
  await expect(awardOf(page, NAMES[0])).toContainText('GK xã');
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

test('proposes the units of the list and the register while one is typed, and takes what was typed otherwise', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await ask(page, 'units.add', { name: 'Trường THCS Mường Phăng', shortName: '', level: 'unit', ...NO_DAYS });
  await openDesk(page);
  await giveFile(page, await fourTeachers());
  const unitOf = (name: string) => preview(page).locator('tbody tr', { hasText: name }).locator('[data-column="5"]');
  const proposed = page.getByRole('listbox', { name: /^Đơn vị, dòng/ }).getByRole('option');

  // Typed words stand unless an arrow chooses a name.
  await unitOf(NAMES[0]).click();
  await page.keyboard.press('F2');
  await page.keyboard.type('truong thcs');
  await expect(proposed.first()).toHaveText('Trường THCS Đông Thạnh');
  await expect(proposed.filter({ hasText: 'Trường THCS Mường Phăng' })).toBeVisible();
  await keepScreen(page, 'unit-suggestions');
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(unitOf(NAMES[0])).toHaveText('truong thcs');

  await page.keyboard.press('F2');
  await page.keyboard.type('muong ph');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(unitOf(NAMES[1])).toHaveText('Trường THCS Mường Phăng');

  await unitOf(NAMES[2]).dblclick();
  await page.keyboard.type('phang');
  await proposed.first().click();
  await expect(unitOf(NAMES[2])).toHaveText('Trường THCS Mường Phăng');

  // Esc gives up; leaving keeps what was typed, whatever an arrow had marked.
  await unitOf(NAMES[3]).click();
  await page.keyboard.press('F2');
  await page.keyboard.type('phang');
  await page.keyboard.press('Escape');
  await expect(unitOf(NAMES[3])).toHaveText('Trường THCS Đông Thạnh');
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

const TWO_YEARS = [
  ['TT', 'Họ và tên', 'Đơn vị', 'Danh hiệu năm 2022', 'Xếp loại năm 2023'],
  [1, 'Vừ Thị Mận', 'Trường THCS Nà Tấu', 'Lao động giỏi', 'HTTNV'],
  [2, 'Lò Bá Lực', 'Trường THCS Nà Tấu', 'TTLĐTT', 'HTTNV'],
];

test('records in a list of earlier years the award and the rating that were typed, and nothing that was not shown', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openHistoryDesk(page);
  await giveFile(page, await workbookFile('Hai nam.xlsx', { rows: TWO_YEARS }));
  await page.getByText(/^Tất cả/).click();
  const facts = (text: string) => historyPreview(page).getByRole('gridcell', { name: text, exact: true });
  const searched = page.getByRole('combobox', { name: /^Được ghi nhận, dòng/ });
  const shown = page.getByRole('listbox', { name: /^Được ghi nhận, dòng/ }).getByRole('option');

  await facts('Lao động giỏi').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('xyz');
  await expect(page.getByText('Không có mục nào khớp')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(searched).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(facts('Lao động giỏi')).toBeVisible();

  await page.keyboard.press('F2');
  await page.keyboard.type('CSTĐCS');
  await expect(shown.first()).toHaveText('Chiến sĩ thi đua cơ sở');
  await keepScreen(page, 'history-award-search');
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(facts('CSTĐ cơ sở')).toBeVisible();
  await expect(searched).toHaveCount(0);

  await facts('HTTNV').first().click();
  await page.keyboard.press('F2');
  await page.keyboard.type('xuất sắc');
  await expect(shown.first()).toHaveText('Hoàn thành xuất sắc nhiệm vụ');
  await page.keyboard.press('Enter');
  await expect(facts('HTXSNV')).toBeVisible();

  await historyPreview(page).locator('tbody tr').first().locator('[data-column="2"]').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('na tau');
  await expect(page.getByRole('option', { name: 'Trường THCS Nà Tấu' })).toBeVisible();
  await page.keyboard.press('Escape');

  // What a person cannot get is shown, with the reason, and taken only by going there.
  await facts('TTLĐTT').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('ttldxs');
  await expect(page.getByText('Không dành cho cá nhân', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(searched).toBeVisible();
  await keepScreen(page, 'history-award-unfit');
  await page.keyboard.press('Escape');
  await expect(facts('TTLĐTT')).toBeVisible();
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});
