import { expect, test } from '@playwright/test';
import { localDate } from '#shared/lib/local-date';
import { writeWorkbook } from '#tests/builders/workbook-file';
import { seriousProblems } from '#tests/e2e/accessibility';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const SCHOOL = 'Trường Tiểu học Lâm Thao';

/** A school's list of 2023, when CSTĐCS had a share of LĐTT: twenty people, four of them for CSTĐCS too. */
const schoolList = async (): Promise<string> => {
  const rows = Array.from({ length: 20 }, (_, index) => `Nguyễn Thị ${String.fromCharCode(65 + index)}nh Hồng`).flatMap(
    (name, index) =>
      (index < 4 ? ['Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở'] : ['Lao động tiên tiến']).map((award) => [
        name,
        'Giáo viên',
        SCHOOL,
        award,
      ]),
  );
  const bytes = await writeWorkbook([
    {
      rows: [
        ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2023'],
        ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
        ...rows.map((row, index) => [index + 1, ...row]),
      ],
    },
  ]);
  return Buffer.from(bytes).toString('base64');
};

test('meters stand above the dossiers and the agenda, and one too many asks for a reason', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const meters = page.getByRole('region', { name: /^Tỷ lệ, số lượng tối đa/ });

  await page.keyboard.press('Control+4');
  await expect(meters).toBeVisible();
  await keepScreen(page, 'quotas-dossiers');
  await meters.getByRole('button', { name: /^Xem tất cả/ }).click();
  await expect(meters.getByRole('row').nth(1)).toContainText(/[▲△✓]/);
  await keepScreen(page, 'quotas-dossiers-all');
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press('Control+5');
  await page.getByRole('row').nth(1).click();
  await page.keyboard.press('F5');
  await expect(meters).toBeVisible();
  await keepScreen(page, 'quotas-agenda');
  expect(await seriousProblems(page)).toEqual([]);

  const { id: campaignId } = await ask(page, 'campaigns.open', {
    name: 'Xét khen thưởng năm 2023',
    basis: 'merit',
    year: 2023,
    dueOn: null,
    launchedOn: null,
    launchDocument: '',
    issuer: '',
    goals: '',
  });
  await ask(page, 'lists.accept', {
    fileName: 'Danh sách.xlsx',
    bytes: await schoolList(),
    campaignId,
    unitId: null,
    receivedOn: localDate('2023-11-20'),
  });
  const { ids } = await ask(page, 'dossiers.ids', { campaignId, awardCode: 'CSTDCS' });
  await ask(page, 'dossiers.accept', { ids: ids.slice(0, 3), reason: 'Đã đối chiếu hồ sơ giấy' });
  await page.keyboard.press('Control+4');
  await page.getByRole('combobox', { name: 'Đợt xét' }).selectOption({ label: 'Xét khen thưởng năm 2023' });
  await expect(meters).toContainText(`△ Sẽ vượt 1 nếu nhận hết CSTĐ cơ sở 3/3, ${SCHOOL}`);
  await page.getByRole('combobox', { name: 'Danh hiệu, hình thức' }).selectOption({ label: 'Chiến sĩ thi đua cơ sở' });
  await page.getByRole('combobox', { name: 'Trạng thái' }).selectOption({ label: 'Chờ kiểm tra' });
  await expect(page.getByText('Đang lọc 1', { exact: true })).toBeVisible();
  await page.getByRole('grid', { name: 'Danh sách hồ sơ' }).focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('complementary', { name: 'Hồ sơ đang xem' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toContainText(`${SCHOOL}: CSTĐ cơ sở 4, mức tối đa 3`);
  await keepScreen(page, 'quotas-accept');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByLabel('Lý do vẫn đưa ra Hội đồng').fill('Hội đồng xét thêm một trường hợp.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(meters).toContainText(`▲ Vượt 1 CSTĐ cơ sở 4/3, ${SCHOOL}`);
  await keepScreen(page, 'quotas-over');
  await resizeTo(launched, 911, 512);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await keepScreen(page, 'quotas-small');
  await launched.app.close();
});
