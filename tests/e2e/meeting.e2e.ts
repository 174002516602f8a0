import { expect, type Page, test } from '@playwright/test';
import { SAMPLE_COUNCIL_ID } from '#db/seed/sample-council';
import { localDate } from '#shared/lib/local-date';
import { aLocalRegulation } from '#tests/builders/local-regulation';
import { seriousProblems } from '#tests/e2e/accessibility';
import { launchApp } from '#tests/e2e/launch';
import { ask, countInputs, keepScreen, launchOffice, launchSample, resizeTo } from '#tests/e2e/sample-council';

const openSampleMeeting = async (page: Page) => {
  const [meeting] = (await ask(page, 'meetings.list', {})).filter(({ state }) => state === 'open');
  if (!meeting) throw new Error('The sample has no open meeting');
  return ask(page, 'meetings.get', { id: meeting.id });
};

/** The name that stands in the row being counted. */
const countedName = async (page: Page) =>
  (await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).replace('Số đồng ý: ', '');

test('a meeting is held by keyboard, survives a restart, and ends with its outcomes', async ({
  browserName: _,
}, testInfo) => {
  const first = await launchSample(testInfo);
  const { page } = first;
  await resizeTo(first, 1366, 768);
  const meeting = await openSampleMeeting(page);
  const [absent] = meeting.attendance.slice(-1);
  const names = meeting.agenda.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(10);

  await page.keyboard.press('Control+5');
  await page.getByRole('table').waitFor();
  await keepScreen(page, 'meeting-list');
  expect(await seriousProblems(page)).toEqual([]);

  await page.keyboard.press('F5');
  await expect(page.getByRole('row').nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('2');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Đi công tác');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await openSampleMeeting(page)).attendance.at(-1))
    .toMatchObject({ id: absent?.id, attendance: 'absent', reason: 'Đi công tác' });
  await keepScreen(page, 'meeting-attendance');
  expect(await seriousProblems(page)).toEqual([]);

  const voters = meeting.present - 1;
  const inputs = countInputs();
  await inputs.press(page, 'F5');
  expect(await countedName(page)).toBe(names[0]);

  // More slips than voters: refused in words, the wrong number is selected and typed over.
  await page.keyboard.type(String(voters + 1));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Gõ lại')).toBeVisible();
  await keepScreen(page, 'meeting-wrong-count');

  const half = Math.floor(names.length / 2);
  for (const index of names.slice(0, half).keys()) {
    await inputs.type(page, String(index === 1 ? 1 : voters));
    await inputs.press(page, 'Enter');
  }
  await expect(page.getByText(`Đã ghi ${half}/${names.length}`)).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toContainText('Đạt');
  await expect(page.getByRole('row').nth(2)).toContainText('Không đạt');
  await keepScreen(page, 'meeting-counting');
  expect(await seriousProblems(page)).toEqual([]);
  await resizeTo(first, 911, 512);
  await expect(page.locator(':focus')).toBeInViewport();
  await keepScreen(page, 'meeting-counting-911');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await first.app.close();

  const second = await launchApp({ testInfo, dataFolder: first.dataFolder });
  await resizeTo(second, 1366, 768);
  await second.page.getByRole('navigation').waitFor();
  await second.page.keyboard.press('Control+5');
  await second.page.getByRole('row').nth(1).waitFor();
  await second.page.keyboard.press('F5');
  await expect.poll(() => countedName(second.page)).toBe(names[half]);
  for (const _name of names.slice(half)) {
    await inputs.type(second.page, String(voters));
    await inputs.press(second.page, 'Enter');
  }
  await expect(second.page.getByRole('button', { name: 'Kết thúc cuộc họp' })).toBeFocused();
  await inputs.press(second.page, 'Enter');
  await second.page.getByRole('dialog').waitFor();
  await keepScreen(second.page, 'meeting-closing');
  await inputs.press(second.page, 'Enter');
  await expect(second.page.getByText('Đã kết thúc')).toBeVisible();
  await keepScreen(second.page, 'meeting-closed');
  expect(await seriousProblems(second.page)).toEqual([]);
  expect(inputs.total()).toBeLessThanOrEqual(2 * names.length + 5);

  const closed = await ask(second.page, 'meetings.get', { id: meeting.id });
  expect(closed).toMatchObject({ state: 'closed', voted: names.length, passed: names.length - 1 });
  expect(closed.agenda[1]).toMatchObject({ outcome: 'rejected', status: 'rejected', tally: { agreed: 1, blank: 0 } });

  await second.page.getByRole('button', { name: 'Mở lại cuộc họp' }).click();
  await second.page.getByLabel('Lý do mở lại').fill('Kiểm lại phiếu của hồ sơ số 2');
  await second.page.keyboard.press('Enter');
  await expect(second.page.getByText('Đang họp')).toBeVisible();
  await second.app.close();
});

test('the items left are recorded as unanimous in one step', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  const meeting = await openSampleMeeting(page);
  await page.keyboard.press('Control+5');
  await page.getByRole('row').nth(1).waitFor();
  await page.keyboard.press('F5');
  await expect(page.getByRole('row').nth(1)).toBeFocused();
  await page.keyboard.press('F5');
  await expect.poll(() => countedName(page)).toBe(meeting.agenda[0]?.name);
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tất cả nhất trí' }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Đã ghi ${meeting.items}/${meeting.items}`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kết thúc cuộc họp' })).toBeFocused();
  const { agenda, passed } = await ask(page, 'meetings.get', { id: meeting.id });
  expect(passed).toBe(meeting.items - 1);
  expect(agenda[0]?.tally).toEqual({ agreed: 0, disagreed: meeting.present, blank: 0 });
  expect(agenda.at(-1)?.tally).toEqual({ agreed: meeting.present, disagreed: 0, blank: 0 });
  await launched.app.close();
});

