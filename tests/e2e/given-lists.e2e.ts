import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { AwardCode } from '#shared/domain/award-code';
import { awardNames } from '#shared/text/vi/awards';
import { giveFile, openDesk, preview } from '#tests/e2e/import-desk';
import { keepScreen, launchSample, resizeTo } from '#tests/e2e/sample-council';

type Expected = {
  readonly rows: readonly {
    readonly sourceRow: number;
    readonly honorific: string | null;
    readonly fullName: string;
    readonly position: string | null;
    readonly unit: string | null;
    readonly awardProposed: readonly { readonly code: AwardCode; readonly original: string }[];
  }[];
  readonly problems: readonly { readonly sourceRow: number | null; readonly severity: string }[];
};

const FOLDER = 'tests/fixtures/lists';

/** A row of a list as the preview must show it. */
const shownRow = ({ sourceRow, honorific, fullName, position, unit, awardProposed }: Expected['rows'][number]) => ({
  row: String(sourceRow),
  honorific: honorific ?? '',
  fullName,
  position: position ?? '',
  unit: unit ?? '',
  award: awardProposed.map(({ code, original }) => (code === 'UNKNOWN' ? original : awardNames[code].short)).join('; '),
});

const HEADS = {
  row: 'Dòng',
  honorific: 'Ông/Bà',
  fullName: 'Họ tên, tập thể',
  position: 'Chức vụ',
  unit: 'Đơn vị',
  award: 'Danh hiệu đề nghị',
} as const;

/** What stands in the preview: the words of every row, and which rows bear a mark of each gravity. */
const shownList = async (page: Page) => {
  const grid = preview(page);
  const heads = await grid.locator('thead th').allInnerTexts();
  const cells = await grid
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')));
  const at = (row: readonly string[], head: string): string =>
    (row[heads.findIndex((text) => text.trim().startsWith(head))] ?? '').replace(/^[✖▲●⚠!i]\s*/u, '').trim();
  return cells.map((row) => Object.fromEntries(Object.entries(HEADS).map(([key, head]) => [key, at(row, head)])));
};

for (const fileName of [
  'G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx',
  'G04_ubnd-xa_tcvn3-vntime.xlsx',
  'G06_ubnd-phuong_ho-gia-dinh.xls',
]) {
  test(`${fileName} stands on the screen as it is to be understood`, async ({ browserName: _ }, testInfo) => {
    const expected: Expected = JSON.parse(readFileSync(`${FOLDER}/${fileName}.expected.json`, 'utf8'));
    const launched = await launchSample(testInfo);
    const { page } = launched;
    await resizeTo(launched, 1600, 1200);
    await openDesk(page);
    await giveFile(page, `${FOLDER}/${fileName}`);
    await page.getByText(/^Tất cả \(\d+\)$/).click();
    await expect(page.getByText(`Tất cả (${expected.rows.length})`)).toBeVisible();
    const faulty = new Set(
      expected.problems.flatMap(({ severity, sourceRow }) => (severity === 'error' ? (sourceRow ?? []) : [])),
    );
    await expect(page.getByText(`Chỉ dòng lỗi (${faulty.size})`)).toBeVisible();
    await keepScreen(page, `given-${fileName.slice(0, 3)}`);
    expect(await shownList(page)).toEqual(expected.rows.map(shownRow));
    await launched.app.close();
  });
}
