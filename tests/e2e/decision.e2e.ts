import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { DecisionFields } from '#shared/ipc/decisions';
import { seriousProblems } from '#tests/e2e/accessibility';
import { ask, countInputs, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const firstBytes = (file: string) => readFileSync(file).subarray(0, 4).toString('latin1');

test('a closed meeting becomes an issued decision in Word, PDF and Excel', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page, exportFolder } = launched;
  await resizeTo(launched, 1366, 768);
  const policyBreaches: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) policyBreaches.push(message.text());
  });
  const [open] = await ask(page, 'meetings.list', {});
  if (!open) throw new Error('The sample has no meeting');
  await ask(page, 'meetings.recordUnanimous', { id: open.id });
  await ask(page, 'meetings.close', { id: open.id, endedAt: '10 giờ 30' });

  await page.keyboard.press('Control+5');
  await page.getByRole('row').nth(1).click();
  const inputs = countInputs();
  await page.getByRole('button', { name: 'Lập quyết định', exact: true }).focus();
  await inputs.press(page, 'Enter');
  await expect(page.getByRole('button', { name: /^Lập dự thảo \d+ hồ sơ$/ })).toBeFocused();
  await keepScreen(page, 'decision-drafting');
  await inputs.press(page, 'Enter');

  await expect(page.getByRole('textbox', { name: /^Số/ })).toBeFocused();
  const paper = page.frameLocator('iframe');
  await expect(paper.getByText('QUYẾT ĐỊNH', { exact: true })).toBeVisible();
  await inputs.type(page, '215');
  await inputs.press(page, 'Tab');
  await expect(paper.getByText('215/QĐ-UBND').first()).toBeVisible();
  const papersFonts = () =>
    page.evaluate(() =>
      [...(document.querySelector('iframe')?.contentDocument?.fonts ?? [])]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll("'", '').replaceAll('"', '')),
    );
  await expect.poll(papersFonts).toContain('Tinos');
  await keepScreen(page, 'decision-draft');
  expect(await seriousProblems(page)).toEqual([]);

  await page.getByRole('combobox', { name: 'Chọn người ký' }).focus();
  await inputs.press(page, 'ArrowDown');
  await inputs.press(page, 'ArrowDown');
  await inputs.press(page, 'Enter');
  await expect(paper.getByText('KT. CHỦ TỊCH')).toBeVisible();

  const firstLine = page.getByLabel(/^Dòng 1:/);
  const reworded = `${await firstLine.inputValue()}, đã sửa dòng`;
  await firstLine.fill(reworded);
  await page.keyboard.press('Control+s');
  await expect(paper.getByText(/đã sửa dòng/).first()).toBeVisible();
  await resizeTo(launched, 911, 512);
  await keepScreen(page, 'decision-draft-911');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await resizeTo(launched, 1366, 768);

  await page.getByRole('button', { name: 'Ban hành', exact: true }).focus();
  await inputs.press(page, 'Enter');
  await expect(page.getByRole('dialog')).toContainText('215/QĐ-UBND');
  await expect(page.getByRole('button', { name: 'Ban hành quyết định số 215/QĐ-UBND' })).toBeFocused();
  await keepScreen(page, 'decision-issuing');
  await inputs.press(page, 'Enter');
  await expect(page.getByText('chỉ đọc')).toBeVisible();
  expect(inputs.total()).toBeLessThanOrEqual(12);
  await expect(paper.getByText(/đã sửa dòng/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Xuất Word, PDF, Excel' }).click();
  const files = page.getByRole('status').getByRole('listitem');
  await expect(files).toHaveCount(3, { timeout: 60_000 });
  await keepScreen(page, 'decision-issued');
  expect(await seriousProblems(page)).toEqual([]);
  const paths = await files.locator('span:last-child').allTextContents();
  expect(paths.map((file) => path.dirname(file))).toEqual([exportFolder, exportFolder, exportFolder]);
  expect(paths.map(firstBytes)).toEqual(['PK\u0003\u0004', '%PDF', 'PK\u0003\u0004']);
  for (const file of paths) expect(statSync(file).size).toBeGreaterThan(4000);
  expect(policyBreaches).toEqual([]);

  const [issued] = await ask(page, 'decisions.list', {});
  expect(issued).toMatchObject({ state: 'issued', number: 215 });
  const { agenda } = await ask(page, 'meetings.get', { id: open.id });
  expect(new Set(agenda.map(({ status }) => status))).toEqual(new Set(['decided']));
  await page.getByRole('button', { name: 'Danh sách quyết định' }).click();
  await page.getByRole('row').nth(1).waitFor();
  await keepScreen(page, 'decision-list');
  await launched.app.close();
});