test('what the first vote did not pass is voted on again by keyboard', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const { agenda, present } = await openSampleMeeting(page);
  const [item] = agenda;
  await page.keyboard.press('Control+5');
  await page.getByRole('row').nth(1).waitFor();
  await page.keyboard.press('F5');
  await expect(page.getByRole('row').nth(1)).toBeFocused();
  await expect(
    page.getByText(/Cần \d+\/\d+ dự họp \(ít nhất 2\/3 thành viên, theo quy chế của Hội đồng\)/),
  ).toBeVisible();
  await page.keyboard.press('F5');
  await expect.poll(() => countedName(page)).toBe(item?.name);
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  const again = page.getByRole('button', { name: `Bỏ phiếu vòng 2: ${item?.name}` });
  await expect(again).toBeVisible();
  await keepScreen(page, 'meeting-after-first-round');
  for (const _box of ['disagreed', 'blank', 'again']) await page.keyboard.press('Tab');
  await expect(again).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => countedName(page)).toBe(item?.name);
  await expect(page.locator(':focus')).toHaveValue('');
  await page.keyboard.type(String(present));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').nth(1)).toContainText(`Vòng 2; vòng 1: 1 đồng ý, ${present - 1} không`);
  await expect(page.getByRole('row').nth(1)).toContainText('Đạt');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('button', { name: `Hủy vòng 2, trở lại kết quả vòng 1: ${item?.name}` })).toBeVisible();
  await keepScreen(page, 'meeting-second-round');
  expect(await seriousProblems(page)).toEqual([]);
  expect((await openSampleMeeting(page)).agenda[0]).toMatchObject({
    round: 2,
    outcome: 'passed',
    firstRound: { agreed: 1, disagreed: present - 1, blank: 0 },
  });
  await resizeTo(launched, 911, 512);
  await expect(page.locator(':focus')).toBeInViewport();
  await keepScreen(page, 'meeting-second-round-911');
  await launched.app.close();
});

/** The council's own regulation lets absent members send somebody who votes. */
const letSubstitutesVote = (page: Page) => {
  const regulation = aLocalRegulation({
    ballots: [
      {
        id: 'substitutes',
        award: null,
        clause: 'khoản 2 Điều 9',
        requiresBallot: null,
        quorum: null,
        threshold: null,
        denominator: null,
        absentMembers: 'substitute',
        rounds: null,
      },
    ],
  });
  return ask(page, 'localRegulation.save', { regulation, reason: 'Nhập theo quy chế' });
};

