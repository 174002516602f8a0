import { expect, test } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import { copyCells } from '#tests/e2e/clipboard';
import {
  acceptHistory,
  giveFile,
  historyPreview,
  openDesk,
  openHistoryDesk,
  takeAnother,
  workbookFile,
  writeInCell,
} from '#tests/e2e/import-desk';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const UNIT = 'Trường THCS Nà Tấu';

/** Three years of a school, as a unit sums them up: a column for each year, one award that nobody knows. */
const threeYears = () =>
  workbookFile('Tong_hop_2022-2024.xlsx', {
    name: 'Tổng hợp',
    rows: [
      ['TỔNG HỢP KHEN THƯỞNG, XẾP LOẠI 2022 - 2024'],
      ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 2022, 2023, 2024],
      [1, 'Bà Vừ Thị Mận', 'Giáo viên', UNIT, 'LĐTT, HTTNV', 'LĐTT, HTXSNV', 'CSTĐCS, HTXSNV'],
      [2, 'Ông Lò Bá Lực', 'Hiệu trưởng', UNIT, 'LĐTT, HTTNV', 'Lao động giỏi', 'LĐTT; HTTNV'],
      [3, 'Bà Cầm Thu Yến', 'Giáo viên', UNIT, '-', 'LĐTT, Tốt', 'LĐTT, Xuất sắc'],
      ['Tổng cộng: 03 người'],
    ],
  });

