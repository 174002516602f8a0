import { expect, type Page, test } from '@playwright/test';
import { giveFile, openDesk, preview, workbookFile } from '#tests/e2e/import-desk';
import { launchSample } from '#tests/e2e/sample-council';

const ROWS = [
  ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'],
  ['STT', 'Họ và tên', 'Chức vụ', 'Danh hiệu'],
  [1, 'Lò Thị Mận', 'Giáo viên', 'Lao động tiên tiến'],
  [2, 'Vừ A Chớ', 'Giáo viên', 'Lao động tiên tiến'],
];

const nothingTakenIn = (page: Page) => expect(page.getByRole('heading', { name: 'Đã nhập danh sách' })).toHaveCount(0);
const takenIn = (page: Page) => expect(page.getByRole('heading', { name: 'Đã nhập danh sách' })).toBeVisible();

const openList = async (page: Page): Promise<void> => {
  await openDesk(page);
  await giveFile(page, await workbookFile('truong.xlsx', { rows: ROWS }));
  await expect(page.getByRole('button', { name: 'Nhập 2 dòng hợp lệ' })).toBeEnabled();
};

type Key = { readonly key: string; readonly ctrlKey?: boolean };
const ACCEPT: Key = { key: 'Enter', ctrlKey: true };

/** Writes another name into the first line and presses these keys at once, while the list is read again. */
const rename = async (page: Page, [before, after]: readonly [string, string], ...keys: readonly Key[]) => {
  await preview(page).getByText(before).click();
  await page.keyboard.press('F2');
  await expect(page.locator('input[data-editor]')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(after);
  await page.evaluate(async (pressed) => {
    for (const key of [{ key: 'Enter' }, ...pressed]) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...key }));
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }, keys);
};

test('Ctrl+Enter is heard as soon as the button can be used again', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await openList(page);
  await rename(page, ['Lò Thị Mận', 'Lò Thị Mẩy']);
  await page.evaluate((key) => {
    const watch = new MutationObserver(() => {
      const button = [...document.querySelectorAll('button')].find((one) => /^Nhập \d+ dòng/.test(one.innerText));
      if (button === undefined || button.disabled) return;
      watch.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...key }));
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  }, ACCEPT);
  await takenIn(page);
  await launched.app.close();
});

test('Ctrl+Enter right after a correction takes the list in as corrected', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await openList(page);
  await rename(page, ['Lò Thị Mận', 'Lò Thị Mẩy'], ACCEPT);
  await takenIn(page);
  await page.keyboard.press('Control+4');
  await page.getByRole('searchbox').fill('Lò Thị Mẩy');
  await expect(page.getByRole('row', { name: /Lò Thị Mẩy/ })).toHaveCount(1);
  await launched.app.close();
});

test('Ctrl+Enter is not carried out where fewer lines fit than before, and another key takes it back', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await openList(page);
  await rename(page, ['Lò Thị Mận', 'Lò Thị Mẩy'], ACCEPT, { key: 'ArrowDown' });
  await expect(page.getByText('Đang kiểm tra lại…')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Nhập 2 dòng hợp lệ' })).toBeEnabled();
  await nothingTakenIn(page);

  await rename(page, ['Lò Thị Mẩy', 'Vừ A Chớ'], ACCEPT);
  await expect(page.getByText(/^Chưa nhập: kiểm tra lại thì còn 1 dòng hợp lệ, trước đó là 2\./)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nhập 1 dòng hợp lệ' })).toBeEnabled();
  await nothingTakenIn(page);
  await launched.app.close();
});
