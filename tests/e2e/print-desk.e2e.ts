import { expect, type Page, test } from '@playwright/test';
import { DecisionFields } from '#shared/ipc/decisions';
import { seriousProblems } from '#tests/e2e/accessibility';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const issue = async (page: Page): Promise<void> => {
  const [open] = await ask(page, 'meetings.list', {});
  if (!open) throw new Error('The sample has no meeting');
  await ask(page, 'meetings.recordUnanimous', { id: open.id });
  await ask(page, 'meetings.close', { id: open.id, endedAt: '10 giờ 30' });
  const { id } = await ask(page, 'decisions.draft', { meetingId: open.id });
  const { fields } = await ask(page, 'decisions.get', { id });
  await ask(page, 'decisions.update', { id, fields: { ...DecisionFields.parse(fields), number: 215 } });
  await ask(page, 'decisions.issue', { id });
};

test('job 5: a sample, the whole run and its answer in at most 8 inputs; log, stock and book', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page, complaints } = launched;
  await resizeTo(launched, 1366, 768);
  await issue(page);
  let inputs = 0;
  const click = async (name: string | RegExp) => {
    inputs += 1;
    await page.getByRole('button', { name }).click();
  };
  await page.keyboard.press('Control+8');
  await expect(page.getByRole('button', { name: /^In [1-9]\d* tờ$/ })).toBeVisible();
  await click('In thử 1 tờ lên giấy trắng');
  await click('Lưu PDF để in nơi khác');
  await expect(page.getByText(/In-thu-.*\.pdf$/).first()).toBeVisible({ timeout: 60_000 });
  const print = page.getByRole('button', { name: /^In [1-9]\d* tờ$/ });
  const count = Number((await print.innerText()).replace(/\D/g, ''));
  await click(/^In [1-9]\d* tờ$/);
  await click('Lưu PDF để in nơi khác');
  const allGood = page.getByRole('button', { name: `Ra tốt cả ${count} tờ` });
  await expect(allGood).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('cell', { name: 'Đã gửi in' })).toHaveCount(count);
  await keepScreen(page, 'print-desk-sent');
  expect(await seriousProblems(page)).toEqual([]);

  // Whoever closes the program in between is asked when the screen opens next.
  await page.reload();
  await page.getByRole('navigation').waitFor();
  await page.keyboard.press('Control+8');
  await click(`Ra tốt cả ${count} tờ`);
  await expect(page.getByText('Đã in hết.')).toBeVisible();
  expect(inputs).toBeLessThanOrEqual(8);

  await page.getByRole('button', { name: 'In lại tờ này' }).click();
  await page.getByRole('textbox', { name: 'Lý do in lại' }).fill('Rách khi đóng khung');
  await page.getByRole('button', { name: 'In', exact: true }).click();
  await page.getByRole('button', { name: 'Lưu PDF để in nơi khác' }).click();
  await page.getByRole('button', { name: 'Có tờ hỏng hoặc chưa ra…' }).click();
  await page.getByRole('textbox', { name: 'Tờ thứ mấy' }).fill('1');
  await page.getByRole('button', { name: 'Thêm tờ hỏng' }).click();
  await page.getByRole('textbox', { name: 'Lý do tờ 1 hỏng' }).fill('Lem mực');
  await keepScreen(page, 'print-desk-answer');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ghi kết quả' }).click();
  await expect(page.getByText('Kết quả đợt in')).toHaveCount(0);

  await page.getByRole('button', { name: 'Vào số' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Ký hiệu sổ' }).fill('GK');
  await dialog.getByRole('button', { name: 'Vào số' }).click();
  await expect(dialog.getByText(`Đã vào số từ 1 đến ${count}.`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('cell', { name: '01/GK' })).toBeVisible();

  for (const [tab, seen, screen] of [
    ['Sổ cấp bằng', `Số kế tiếp: ${count + 1}`, 'book'],
    ['Phôi', 'Ghi sổ phôi', 'stock'],
    ['Trao thưởng', 'Gọi sớm hơn', 'ceremony'],
    ['Nhật ký in', 'In lại: Rách khi đóng khung', 'log'],
  ] as const) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await expect(page.getByText(seen).first()).toBeVisible();
    await keepScreen(page, `print-desk-${screen}`);
    expect(await seriousProblems(page)).toEqual([]);
  }
  await resizeTo(launched, 911, 512);
  await page.getByRole('tab', { name: 'Xuất giấy khen' }).click();
  await keepScreen(page, 'print-desk-911');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  // The tool that looks for problems tries to run in the locked preview of the paper.
  expect(complaints.filter((text) => !text.includes("in 'about:srcdoc'"))).toEqual([]);
  await launched.app.close();
});
