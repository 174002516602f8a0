import { expect, test } from '@playwright/test';
import { launchSample, resizeTo } from '#tests/e2e/sample-council';
import { expectGoodScreen } from '#tests/e2e/screen-watch';

test('looks up an award by words and clause, in the edition of a day, and compares editions', async ({
  browserName: _,
}, testInfo) => {
  const sample = await launchSample(testInfo);
  const { page } = sample;
  await resizeTo(sample, 1366, 768);
  await page.keyboard.press('Control+7');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tra cứu tiêu chuẩn');
  const grid = page.getByRole('grid', { name: 'Danh hiệu và hình thức khen thưởng' });
  const panel = page.getByRole('complementary', { name: 'Danh hiệu, hình thức đang xem' });
  const title = panel.getByRole('heading', { level: 2 });
  await expect(grid).toBeFocused();
  await expect(title).toHaveText('“Lao động tiên tiến”');
  await expectGoodScreen(sample, 'criteria');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(title).toHaveText('“Chiến sĩ thi đua cơ sở”');
  await page.keyboard.press('Enter');
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();

  await page.keyboard.press('Control+f');
  await page.keyboard.type('dieu 74');
  await expect(grid.getByRole('columnheader', { name: 'Điều khoản khớp' })).toBeVisible();
  await expect(grid).not.toContainText('“Lao động tiên tiến”');
  await page.keyboard.press('ArrowDown');
  await expect(grid).toBeFocused();
  await expect(title).toHaveText('Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh');
  await expect(panel.getByRole('heading', { name: 'Cá nhân, công trạng', exact: true })).toBeVisible();
  await expect(panel.getByText('Cần đạt một trong các tiêu chuẩn sau').first()).toBeVisible();
  await expect(panel.getByText('người xét xác nhận').first()).toBeVisible();
  await expectGoodScreen(sample, 'criteria-clause');

  await page.getByRole('combobox', { name: 'Quy định', exact: true }).selectOption('RS2017');
  await expect(page.getByLabel('Ngày', { exact: true })).toHaveValue('31/12/2023');
  await page.getByLabel('Ngày', { exact: true }).fill('1.7.25');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Quy định', exact: true })).toHaveValue('RS2025');
  await expect(panel.getByRole('row', { name: /Hộ gia đình/ })).toContainText('2,25');
  await expect(panel.getByRole('row', { name: /Hộ gia đình/ })).toContainText('5.265.000');
  await expect(panel.getByRole('row', { name: /Hộ gia đình/ })).toContainText('5.270.000');

  await page.getByLabel('Tìm tên, điều khoản, lời tiêu chuẩn').fill('cstdcs');
  await expect(title).toHaveText('“Chiến sĩ thi đua cơ sở”');
  await panel.getByRole('combobox', { name: 'So sánh với quy định khác' }).selectOption('RS2017');
  await expect(panel.getByRole('heading', { name: /^Khác ở Luật Thi đua, khen thưởng 2003/ })).toBeVisible();
  await expect(panel.getByText('Sửa lời').first()).toBeVisible();
  await expect(panel.getByText(/dòng giữ lời, đổi điều khoản/)).toBeVisible();
  await expectGoodScreen(sample, 'criteria-compared');

  await page.keyboard.press('Control+1');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(title).toHaveText('“Chiến sĩ thi đua cơ sở”');
  await page.getByLabel('Tìm tên, điều khoản, lời tiêu chuẩn').fill('vô địch Wimbledon');
  await page.getByRole('button', { name: 'Bỏ mọi điều kiện lọc' }).click();
  await expect(grid).toBeVisible();
  await resizeTo(sample, 911, 512);
  await expectGoodScreen(sample, 'criteria-911');
  await sample.app.close();
});

test('a dossier leads to its award', async ({ browserName: _ }, testInfo) => {
  const sample = await launchSample(testInfo);
  const { page } = sample;
  await resizeTo(sample, 1366, 768);
  await page.keyboard.press('Control+4');
  const dossier = page.getByRole('complementary', { name: 'Hồ sơ đang xem' });
  await expect(dossier.getByRole('tab', { name: 'Vì sao?' })).toHaveAttribute('aria-selected', 'true');
  const { awardName, receivedOn } = await page.evaluate(async () => {
    const ids = (await window.bridge.call('dossiers.ids', {})) as { value: { ids: string[] } };
    const got = await window.bridge.call('dossiers.get', { id: ids.value.ids[0] });
    return (got as { value: { awardName: string; receivedOn: string } }).value;
  });
  await dossier.getByRole('button', { name: 'Xem trong Tra cứu tiêu chuẩn' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tra cứu tiêu chuẩn');
  await expect(page.getByRole('heading', { level: 2 })).toContainText(awardName);
  await expect(page.getByLabel('Ngày', { exact: true })).toHaveValue(receivedOn.split('-').reverse().join('/'));
  await sample.app.close();
});
