import { expect, test } from '@playwright/test';
import { SAMPLE_MEETING_ID } from '#db/seed/sample-council';
import { seriousProblems } from '#tests/e2e/accessibility';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

test('a report from the dossier, decisions by unit, and an extract of an issued one', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);

  await page.keyboard.press('Control+4');
  await page.getByRole('grid').first().waitFor();
  await page.getByRole('grid').first().getByRole('row').nth(1).click();
  await page.getByRole('tab', { name: 'Giấy tờ' }).click();
  await page.getByRole('button', { name: 'Lập báo cáo thành tích' }).click();
  const paper = page.frameLocator('iframe');
  await expect(paper.getByText('BÁO CÁO THÀNH TÍCH', { exact: true })).toBeVisible();
  await page.getByLabel('Việc chấp hành chủ trương của Đảng').fill('Chấp hành tốt chủ trương, pháp luật');
  await expect(paper.getByText('Chấp hành tốt chủ trương, pháp luật.')).toBeVisible();
  await keepScreen(page, 'report-editor');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Xuất Word' }).click();
  await expect(page.getByText('Đã xuất các tệp sau:')).toBeVisible();

  await ask(page, 'meetings.recordUnanimous', { id: SAMPLE_MEETING_ID });
  await ask(page, 'meetings.close', { id: SAMPLE_MEETING_ID, endedAt: '16:30' });
  await page.keyboard.press('Control+6');
  await page.getByRole('button', { name: 'Lập quyết định từ kết quả họp' }).first().click();
  await page.getByLabel('Mỗi đơn vị đề nghị một quyết định').check();
  await keepScreen(page, 'report-several-decisions');
  await page.getByRole('button', { name: /^Lập dự thảo/ }).click();
  await expect(page.getByText(/^Đã lập \d+ dự thảo/)).toBeVisible();
  await keepScreen(page, 'report-drafts-by-unit');

  const [first] = await ask(page, 'decisions.list', {});
  const { fields } = await ask(page, 'decisions.get', { id: first?.id ?? '' });
  await ask(page, 'decisions.update', { id: first?.id ?? '', fields: { ...fields, number: 41 } });
  await ask(page, 'decisions.issue', { id: first?.id ?? '' });
  await page.locator('label').filter({ hasText: 'Đã ban hành' }).click();
  await page.getByText('41/QĐ-UBND').dblclick();
  await page.getByRole('button', { name: 'Sao y, trích sao' }).click();
  await expect(paper.getByText('SAO Y', { exact: true })).toBeVisible();
  await page.getByLabel('Bản trích sao').check();
  await expect(paper.getByText('TRÍCH SAO', { exact: true })).toBeVisible();
  await expect(paper.getByText('Số: 01/TrS-VP')).toBeVisible();
  await keepScreen(page, 'report-extract');
  expect(await seriousProblems(page)).toEqual([]);
});