test('a substitute votes, a member with the nominee’s name does not until told apart', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await letSubstitutesVote(page);
  const { id, campaignId, agenda } = await openSampleMeeting(page);
  const nominee = agenda.find(({ kind }) => kind === 'individual')?.name ?? '';
  await ask(page, 'meetings.discard', { id });
  const [councilId, since] = [SAMPLE_COUNCIL_ID, { validFrom: localDate('2021-07-01'), validTo: null }];
  await ask(page, 'councils.addMember', { councilId, name: nominee, post: 'Chuyên viên', role: 'member', ...since });
  const heldOn = localDate('2026-11-25');
  await ask(page, 'meetings.prepare', { councilId, campaignId, heldOn, startedAt: '14:00', place: '' });
  const { totalMembers } = await openSampleMeeting(page);

  await page.keyboard.press('Control+5');
  await page.getByRole('row').nth(1).waitFor();
  await page.keyboard.press('F5');
  await expect(page.getByRole('row').nth(1)).toBeFocused();
  await page.keyboard.press('4');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Đỗ Văn Khải');
  await page.keyboard.press('Enter');
  await expect(page.getByText('(1 người dự thay)')).toBeVisible();
  expect((await openSampleMeeting(page)).attendance[0]).toMatchObject({
    attendance: 'substitute',
    reason: 'Đỗ Văn Khải',
  });
  await keepScreen(page, 'meeting-substitute');
  expect(await seriousProblems(page)).toEqual([]);

  await page.keyboard.press('F5');
  const row = page.getByRole('row').filter({ hasText: `${nominee} là thành viên Hội đồng` });
  await expect(row).toContainText(`${totalMembers - 1} phiếu biểu quyết`);
  await row.click();
  await keepScreen(page, 'meeting-recused');
  expect(await seriousProblems(page)).toEqual([]);
  await row.getByRole('button', { name: 'Không phải cùng người, cho biểu quyết' }).click();
  await expect(row).toHaveCount(0);
  const named = page.getByRole('row').filter({ hasText: `Trùng tên thành viên Hội đồng ${nominee}` });
  await expect(named).toBeVisible();
  await expect(named).not.toContainText('phiếu biểu quyết');
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

test('a member joins the council and a new meeting seats them', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const { campaignId, totalMembers } = await openSampleMeeting(page);
  const { ids } = await ask(page, 'dossiers.ids', { campaignId, status: 'received' });
  const accepted = ids.slice(0, 3);
  await ask(page, 'dossiers.accept', { ids: accepted, reason: 'Đã bổ sung minh chứng' });

  await page.keyboard.press('Control+5');
  await page.getByRole('row').nth(1).waitFor();
  await page.getByRole('button', { name: 'Thành viên Hội đồng' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Thêm thành viên' }).click();
  await expect(dialog.getByText('Ghi họ và tên.')).toBeVisible();
  await dialog.getByRole('textbox', { name: /^Họ và tên/ }).fill('Phùng Thị Thúy Hằng');
  await dialog.getByRole('textbox', { name: 'Chức vụ' }).fill('Chủ tịch Hội Nông dân tỉnh');
  await dialog.getByRole('textbox', { name: /^Từ ngày/ }).fill('1/1/2026');
  await dialog.getByRole('button', { name: 'Thêm thành viên' }).click();
  await expect(dialog.getByRole('row').filter({ hasText: 'Phùng Thị Thúy Hằng' })).toContainText('01/01/2026');
  await expect(dialog.getByRole('textbox', { name: /^Họ và tên/ })).toBeFocused();
  await keepScreen(page, 'meeting-council');
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page.keyboard.press('Control+n');
  await expect(dialog.getByRole('combobox', { name: /^Đợt xét/ })).toHaveValue(/hồ sơ đủ điều kiện/);
  await keepScreen(page, 'meeting-preparing');
  await dialog.getByRole('textbox', { name: 'Địa điểm' }).fill('Phòng họp số 1');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Có mặt ${totalMembers + 1}/${totalMembers + 1}`)).toBeVisible();
  await expect(page.getByText(`Đã ghi 0/${accepted.length}`)).toBeVisible();
  await launched.app.close();
});

test('an office that starts empty names its council first', async ({ browserName: _ }, testInfo) => {
  const launched = await launchOffice(testInfo, 'empty');
  const { page } = launched;
  await page.keyboard.press('Control+5');
  await expect(page.getByText('Chưa có cuộc họp nào.')).toBeVisible();
  expect(await seriousProblems(page)).toEqual([]);
  await keepScreen(page, 'meeting-list-empty');
  await page.getByRole('button', { name: 'Thành viên Hội đồng' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Tên Hội đồng/ }).fill('Hội đồng Thi đua - Khen thưởng xã Đông Hà');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Hội đồng chưa có thành viên.')).toBeVisible();
  expect(await ask(page, 'councils.list', {})).toMatchObject([{ name: 'Hội đồng Thi đua - Khen thưởng xã Đông Hà' }]);
  await launched.app.close();
});