test('takes three years of awards and ratings in, puts a doubt right, and takes the import back', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openHistoryDesk(page);
  await keepScreen(page, 'history-start');
  expect(await seriousProblems(page)).toEqual([]);

  await giveFile(page, await threeYears());
  await expect(page.getByText('Chỉ dòng lỗi (1)')).toBeVisible();
  await expect(historyPreview(page).locator('tbody tr')).toHaveCount(1);
  await expect(page.getByText(/Không tìm thấy “Lao động giỏi”/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Xuất dòng cần sửa' }).click();
  await expect(page.getByText(/^Đã xuất 1 dòng cần đơn vị sửa/)).toBeVisible();
  await keepScreen(page, 'history-errors');
  expect(await seriousProblems(page)).toEqual([]);

  await historyPreview(page).getByRole('gridcell', { name: 'Lao động giỏi', exact: true }).click();
  await writeInCell(page, 'Lao động tiên tiến');
  await expect(page.getByText('Chỉ dòng lỗi (0)')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Xuất dòng cần sửa' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Ghi 15 mục vào lịch sử' })).toBeEnabled();
  await expect(page.getByText('3 người, tập thể mới')).toBeVisible();
  await keepScreen(page, 'history-corrected');

  await page.getByLabel('Lịch sử đã đủ từ năm').fill('2022');
  await acceptHistory(page);
  await keepScreen(page, 'history-done');
  expect(await seriousProblems(page)).toEqual([]);

  const { lines } = await ask(page, 'recipients.search', { text: 'vu thi man' });
  const found = lines.find(({ unitName }) => unitName === UNIT);
  expect(found).toMatchObject({ awards: 3 });
  await page.getByRole('button', { name: 'Xem trong danh mục' }).click();
  await page
    .getByPlaceholder('Tìm tên, không cần dấu')
    .or(page.getByLabel('Tìm tên, không cần dấu'))
    .first()
    .fill('vu thi man');
  await page.getByRole('row', { name: /Vừ Thị Mận.*Nà Tấu/ }).click();
  await expect(page.getByText('Nguồn: tệp Tong_hop_2022-2024.xlsx, trang “Tổng hợp”, dòng 3').first()).toBeVisible();
  await keepScreen(page, 'history-source');

  await openDesk(page);
  await expect(page.getByRole('button', { name: 'Xuất dòng cần sửa' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác nhập Tong_hop_2022-2024.xlsx' }).click();
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click();
  await expect(page.getByText(/Đã bỏ 15 mục và 3 người/)).toBeVisible();
  await keepScreen(page, 'history-undone');
  const after = await ask(page, 'recipients.search', { text: 'vu thi man' });
  expect(after.lines.filter(({ unitName }) => unitName === UNIT)).toEqual([]);
  await launched.app.close();
});

test('asks who is meant where the registry knows somebody of that name elsewhere', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  const person = {
    fullName: 'Cầm Thu Yến',
    honorific: 'Bà',
    position: 'Giáo viên',
    unitId: null,
    birthDate: '1988',
    category: 'civilServant',
    isLeader: false,
  } as const;
  const { id } = await ask(page, 'people.add', person);
  await resizeTo(launched, 911, 600);
  await openHistoryDesk(page);
  await giveFile(page, await threeYears());
  await expect(page.getByText('Chỉ dòng lỗi (5)')).toBeVisible();
  await keepScreen(page, 'history-who');
  await page.getByRole('button', { name: /1 người chỉ trùng với một người/ }).click();
  await expect(page.getByText('Chỉ dòng lỗi (1)')).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await acceptHistory(page);
  const history = await ask(page, 'recipients.history', { recipientKind: 'individual', recipientId: id });
  expect(history.awards).toHaveLength(2);

  // What the list left behind can be had later, too, from the table of earlier lists.
  await takeAnother(page);
  const row = page.getByRole('row', { name: /Tong_hop_2022-2024\.xlsx/ });
  await row.getByRole('button', { name: 'Xuất dòng cần sửa' }).click();
  await expect(page.getByText(/^Đã xuất 1 dòng cần đơn vị sửa/)).toBeVisible();
  await keepScreen(page, 'history-earlier-faulty');
  expect(await seriousProblems(page)).toEqual([]);
  await launched.app.close();
});

test('one answer makes all names that ask somebody new, and Ctrl+Z takes it back', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  // Two namesakes of one name and one of another: only the second has a single candidate.
  for (const [fullName, birthDate] of [
    ['Cầm Thu Yến', '1988'],
    ['Cầm Thu Yến', '1979'],
    ['Vừ Thị Mận', '1985'],
  ] as const) {
    const person = { fullName, birthDate, honorific: 'Bà', position: '', unitId: null, isLeader: false } as const;
    await ask(page, 'people.add', { ...person, category: 'civilServant' });
  }
  await resizeTo(launched, 911, 600);
  await openHistoryDesk(page);
  await giveFile(page, await threeYears());
  await expect(page.getByText('Chỉ dòng lỗi (11)')).toBeVisible();
  const allNew = page.getByRole('button', { name: 'Là người mới: cả 2 tên cần chọn' });
  await keepScreen(page, 'history-all-new');
  expect(await seriousProblems(page)).toEqual([]);
  await allNew.click();
  await expect(page.getByText('Chỉ dòng lỗi (1)')).toBeVisible();
  await expect(allNew).toHaveCount(0);
  await expect(page.getByText('3 người, tập thể mới')).toBeVisible();
  const keptChoices = async () => {
    const [draft] = await ask(page, 'listDrafts.list', {});
    if (draft === undefined) return [];
    const { choices } = await ask(page, 'historyDrafts.open', { id: draft.id });
    return choices.map(({ recipientId }) => recipientId);
  };
  await expect.poll(keptChoices, { timeout: 10_000 }).toEqual([null, null]);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Chỉ dòng lỗi (11)')).toBeVisible();
  await expect(allNew).toBeVisible();
  await expect.poll(keptChoices, { timeout: 10_000 }).toEqual([]);

  await expect(allNew).toHaveText(/\(M\)$/);
  await page.keyboard.press('m');
  await expect(page.getByText('Chỉ dòng lỗi (1)')).toBeVisible();
  await expect.poll(keptChoices, { timeout: 10_000 }).toEqual([null, null]);
  await page.keyboard.press('m');
  await expect(page.getByText('Chỉ dòng lỗi (1)')).toBeVisible();
  await expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

const PASTED = `<html><head><meta charset="utf-8"></head><body><table>
<tr><td>TT</td><td>Họ và tên</td><td>Đơn vị</td><td>2022</td><td>2023</td></tr>
<tr><td>1</td><td>Lò Thị Mận</td><td>${UNIT}</td><td>LĐTT</td><td>Lao động giỏi</td></tr>
<tr><td>2</td><td>Vừ A Chớ</td><td>${UNIT}</td><td>LĐTT</td><td>CSTĐCS</td></tr>
</table></body></html>`;

test('takes cells of Excel, pasted by the button and by the keys', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await copyCells(launched, PASTED);
  await openHistoryDesk(page);
  await page.getByRole('button', { name: 'Dán từ Excel' }).click();
  await expect(page.getByText(/^Dán từ Excel \d\d-\d\d-\d{4} \d\d-\d\d$/).first()).toBeVisible();
  await expect(page.getByText('Chỉ dòng lỗi (1)')).toBeVisible();
  await keepScreen(page, 'history-pasted');
  expect(await seriousProblems(page)).toEqual([]);
  await acceptHistory(page);
  // The same block once more, by the keys: only what was left behind is to do.
  await page.keyboard.press('Control+v');
  await expect(page.getByText(/Tệp này đã được nhập\. Nhập lại chỉ ghi thêm/)).toBeVisible();
  await expect(page.getByText('3 mục đã có')).toBeVisible();
  await expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

/** A table whose place of work and last column stand under words that tell nothing. */
const oddYears = (fileName: string) =>
  workbookFile(fileName, {
    name: 'Tổng hợp',
    rows: [
      ['TỔNG HỢP KHEN THƯỞNG'],
      ['TT', 'Họ và tên', 'Nhánh', 2022, 2023, 'Kết cục'],
      [1, 'Lò Thị Mận', UNIT, 'LĐTT', 'CSTĐCS', 'Hoàn thành tốt nhiệm vụ'],
      [2, 'Vừ A Chớ', UNIT, 'LĐTT', 'LĐTT', 'Hoàn thành nhiệm vụ'],
    ],
  });

test('lets the secretary say what the columns hold, and keeps it through corrections', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openHistoryDesk(page);
  await giveFile(page, await oddYears('Nhanh.xlsx'));
  await expect(historyPreview(page).locator('tbody tr')).toHaveCount(4);
  await page.getByText('Cột của tệp (6)').click();
  await expect(page.getByText('Chưa rõ cột này')).toHaveCount(2);
  await expect(page.getByLabel('Cột “2022” là của năm')).toHaveValue('2022');
  await page.getByLabel('Cột “Nhánh” là', { exact: true }).selectOption({ label: 'Đơn vị' });
  await expect(historyPreview(page).getByRole('gridcell', { name: UNIT })).toHaveCount(4);
  await page.getByLabel('Cột “Kết cục” là', { exact: true }).selectOption({ label: 'Xếp loại' });
  await page.getByLabel('Cột “Kết cục” là của năm').selectOption('2023');
  await expect(historyPreview(page).locator('tbody tr')).toHaveCount(6);
  await keepScreen(page, 'history-columns');
  expect(await seriousProblems(page)).toEqual([]);
  await resizeTo(launched, 911, 512);
  await keepScreen(page, 'history-columns-small');
  await resizeTo(launched, 1366, 768);

  await historyPreview(page).getByRole('gridcell', { name: 'Vừ A Chớ' }).first().click();
  await writeInCell(page, 'Vừ A Chớ Mới');
  await expect(historyPreview(page).getByRole('gridcell', { name: 'Vừ A Chớ Mới' })).toHaveCount(3);
  await expect(historyPreview(page).getByRole('gridcell', { name: UNIT })).toHaveCount(6);
  await expect(page.getByText('Đang đọc cột theo cách ghép của bạn.')).toBeVisible();
  await acceptHistory(page);
  const { lines } = await ask(page, 'recipients.search', { text: 'vu a cho moi' });
  expect(lines).toMatchObject([{ unitName: UNIT, awards: 2 }]);

  await takeAnother(page);
  await giveFile(page, await oddYears('Nhanh nam sau.xlsx'));
  await expect(page.getByText(/^Áp dụng cách ghép cột đã nhớ từ danh sách các năm trước/)).toBeVisible();
  await page.getByText(/^Tất cả/).click();
  await expect(historyPreview(page).getByRole('gridcell', { name: UNIT, exact: true }).first()).toBeVisible();
  await keepScreen(page, 'history-remembered');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByTitle(/^Bỏ cách ghép đã nhớ/).click();
  await expect(page.getByText(/^Áp dụng cách ghép cột đã nhớ/)).toHaveCount(0);
  await expect(historyPreview(page).getByRole('gridcell', { name: UNIT, exact: true })).toHaveCount(0);
  await expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

test('takes a list off the desk, and asks where answers would be lost', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await openHistoryDesk(page);
  const choose = async () => {
    await giveFile(page, await oddYears('Nhanh.xlsx'));
    await expect(historyPreview(page).locator('tbody tr')).toHaveCount(4);
  };
  const start = page.getByText('Thả danh sách hoặc quyết định của các năm trước vào đây');
  await choose();
  await page.getByRole('button', { name: 'Bỏ danh sách' }).click();
  await expect(start).toBeVisible();
  await expect(page.getByText('Lịch sử khen thưởng, xếp loại, sáng kiến')).toBeVisible();

  await choose();
  await page.getByText('Cột của tệp (6)').click();
  await page.getByLabel('Cột “Nhánh” là', { exact: true }).selectOption({ label: 'Đơn vị' });
  await expect(historyPreview(page).getByRole('gridcell', { name: UNIT })).toHaveCount(4);
  await page.getByRole('button', { name: 'Bỏ danh sách' }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('Cách ghép cột');
  await question.getByRole('button', { name: 'Bỏ danh sách' }).click();
  await expect(start).toBeVisible();
  await expect(launched.complaints).toEqual([]);
  await launched.app.close();
});
