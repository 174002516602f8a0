import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { DecisionFields } from '#shared/ipc/decisions';
import { TINY_PNG } from '#tests/builders/certificate-examples';
import { pdfLines } from '#tests/builders/pdf-lines';
import { seriousProblems } from '#tests/e2e/accessibility';
import { ask, countInputs, keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

/** The sample's meeting decided and its decision issued as number 215. */
const issue = async (page: Page): Promise<string> => {
  const [open] = await ask(page, 'meetings.list', {});
  if (!open) throw new Error('The sample has no meeting');
  await ask(page, 'meetings.recordUnanimous', { id: open.id });
  await ask(page, 'meetings.close', { id: open.id, endedAt: '10 giờ 30' });
  const { id } = await ask(page, 'decisions.draft', { meetingId: open.id });
  const { fields } = await ask(page, 'decisions.get', { id });
  await ask(page, 'decisions.update', { id, fields: { ...DecisionFields.parse(fields), number: 215 } });
  await ask(page, 'decisions.issue', { id });
  return id;
};

const exportedFile = async (page: Page): Promise<string> =>
  page.getByRole('status').getByRole('listitem').locator('span:last-child').first().innerText();

test('the certificates of a decision: design, one person, sample and PDF', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page, complaints } = launched;
  await resizeTo(launched, 1366, 768);
  await page.keyboard.press('Control+8');
  await expect(page.getByText('Chưa có quyết định nào đã ban hành')).toBeVisible();
  const decisionId = await issue(page);
  await expect(page.getByRole('button', { name: /^Xuất PDF [1-9]\d* giấy khen$/ })).toBeVisible();
  const drawing = page.getByRole('img', { name: /^Giấy khen của/ });
  await expect(drawing.locator('text').first()).toBeVisible();
  const loaded = () =>
    page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family));
  await expect.poll(loaded).toContain('certificate-tinos-bold');
  await keepScreen(page, 'certificates-print');
  expect(await seriousProblems(page)).toEqual([]);

  const words = page.getByRole('textbox', { name: /^Lời trên tờ này/ });
  await words.fill('Ông Trần\nVăn Thử');
  await page.getByRole('button', { name: 'Lưu cho tờ này' }).click();
  await expect(drawing.getByText('Văn Thử', { exact: true })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Sửa riêng' })).toBeVisible();

  await page.getByRole('button', { name: /^Xuất PDF/ }).click();
  await expect(page.getByRole('status').getByRole('listitem')).toHaveCount(1, { timeout: 60_000 });
  const [decision] = await ask(page, 'certificates.decisions', {});
  const pages = await pdfLines(readFileSync(await exportedFile(page)));
  expect(pages).toHaveLength(decision?.awards[0]?.count ?? 0);
  expect(pages[0]?.map(({ text }) => text)).toEqual(expect.arrayContaining(['Ông Trần', 'Văn Thử']));

  // What is seen is what prints: every line of the first page stands in the drawing at the same place.
  const { widthMm } = { widthMm: 297 };
  const shown = await drawing.evaluate((svg) =>
    [...svg.querySelectorAll('text')].map((line) => ({
      text: line.textContent ?? '',
      x: Number(line.getAttribute('x')),
      y: Number(line.getAttribute('y')),
    })),
  );
  expect(widthMm).toBe(297);
  for (const line of pages[0] ?? []) {
    const near = shown.filter(({ text }) => text === line.text).map(({ x, y }) => Math.hypot(x - line.x, y - line.y));
    expect(Math.min(...near), line.text).toBeLessThan(0.1);
  }

  await page.getByRole('button', { name: 'In thử 1 tờ lên giấy trắng' }).click();
  await page.getByRole('button', { name: 'Lưu PDF để in nơi khác' }).click();
  await expect(page.getByText(/In-thu-.*\.pdf$/).first()).toBeVisible({ timeout: 60_000 });
  await resizeTo(launched, 911, 512);
  await keepScreen(page, 'certificates-print-911');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(decisionId).not.toBe('');
  expect(complaints).toEqual([]);
  await launched.app.close();
});

