import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { localDate } from '#shared/lib/local-date';
import { filledIn } from '#tests/builders/sent-sheet';
import { seriousProblems } from '#tests/e2e/accessibility';
import { acceptList, giveFile, openDesk, takeAnother, workbookFile, writeInCell } from '#tests/e2e/import-desk';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const SCHOOL = 'Trường THCS Bình Minh';
const LDTT = 'Lao động tiên tiến';

const standing = async (page: Page) => {
  const { ids } = await ask(page, 'dossiers.ids', { text: 'binh minh' });
  const lines = await ask(page, 'dossiers.lines', { ids });
  return lines.map(({ name, position, awardCode }) => `${name} | ${position} | ${awardCode}`).sort();
};

const ACCEPT = /^Nhập \d+ dòng hợp lệ$/;

/** Takes a list of three in, sends its faulty rows back, and fills them in as the unit would. */
const sentBack = async (page: Page) => {
  const rows = [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
    [1, 'Lò Thị Mận', '31/02/1985', 'Giáo viên', SCHOOL, LDTT],
    [2, 'Vừ A Chớ', '01/05/1991', 'Giáo viên', SCHOOL, ''],
    [3, 'Cầm Bá Lực', '15/08/1979', 'Nhân viên', SCHOOL, LDTT],
  ];
  await giveFile(page, await workbookFile('binh-minh.xlsx', { rows }));
  await expect(page.getByRole('button', { name: ACCEPT })).toBeEnabled();
  await acceptList(page);
  const before = await standing(page);
  await page.getByRole('button', { name: 'Xuất 2 dòng cần sửa' }).click();
  const notice = page.getByRole('alert').filter({ hasText: /^Đã xuất 2 dòng/ });
  await expect(notice).toBeVisible();
  const saved = /\/.*?\.xlsx/.exec((await notice.textContent()) ?? '')?.[0] ?? '';
  await takeAnother(page);
  const sheet = { name: path.basename(saved), bytes: new Uint8Array(readFileSync(saved)) };
  const { fileName, bytes } = await filledIn(sheet, ({ get, put }) => {
    if (get('Họ và tên') === 'Lò Thị Mận') {
      put('Ngày sinh', '03/02/1985');
      put('Chức vụ', 'Tổ trưởng');
    } else put('Danh hiệu đề nghị', LDTT);
    return undefined;
  });
  return { before, sent: { name: fileName, buffer: Buffer.from(bytes, 'base64') } };
};

test('the sheet of faulty rows, filled in by the unit, puts right what stands, and one key takes it back', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDesk(page);
  const { sent, before } = await sentBack(page);
  expect(before).toEqual(['Cầm Bá Lực | Nhân viên | LDTT', 'Lò Thị Mận | Giáo viên | LDTT']);
  const accept = page.getByRole('button', { name: ACCEPT });
  await giveFile(page, sent);
  const answers = page.getByRole('region', { name: 'Dòng đơn vị sửa lại' });
  await expect(answers).toContainText('2 dòng đơn vị sửa lại của danh sách “binh-minh.xlsx”');
  await answers.getByText(/^So với hồ sơ đang có/).click();
  await expect(answers).toContainText('Chức vụ: “Giáo viên” đổi thành “Tổ trưởng”');
  await expect(page.getByRole('region', { name: 'Bản sửa của danh sách cũ' })).toHaveCount(0);
  await keepScreen(page, 'sheet-sent-back');
  expect(await seriousProblems(page)).toEqual([]);
  await expect(accept).toBeEnabled();
  await acceptList(page);
  await expect(page.getByText('Dòng sửa lại của “binh-minh.xlsx”')).toBeVisible();
  await keepScreen(page, 'sheet-sent-back-done');
  expect(await standing(page)).toEqual([
    'Cầm Bá Lực | Nhân viên | LDTT',
    'Lò Thị Mận | Tổ trưởng | LDTT',
    'Vừ A Chớ | Giáo viên | LDTT',
  ]);
  await page.keyboard.press('Control+z');
  await expect(answers).toBeVisible();
  expect(await standing(page)).toEqual(before);
  await launched.app.close();
});

test('rows left behind are put right later: the list lies on the desk again and brings only them', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDesk(page);
  const rows = [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'],
    ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
    [1, 'Lò Thị Mận', 'Giáo viên', SCHOOL, LDTT],
    [2, '', 'Giáo viên', SCHOOL, LDTT],
  ];
  const accept = page.getByRole('button', { name: /^Nhập \d+ dòng hợp lệ$/ });
  await giveFile(page, await workbookFile('binh-minh.xlsx', { rows }));
  await expect(accept).toBeEnabled();
  await acceptList(page);
  await takeAnother(page);
  await keepScreen(page, 'list-reopen');
  await page.getByRole('button', { name: 'Sửa dòng để lại của binh-minh.xlsx' }).click();
  await expect(page.getByText('Tệp này đã được nhập vào đợt xét.')).toBeVisible();
  await page.getByText('Chỉ dòng lỗi (1)').click();
  await page.getByRole('gridcell').nth(3).click();
  await writeInCell(page, 'Vừ A Chớ');
  await expect(page.getByText('Chỉ dòng lỗi (0)')).toBeVisible();
  await expect(accept).toBeEnabled();
  await acceptList(page);
  expect(await standing(page)).toEqual(['Lò Thị Mận | Giáo viên | LDTT', 'Vừ A Chớ | Giáo viên | LDTT']);
  await takeAnother(page);
  await expect(page.getByRole('button', { name: 'Sửa dòng để lại của binh-minh.xlsx' })).toHaveCount(0);
  await launched.app.close();
});

test('a sheet that came back goes to the campaign of its list, though another was worked in since', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDesk(page);
  const { sent } = await sentBack(page);
  const [first] = await ask(page, 'campaigns.list', {});
  const words = { launchedOn: null, launchDocument: '', issuer: '', goals: '', dueOn: null };
  const other = { name: 'Khen thưởng đột xuất năm 2026', basis: 'unexpected', year: 2026 } as const;
  const { id: campaignId } = await ask(page, 'campaigns.open', { ...other, ...words });
  const rows = [
    ['TT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
    [1, 'Hạng A Dê', SCHOOL, LDTT],
  ];
  const { name, buffer } = await workbookFile('dot-xuat.xlsx', { rows });
  const file = { fileName: name, bytes: buffer.toString('base64') };
  await ask(page, 'lists.accept', { ...file, campaignId, unitId: null, receivedOn: localDate('2026-03-02') });
  await page.keyboard.press('Control+1');
  await openDesk(page);
  const campaign = page.getByRole('combobox', { name: 'Đợt xét' });
  await expect(campaign).toHaveValue(/^Khen thưởng đột xuất năm 2026/);
  await giveFile(page, sent);
  await expect(page.getByRole('region', { name: 'Dòng đơn vị sửa lại' })).toContainText('danh sách “binh-minh.xlsx”');
  await expect(campaign).toHaveValue(new RegExp(`^${first?.name}`));

  // Chosen by hand the other stays, and the desk says where the sheet belongs.
  await campaign.click();
  await page.getByRole('option', { name: /^Khen thưởng đột xuất năm 2026/ }).click();
  const lead = page.getByRole('button', { name: `Chuyển sang đợt “${first?.name}”` });
  await expect(lead).toBeVisible();
  await keepScreen(page, 'sheet-of-other-campaign');
  expect(await seriousProblems(page)).toEqual([]);
  await lead.click();
  await expect(campaign).toHaveValue(new RegExp(`^${first?.name}`));
  await launched.app.close();
});
