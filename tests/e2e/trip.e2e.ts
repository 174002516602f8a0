import { expect, type Page, test } from '@playwright/test';
import { quangBinhDecision, quangBinhLines } from '#tests/builders/decision-facts';
import { expectPdf, expectSheet, expectWord } from '#tests/e2e/decision-2871';
import { giveFile, preview } from '#tests/e2e/import-desk';
import { killApp, type LaunchedApp, launchAgain, launchApp } from '#tests/e2e/launch';
import { ask, resizeTo } from '#tests/e2e/sample-council';
import { expectGoodScreen } from '#tests/e2e/screen-watch';

const G03 = 'tests/fixtures/lists/G03_so-tu-phap_danh-sach-bang-khen-2022.xlsx';
const CAMPAIGN = '10 năm thực hiện Luật Phổ biến, giáo dục pháp luật';

/** An invented council: its real members are not named in the papers of the case. */
const MEMBERS = [
  ['Hoàng Xuân Tân', 'Chủ tịch', 'Chủ tịch Ủy ban nhân dân tỉnh'],
  ['Phan Mạnh Cường', 'Phó Chủ tịch thường trực', 'Phó Chủ tịch Ủy ban nhân dân tỉnh'],
  ['Trần Đình Dũng', 'Phó Chủ tịch', 'Giám đốc Sở Nội vụ'],
  ['Lê Thị Ngọc Hà', 'Ủy viên', 'Chủ tịch Liên đoàn Lao động tỉnh'],
  ['Nguyễn Hữu Thuận', 'Ủy viên', 'Chánh Văn phòng Ủy ban nhân dân tỉnh'],
  ['Đỗ Quý Nhân', 'Ủy viên', 'Giám đốc Sở Tài chính'],
  ['Phạm Thị Hồng Vân', 'Ủy viên', 'Chủ tịch Hội Liên hiệp Phụ nữ tỉnh'],
  ['Võ Minh Khuê', 'Ủy viên', 'Giám đốc Sở Giáo dục và Đào tạo'],
  ['Cao Thị Thùy Linh', 'Thư ký', 'Trưởng ban Ban Thi đua - Khen thưởng'],
] as const;

const choose = async (page: Page, label: string | RegExp, option: string) => {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

const foundOffice = async (launched: LaunchedApp) => {
  const { page } = launched;
  await page.getByLabel('Tên cơ quan').fill('Ủy ban nhân dân tỉnh Quảng Bình');
  await expect(page.getByLabel('Thẩm quyền ký')).toHaveValue('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH');
  await expect(page.getByRole('combobox', { name: /^Cấp/ })).toHaveValue('Tỉnh, thành phố');
  await expectGoodScreen(launched, 'trip-01-office');
  await page.keyboard.press('Enter');
  await page.getByLabel('Năm đang làm').fill('2022');
  await expectGoodScreen(launched, 'trip-02-year');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Bắt đầu trống' }).check();
  await expectGoodScreen(launched, 'trip-03-start');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Việc hôm nay');
  await expectGoodScreen(launched, 'trip-04-today');
};

const seatCouncil = async (launched: LaunchedApp) => {
  const { page } = launched;
  await page.keyboard.press('Control+9');
  await page.getByRole('tab', { name: 'Hội đồng' }).click();
  await expectGoodScreen(launched, 'trip-05-no-council');
  await page.getByRole('button', { name: 'Lập Hội đồng' }).click();
  await page.getByLabel('Tên Hội đồng').fill('Hội đồng Thi đua - Khen thưởng tỉnh');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('0 thành viên đương nhiệm')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Thành viên mới' })).toBeVisible();
  await expectGoodScreen(launched, 'trip-06-empty-council');
  for (const [index, [name, role, post]] of MEMBERS.entries()) {
    if (index > 0) await page.keyboard.press('Control+n');
    await page.getByRole('textbox', { name: /^Họ và tên/ }).fill(name);
    await choose(page, /^Vai trò/, role);
    await page.getByRole('textbox', { name: /^Chức vụ/ }).fill(post);
    const began = page.getByRole('textbox', { name: /^Có hiệu lực từ/ });
    if (index === 0) await began.fill('1/1/2021');
    await expect(began).toHaveValue(/2021$/);
    if (index === 3) await expectGoodScreen(launched, 'trip-07-member');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('row').filter({ hasText: name })).toContainText('01/01/2021');
  }
  await expect(page.getByText('9 thành viên đương nhiệm')).toBeVisible();
  await expectGoodScreen(launched, 'trip-08-council');

  await page.getByRole('tab', { name: 'Người ký' }).click();
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: /^Họ và tên/ }).fill('Trần Thắng');
  await page.getByRole('textbox', { name: /^Quyền hạn/ }).fill('CHỦ TỊCH');
  await expectGoodScreen(launched, 'trip-09-signer');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('row').filter({ hasText: 'Trần Thắng' })).toContainText('Đang ký');
  await expectGoodScreen(launched, 'trip-10-signers');
};

