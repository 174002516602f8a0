import { expect, test } from '@playwright/test';
import { ask, launchSample, resizeTo } from '#tests/e2e/sample-council';
import { expectGoodScreen } from '#tests/e2e/screen-watch';

test('a unit and a person are added, found without marks, and given a history', async ({
  browserName: _,
}, testInfo) => {
  const sample = await launchSample(testInfo);
  const { page } = sample;
  await resizeTo(sample, 1366, 768);
  await page.keyboard.press('Control+9');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Danh mục & Thiết lập');
  await expect(page.getByRole('row')).not.toHaveCount(1);
  await expectGoodScreen(sample, 'registry-recipients');

  await page.getByRole('tab', { name: 'Đơn vị' }).click();
  await page.keyboard.press('Control+n');
  await expect(page.getByLabel('Tên đơn vị')).toBeFocused();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Không được để trống')).toBeVisible();
  await page.keyboard.type('Trường Trung học phổ thông Đặng Huy Trứ');
  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', { name: 'Có thay đổi chưa lưu' });
  await expect(question).toBeVisible();
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await page.keyboard.press('Control+2');
  await question.getByRole('button', { name: 'Ở lại' }).click();
  await expect(page.getByLabel('Tên đơn vị')).toHaveValue('Trường Trung học phổ thông Đặng Huy Trứ');
  await page.getByLabel('Tên gọi tắt').fill('THPT Đặng Huy Trứ');
  await page.getByLabel('Có hiệu lực từ').fill('31/2/2025');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Chưa hiểu ngày này')).toBeVisible();
  await expect(page.getByLabel('Có hiệu lực từ')).toBeFocused();
  await page.getByLabel('Có hiệu lực từ').fill('01072025');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Có hiệu lực từ')).toHaveValue('01/07/2025');
  await expect(page.getByLabel('Đến hết ngày')).toBeFocused();
  await expectGoodScreen(sample, 'registry-unit-form');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('dang huy tru');
  const found = page.getByRole('row', { name: 'Trường Trung học phổ thông Đặng Huy Trứ' });
  await expect(found).toContainText('từ 01/07/2025');
  await expect(page.getByRole('contentinfo')).toContainText(/Đã lưu lúc \d\d:\d\d/);

  await page.getByRole('tab', { name: 'Cá nhân & tập thể' }).click();
  await page.keyboard.press('Control+n');
  await page.getByLabel('Họ và tên').fill('Hồ Đắc Ẩn');
  await page.getByLabel('Ngày sinh').fill('13/1980');
  await page.getByRole('checkbox', { name: 'Giữ chức vụ lãnh đạo, quản lý' }).check();
  await page.getByRole('combobox', { name: 'Đơn vị' }).click();
  await page.keyboard.type('dang huy');
  await page.getByRole('option', { name: 'Trường Trung học phổ thông Đặng Huy Trứ' }).click();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Chưa hiểu ngày sinh này')).toBeVisible();
  await page.getByLabel('Ngày sinh').fill('3/1980');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('ho dac an');
  const person = page.getByRole('row', { name: /Hồ Đắc Ẩn/ });
  await expect(person).toContainText('03/1980');
  await page.keyboard.press('Tab');

  await person.click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByText('Chưa xác nhận lịch sử đã đủ')).toBeVisible();
  await panel.getByRole('button', { name: 'Ghi thêm: Khen thưởng đã nhận' }).click();
  await panel.getByRole('combobox', { name: 'Danh hiệu, hình thức' }).click();
  await page.keyboard.type('chien si thi dua co so');
  await page.keyboard.press('Enter');
  await panel.getByLabel('Năm thành tích').fill('2024');
  await panel.getByLabel('Số quyết định').fill('2871/QĐ-UBND');
  await panel.getByLabel('Ngày quyết định').fill('20.12.24');
  await expectGoodScreen(sample, 'registry-award-form');
  await page.keyboard.press('Control+s');
  await expect(panel.getByRole('table', { name: 'Khen thưởng đã nhận' })).toContainText('Chiến sĩ thi đua cơ sở');
  await expect(panel.getByRole('table', { name: 'Khen thưởng đã nhận' })).toContainText(
    '2871/QĐ-UBND, ngày 20/12/2024',
  );

  await panel.getByRole('button', { name: 'Ghi thêm: Xếp loại chất lượng' }).click();
  await page.keyboard.press('Control+s');
  await expect(panel.getByRole('table', { name: 'Xếp loại chất lượng' })).toContainText('Hoàn thành tốt nhiệm vụ');
  await panel.getByRole('button', { name: 'Ghi thêm: Sáng kiến, đề tài' }).click();
  await panel.getByLabel('Tên sáng kiến, đề tài').fill('Sổ điểm điện tử cho lớp học ghép');
  await page.keyboard.press('Control+s');
  await expect(panel.getByRole('table', { name: 'Sáng kiến, đề tài' })).toContainText('Sổ điểm điện tử');
  await panel.getByRole('button', { name: 'Ghi thêm: Kỷ luật' }).click();
  await panel.getByLabel('Hình thức kỷ luật').fill('Khiển trách');
  await page.keyboard.press('Control+s');
  await expect(panel.getByText('Nhập ngày, ví dụ 19/3/2024.')).toBeVisible();
  await panel.getByLabel('Từ ngày').fill('5/1/2023');
  await page.keyboard.press('Control+s');
  await expect(panel.getByRole('table', { name: 'Kỷ luật' })).toContainText('từ 05/01/2023');
  await panel.getByRole('button', { name: 'Đổi' }).click();
  await panel.getByLabel('Lịch sử đã đủ từ năm').fill('2021');
  await page.keyboard.press('Control+s');
  await expect(panel.getByText('Lịch sử đã đủ từ năm 2021')).toBeVisible();
  await expectGoodScreen(sample, 'registry-history');

  await panel.getByRole('button', { name: 'Sửa thông tin' }).click();
  await expect(panel.getByRole('checkbox', { name: 'Giữ chức vụ lãnh đạo, quản lý' })).toBeChecked();
  await expect(panel.getByLabel('Ngày sinh')).toHaveValue('03/1980');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(person).toBeFocused();
  await resizeTo(sample, 911, 512);
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await expectGoodScreen(sample, 'registry-history-911');
  await sample.app.close();
});

