import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { libreOfficePlaces } from '#electron/converters/libre-office';
import { DecisionFields } from '#shared/ipc/decisions';
import { withText } from '#tests/builders/template-file';
import { wordLines, zipEntries } from '#tests/builders/word-file';
import { seriousProblems } from '#tests/e2e/accessibility';
import { ask, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

const hasOffice = libreOfficePlaces().some((place) => existsSync(place));
const KIND = 'Quyết định, danh sách kẻ bảng';
const TEMPLATE = 'Mau-Quyet-dinh-danh-sach-ke-bang.docx';

const linesOf = (file: string): string[] =>
  wordLines(zipEntries(readFileSync(file)).get('word/document.xml') ?? '').map(({ text }) => text);

/** An issued decision of the sample; its list stands as a table. */
const issued = async (page: Page): Promise<string> => {
  const [meeting] = await ask(page, 'meetings.list', {});
  const meetingId = meeting?.id ?? '';
  await ask(page, 'meetings.recordUnanimous', { id: meetingId });
  await ask(page, 'meetings.close', { id: meetingId, endedAt: '16:30' });
  const { id } = await ask(page, 'decisions.draft', { meetingId });
  const { fields, items } = await ask(page, 'decisions.get', { id });
  const given = DecisionFields.parse(structuredClone(fields));
  await ask(page, 'decisions.update', {
    id,
    fields: { ...given, number: 215, signer: { name: 'Trần Quốc Hưng', capacity: ['CHỦ TỊCH'] }, listStyle: 'table' },
    lines: items.map(({ id: dossierId, line }) => ({ dossierId, line })),
  });
  await ask(page, 'decisions.issue', { id, authorization: 'Văn bản ủy quyền số 1' });
  return id;
};

/** In the page: a Word file is held over the sheets of the paper, or let go there. */
const holdOverPaper = ([name, base64]: readonly ['dragover' | 'drop', string]) => {
  const dataTransfer = new DataTransfer();
  const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  dataTransfer.items.add(new File([content], 'Quyet-dinh-da-sua.docx'));
  const event = new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer });
  document.querySelector('iframe')?.contentDocument?.body.dispatchEvent(event);
};

