import { expect, test } from '@playwright/test';
import { dropFiles, giveFile, openDesk } from '#tests/e2e/import-desk';
import type { LaunchedApp } from '#tests/e2e/launch';
import { ask, launchSample } from '#tests/e2e/sample-council';

/** A slow disk: a dropped file takes so long to be kept. */
const HELD_MS = 2_500;

const holdKeeping = ({ app }: LaunchedApp, channels: readonly string[]) =>
  app.evaluate(
    ({ ipcMain }, { held, ms }) => {
      type Answer = (event: unknown, channel: string, input: unknown) => unknown;
      const { _invokeHandlers: answers } = ipcMain as unknown as { _invokeHandlers: Map<string, Answer> };
      const answer = answers.get('call');
      if (answer === undefined) throw new Error('Nothing answers the page');
      answers.set('call', async (event, channel, input) => {
        if (held.includes(channel)) await new Promise((resolve) => setTimeout(resolve, ms));
        return answer(event, channel, input);
      });
    },
    { held: channels, ms: HELD_MS },
  );

const chosen = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) });

test('a list taken in before its file has got to the disk leaves no draft behind', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await holdKeeping(launched, ['listDrafts.keep', 'historyDrafts.keep']);
  const leftOnDesk = async () => {
    // Whatever was held back has come by then.
    await page.waitForTimeout(2 * HELD_MS);
    return (await ask(page, 'listDrafts.list', {})).map(({ fileName }) => fileName);
  };
  const fileField = page.getByLabel('Tệp danh sách Excel của đơn vị').first();
  await page.keyboard.press('Control+3');
  const unit = 'Trường THCS Đông Thạnh';
  const rows = ['STT;Họ và tên;Chức vụ;Đơn vị;Danh hiệu đề nghị', `1;Lò Thị Mận;Giáo viên;${unit};Lao động tiên tiến`];
  await fileField.setInputFiles(chosen('mot.csv', rows.join('\n')));
  await expect(page.getByRole('gridcell', { name: 'Lò Thị Mận' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  // Once more at once: the list is taken in once.
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Đã nhập danh sách' })).toBeVisible();
  expect(await leftOnDesk()).toEqual([]);

  await page.getByRole('button', { name: 'Nhập tiếp tệp khác' }).click();
  await page.getByText('Lịch sử khen thưởng, xếp loại, sáng kiến').click();
  const years = ['STT;Họ và tên;Chức vụ;Đơn vị;2022', `1;Vừ Thị Mận;Giáo viên;${unit};LĐTT`];
  await fileField.setInputFiles(chosen('nam-truoc.csv', years.join('\n')));
  await expect(page.getByRole('gridcell', { name: 'Vừ Thị Mận' })).toBeVisible();
  await page.getByLabel('Lịch sử đã đủ từ năm').fill('2022');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Đã ghi vào lịch sử' })).toBeVisible();
  expect(await leftOnDesk()).toEqual([]);
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

test('a file dropped while another list is taken in waits until that is done', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await holdKeeping(launched, ['lists.accept']);
  const listOf = (name: string, person: string) => {
    const rows = [
      'STT;Họ và tên;Chức vụ;Đơn vị;Danh hiệu đề nghị',
      `1;${person};Giáo viên;Trường A;Lao động tiên tiến`,
    ];
    return { name, buffer: Buffer.from(rows.join('\n')) };
  };
  await openDesk(page);
  await giveFile(page, listOf('mot.csv', 'Lò Thị Mận'));
  await expect(page.getByRole('button', { name: 'Nhập 1 dòng hợp lệ' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await dropFiles(page, listOf('hai.csv', 'Vừ A Chớ'));
  await expect(page.getByRole('heading', { name: 'Đã nhập danh sách' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tiếp tục hai.csv' })).toBeVisible();
  expect((await ask(page, 'listDrafts.list', {})).map(({ fileName }) => fileName)).toEqual(['hai.csv']);
  await launched.app.close();
});
