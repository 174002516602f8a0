import { expect, type Page, test } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import { copyCells } from '#tests/e2e/clipboard';
import { acceptList, dropFiles, giveFile, type MadeFile, openDesk, writeInCell } from '#tests/e2e/import-desk';
import { killApp, launchAgain } from '#tests/e2e/launch';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const listOf = (name: string, person: string): MadeFile => ({
  name,
  buffer: Buffer.from(
    `STT;Họ và tên;Chức vụ;Đơn vị;Danh hiệu đề nghị\n1;${person};Giáo viên;Trường THCS Đông Thạnh;Lao động tiên tiến\n`,
  ),
});

const drafts = (page: Page) => page.getByRole('region', { name: 'Danh sách đang nhập dở' });
const draftNames = async (page: Page) => (await ask(page, 'listDrafts.list', {})).map(({ fileName }) => fileName);
const resume = (page: Page, name: string) => page.getByRole('button', { name: `Tiếp tục ${name}` }).click();

test('keeps files dropped together, also when the program ends, and lists them in their order', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDesk(page);
  await dropFiles(
    page,
    listOf('mot.csv', 'Lò Thị Mận'),
    listOf('hai.csv', 'Vừ A Chớ'),
    { name: 'hong.xlsx', buffer: Buffer.from('đây không phải tệp Excel') },
    listOf('ba.csv', 'Cầm Bá Lực'),
    listOf('hai (1).csv', 'Vừ A Chớ'),
  );
  await expect(
    page.getByText(
      'Mỗi lần đọc một tệp. 3 tệp khác nằm ở Danh sách đang nhập dở: hai.csv, hong.xlsx, ba.csv. ' +
        'Chỉ giữ một bản vì giống hệt tệp khác vừa thả: hai (1).csv.',
    ),
  ).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Lò Thị Mận' })).toBeVisible();
  await acceptList(page);
  await expect(drafts(page)).toContainText(/hong\.xlsx.*ba\.csv.*hai \(1\)\.csv/s);
  await keepScreen(page, 'dropped-files');
  expect(await seriousProblems(page)).toEqual([]);
  await resume(page, 'hai (1).csv');
  await expect(page.getByRole('gridcell', { name: 'Vừ A Chớ' })).toBeVisible();
  await acceptList(page);
  await killApp(launched);

  const again = await launchAgain(testInfo, launched);
  await resizeTo(again, 1366, 768);
  await openDesk(again.page);
  await expect(drafts(again.page)).toContainText(/hong\.xlsx.*ba\.csv/s);
  // What cannot be read says why, and goes with a button.
  await resume(again.page, 'hong.xlsx');
  await expect(again.page.getByRole('alert')).toContainText('Tệp');
  await keepScreen(again.page, 'dropped-unreadable');
  await again.page.getByRole('button', { name: 'Bỏ danh sách', exact: true }).click();
  await expect(drafts(again.page)).not.toContainText('hong.xlsx');
  expect(await draftNames(again.page)).toEqual(['ba.csv']);
  await again.page.getByRole('button', { name: 'Bỏ ba.csv' }).click();
  await expect(drafts(again.page)).toHaveCount(0);
  const names = (await ask(again.page, 'lists.list', {})).map(({ fileName }) => fileName);
  expect(names).toEqual(expect.arrayContaining(['mot.csv', 'hai (1).csv']));
  expect(names).not.toContain('ba.csv');
  expect(again.complaints).toEqual([]);
  await again.app.close();
});

test('does not pile up files that were merely looked at, and loses no decision', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDesk(page);
  const choose = async (name: string, person: string) => {
    await giveFile(page, listOf(name, person));
    await expect(page.getByRole('gridcell', { name: person })).toBeVisible();
    await expect.poll(() => draftNames(page)).toContain(name);
  };
  await choose('nhin.csv', 'Lò Thị Mận');
  await choose('sua.csv', 'Vừ A Chớ');
  expect(await draftNames(page)).toEqual(['sua.csv']);
  await page.getByRole('gridcell', { name: 'Vừ A Chớ' }).click();
  await writeInCell(page, 'Vừ A Chớ Mới');
  // At once, before the correction was saved.
  await choose('khac.csv', 'Cầm Bá Lực');
  expect(await draftNames(page)).toEqual(['sua.csv', 'khac.csv']);
  // A batch takes its place on the desk, but she did not choose to leave it.
  await dropFiles(page, listOf('bon.csv', 'Hà Văn Thu'), listOf('nam.csv', 'Đinh Thị Xuân'));
  await expect(page.getByRole('gridcell', { name: 'Hà Văn Thu' })).toBeVisible();
  await expect.poll(() => draftNames(page)).toEqual(['sua.csv', 'khac.csv', 'bon.csv', 'nam.csv']);
  await page.getByRole('button', { name: 'Bỏ danh sách', exact: true }).click();
  await expect(drafts(page)).toContainText('nam.csv');
  await keepScreen(page, 'drafts-untouched');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bỏ các danh sách chưa sửa gì (2)' }).click();
  await expect(drafts(page)).not.toContainText('nam.csv');
  expect(await ask(page, 'listDrafts.list', {})).toMatchObject([{ fileName: 'sua.csv', corrections: 1 }]);
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

test('lists that come while the program asks about the one on the desk wait, and the question stays the same', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await openDesk(page);
  await copyCells(launched, '<table><tr><td>Họ và tên</td></tr><tr><td>Đinh Thị Xuân</td></tr></table>');
  await giveFile(page, listOf('hoi.csv', 'Lò Thị Mận'));
  await page.getByRole('gridcell', { name: 'Lò Thị Mận' }).click();
  await writeInCell(page, 'Lò Thị Mận Hương');
  await expect(page.getByRole('gridcell', { name: 'Lò Thị Mận Hương' })).toBeVisible();
  await expect.poll(() => draftNames(page)).toEqual(['hoi.csv']);
  await page.getByRole('button', { name: 'Bỏ danh sách', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Bỏ danh sách hoi.csv' });
  await expect(question).toContainText('1 dòng đã sửa');
  await dropFiles(page, listOf('tha.csv', 'Vừ A Chớ'));
  await expect(
    page.getByText('Đã giữ lại tha.csv. Xong danh sách này thì nhập tiếp ở Danh sách đang nhập dở.'),
  ).toBeVisible();
  await giveFile(page, listOf('chon.csv', 'Cầm Bá Lực'));
  await page.keyboard.press('Control+v');
  await expect.poll(() => draftNames(page)).toEqual(['hoi.csv', 'tha.csv', 'chon.csv', expect.stringMatching(/^Dán/)]);
  await expect(question).toContainText('1 dòng đã sửa');
  await keepScreen(page, 'dropped-while-asked');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('gridcell', { name: 'Lò Thị Mận Hương' })).toBeVisible();

  await page.getByRole('button', { name: 'Bỏ danh sách', exact: true }).click();
  await question.getByRole('button', { name: 'Bỏ danh sách' }).click();
  await expect(drafts(page)).toContainText(/tha\.csv.*chon\.csv.*Dán từ Excel/s);
  await expect(drafts(page)).not.toContainText('hoi.csv');
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});