test('the composition of a collective and an investigation are recorded', async ({ browserName: _ }, testInfo) => {
  const sample = await launchSample(testInfo);
  const { page } = sample;
  await resizeTo(sample, 1366, 768);
  const { id: recipientId } = await ask(page, 'collectives.add', {
    name: 'Đội Quản lý trật tự đô thị',
    unitId: null,
    foundedYear: 2015,
    flagEligible: null,
  });
  const owner = { recipientKind: 'collective', recipientId } as const;
  const kept = { members: 14, completedTask: 14, ldtt: 12, cstdcs: 2, disciplinedFromWarning: null };
  await ask(page, 'collectives.recordYear', { recipientId, year: 2023, ...kept });
  await page.keyboard.press('Control+9');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('trat tu do thi');
  await page.getByRole('row', { name: /Đội Quản lý trật tự đô thị/ }).click();
  const panel = page.getByRole('complementary');

  await panel.getByRole('button', { name: 'Ghi thêm: Cơ cấu tập thể theo năm' }).click();
  await expect(panel.getByLabel('Năm')).toBeFocused();
  await panel.getByLabel('Năm').fill('2023');
  await expect(panel.getByText('Năm 2023 đã ghi')).toBeVisible();
  await expect(panel.getByLabel('Tổng số người')).toHaveValue('14');
  await panel.getByLabel('Năm').fill('2024');
  await expect(panel.getByLabel('Tổng số người')).toHaveValue('');
  await panel.getByLabel('Tổng số người').fill('15 người');
  await expect(panel.getByLabel('Tổng số người')).toHaveValue('15');
  await page.keyboard.press('Tab');
  await page.keyboard.type('15');
  await page.keyboard.press('Tab');
  await page.keyboard.type('16');
  await page.keyboard.press('Tab');
  await page.keyboard.type('0');
  await page.keyboard.press('Control+s');
  await expect(panel.getByRole('alert')).toContainText('nhiều hơn tổng số người');
  await expectGoodScreen(sample, 'registry-composition-form');
  await panel.getByLabel('Số Lao động tiên tiến').fill('13');
  await page.keyboard.press('Control+s');
  const compositions = panel.getByRole('table', { name: 'Cơ cấu tập thể theo năm' });
  await expect(compositions.getByRole('row', { name: '2024 15 15 13 0 chưa rõ' })).toBeVisible();
  const overhang = await compositions.evaluate(
    (table) => table.clientWidth - (table.closest('section')?.clientWidth ?? 0),
  );
  expect(overhang).toBeLessThanOrEqual(0);
  await expect(compositions.getByRole('row', { name: '2023 14 14 12 2 chưa rõ' })).toBeVisible();

  await panel.getByRole('button', { name: 'Ghi thêm: Xem xét, kiểm tra, điều tra' }).click();
  await panel.getByLabel('Nội dung xem xét').fill('Xác minh đơn phản ánh');
  await panel.getByLabel('Bắt đầu từ ngày').fill('6/10/2025');
  await page.keyboard.press('Control+s');
  await expect(panel.getByText('Đang bị xem xét, kiểm tra, điều tra')).toBeVisible();
  await expectGoodScreen(sample, 'registry-collective');
  await panel.getByRole('button', { name: 'Ghi kết thúc: Xác minh đơn phản ánh' }).click();
  await panel.getByLabel('Kết thúc ngày').fill('5/10/2025');
  await page.keyboard.press('Control+s');
  await expect(panel.getByRole('alert')).toContainText('Ngày kết thúc sớm hơn ngày bắt đầu');
  await panel.getByLabel('Kết thúc ngày').fill('20/11/2025');
  await expectGoodScreen(sample, 'registry-investigation-end-form');
  await page.keyboard.press('Control+s');
  await expect(panel.getByRole('table', { name: 'Xem xét, kiểm tra, điều tra' })).toContainText('20/11/2025');
  await expect(panel.getByText('Đang bị xem xét, kiểm tra, điều tra')).toHaveCount(0);
  expect(await ask(page, 'recipients.history', owner)).toMatchObject({ openInvestigation: false });
  await sample.app.close();
});

