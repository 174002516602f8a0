import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { writeWorkbook } from '#tests/builders/workbook-file';
import { acceptList, giveFile, openDesk, takeAnother } from '#tests/e2e/import-desk';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const HEAD = ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'];
const SCHOOL = 'Trường THCS Bình Minh';
const LDTT = 'Lao động tiên tiến';

type Nominee = readonly [name: string, position: string, award: string];

const writeList = async (file: string, ...people: readonly Nominee[]): Promise<string> => {
  const rows = people.map(([name, position, award], at) => [at + 1, name, position, SCHOOL, award]);
  writeFileSync(file, await writeWorkbook([{ name: 'DS', rows: [['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'], HEAD, ...rows] }]));
  return file;
};

const namesOf = async (page: Page): Promise<readonly string[]> => {
  const { ids } = await ask(page, 'dossiers.ids', { text: 'binh minh' });
  const lines = await ask(page, 'dossiers.lines', { ids });
  return lines.map(({ name, position, awardCode }) => `${name} ${position} ${awardCode}`).sort();
};

test('a corrected list takes the place of the first one, says what differs, and one key brings the first back', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const first = await writeList(
    testInfo.outputPath('truong-binh-minh.xlsx'),
    ['Lò Thị Mận', 'Giáo viên', LDTT],
    ['Vừ A Chớ', 'Giáo viên', LDTT],
    ['Cầm Bá Lực', 'Nhân viên', LDTT],
  );
  const second = await writeList(
    testInfo.outputPath('truong-binh-minh-sua.xlsx'),
    ['Lò Thị Mận', 'Tổ trưởng', LDTT],
    ['Vừ A Chớ', 'Giáo viên', 'Chiến sĩ thi đua cơ sở'],
    ['Hà Văn Thu', 'Kế toán', LDTT],
  );
  await openDesk(page);
  await giveFile(page, first);
  const accept = page.getByRole('button', { name: /^Nhập \d+ dòng hợp lệ$/ });
  await expect(accept).toBeEnabled();
  await acceptList(page);
  const before = await namesOf(page);
  await takeAnother(page);

  await giveFile(page, second);
  const notice = page.getByRole('region', { name: 'Bản sửa của danh sách cũ' });
  await expect(notice).toContainText('2/3 người, tập thể');
  await notice.getByText(/^So với danh sách cũ/).click();
  await expect(notice).toContainText('Chức vụ: “Giáo viên” đổi thành “Tổ trưởng”');
  await keepScreen(page, 'list-version-likely');
  for (const name of ['Thay danh sách cũ', 'Là danh sách khác']) {
    await expect(notice.getByRole('button', { name })).toHaveAttribute('data-variant', 'default');
  }
  await notice.getByRole('button', { name: 'Thay danh sách cũ' }).click();
  await expect(notice).toContainText('Bấm Nhập thì bản này thay danh sách “truong-binh-minh.xlsx”.');
  await page.keyboard.press('Control+z');
  await expect(notice).toContainText('có vẻ là bản sửa');
  await notice.getByRole('button', { name: 'Thay danh sách cũ' }).click();
  await expect(page.getByRole('button', { name: 'Nhập 3 dòng hợp lệ' })).toBeEnabled();
  await expect(page.getByText(/cặp cần trả lời/)).toHaveCount(0);
  await keepScreen(page, 'list-version-chosen');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Hồ sơ rút ra vì không còn trong bản mới')).toBeVisible();
  await keepScreen(page, 'list-version-done');
  expect(await namesOf(page)).toEqual([
    'Hà Văn Thu Kế toán LDTT',
    'Lò Thị Mận Tổ trưởng LDTT',
    'Vừ A Chớ Giáo viên CSTDCS',
  ]);

  await takeAnother(page);
  await expect(page.getByText('truong-binh-minh-sua.xlsx (thay cho truong-binh-minh.xlsx)')).toBeVisible();
  const former = page.getByRole('region', { name: 'Bản cũ:' });
  for (const name of ['Mở tệp gốc', 'Lưu tệp gốc']) {
    const label = former.getByRole('button', { name }).locator('.mantine-Button-label');
    expect(await label.evaluate((text) => text.scrollWidth <= text.clientWidth)).toBe(true);
  }
  await keepScreen(page, 'list-version-lists');
  await page.keyboard.press('Control+z');
  await expect(
    page.getByText('Danh sách “truong-binh-minh.xlsx” mà danh sách này thay sẽ trở lại như trước.'),
  ).toBeVisible();
  await keepScreen(page, 'list-version-undo');
  await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đã hoàn tác việc nhập truong-binh-minh-sua.xlsx')).toBeVisible();
  expect(await namesOf(page)).toEqual(before);
});

test('a refusal goes with the list that was refused', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  const nominees = [
    ['Lò Thị Mận', 'Giáo viên', LDTT],
    ['Vừ A Chớ', 'Giáo viên', LDTT],
  ] as const;
  const first = await writeList(testInfo.outputPath('truong-binh-minh.xlsx'), ...nominees);
  const second = await writeList(testInfo.outputPath('truong-binh-minh-sua.xlsx'), ...nominees, [
    'Hà Văn Thu',
    'Kế toán',
    LDTT,
  ]);
  await openDesk(page);
  await giveFile(page, first);
  await expect(page.getByRole('button', { name: 'Nhập 2 dòng hợp lệ' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await takeAnother(page);
  await giveFile(page, second);
  await page.getByRole('button', { name: 'Thay danh sách cũ' }).click();
  await expect(page.getByRole('button', { name: 'Nhập 3 dòng hợp lệ' })).toBeEnabled();

  const [list] = await ask(page, 'lists.list', {});
  await ask(page, 'lists.undo', { listId: list?.id ?? '' });
  await page.keyboard.press('Control+Enter');
  const refusal = page.getByText(/^Không thấy danh sách cũ cần thay nữa/);
  await expect(refusal).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ danh sách' }).click();
  await expect(page.getByText('Thả tệp danh sách của đơn vị vào đây')).toBeVisible();
  await expect(refusal).toHaveCount(0);
  await launched.app.close();
});
