import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '#tests/e2e/launch';
import { resizeTo } from '#tests/e2e/sample-council';
import { expectGoodScreen } from '#tests/e2e/screen-watch';

test('founds the data in three steps by keyboard alone, and finds it again', async ({ browserName: _ }, testInfo) => {
  const first = await launchApp({ testInfo });
  const { page } = first;
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refusals.push(message.text());
  });
  await resizeTo(first, 1366, 768);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bắt đầu dùng Bảng Vàng');
  await expect(page.getByLabel('Tên cơ quan')).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page.getByText('Không được để trống').first()).toBeVisible();
  await page.keyboard.type('Ủy ban nhân dân tỉnh Lâm Xuyên');
  await expect(page.getByLabel('Thẩm quyền ký')).toHaveValue('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM XUYÊN');
  await expect(page.getByLabel('Ký hiệu quyết định')).toHaveValue('QĐ-UBND');
  await expect(page.getByLabel('Địa danh')).toHaveValue('Lâm Xuyên');
  await expectGoodScreen(first, 'first-run-office');

  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Năm đang làm')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Dữ liệu mẫu' })).toBeChecked();
  await expectGoodScreen(first, 'first-run-start');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Năm đang làm')).toHaveValue('2026');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Việc hôm nay');
  await expect(page.getByRole('contentinfo')).toContainText('Ủy ban nhân dân tỉnh Lâm Xuyên');
  await expect(page.getByRole('contentinfo')).toContainText('Dữ liệu mẫu');
  await expect(page.getByRole('button', { name: /^Làm tiếp/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Vào cuộc họp/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Kiểm tra hồ sơ/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Lập cuộc họp/ })).toHaveCount(0);
  await expectGoodScreen(first, 'today-sample');
  await resizeTo(first, 911, 512);
  await expectGoodScreen(first, 'today-sample-911');
  expect(refusals).toEqual([]);
  await first.app.close();

  const second = await launchApp({ testInfo, dataFolder: first.dataFolder });
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText('Việc hôm nay');
  await second.app.close();
});

test('a name proposes nothing over what was typed', async ({ browserName: _ }, testInfo) => {
  const started = await launchApp({ testInfo });
  const { page } = started;
  await page.getByLabel('Địa danh').fill('Thành phố Đông Hải');
  await page.getByLabel('Tên cơ quan').fill('Sở Nội vụ');
  await expect(page.getByLabel('Ký hiệu quyết định')).toHaveValue('QĐ-SNV');
  await expect(page.getByLabel('Địa danh')).toHaveValue('Thành phố Đông Hải');
  await started.app.close();
});

test('the import start leads to Nhập danh sách on empty data', async ({ browserName: _ }, testInfo) => {
  const started = await launchApp({ testInfo });
  const { page } = started;
  await page.getByLabel('Tên cơ quan').fill('Ủy ban nhân dân xã Đông Hải');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Nhập từ Excel' }).check();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhập danh sách');
  await page.keyboard.press('Control+1');
  await expect(page.getByText('Chưa có việc nào đang chờ')).toBeVisible();
  await expectGoodScreen(started, 'today-empty');
  await started.app.close();
});

test('damaged data is refused with the reason and not a byte changed; the restored copy opens', async ({
  browserName: _,
}, testInfo) => {
  const founded = await launchApp({ testInfo });
  await founded.page.getByLabel('Tên cơ quan').fill('Sở Nội vụ');
  await founded.page.getByLabel('Địa danh').fill('Lâm Xuyên');
  for (let step = 0; step < 3; step += 1) await founded.page.keyboard.press('Enter');
  await expect(founded.page.getByRole('heading', { level: 1 })).toHaveText('Việc hôm nay');
  await founded.app.close();

  const folder = testInfo.outputPath('damaged');
  mkdirSync(folder);
  const name = readdirSync(founded.dataFolder).find((file) => file.endsWith('.sqlite')) ?? '';
  const whole = readFileSync(path.join(founded.dataFolder, name));
  const damaged = Buffer.concat([whole.subarray(0, 100), Buffer.alloc(whole.length - 100, 0x5a)]);
  writeFileSync(path.join(folder, name), damaged);

  const refused = await launchApp({ testInfo, dataFolder: folder });
  await expect(refused.page.getByRole('heading', { level: 1 })).toHaveText('Chưa mở được dữ liệu');
  await expect(refused.page.getByRole('alert')).toContainText('Tệp dữ liệu bị hỏng');
  await expect(refused.page.getByText(folder)).toBeVisible();
  await expectGoodScreen(refused, 'refused-start');
  await refused.page.getByRole('button', { name: 'Mở lại' }).click();
  await expect(refused.page.getByRole('heading', { level: 1 })).toHaveText('Chưa mở được dữ liệu');
  expect(readFileSync(path.join(folder, name)).equals(damaged)).toBe(true);

  writeFileSync(path.join(folder, name), whole);
  await refused.page.getByRole('button', { name: 'Mở lại' }).click();
  await expect(refused.page.getByRole('heading', { level: 1 })).toHaveText('Việc hôm nay');
  await refused.app.close();
});