test('keys of an input method are no shortcuts, and a discarded form is gone', async ({ browserName: _ }, testInfo) => {
  const sample = await launchSample(testInfo);
  const { page } = sample;
  await page.keyboard.press('Control+9');
  const panel = page.getByRole('complementary');
  await page.evaluate(() =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, isComposing: true })),
  );
  await expect(panel).toHaveCount(0);
  await page.keyboard.press('Control+n');
  await page.getByLabel('Họ và tên').fill('Trương Thị Ánh');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bỏ phần vừa nhập' }).click();
  await expect(panel).toHaveCount(0);
  await page.keyboard.press('Control+n');
  await expect(page.getByLabel('Họ và tên')).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await sample.app.close();
});

test('a unit cannot come under itself, and the refusal says what to do', async ({ browserName: _ }, testInfo) => {
  const sample = await launchSample(testInfo);
  const { page } = sample;
  const units = await ask(page, 'units.list', {});
  const child = units.find(({ parentId }) => parentId !== null);
  const parent = units.find(({ id }) => id === child?.parentId);
  if (!child || !parent) throw new Error('The sample has no unit under another');
  await page.keyboard.press('Control+9');
  await page.getByRole('tab', { name: 'Đơn vị' }).click();
  await page.getByRole('row', { name: parent.name }).first().click();
  await page.getByRole('combobox', { name: 'Đơn vị cấp trên' }).click();
  await page.keyboard.type(child.name);
  await page.getByRole('option', { name: child.name }).click();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('Đơn vị không thể trực thuộc chính nó');
  await expectGoodScreen(sample, 'registry-refusal');
  await sample.app.close();
});

