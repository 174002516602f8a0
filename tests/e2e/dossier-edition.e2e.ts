import { expect, type Page, test } from '@playwright/test';
import { localDate } from '#shared/lib/local-date';
import { seriousProblems } from '#tests/e2e/accessibility';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Hồ sơ đang xem' });
const edition = (page: Page) => panel(page).getByRole('region', { name: 'Quy định áp dụng' });

test('compares a dossier with another edition, applies it with a reason and takes that back', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await page.keyboard.press('Control+4');
  await page.getByRole('combobox', { name: 'Trạng thái' }).selectOption({ label: 'Đủ điều kiện' });
  await page.getByRole('combobox', { name: 'Đối tượng' }).selectOption({ label: 'Cá nhân' });
  await expect(edition(page)).toContainText('Quy định có hiệu lực ngày tiếp nhận hồ sơ');
  await keepScreen(page, 'dossier-edition');

  const { ids } = await ask(page, 'dossiers.ids', { status: 'accepted', kind: 'individual' });
  const id = ids[0] ?? '';
  const dossier = await ask(page, 'dossiers.get', { id });
  const choice = dossier.edition.others.find(({ canApply }) => canApply);
  await edition(page).getByLabel('So với quy định khác').selectOption('RS2017');
  await expect(edition(page).getByRole('listitem').first()).toBeVisible();
  await expect(edition(page)).toContainText('Chỉ để so');
  await edition(page).getByRole('listitem').first().scrollIntoViewIfNeeded();
  await keepScreen(page, 'dossier-edition-compared');
  expect(await seriousProblems(page)).toEqual([]);

  await edition(page)
    .getByLabel('So với quy định khác')
    .selectOption(choice?.id ?? '');
  await edition(page).getByRole('button', { name: 'Áp dụng quy định này…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Áp dụng quy định khác cho hồ sơ này' });
  await dialog.getByLabel('Lý do áp dụng').fill('Đơn vị đã họp xét trước ngày quy định mới có hiệu lực');
  expect(await seriousProblems(page)).toEqual([]);
  await keepScreen(page, 'dossier-edition-reason');
  await dialog.getByRole('button', { name: 'Áp dụng quy định này' }).click();
  await expect(edition(page)).toContainText('Lý do: Đơn vị đã họp xét trước ngày quy định mới có hiệu lực');
  expect((await ask(page, 'dossiers.get', { id })).stored?.edition).toBe(choice?.id);
  await keepScreen(page, 'dossier-edition-applied');
  await edition(page).getByRole('button', { name: 'Bỏ áp dụng riêng' }).click();
  await expect(edition(page)).toContainText('Quy định có hiệu lực ngày tiếp nhận hồ sơ');

  await ask(page, 'discipline.record', {
    recipientId: dossier.history?.recipient.id ?? '',
    recipientKind: 'individual',
    form: 'Cảnh cáo',
    from: localDate(`${dossier.awardYear}-02-01`),
    to: null,
    decisionNumber: '',
  });
  const stored = panel(page).getByRole('region', { name: 'Lần kiểm tra đã lưu' });
  await expect(stored).toContainText('nay kết quả khác: Đạt → Không đạt');
  await stored.getByText(/^Xem \d+ điểm khác/).click();
  await expect(stored.getByRole('listitem').first()).toBeVisible();
  await keepScreen(page, 'dossier-edition-changed');
  expect(await seriousProblems(page)).toEqual([]);
  await stored.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await expect(stored).toHaveCount(0);
  await expect(panel(page)).toContainText('Chưa đủ điều kiện');
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});

/** The sample's meeting decided and the decision issued. */
const issueSampleDecision = async (page: Page): Promise<void> => {
  const [meeting] = await ask(page, 'meetings.list', {});
  const id = meeting?.id ?? '';
  await ask(page, 'meetings.recordUnanimous', { id });
  await ask(page, 'meetings.close', { id, endedAt: '16:30' });
  const { id: decisionId } = await ask(page, 'decisions.draft', { meetingId: id });
  const { fields } = await ask(page, 'decisions.get', { id: decisionId });
  await ask(page, 'decisions.update', { id: decisionId, fields: { ...fields, number: 41 } });
  await ask(page, 'decisions.issue', { id: decisionId });
};

test('leads from the day’s work to the award whose grounds changed, and keeps what was made of it', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  await issueSampleDecision(page);
  const { ids } = await ask(page, 'dossiers.ids', { status: 'decided', awardCode: 'BK_TINH', kind: 'individual' });
  const { history, awardYear: year } = await ask(page, 'dossiers.get', { id: ids[0] ?? '' });
  const recipientId = history?.recipient.id ?? '';
  await ask(page, 'ratings.record', {
    recipientId,
    recipientKind: 'individual',
    year,
    level: 'HTNV',
    decisionNumber: '9/QĐ',
  });

  await page.getByRole('button', { name: /^Xem lại khen thưởng/ }).click();
  await expect(page.getByLabel('Có khen thưởng cần xem lại')).toBeChecked();
  await page
    .getByText(history?.recipient.name ?? '')
    .first()
    .click();
  const section = page.getByRole('region', { name: 'Khen thưởng dựa trên dữ liệu đã thay đổi' });
  await expect(section).toContainText(`Xếp loại năm ${year} khi quyết định là`);
  await expect(section).toContainText('Khi quyết định: Đạt. Xét lại theo dữ liệu hiện nay: Đạt.');
  await keepScreen(page, 'dependent-awards');
  expect(await seriousProblems(page)).toEqual([]);

  await section.getByRole('button', { name: /^Ghi kết quả xem lại/ }).click();
  await page
    .getByRole('textbox', { name: 'Kết quả xem lại' })
    .fill('Vẫn đủ điều kiện theo hai lần Chiến sĩ thi đua cơ sở; giữ nguyên');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(section).toContainText('Đã xem lại ngày');
  await expect(section.getByText('Cần xem lại')).toHaveCount(0);
  expect(await seriousProblems(page)).toEqual([]);
  expect((await ask(page, 'today.overview', {})).tasks.map(({ kind }) => kind)).not.toContain('reviewAwards');
  expect(launched.complaints).toEqual([]);
  await launched.app.close();
});