test('the office’s own template is checked, taken in, and decisions go by it; the edited Word comes back', async ({
  browserName: _,
}, testInfo) => {
  test.setTimeout(180_000);
  const launched = await launchSample(testInfo);
  const { app, page, exportFolder } = launched;
  await resizeTo(launched, 1366, 768);
  // The system's own Word is not started by tests: what would be opened is written down.
  await app.evaluate(({ shell }) => {
    shell.openPath = async (file: string) => {
      const asked = (globalThis as { opened?: string[] }).opened ?? [];
      (globalThis as { opened?: string[] }).opened = [...asked, file];
      return '';
    };
  });
  const openedFiles = () => app.evaluate(() => (globalThis as { opened?: string[] }).opened ?? []);

  await page.keyboard.press('Control+9');
  await page.getByRole('tab', { name: 'Mẫu văn bản' }).click();
  await page
    .getByRole('row', { name: new RegExp(KIND) })
    .first()
    .click();
  const panel = page.getByRole('complementary', { name: KIND, exact: true });
  await expect(panel.getByText('{so_ky_hieu}')).toBeVisible();
  await panel.getByRole('button', { name: 'Sao chép {so_ky_hieu}' }).click();
  await expect(page.getByText('Đã chép {so_ky_hieu}.')).toBeVisible();
  await keepScreen(page, 'templates');
  expect(await seriousProblems(page)).toEqual([]);

  await panel.getByRole('button', { name: 'Mở mẫu trong Word' }).click();
  const template = path.join(exportFolder, TEMPLATE);
  await expect.poll(openedFiles).toEqual([template]);

  const broken = testInfo.outputPath('Mau-hong.docx');
  writeFileSync(
    broken,
    withText(readFileSync(template), [
      ['{trich_yeu}', '{trich_yeuu}'],
      ['{/can_cu}', ''],
      ['>{tham_quyen}<', ">{constructor.constructor('x')()}<"],
    ]),
  );
  await panel.getByLabel('Nhập lại mẫu đã sửa').first().setInputFiles(broken);
  await expect(panel.getByText(/“Mau-hong.docx” còn \d+ lỗi/)).toBeVisible();
  await expect(panel.getByText('{trich_yeuu} không phải trường của mẫu này. Có phải là {trich_yeu}?')).toBeVisible();
  await expect(panel.getByText(/^Đoạn 2 \(“\{trich_yeuu\}”\)/)).toBeVisible();
  await expect(panel.getByText('{#can_cu} chưa có chỗ kết thúc. Thêm {/can_cu} sau phần lặp lại.')).toBeVisible();
  await expect(panel.getByText(/^\{constructor\.constructor\('x'\)\(\)\} không phải tên trường/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Dùng mẫu này' })).toHaveCount(0);
  await keepScreen(page, 'templates-broken');
  expect(await seriousProblems(page)).toEqual([]);

  const good = testInfo.outputPath('Mau-cua-tinh.docx');
  writeFileSync(good, withText(readFileSync(template), [['QUYẾT ĐỊNH:', 'QUYẾT ĐỊNH (mẫu của tỉnh):']]));
  await panel.getByLabel('Nhập lại mẫu đã sửa').first().setInputFiles(good);
  await panel.getByRole('button', { name: 'Dùng mẫu này' }).click();
  await expect(panel.getByText(/^Phiên bản 1, /)).toBeVisible();
  await keepScreen(page, 'templates-in-force');

  const id = await issued(page);
  await page.keyboard.press('Control+6');
  await page.getByRole('row').nth(1).click();
  await expect(page.getByText(/Word và PDF theo mẫu của cơ quan, phiên bản 1/)).toBeVisible();
  await page.getByRole('button', { name: 'Chỉ Word' }).click();
  await expect(page.getByText('Đã xuất các tệp sau:')).toBeVisible();
  const { files } = await ask(page, 'decisions.export', { id, formats: ['docx'] });
  expect(linesOf(files[0]?.path ?? '')).toContain('QUYẾT ĐỊNH (mẫu của tỉnh):');

  test.skip(!hasOffice, 'the rest needs LibreOffice (libreoffice-writer)');
  const edited = testInfo.outputPath('Quyet-dinh-da-sua.docx');
  writeFileSync(edited, withText(readFileSync(files[0]?.path ?? ''), [['Trần Quốc Hưng', 'Lê Quốc Hưng']]));
  const held = readFileSync(edited).toString('base64');
  await page.evaluate(holdOverPaper, ['dragover', held] as const);
  await expect(page.getByText('Thả tệp Word đã sửa vào đây')).toBeVisible();
  await page.evaluate(holdOverPaper, ['drop', held] as const);
  await expect(page.getByText('Người ký: trong Word không còn “Trần Quốc Hưng”')).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText('Dùng để in, ký')).toHaveCount(0);
  await page.getByRole('button', { name: 'Dùng bản này' }).click();
  await expect(page.getByText('Dùng để in, ký')).toBeVisible();
  await keepScreen(page, 'decision-edited-word');
  expect(await seriousProblems(page)).toEqual([]);
  const left = await ask(page, 'decisions.export', { id, formats: ['docx', 'pdf'] });
  expect(readFileSync(left.files[0]?.path ?? '').equals(readFileSync(edited))).toBe(true);
  expect(
    readFileSync(left.files[1]?.path ?? '')
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await page.getByRole('button', { name: 'Xem PDF' }).click();
  await expect.poll(async () => (await openedFiles()).at(-1)).toMatch(/Quyet-dinh-da-sua\.pdf$/);
});