test('council, signer and office change, and the log holds each change unbroken', async ({
  browserName: _,
}, testInfo) => {
  const sample = await launchSample(testInfo);
  const { page } = sample;
  await resizeTo(sample, 1366, 768);
  await page.keyboard.press('Control+9');
  await page.getByRole('tab', { name: 'Hội đồng' }).click();
  await expectGoodScreen(sample, 'registry-councils');
  await page.keyboard.press('Control+n');
  await page.getByLabel('Họ và tên').fill('Tôn Nữ Quỳnh Giao');
  await page.getByLabel('Chức vụ').fill('Chánh Văn phòng');
  await page.keyboard.press('Control+s');
  const member = page.getByRole('row', { name: /Tôn Nữ Quỳnh Giao/ });
  await expect(member).toContainText('Đương nhiệm');
  await member.click();
  await page.getByLabel('Đến hết ngày').fill('1/1/2020');
  await page.getByLabel('Có hiệu lực từ').fill('1/1/2019');
  await page.keyboard.press('Control+s');
  await expect(member).toContainText('Đã thôi');

  await page.getByRole('tab', { name: 'Người ký' }).click();
  await page.keyboard.press('Control+n');
  await page.getByLabel('Họ và tên').fill('Lê Quang Vinh');
  await page.getByLabel('Quyền hạn, chức vụ khi ký').fill('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('row', { name: /Lê Quang Vinh/ })).toContainText('KT. CHỦ TỊCH – PHÓ CHỦ TỊCH');
  await expectGoodScreen(sample, 'registry-signers');

  await page.getByRole('tab', { name: 'Cơ quan', exact: true }).click();
  await page.getByLabel('Địa danh').fill('Đông Hải');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã lưu thông tin cơ quan.')).toBeVisible();
  expect((await ask(page, 'app.status', {})).office?.place).toBe('Đông Hải');
  await expectGoodScreen(sample, 'registry-office');

  await page.getByRole('tab', { name: 'Nhật ký thay đổi' }).click();
  await expect(page.getByRole('row', { name: /Sửa thông tin cơ quan/ })).toContainText(
    'Ủy ban nhân dân tỉnh Lâm Xuyên',
  );
  await expect(page.getByRole('row', { name: /Lưu người ký/ })).toContainText('Lê Quang Vinh');
  await page.getByRole('button', { name: 'Kiểm tra nhật ký' }).click();
  await expect(page.getByText(/Nhật ký nguyên vẹn: 5 dòng/)).toBeVisible();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('nguoi ky');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('row', { name: /Lưu người ký/ }).click();
  await expect(page.getByRole('complementary')).toContainText('PHÓ CHỦ TỊCH');
  await expectGoodScreen(sample, 'registry-changes');
  await sample.app.close();
});

test('a campaign is opened, changed, and not closed while dossiers wait', async ({ browserName: _ }, testInfo) => {
  const sample = await launchSample(testInfo);
  const { page } = sample;
  await resizeTo(sample, 1366, 768);
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('row')).not.toHaveCount(1);
  await expectGoodScreen(sample, 'campaigns');
  await page.keyboard.press('Control+n');
  await page.keyboard.type('Khen chuyên đề chuyển đổi số');
  await page.getByRole('combobox', { name: 'Loại hình khen thưởng' }).click();
  await page.getByRole('option', { name: 'Phong trào, chuyên đề' }).click();
  await page.getByLabel('Hạn nộp danh sách').fill('31122026');
  await page.keyboard.press('Control+s');
  const opened = page.getByRole('row', { name: /Khen chuyên đề chuyển đổi số/ });
  await expect(opened).toContainText('31/12/2026');
  await expect(opened).toContainText('Đang mở');
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
    'Khen chuyên đề chuyển đổi số',
  );
  await page.getByLabel('Văn bản phát động').fill('Kế hoạch số 12/KH-UBND');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  const kept = (await ask(page, 'campaigns.list', {})).find(({ name }) => name === 'Khen chuyên đề chuyển đổi số');
  expect(kept).toMatchObject({ basis: 'thematic', dueOn: '2026-12-31', launchDocument: 'Kế hoạch số 12/KH-UBND' });

  await opened.click();
  await page.getByRole('button', { name: 'Khép đợt xét' }).click();
  await expectGoodScreen(sample, 'campaign-close-question');
  await page.keyboard.press('Enter');
  await expect(opened).toContainText('Đã khép');

  await page.keyboard.press('Escape');
  const busy = (await ask(page, 'campaigns.list', {})).find(({ dossiers }) => dossiers.received > 0);
  await page.getByRole('row', { name: busy?.name ?? '' }).click();
  await page.getByRole('button', { name: 'Khép đợt xét' }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('alert')).toContainText('Đợt xét còn hồ sơ chưa có kết quả');
  await expectGoodScreen(sample, 'campaign-refusal');
  await sample.app.close();
});
