import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { SAMPLE_CAMPAIGN_ID } from '#db/seed/sample-council';
import { localDate } from '#shared/lib/local-date';
import { seriousProblems } from '#tests/e2e/accessibility';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const SCHOOL_LIST = 'tests/fixtures/lists/G02_truong-thcs_tong-ket-nam-hoc.xlsx';

test('late dossiers stand on Việc hôm nay and lead to their papers and last days', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const { created } = await ask(page, 'lists.accept', {
    fileName: 'Danh sách tháng 12 năm ngoái.xlsx',
    bytes: (await readFile(SCHOOL_LIST)).toString('base64'),
    campaignId: SAMPLE_CAMPAIGN_ID,
    unitId: null,
    receivedOn: localDate('2025-12-05'),
    corrections: [],
  });
  await page.reload();
  await page.getByRole('navigation').waitFor();
  const late = page.getByRole('listitem').filter({ hasText: /hồ sơ quá hạn thẩm định/ });
  await expect(late).toContainText('hạn sớm nhất 06/01/2026');
  await keepScreen(page, 'today-late');
  expect(await seriousProblems(page)).toEqual([]);

  await late.getByRole('button', { name: /^Xem hồ sơ quá hạn/ }).click();
  await expect(page.getByRole('button', { name: 'Bỏ lọc Thời hạn: Quá hạn thẩm định' })).toBeVisible();
  const { ids } = await ask(page, 'dossiers.ids', { due: 'overdue.appraise' });
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.length).toBeLessThanOrEqual(created);
  await page.getByRole('tab', { name: 'Giấy tờ' }).click();
  const panel = page.getByRole('complementary', { name: 'Hồ sơ đang xem' });
  await expect(panel.getByRole('listitem').filter({ hasText: 'Thẩm định hồ sơ' })).toContainText('Quá hạn');
  // The tick stands once it is in the data.
  const submission = panel.getByRole('checkbox', { name: 'Tờ trình đề nghị khen thưởng' });
  await submission.click();
  await expect(submission).toBeChecked();
  await expect(panel.getByText(/Mẫu số 01 Nghị định số 152\/2025\/NĐ-CP/)).toBeVisible();
  await keepScreen(page, 'papers-late');
  expect(await seriousProblems(page)).toEqual([]);

  await page.getByRole('row', { name: /BK Chủ tịch tỉnh/ }).click();
  await panel.getByLabel('Thủ tục đề nghị').selectOption('Đơn giản: người đứng đầu phát hiện');
  await expect(panel.getByText(/điểm c khoản 1 Điều 85/)).toBeVisible();
  await expect(panel.getByRole('checkbox')).toHaveCount(2);
  await keepScreen(page, 'papers-short');
  expect(await seriousProblems(page)).toEqual([]);
  await launched.app.close();
});

test('the office adds a day off of its own and takes it back', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await page.keyboard.press('Control+9');
  await page.getByRole('tab', { name: 'Ngày nghỉ' }).click();
  await page.getByRole('combobox', { name: 'Năm' }).selectOption('2026');
  await expect(page.getByRole('row', { name: /Tết Âm lịch/ })).toHaveCount(5);
  await page.keyboard.press('Control+n');
  await page.getByRole('complementary').getByLabel('Ngày').first().fill('10/6/2026');
  await page.getByLabel('Lý do, số văn bản').fill('Công văn 12/UBND-NC');
  await page.keyboard.press('Control+s');
  const day = page.getByRole('row', { name: /Công văn 12\/UBND-NC/ });
  await expect(day).toContainText('Thứ Tư');
  await keepScreen(page, 'registry-days');
  expect(await seriousProblems(page)).toEqual([]);

  await day.click();
  await page.getByRole('combobox', { name: 'Ngày này' }).click();
  await page.getByRole('option', { name: 'Bỏ, theo lịch chung' }).click();
  await keepScreen(page, 'registry-day');
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press('Control+s');
  await expect(day).toHaveCount(0);
  await launched.app.close();
});
