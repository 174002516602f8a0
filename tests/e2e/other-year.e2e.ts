import { expect, test } from '@playwright/test';
import { seriousProblems } from '#tests/e2e/accessibility';
import { acceptList, giveFile, openDesk, writeInCell } from '#tests/e2e/import-desk';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const listOfYear = (year: number) => {
  const rows = `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year};;;;\nSTT;Họ và tên;Chức vụ;Đơn vị;Danh hiệu đề nghị\n1;Lò Thị Mận;Giáo viên;Trường THCS Đông Thạnh;Lao động tiên tiến\n`;
  return { name: 'nam-truoc.csv', buffer: Buffer.from(rows) };
};

test('says that a list is of another year, and leads to the campaign of that year', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const [sample] = await ask(page, 'campaigns.list', {});
  if (sample === undefined) throw new Error('The sample has no campaign');
  const before = sample.year - 1;
  await openDesk(page);
  await giveFile(page, listOfYear(before));
  const notice = page.getByRole('status').filter({ hasText: `Danh sách ghi năm ${before}` });
  await expect(notice).toContainText(`Nhập vào đợt này thì hồ sơ ghi năm khen thưởng ${before}.`);
  await expect(notice).toContainText(`Chưa có đợt xét nào của năm ${before} đang mở.`);
  await keepScreen(page, 'other-year');
  expect(await seriousProblems(page)).toEqual([]);

  const empty = { dueOn: null, launchedOn: null, launchDocument: '', issuer: '', goals: '' };
  const said = { name: `Xét bổ sung năm ${before}`, basis: 'merit', ...empty } as const;
  const { id } = await ask(page, 'campaigns.open', { ...said, year: before });
  await notice.getByRole('button', { name: `Chuyển sang “Xét bổ sung năm ${before}”` }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByText('Đang kiểm tra lại…')).toHaveCount(0);
  await acceptList(page);
  const lists = await ask(page, 'lists.list', { campaignId: id });
  expect(lists).toMatchObject([{ fileName: 'nam-truoc.csv', created: 1 }]);
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

test('opens the campaign of the year that the list names, and takes the list there', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  const [sample] = await ask(page, 'campaigns.list', {});
  if (sample === undefined) throw new Error('The sample has no campaign');
  const before = sample.year - 1;
  const campaigns = page.getByRole('combobox', { name: 'Đợt xét' });
  await openDesk(page);
  await giveFile(page, listOfYear(before));
  await page.getByRole('gridcell', { name: 'Lò Thị Mận' }).click();
  await writeInCell(page, 'Lò Thị Mận Hương');
  await page.getByRole('button', { name: `Mở đợt xét năm ${before}` }).click();
  await expect(page.getByRole('textbox', { name: 'Năm' })).toHaveValue(String(before));
  await page.getByLabel('Tên đợt xét').fill(`Xét bổ sung năm ${before}`);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('gridcell', { name: 'Lò Thị Mận Hương' })).toBeVisible();
  await expect(campaigns).toHaveValue(`Xét bổ sung năm ${before}`);
  await expect(page.getByRole('status').filter({ hasText: `Danh sách ghi năm ${before}` })).toHaveCount(0);

  // The choice is hers from then on, also on the way back to here.
  await campaigns.click();
  await page.getByRole('option', { name: sample.name }).click();
  await page.keyboard.press('Control+4');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(campaigns).toHaveValue(sample.name);
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});
