import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { DecisionFields } from '#shared/ipc/decisions';
import { pdfLines } from '#tests/builders/pdf-lines';
import { seriousProblems } from '#tests/e2e/accessibility';
import { launchApp } from '#tests/e2e/launch';
import { noQueueBecause, QUEUE, startQueue } from '#tests/e2e/print-queue';
import { ask, foundOffice, keepScreen, resizeTo } from '#tests/e2e/sample-council';

const issue = async (page: Page): Promise<string> => {
  const [open] = await ask(page, 'meetings.list', {});
  if (!open) throw new Error('The sample has no meeting');
  await ask(page, 'meetings.recordUnanimous', { id: open.id });
  await ask(page, 'meetings.close', { id: open.id, endedAt: '10 giờ 30' });
  const { ids } = await ask(page, 'decisions.draft', { meetingId: open.id });
  const id = ids[0] ?? '';
  const { fields } = await ask(page, 'decisions.get', { id });
  await ask(page, 'decisions.update', { id, fields: { ...DecisionFields.parse(fields), number: 215 } });
  await ask(page, 'decisions.issue', { id });
  return id;
};

test('a decision prints on a real queue as it was saved: the pages asked for, copies, every letter in its place', async ({
  browserName: _,
}, testInfo) => {
  const obstacle = noQueueBecause();
  test.skip(obstacle !== null, obstacle ?? '');
  const queue = await startQueue();
  const launched = await launchApp({ testInfo, env: queue.env });
  const { page, complaints } = launched;
  try {
    await foundOffice(launched, 'sample');
    await resizeTo(launched, 1366, 768);
    const id = await issue(page);
    const { files } = await ask(page, 'decisions.export', { id, formats: ['pdf'] });
    const saved = await pdfLines(readFileSync(files[0]?.path ?? ''));

    await page.keyboard.press('Control+6');
    await page.getByRole('row').filter({ hasText: '215/QĐ-UBND' }).click();
    await expect(page.getByRole('button', { name: 'In…' }).first()).toBeVisible();
    await page.keyboard.press('Control+p');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { name: 'In Quyết định 215/QĐ-UBND', exact: true })).toBeVisible();
    await expect(dialog.getByRole('combobox', { name: 'Máy in' })).toHaveValue(QUEUE);
    await expect(dialog.locator('canvas[data-page="1"]')).toBeVisible();
    await keepScreen(page, 'printing');
    expect(await seriousProblems(page)).toEqual([]);
    await resizeTo(launched, 911, 512);
    await keepScreen(page, 'printing-911');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await resizeTo(launched, 1366, 768);
    await dialog.getByRole('button', { name: 'Trang sau' }).click();
    await expect(dialog.locator('canvas[data-page="2"]')).toBeVisible();
    await dialog.getByRole('button', { name: 'In thử trang đang xem' }).click();
    await expect(page.getByText(`Đã gửi trang in thử tới ${QUEUE}.`)).toBeVisible({ timeout: 30_000 });

    await dialog.getByRole('textbox', { name: 'Trang', exact: true }).fill('0');
    await expect(dialog.getByText(`Nhập trang từ 1 đến ${saved.length}`)).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Trang', exact: true }).fill('1-2');
    await dialog.getByRole('textbox', { name: 'Số bản' }).fill('3');
    await dialog.getByRole('textbox', { name: 'Khay giấy' }).fill('khay tay');
    await dialog.getByRole('button', { name: 'In 6 tờ' }).click();
    await expect(page.getByText(`Đã gửi 2 trang × 3 bản tới ${QUEUE}.`)).toBeVisible({ timeout: 30_000 });
    await expect(dialog).toHaveCount(0);

    await expect.poll(() => queue.jobs().length, { timeout: 30_000 }).toBe(2);
    const [trial, whole] = queue.jobs();
    expect(trial?.copies).toBe(1);
    expect(whole?.copies).toBe(3);
    const placed = (lines: (typeof saved)[number] | undefined) =>
      (lines ?? []).map(({ text, x, y }) => ({ text, x: x.toFixed(0), y: y.toFixed(0) }));
    const trialLines = await pdfLines(trial?.pdf ?? Buffer.alloc(0));
    expect(trialLines.map(placed)).toEqual([placed(saved[1])]);
    const wholeLines = await pdfLines(whole?.pdf ?? Buffer.alloc(0));
    expect(wholeLines).toHaveLength(2);
    for (const [index, lines] of wholeLines.entries()) {
      const wanted = saved[index] ?? [];
      expect(lines.map(({ text }) => text)).toEqual(wanted.map(({ text }) => text));
      for (const [at, line] of lines.entries()) {
        expect(Math.abs(line.x - (wanted[at]?.x ?? 0))).toBeLessThan(0.1);
        expect(Math.abs(line.y - (wanted[at]?.y ?? 0))).toBeLessThan(0.1);
      }
    }

    await page.keyboard.press('Control+p');
    await expect(dialog.getByRole('textbox', { name: 'Số bản' })).toHaveValue('3');
    await expect(dialog.getByRole('textbox', { name: 'Trang', exact: true })).toHaveValue('1-2');
    await expect(dialog.getByRole('textbox', { name: 'Khay giấy' })).toHaveValue('khay tay');
    await page.keyboard.press('Escape');
    // The check of accessibility wants to run in the frame of the preview, where nothing runs.
    expect(complaints.filter((text) => !text.includes('about:srcdoc'))).toEqual([]);
  } finally {
    await launched.app.close();
    queue.stop();
  }
});