test('a design is drawn in millimetres, by keyboard and pointer, and goes to another office', async ({
  browserName: _,
}, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page, complaints, exportFolder } = launched;
  await resizeTo(launched, 1366, 768);
  await issue(page);
  await page.keyboard.press('Control+8');
  await page.getByRole('tab', { name: 'Mẫu phôi' }).click();
  const name = page.getByRole('button', { name: /^Ô Người, tập thể được khen: cách trái 30,0 mm, cách trên 90,5 mm/ });
  await name.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  const moved = page.getByRole('button', {
    name: 'Ô Người, tập thể được khen: cách trái 30,1 mm, cách trên 91,5 mm, rộng 236,0 mm, cao 15,0 mm',
  });
  await expect(moved).toBeFocused();
  await expect(page.getByText(/^Có thay đổi chưa lưu/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(name).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(moved).toBeFocused();
  await keepScreen(page, 'certificates-design');
  expect(await seriousProblems(page)).toEqual([]);

  const box = await moved.locator('rect').first().boundingBox();
  if (box === null) throw new Error('No box');
  await page.mouse.move(box.x + 40, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + box.height / 2 + 10, { steps: 4 });
  await page.mouse.up();
  await expect(moved).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Rộng (mm)' }).fill('40');
  await page.getByRole('textbox', { name: 'Số dòng tối đa' }).fill('1');
  await expect(page.getByText(/Người, tập thể được khen: Chữ không vừa ô/)).toBeVisible();
  await keepScreen(page, 'certificates-design-too-long');
  await page.getByRole('textbox', { name: 'Rộng (mm)' }).fill('230');
  await expect(page.getByText(/Chữ không vừa ô/)).toHaveCount(0);
  await page.getByRole('textbox', { name: /^Lời in/ }).fill('{danh xưng} {họ và tên}');
  await expect(page.getByText('Không có trường tên {họ và tên}')).toBeVisible();
  await page.getByRole('textbox', { name: /^Lời in/ }).fill('{danh xưng} {họ tên}');
  await page.getByRole('textbox', { name: 'Tên mẫu' }).fill('Giấy khen Lâm Xuyên');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Phiên bản 1/)).toBeVisible();

  await page.getByRole('button', { name: 'Sửa phôi…' }).click();
  const scan = testInfo.outputPath('phoi.png');
  writeFileSync(scan, Buffer.from(TINY_PNG, 'base64'));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn ảnh PNG, JPEG' }).click();
  await (await chooser).setFiles(scan);
  await expect(page.getByRole('button', { name: 'Bỏ ảnh' })).toBeVisible();
  await keepScreen(page, 'certificates-blank');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lưu phôi' }).click();
  await expect(page.locator('svg image')).toHaveCount(1);

  await page.getByRole('button', { name: 'Xuất mẫu cho cơ quan khác' }).click();
  const file = path.join(exportFolder, 'Mau-Giay-khen-Lam-Xuyen.json');
  await expect(page.getByText('Mau-Giay-khen-Lam-Xuyen.json').first()).toBeVisible();
  const importing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Nhập mẫu từ tệp' }).click();
  await (await importing).setFiles(file);
  await expect
    .poll(async () => (await ask(page, 'certificates.designs', {})).filter((one) => !one.shipped).length)
    .toBe(2);
  expect(complaints).toEqual([]);
  await launched.app.close();
});

test('a printer is measured once and then printed true', async ({ browserName: _ }, testInfo) => {
  const launched = await launchSample(testInfo);
  const { page, complaints } = launched;
  await resizeTo(launched, 1366, 768);
  await issue(page);
  await page.keyboard.press('Control+8');
  await page.getByRole('tab', { name: 'Canh chỉnh' }).click();
  await page.getByRole('combobox', { name: 'Máy in' }).fill('Canon LBP 3500');
  await page.getByRole('combobox', { name: 'Phôi', exact: true }).selectOption({ label: 'Phôi in sẵn A4 ngang' });
  await page.getByRole('button', { name: 'In tờ canh chỉnh' }).click();
  await page.getByRole('button', { name: 'Lưu PDF để in nơi khác' }).click();
  await expect(page.getByText('To-canh-chinh-Canon-LBP-3500.pdf').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('textbox', { name: 'Dấu cộng A đến mép trái' }).fill('26,5');
  await page.getByRole('textbox', { name: 'Dấu cộng B đến mép phải' }).fill('23,5');
  await expect(page.getByText(/Hiệu chỉnh tính được: ngang -1,50 mm, dọc 0,00 mm, tỷ lệ 100,00 %/)).toBeVisible();
  await keepScreen(page, 'certificates-calibration');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lưu cho máy in này' }).click();
  await expect(page.getByRole('row', { name: /Canon LBP 3500/ })).toBeVisible();
  // Fed by its side the page has another shape: what was measured is not taken along.
  const feed = page.getByRole('combobox', { name: 'Hướng đưa phôi' });
  await feed.selectOption({ label: 'Cạnh trái vào trước (xoay trang 90°)' });
  await expect(page.getByText(/Đổi hướng thì số đo cũ không còn dùng được/)).toBeVisible();
  await expect(page.getByText(/Hiệu chỉnh tính được: ngang 0,00 mm.*xoay 90°/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Dấu cộng A đến mép trái' })).toBeHidden();
  await feed.selectOption({ label: 'Thông thường, máy in tự xoay' });

  // Job 5: from the decision to the pages, in at most eight inputs.
  const inputs = countInputs();
  await page.getByRole('tab', { name: 'Xuất giấy khen' }).click();
  await page.getByRole('button', { name: /^Xuất PDF/ }).focus();
  await inputs.press(page, 'Enter');
  await expect(page.getByRole('status').getByRole('listitem')).toHaveCount(1, { timeout: 60_000 });
  expect(inputs.total()).toBeLessThanOrEqual(8);
  expect(complaints).toEqual([]);
  await launched.app.close();
});
