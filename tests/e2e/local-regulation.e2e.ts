import { expect, type Page, test } from '@playwright/test';
import { ask, launchSample, resizeTo } from '#tests/e2e/sample-council';
import { expectGoodScreen } from '#tests/e2e/screen-watch';

const choose = async (page: Page, label: string, option: string) => {
  const box = page.getByRole('complementary').getByRole('combobox', { name: label });
  await box.click();
  if (await box.isEditable()) await page.keyboard.type(option);
  await page.getByRole('option', { name: option, exact: true }).click();
};

test('the office’s own regulation is written down and judges the next dossier', async ({
  browserName: _,
}, testInfo) => {
  const sample = await launchSample(testInfo);
  const { page } = sample;
  await resizeTo(sample, 1366, 768);
  const { ids } = await ask(page, 'dossiers.ids', { status: 'accepted', kind: 'individual', awardCode: 'BK_TINH' });
  const [id = ''] = ids;
  expect((await ask(page, 'dossiers.get', { id })).eligibility?.verdict).toBe('met');

  await page.keyboard.press('Control+9');
  await page.getByRole('tab', { name: 'Quy định của cơ quan' }).click();
  await expect(page.getByText('Cơ quan chưa ghi quy định nào').first()).toBeVisible();
  await expectGoodScreen(sample, 'local-regulation-empty');
  await page.getByLabel('Tên văn bản').fill('Quy định thi đua, khen thưởng tỉnh Lâm Xuyên');
  await page.getByLabel('Số, ký hiệu').fill('12/2024/QĐ-UBND');
  await page.getByLabel('Có hiệu lực từ').fill('1/1/2024');

  const panel = page.getByRole('complementary');
  await page.getByRole('button', { name: 'Thêm: Tiêu chuẩn riêng' }).click();
  await choose(page, 'Danh hiệu, hình thức', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh');
  await panel.getByLabel('Nội dung tiêu chuẩn').fill('Có ít nhất 08 sáng kiến cấp toàn quốc trong năm.');
  await panel.getByLabel('Điều, khoản').fill('khoản 2 Điều 5');
  await choose(page, 'Đối chiếu bằng', 'Số sáng kiến, đề tài');
  await panel.getByLabel('Ít nhất').fill('8');
  await choose(page, 'Phạm vi từ cấp', 'Toàn quốc');
  await panel.getByLabel('Số năm').fill('1');
  await expectGoodScreen(sample, 'local-regulation-criterion');
  await page.keyboard.press('Control+s');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Tiêu chuẩn riêng' })).toContainText('08 sáng kiến');

  await page.getByRole('button', { name: 'Thêm: Chỉ tiêu, tỷ lệ' }).click();
  await choose(page, 'Giới hạn số', 'Chiến sĩ thi đua cơ sở');
  await panel.getByLabel('Tỷ lệ nhiều nhất').fill('hai mươi');
  await panel.getByLabel('Nội dung, như người xem đọc').fill('Không quá 20 % số Lao động tiên tiến.');
  await page.keyboard.press('Control+s');
  await expect(panel.getByText('Chưa hiểu tỷ lệ này')).toBeVisible();
  await panel.getByLabel('Tỷ lệ nhiều nhất').fill('20 %');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('table', { name: 'Chỉ tiêu, tỷ lệ' })).toContainText('20 %');

  await page.getByRole('button', { name: 'Thêm: Giấy tờ' }).click();
  await choose(page, 'Danh hiệu, hình thức', 'Giấy khen của Giám đốc sở và tương đương');
  await choose(page, 'Thay đổi', 'Không yêu cầu');
  await choose(page, 'Giấy tờ không yêu cầu', 'Báo cáo thành tích');
  await panel.getByLabel('Điều, khoản').fill('khoản 3 Điều 7');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('table', { name: 'Giấy tờ' })).toContainText('Báo cáo thành tích');

  const unconfirmed = page.getByRole('table', { name: 'Số liệu chưa xác nhận' });
  const first = unconfirmed.getByRole('row').nth(1);
  const settled = await first.locator('td').nth(2).innerText();
  await first.click();
  await panel.getByLabel('Căn cứ để xác nhận, sửa').fill('Đã đối chiếu trên Công báo');
  await expectGoodScreen(sample, 'local-regulation-confirmation');
  await panel.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Chỉ hiện điều chưa xác nhận' }).uncheck();
  await expect(unconfirmed.getByRole('row').nth(1)).toContainText('Đã xác nhận');
  await expect(unconfirmed.getByRole('row').nth(1)).toContainText(settled);

  await page.getByRole('tab', { name: 'Đơn vị' }).click();
  await page.getByRole('button', { name: 'Ở lại' }).click();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Không được để trống')).toBeVisible();
  await page.getByLabel('Lý do lưu bản mới').fill('Nhập theo Quyết định số 12/2024/QĐ-UBND');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('table', { name: 'Các bản quy định đã lưu' })).toContainText('Nhập theo Quyết định');
  await expect(page.getByText('Đang áp dụng: bản 1')).toBeVisible();
  await expectGoodScreen(sample, 'local-regulation');
  await resizeTo(sample, 911, 512);
  await expectGoodScreen(sample, 'local-regulation-911');
  await resizeTo(sample, 1366, 768);

  const { eligibility, name } = await ask(page, 'dossiers.get', { id });
  expect(eligibility).toMatchObject({ verdict: 'notMet', localVersion: 1 });
  await page.keyboard.press('Control+4');
  await page.keyboard.press('Control+f');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  const line = panel.getByRole('listitem').filter({ hasText: 'Có ít nhất 08 sáng kiến cấp toàn quốc trong năm.' });
  await expect(line).toContainText(/khoản 2 Điều 5 Quy định thi đua, khen thưởng tỉnh Lâm Xuyên/);

  await page.keyboard.press('Control+9');
  await page.getByRole('tab', { name: 'Quy định của cơ quan' }).click();
  await page.getByRole('table', { name: 'Tiêu chuẩn riêng' }).getByRole('row').nth(1).click();
  await panel.getByRole('button', { name: 'Bỏ dòng này' }).click();
  await page.getByLabel('Lý do lưu bản mới').fill('Bỏ tiêu chuẩn ghi nhầm');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đang áp dụng: bản 2')).toBeVisible();
  expect((await ask(page, 'dossiers.get', { id })).eligibility?.verdict).toBe('met');
  await page.getByRole('table', { name: 'Các bản quy định đã lưu' }).getByRole('row').nth(2).click();
  await expect(panel).toContainText('08 sáng kiến cấp toàn quốc trong năm');
  await expect(panel).toContainText('Số liệu đã xác nhận');
  await expectGoodScreen(sample, 'local-regulation-version');
  await panel.getByRole('button', { name: 'Sửa tiếp từ bản này' }).click();
  await expect(page.getByRole('table', { name: 'Tiêu chuẩn riêng' })).toContainText('08 sáng kiến');
  await sample.app.close();
});