test('a taken number is explained and refused, and a draft can be given up', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  const [open] = await ask(page, 'meetings.list', {});
  if (!open) throw new Error('The sample has no meeting');
  await ask(page, 'meetings.recordUnanimous', { id: open.id });
  await ask(page, 'meetings.close', { id: open.id, endedAt: '' });
  const { agenda } = await ask(page, 'meetings.get', { id: open.id });
  const codes = [...new Set(agenda.map(({ awardCode }) => awardCode))];
  expect(codes.length).toBeGreaterThan(1);
  const [firstCode = '', ...otherCodes] = codes;
  const { id } = await ask(page, 'decisions.draft', { meetingId: open.id, awardCodes: [firstCode] });
  const { fields } = await ask(page, 'decisions.get', { id });
  await ask(page, 'decisions.update', { id, fields: { ...DecisionFields.parse(fields), number: 41 } });
  await ask(page, 'decisions.issue', { id });
  await ask(page, 'decisions.draft', { meetingId: open.id, awardCodes: otherCodes });

  await page.keyboard.press('Control+6');
  await page.getByRole('row').filter({ hasText: 'Dự thảo' }).click();
  await page.keyboard.type('41');
  await expect(page.getByText(/Số 41 đã dùng trong năm/)).toBeVisible();
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Lấy số 42' }).click();
  await expect(page.getByText(/Số 41 đã dùng/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Hủy dự thảo' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy dự thảo' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await launched.app.close();
});

test('an award that another authority decides is issued only by authorization', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const { office, year } = { ...(await ask(page, 'today.overview', {})), office: 'Ủy ban nhân dân xã Lâm Xuyên' };
  const authority = 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ LÂM XUYÊN';
  const commune = { name: office, parentName: '', level: 'commune', place: 'Lâm Xuyên', symbol: 'QĐ-UBND' } as const;
  await ask(page, 'app.updateOffice', { ...commune, authority, year });
  const [open] = await ask(page, 'meetings.list', {});
  if (!open) throw new Error('The sample has no meeting');
  await page.keyboard.press('Control+5');
  await page.getByRole('row').nth(1).click();
  await page.getByRole('button', { name: 'Ghi phiếu (F5)' }).click();
  await expect(page.getByText(/^Thuộc thẩm quyền cấp khác: Chủ tịch Ủy ban nhân dân cấp tỉnh/).first()).toBeVisible();
  await keepScreen(page, 'meeting-upward');
  expect(await seriousProblems(page)).toEqual([]);
  await ask(page, 'meetings.recordUnanimous', { id: open.id });
  await ask(page, 'meetings.close', { id: open.id, endedAt: '' });
  await page.getByRole('button', { name: 'Lập quyết định', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Lập dự thảo 0 hồ sơ' })).toBeDisabled();
  await page.getByRole('checkbox', { name: /^Bằng khen của Chủ tịch/ }).check();
  await keepScreen(page, 'decision-drafting-upward');
  await page.getByRole('button', { name: /^Lập dự thảo [1-9]\d* hồ sơ$/ }).click();
  await expect(page.getByText('Không thuộc thẩm quyền quyết định của cơ quan vào ngày ký')).toBeVisible();
  await keepScreen(page, 'decision-not-competent');
  expect(await seriousProblems(page)).toEqual([]);

  await page.getByRole('textbox', { name: /^Số/ }).fill('3');
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const authorization = dialog.getByRole('textbox', { name: /^Căn cứ ủy quyền/ });
  await expect(authorization).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/^Ghi căn cứ ủy quyền/)).toBeVisible();
  await keepScreen(page, 'decision-authorization');
  expect(await seriousProblems(page)).toEqual([]);
  await authorization.fill('Văn bản ủy quyền số 12/UBND-NC');
  await page.keyboard.press('Enter');
  await expect(page.getByText('chỉ đọc')).toBeVisible();
  await launched.app.close();
});
