import { expect, test } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

test('a draft shows its money, puts it into Điều 2 and into the list, and keeps it when issued', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const [open] = await ask(page, 'meetings.list', {});
  if (!open) throw new Error('The sample has no meeting');
  await ask(page, 'meetings.recordUnanimous', { id: open.id });
  await ask(page, 'meetings.close', { id: open.id, endedAt: '' });
  const { id } = await ask(page, 'decisions.draft', { meetingId: open.id });
  await page.keyboard.press('Control+6');
  await page.getByRole('row').filter({ hasText: 'Dự thảo' }).click();

  const money = page.getByRole('region', { name: 'Tiền thưởng' });
  const { total, inWords } = await ask(page, 'decisions.money', { id });
  const written = total.toLocaleString('vi-VN');
  await expect(money.getByRole('row').last()).toContainText(written);
  await expect(money).toContainText(inWords);
  await money.scrollIntoViewIfNeeded();
  await keepScreen(page, 'decision-money');
  expect(await seriousProblems(page)).toEqual([]);

  const paper = page.frameLocator('iframe');
  await money.getByRole('button', { name: 'Đưa vào Điều 2' }).click();
  await expect(paper.getByText(`là ${written} đồng (Bằng chữ: ${inWords})`)).toBeVisible();
  await expect(paper.getByText('Như Điều 3')).toBeVisible();

  // Another day, another base salary: the sentence in Điều 2 is named until it is put there again.
  const signedOn = page.getByRole('textbox', { name: 'Ngày ký' });
  const day = await signedOn.inputValue();
  const stale = page.getByText(/^Số tiền ghi ở Điều 2 khác với số tính theo ngày ký/);
  await signedOn.fill('30/6/2024');
  await signedOn.press('Tab');
  await expect(stale).toBeVisible();
  await stale.scrollIntoViewIfNeeded();
  await keepScreen(page, 'decision-money-stale');
  expect(await seriousProblems(page)).toEqual([]);
  await signedOn.fill(day);
  await signedOn.press('Tab');
  await expect(stale).toHaveCount(0);

  // Words of the secretary give way only when she says so.
  const second = page.getByRole('textbox', { name: 'Điều 2' });
  await second.fill('Tiền thưởng chi theo quy chế chi tiêu nội bộ');
  await money.getByRole('button', { name: 'Đưa vào Điều 2' }).click();
  await expect(page.getByRole('dialog')).toContainText('Tiền thưởng chi theo quy chế chi tiêu nội bộ');
  await keepScreen(page, 'decision-money-replace');
  await page.getByRole('button', { name: 'Giữ câu đã viết' }).click();
  await expect(second).toHaveValue('Tiền thưởng chi theo quy chế chi tiêu nội bộ');

  await page.getByRole('radio', { name: 'Kẻ bảng' }).check();
  await page.getByRole('checkbox', { name: 'In tiền thưởng từng người trong danh sách' }).check();
  await expect(paper.getByText('Tiền thưởng (đồng)').first()).toBeVisible();
  await expect(paper.getByText(written, { exact: true }).first()).toBeVisible();
  await keepScreen(page, 'decision-money-list');

  await page.getByRole('textbox', { name: /^Số/ }).fill('7');
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Ban hành quyết định/ })
    .click();
  await expect(page.getByText('Tính khi ban hành, giữ nguyên với quyết định.')).toBeVisible();
  await keepScreen(page, 'decision-money-issued');
  expect(await seriousProblems(page)).toEqual([]);
  await launched.app.close();
});
