import { expect, type Page, test } from '@playwright/test';
import { DecisionFields } from '#shared/ipc/decisions';
import { seriousProblems } from '#tests/e2e/accessibility';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const draftOf = async (page: Page): Promise<string> => {
  const [open] = await ask(page, 'meetings.list', {});
  if (!open) throw new Error('The sample has no meeting');
  await ask(page, 'meetings.recordUnanimous', { id: open.id });
  await ask(page, 'meetings.close', { id: open.id, endedAt: '' });
  return (await ask(page, 'decisions.draft', { meetingId: open.id })).id;
};

const fieldsOf = async (page: Page, id: string) =>
  DecisionFields.parse((await ask(page, 'decisions.get', { id })).fields);

test('a finding leads to its place, blocks or wants to be seen before issue', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const id = await draftOf(page);
  const fields = await fieldsOf(page, id);
  const basis = 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ';
  const [first = '', ...others] = fields.articles;
  await ask(page, 'decisions.update', {
    id,
    fields: {
      ...fields,
      number: 41,
      legalBases: [...fields.legalBases, basis],
      articles: [first, ...others.slice(0, -1), `${others.at(-1)}, gồm 99 tập thể`],
    },
  });
  await page.keyboard.press('Control+6');
  await page.getByRole('row').filter({ hasText: 'Dự thảo' }).click();
  const found = page.getByRole('list', { name: 'Soát lỗi trước khi ban hành' });
  await expect(found.getByRole('listitem')).toHaveCount(2);
  await keepScreen(page, 'proof-findings');
  expect(await seriousProblems(page)).toEqual([]);

  await found.getByRole('button', { name: /Ghi “99 tập thể”/ }).click();
  const article = page.getByRole('textbox', { name: 'Điều 2' });
  await expect(article).toBeFocused();
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Sửa các lỗi chặn rồi ban hành.')).toBeVisible();
  await keepScreen(page, 'proof-blocked');
  await dialog.getByRole('button', { name: /Ghi “99 tập thể”/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(article).toBeFocused();
  await article.fill((await article.inputValue()).replace(', gồm 99 tập thể', ''));
  await page.keyboard.press('Control+s');
  await expect(found.getByRole('listitem')).toHaveCount(1);

  await found.getByRole('button', { name: /98\/2023\/NĐ-CP chỉ có hiệu lực/ }).click();
  await expect(page.locator('[data-line-of="legalBases"]').last()).toBeFocused();
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await expect(dialog.getByText('Xem và đánh dấu 1 cảnh báo rồi ban hành.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Ban hành quyết định số 41/QĐ-UBND' }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('checkbox', { name: /^Đã xem/ }).check();
  await keepScreen(page, 'proof-seen');
  expect(await seriousProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ban hành quyết định số 41/QĐ-UBND' }).click();
  await expect(page.getByText('chỉ đọc')).toBeVisible();
  await launched.app.close();
});

test('a revocation is drafted from an issued decision and both stand linked in the book', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page } = launched;
  await resizeTo(launched, 1366, 768);
  const id = await draftOf(page);
  await ask(page, 'decisions.update', { id, fields: { ...(await fieldsOf(page, id)), number: 41 } });
  await ask(page, 'decisions.issue', { id });

  await page.keyboard.press('Control+6');
  await page.getByRole('row').nth(1).click();
  await page.getByRole('button', { name: 'Hủy bỏ, thu hồi' }).click();
  await page.getByRole('button', { name: 'Lập dự thảo hủy bỏ' }).click();
  const whom = page.getByRole('list', { name: 'Người, tập thể bị hủy bỏ' });
  await whom.getByRole('checkbox').first().check();
  await page.getByRole('combobox', { name: /^Trường hợp/ }).click();
  await page.getByRole('option').first().click();
  await page
    .getByRole('textbox', { name: /^Theo văn bản nào/ })
    .fill('Kết luận thanh tra số 12/KL-TTr ngày 15 tháng 3 năm 2026 của Chánh Thanh tra tỉnh');
  await page.getByRole('textbox', { name: /^Số/ }).fill('42');
  await page.keyboard.press('Control+s');
  const paper = page.frameLocator('iframe');
  await expect(paper.getByText(/Hủy bỏ việc tặng .* tại Quyết định số 41\/QĐ-UBND/)).toBeVisible();
  await expect(paper.getByText(/điểm a khoản 2 Điều 93/)).toBeVisible();
  await keepScreen(page, 'revocation-draft');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await keepScreen(page, 'revocation-issuing');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Ban hành quyết định số 42/ }).click();
  await expect(page.getByText('chỉ đọc')).toBeVisible();
  await keepScreen(page, 'revocation-issued');

  await page.getByRole('button', { name: 'Danh sách quyết định' }).click();
  await page.getByText('Sổ quyết định', { exact: true }).click();
  const book = page.getByRole('table', { name: /^Sổ quyết định QĐ-UBND/ });
  const [old, fresh] = [book.getByRole('row').nth(1), book.getByRole('row').nth(2)];
  await expect(old).toContainText('Hủy bỏ một phần');
  await expect(old).toContainText('Bị hủy bỏ bởi số 42/QĐ-UBND');
  await expect(fresh).toContainText('Hủy bỏ số 41/QĐ-UBND');
  await page.getByRole('button', { name: 'Giữ số' }).click();
  await dialog.getByRole('textbox', { name: /^Giữ cho ai/ }).fill('Phòng Nghiệp vụ');
  await dialog.getByRole('textbox', { name: /^Để làm gì/ }).fill('Khen thưởng đột xuất');
  await dialog.getByRole('textbox', { name: /^Từ số/ }).fill('45');
  await keepScreen(page, 'register-reserve');
  await dialog.getByRole('button', { name: 'Giữ số' }).click();
  await expect(book.getByText('Thiếu số, chưa ghi lý do')).toBeVisible();
  await keepScreen(page, 'register-book');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ghi lý do thiếu số 43–44' }).click();
  await dialog.getByRole('textbox', { name: /^Lý do/ }).fill('Văn phòng cấp cho lĩnh vực khác');
  await keepScreen(page, 'register-explain');
  expect(await seriousProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ghi lý do' }).click();
  await expect(page.getByText('Không thiếu số')).toBeVisible();
  await page.getByRole('button', { name: 'In sổ' }).click();
  await expect(page.frameLocator('iframe').getByText('SỔ QUYẾT ĐỊNH')).toBeVisible();
  await page.getByRole('button', { name: 'Xuất Word, PDF, Excel' }).click();
  await expect(page.getByRole('status').getByRole('listitem')).toHaveCount(3, { timeout: 60_000 });
  await keepScreen(page, 'register-print');

  await page.keyboard.press('Control+6');
  await page.getByRole('row', { name: /^41\/QĐ-UBND/ }).click();
  await expect(page.getByText('Đã hủy bỏ theo Quyết định số 42/QĐ-UBND', { exact: false }).first()).toBeVisible();
  await keepScreen(page, 'decision-partly-revoked');
  expect(await seriousProblems(page)).toEqual([]);

  // The award is given back by a third decision, about the second.
  await page.keyboard.press('Control+6');
  await page.getByRole('row', { name: /^42\/QĐ-UBND/ }).click();
  await page.getByRole('button', { name: 'Khôi phục khen thưởng' }).click();
  await keepScreen(page, 'restoration-start');
  await dialog.getByRole('button').last().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Dự thảo quyết định khôi phục/ })).toBeVisible();
  await keepScreen(page, 'restoration-draft');
  expect(await seriousProblems(page)).toEqual([]);
  await launched.app.close();
});