const openCampaign = async (launched: LaunchedApp) => {
  const { page } = launched;
  await page.keyboard.press('Control+2');
  await expectGoodScreen(launched, 'trip-11-no-campaign');
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: /^Tên đợt xét/ }).fill(CAMPAIGN);
  await choose(page, /^Loại hình khen thưởng/, 'Phong trào, chuyên đề');
  await expect(page.getByRole('textbox', { name: /^Năm/ })).toHaveValue('2022');
  await page.getByRole('textbox', { name: /^Văn bản phát động/ }).fill('Kế hoạch số 1043/KH-UBND');
  await page.getByRole('textbox', { name: /^Người, cơ quan/ }).fill('UBND tỉnh Quảng Bình');
  await expectGoodScreen(launched, 'trip-12-campaign');
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Nhập danh sách vào đợt này' }).waitFor();
  await expectGoodScreen(launched, 'trip-13-campaigns');
};

const importList = async (launched: LaunchedApp) => {
  const { page } = launched;
  await page.getByRole('button', { name: 'Nhập danh sách vào đợt này' }).click();
  await page.getByRole('textbox', { name: /^Ngày nhận/ }).fill('28/9/2022');
  await expectGoodScreen(launched, 'trip-14-import');
  await giveFile(page, G03);
  await expect(preview(page)).toBeVisible();
  await expectGoodScreen(launched, 'trip-15-preview');
  await page.getByText(/^Tất cả \(/).click();
  await expectGoodScreen(launched, 'trip-16-preview-all');
  await preview(page).getByRole('gridcell', { name: 'Đặn g Đại Bàng', exact: true }).dblclick();
  await page.getByRole('textbox', { name: /^Họ tên, tập thể, dòng 15/ }).fill('Đặng Đại Bàng');
  await page.keyboard.press('Enter');
  await expect(preview(page).getByRole('gridcell', { name: 'Đặng Đại Bàng' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nhập 9 dòng hợp lệ' })).toBeEnabled();
  await expectGoodScreen(launched, 'trip-17-corrected');
  await page.getByRole('button', { name: 'Nhập 9 dòng hợp lệ' }).click();
  await expect(page.getByRole('heading', { name: 'Đã nhập danh sách' })).toBeVisible();
  await expectGoodScreen(launched, 'trip-18-imported');
};

const acceptDossiers = async (launched: LaunchedApp) => {
  const { page } = launched;
  await page.getByRole('button', { name: 'Xem hồ sơ' }).click();
  const list = page.getByRole('grid', { name: 'Danh sách hồ sơ' });
  await list.getByRole('gridcell', { name: 'Ông Trương Quang Sáng' }).click();
  await page.getByRole('tab', { name: 'Vì sao?' }).click();
  await expectGoodScreen(launched, 'trip-19-criteria');
  await list.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('Đã chọn 9 hồ sơ')).toBeVisible();
  await expectGoodScreen(launched, 'trip-20-selected');
  await page
    .getByRole('region', { name: 'Việc với các hồ sơ đã chọn' })
    .getByRole('button', { name: 'Đủ điều kiện' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Lý do/ }).fill('Đã đối chiếu hồ sơ giấy do Sở Tư pháp nộp kèm.');
  await expectGoodScreen(launched, 'trip-21-reason');
  await dialog.getByRole('button', { name: 'Đưa ra Hội đồng' }).click();
  await expect(page.getByText('Đã chuyển 9 hồ sơ sang đủ điều kiện.')).toBeVisible();
  await expectGoodScreen(launched, 'trip-22-accepted');
};

const countedName = (page: Page) =>
  page.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? '').replace('Số đồng ý: ', ''));

/** Prepares the meeting, calls the roll and counts three items by hand; then the machine fails. */
const beginMeeting = async (launched: LaunchedApp): Promise<string> => {
  const { page } = launched;
  await page.keyboard.press('Control+5');
  await expectGoodScreen(launched, 'trip-23-no-meeting');
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Ngày họp/ }).fill('17/10/2022');
  await dialog.getByRole('textbox', { name: /^Giờ bắt đầu/ }).fill('14 giờ 00');
  await dialog.getByRole('textbox', { name: /^Địa điểm/ }).fill('Sở Nội vụ');
  await expectGoodScreen(launched, 'trip-24-preparing');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Có mặt 9/9')).toBeVisible();
  await expect(page.getByText('Đã chuyển 9 hồ sơ')).toHaveCount(0);
  const roll = page.getByRole('table', { name: 'Điểm danh thành viên Hội đồng' }).getByRole('row');
  for (const [index, [name]] of MEMBERS.entries()) await expect(roll.nth(index + 1)).toContainText(name);
  await expectGoodScreen(launched, 'trip-25-roll-call');
  await page.keyboard.press('F5');
  for (let item = 1; item <= 3; item += 1) {
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Đã ghi ${item}/9`)).toBeVisible();
  }
  const next = await countedName(page);
  await expectGoodScreen(launched, 'trip-26-counting');
  await killApp(launched);
  return next;
};

const endMeeting = async (launched: LaunchedApp, next: string) => {
  const { page } = launched;
  await expectGoodScreen(launched, 'trip-27-today-after-failure');
  await expect(page.getByRole('button', { name: 'Lập cuộc họp' })).toHaveCount(0);
  await expect(page.getByText(/^Ghi kết quả phiếu: /)).toHaveCount(1);
  await page.getByRole('button', { name: 'Làm tiếp: Vào cuộc họp' }).click();
  await expect(page.getByText('Đã ghi 3/9')).toBeVisible();
  await page.keyboard.press('F5');
  expect(await countedName(page)).toBe(next);
  await expectGoodScreen(launched, 'trip-28-goes-on');
  await page.getByRole('button', { name: 'Tất cả nhất trí' }).click();
  await expectGoodScreen(launched, 'trip-29-unanimous');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã ghi 9/9')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Số đồng ý/ })).toHaveValue('9');
  await page.getByRole('button', { name: 'Kết thúc cuộc họp' }).click();
  await page.getByRole('textbox', { name: 'Giờ kết thúc' }).fill('16 giờ 30');
  await expectGoodScreen(launched, 'trip-30-closing');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã kết thúc')).toBeVisible();
  await expectGoodScreen(launched, 'trip-31-closed');
};

/** Puts these lines into an ordered list of the form, adding or removing boxes as the secretary would. */
const fillLines = async (page: Page, label: string, lines: readonly string[]) => {
  const boxes = page.getByRole('textbox', { name: new RegExp(`^${label}, dòng \\d+$`) });
  while ((await boxes.count()) > lines.length) {
    await boxes.last().fill('');
    await page.keyboard.press('Backspace');
  }
  while ((await boxes.count()) < lines.length) {
    await boxes.last().press('End');
    await page.keyboard.press('Enter');
  }
  for (const [index, line] of lines.entries()) await boxes.nth(index).fill(line);
};

const draftDecision = async (launched: LaunchedApp) => {
  const { page } = launched;
  const facts = quangBinhDecision();
  await page.getByRole('button', { name: 'Lập quyết định', exact: true }).click();
  await page.getByRole('button', { name: 'Lập dự thảo 9 hồ sơ' }).waitFor();
  await expectGoodScreen(launched, 'trip-32-drafting');
  await page.getByRole('button', { name: 'Lập dự thảo 9 hồ sơ' }).click();
  await expect(page.getByRole('textbox', { name: /^Số/ })).toBeFocused();
  await expectGoodScreen(launched, 'trip-33-proposed');

  await page.keyboard.type('2871');
  await page.getByRole('textbox', { name: /^Ngày ký/ }).fill('24/10/2022');
  await page.getByRole('textbox', { name: /^Trích yếu/ }).fill(facts.subject);
  await page.getByRole('textbox', { name: /^Tên danh hiệu, hình thức/ }).fill('Bằng khen của Chủ tịch UBND tỉnh');
  await page.getByRole('textbox', { name: /^Thành tích/ }).fill(facts.achievement);
  await page.getByRole('textbox', { name: 'Điều 2' }).fill(facts.articles[1] ?? '');
  await expectGoodScreen(launched, 'trip-34-content');
  await fillLines(page, 'Căn cứ', facts.legalBases);
  await expectGoodScreen(launched, 'trip-35-bases');
  await fillLines(page, 'Nơi nhận', facts.recipients);
  await page.getByRole('radio', { name: 'Ghi thành dòng' }).check();
  for (const [name, line] of Object.entries(quangBinhLines)) {
    await page.getByRole('textbox', { name: new RegExp(`^Dòng \\d+: ${name}$`) }).fill(line);
  }
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Đã lưu lúc/).first()).toBeVisible();
  await expect(page.frameLocator('iframe').getByText('Ông Đặng Đại Bàng, Bí thư Đoàn TNCS')).toBeVisible();
  await expectGoodScreen(launched, 'trip-36-list');
};

const issueDecision = async (launched: LaunchedApp): Promise<readonly string[]> => {
  const { page } = launched;
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('2871/QĐ-UBND, ngày 24/10/2022, 9 hồ sơ');
  await expectGoodScreen(launched, 'trip-37-issuing');
  await page.keyboard.press('Enter');
  await expect(page.getByText('chỉ đọc')).toBeVisible();
  await expectGoodScreen(launched, 'trip-38-issued');
  await page.getByRole('button', { name: 'Xuất Word, PDF, Excel' }).click();
  const files = page.getByRole('status').getByRole('listitem');
  await expect(files).toHaveCount(3, { timeout: 60_000 });
  await expectGoodScreen(launched, 'trip-39-exported');
  const paths = await files.locator('span:last-child').allTextContents();
  await page.keyboard.press('Control+1');
  await expect(page.getByText(/^Sửa dự thảo quyết định: /)).toHaveCount(1);
  for (const [index, digit] of ['1', '2', '4', '6', '7', '8', '9'].entries()) {
    await page.keyboard.press(`Control+${digit}`);
    await page.locator('h1').waitFor();
    await expectGoodScreen(launched, `trip-${40 + index}-afterwards`);
  }
  return paths;
};

test('a new office takes Quảng Bình 2022 from the list of Sở Tư pháp to decision 2871', async ({
  browserName: _,
}, testInfo) => {
  test.setTimeout(300_000);
  const first = await launchApp({ testInfo });
  await resizeTo(first, 1366, 768);
  await foundOffice(first);
  await seatCouncil(first);
  await openCampaign(first);
  await importList(first);
  await acceptDossiers(first);
  const next = await beginMeeting(first);
  expect(first.complaints).toEqual([]);

  const second = await launchAgain(testInfo, first);
  await resizeTo(second, 1366, 768);
  await endMeeting(second, next);
  await draftDecision(second);
  const paths = await issueDecision(second);
  const [docx = '', pdf = '', xlsx = ''] = paths;

  expectWord(docx);
  expectPdf(pdf);
  await expectSheet(xlsx);

  const [issued] = await ask(second.page, 'decisions.list', {});
  expect(issued).toMatchObject({ state: 'issued', number: 2871, items: 9 });
  // What inspects the preview tries a script in it; the frame refuses.
  expect(second.complaints.filter((text) => !text.includes("in 'about:srcdoc'"))).toEqual([]);
  await second.app.close();
});
