import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { SAMPLE_MEETING_ID } from '#db/seed/sample-council';
import { PaperContent } from '#shared/ipc/paper-fields';
import { seriousProblems } from '#tests/e2e/accessibility';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const openMeetingPapers = async (page: Page) => {
  await page.keyboard.press('Control+5');
  await page.getByRole('row').nth(1).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('F5');
  await page.getByText('Giấy tờ', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Giấy tờ của cuộc họp' })).toBeVisible();
};

test('the papers of a meeting are written, chốt and exported', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openMeetingPapers(page);
  await expect(page.getByText('Cuộc họp chưa có giấy tờ nào.')).toBeVisible();
  await keepScreen(page, 'papers-of-meeting-empty');

  await page.getByRole('button', { name: 'Lập giấy mời họp' }).click();
  const paper = page.frameLocator('iframe');
  await expect(paper.getByText('GIẤY MỜI', { exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: /^Số/ }).fill('9');
  await page.getByRole('textbox', { name: 'Địa điểm họp' }).fill('Hội trường A');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Đã lưu lúc/).first()).toBeVisible();
  await expect(paper.getByText('Số: 09/GM-HĐTĐKT', { exact: true })).toBeVisible();
  await expect(paper.getByText('Địa điểm: Hội trường A.')).toBeVisible();
  await keepScreen(page, 'paper-invitation');
  expect(await seriousProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'Xuất Word' }).click();
  const file = page.getByRole('status').getByRole('listitem').locator('span:last-child');
  await expect(file).toHaveCount(1);
  expect(
    readFileSync((await file.textContent()) ?? '')
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await page.getByRole('button', { name: 'Chốt văn bản' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt' }).click();
  await expect(page.getByText('Văn bản đã chốt, chỉ đọc.')).toBeVisible();
  await keepScreen(page, 'paper-fixed');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Về cuộc họp' }).click();
  await expect(page.getByRole('row').filter({ hasText: '09/GM-HĐTĐKT' })).toContainText('Đã chốt');

  await ask(page, 'meetings.recordUnanimous', { id: SAMPLE_MEETING_ID });
  await ask(page, 'meetings.close', { id: SAMPLE_MEETING_ID, endedAt: '16:30' });
  await page.getByRole('button', { name: 'Lập biên bản kiểm phiếu' }).click();
  await expect(paper.getByText('BIÊN BẢN KIỂM PHIẾU', { exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: 'Trưởng ban: Họ và tên' }).fill('Trần Đình Khôi');
  await page.getByRole('textbox', { name: 'Ủy viên 1: Họ và tên' }).fill('Phạm Thị Lụa');
  await page.getByRole('button', { name: 'Bỏ: Ủy viên 2' }).click();
  await expect(paper.getByText('1. Trần Đình Khôi: Trưởng ban;')).toBeVisible();
  await keepScreen(page, 'paper-counting');
  await page.getByRole('button', { name: 'Về cuộc họp' }).click();

  await page.getByRole('button', { name: 'Lập biên bản họp Hội đồng' }).click();
  await expect(paper.getByText('BIÊN BẢN', { exact: true })).toBeVisible();
  await keepScreen(page, 'paper-minutes');
  await page.getByRole('button', { name: 'Hủy dự thảo' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy dự thảo' }).click();
  await expect(page.getByRole('heading', { name: 'Giấy tờ của cuộc họp' })).toBeVisible();
  await keepScreen(page, 'papers-of-meeting');

  await page.keyboard.press('Control+6');
  await page.getByText('Tờ trình, giấy tờ khác').click();
  await page.getByRole('button', { name: 'Lập tờ trình' }).click();
  await expect(paper.getByText('TỜ TRÌNH', { exact: true })).toBeVisible();
  await keepScreen(page, 'paper-submission');
  expect(await seriousProblems(page)).toEqual([]);
  await resizeTo(launched, 911, 512);
  await keepScreen(page, 'paper-submission-911');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await launched.app.close();
});

test('after a return the letter to the unit is one button away', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('grid', { name: 'Danh sách hồ sơ' })).toBeFocused();
  // The step is for the dossier that is shown, and its panel follows the list.
  await expect(
    page.getByRole('complementary', { name: 'Hồ sơ đang xem' }).getByRole('heading', { level: 2 }),
  ).toBeVisible();
  await page.keyboard.press('Control+r');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Lập công văn trả' }).click();
  const paper = page.frameLocator('iframe');
  await expect(paper.getByText(/^V\/v trả hồ sơ đề nghị/)).toBeVisible();
  await expect(paper.getByText(/^Kính gửi:/).first()).toBeVisible();
  await keepScreen(page, 'paper-return-letter');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Danh sách văn bản' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Công văn trả hồ sơ' })).toContainText('Dự thảo');
  await keepScreen(page, 'papers-list');
  expect(await seriousProblems(page)).toEqual([]);
  await launched.app.close();
});

test('minutes that a reopened meeting left behind say so in the list and on their page', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const place = { kind: 'minutes', meetingId: SAMPLE_MEETING_ID } as const;
  await ask(page, 'meetings.recordUnanimous', { id: SAMPLE_MEETING_ID });
  const writeMinutes = async (number: number) => {
    await ask(page, 'meetings.close', { id: SAMPLE_MEETING_ID, endedAt: '16:30' });
    const [id = ''] = (await ask(page, 'papers.draft', place)).ids;
    const { content } = await ask(page, 'papers.get', { id });
    await ask(page, 'papers.update', {
      id,
      content: PaperContent.parse({ ...content, fields: { ...content.fields, number } }),
    });
    await ask(page, 'papers.issue', { id });
  };
  await writeMinutes(2);
  await ask(page, 'meetings.reopen', { id: SAMPLE_MEETING_ID, reason: 'Đếm lại phiếu' });
  await writeMinutes(3);

  await page.keyboard.press('Control+6');
  await page.getByText('Tờ trình, giấy tờ khác').click();
  const old = page.getByRole('row').filter({ hasText: '02/BB-HĐTĐKT' });
  await expect(old).toContainText('Không còn hiệu lực');
  await expect(page.getByRole('row').filter({ hasText: '03/BB-HĐTĐKT' })).toContainText('Đã chốt');
  await keepScreen(page, 'papers-left-behind');
  await old.click();
  await expect(page.getByText(/Đếm lại phiếu/)).toBeVisible();
  await expect(page.getByText(/Thay bằng văn bản số 03\/BB-HĐTĐKT/)).toBeVisible();
  await keepScreen(page, 'paper-left-behind');
  expect(await seriousProblems(page)).toEqual([]);
  await launched.app.close();
});
