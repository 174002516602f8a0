import { expect, type Page, test } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const listOf = (name: string): string =>
  `STT;Họ và tên;Chức vụ;Đơn vị;Danh hiệu đề nghị\n1;${name};Giáo viên;Trường THCS Đông Thạnh;Lao động tiên tiến\n`;

const dropTogether = async (page: Page, files: readonly (readonly [name: string, text: string])[]) => {
  const carried = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const [name, text] of given) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: carried });
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
};

const queue = (page: Page) => page.getByRole('region', { name: 'Tệp đang chờ đọc' });

test('reads files dropped together one after another and loses none without a word', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await page.keyboard.press('Control+3');
  await dropTogether(page, [
    ['mot.csv', listOf('Lò Thị Mận')],
    ['hai.csv', listOf('Vừ A Chớ')],
    ['ba.csv', listOf('Cầm Bá Lực')],
  ]);
  await expect(page.getByText('2 tệp khác đang chờ: hai.csv, ba.csv.')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Lò Thị Mận' })).toBeVisible();
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('heading', { name: 'Đã nhập danh sách' })).toBeVisible();
  await expect(queue(page)).toContainText('hai.csv');
  await keepScreen(page, 'dropped-files');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Đọc tệp hai.csv' }).click();
  await expect(page.getByRole('gridcell', { name: 'Vừ A Chớ' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Đã nhập danh sách' })).toBeVisible();

  await page.getByRole('button', { name: 'Nhập tiếp tệp khác' }).click();
  await expect(queue(page)).toContainText('ba.csv');
  await page.getByRole('button', { name: 'Không đọc ba.csv' }).click();
  await expect(queue(page)).toHaveCount(0);
  const names = (await ask(page, 'lists.list', {})).map(({ fileName }) => fileName);
  expect(names).toEqual(expect.arrayContaining(['mot.csv', 'hai.csv']));
  expect(names).not.toContain('ba.csv');
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});
