import { expect, type Locator, type Page } from '@playwright/test';
import { type SheetPlan, writeWorkbook } from '#tests/builders/workbook-file';

/** A file that the test made, as the page takes it. */
export type MadeFile = { readonly name: string; readonly buffer: Buffer };

/** A workbook of one sheet. */
export const workbookFile = async (name: string, sheet: SheetPlan): Promise<MadeFile> => ({
  name,
  buffer: Buffer.from(await writeWorkbook([{ name: 'Danh sách', ...sheet }])),
});

/** The desk of nomination lists, or of the kind that was looked at last. */
export const openDesk = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập danh sách' })).toBeVisible();
};

/** The desk of lists of earlier years. */
export const openHistoryDesk = async (page: Page): Promise<void> => {
  await openDesk(page);
  await page.getByText('Lịch sử khen thưởng, xếp loại, sáng kiến', { exact: true }).click();
  await expect(page.getByText('Thả danh sách hoặc quyết định của các năm trước vào đây')).toBeVisible();
};

export const fileField = (page: Page): Locator => page.getByLabel('Tệp danh sách Excel của đơn vị').first();

/** Chooses a file on the desk that stands open: one of the disk by its path, or one that the test made. */
export const giveFile = (page: Page, file: string | MadeFile): Promise<void> =>
  fileField(page).setInputFiles(typeof file === 'string' ? file : { ...file, mimeType: '' });

/** Holds files over the middle of the window, as from the file manager; `drop` lets them go there. */
export const holdFiles = async (page: Page, files: readonly MadeFile[]): Promise<{ drop: () => Promise<void> }> => {
  const given = files.map(({ name, buffer }) => [name, buffer.toString('base64')] as const);
  const dataTransfer = await page.evaluateHandle((carried) => {
    const transfer = new DataTransfer();
    for (const [name, base64] of carried) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, given);
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  return { drop: () => page.dispatchEvent('body', 'drop', { dataTransfer }) };
};

export const dropFiles = async (page: Page, ...files: readonly MadeFile[]): Promise<void> =>
  (await holdFiles(page, files)).drop();

/** The lines that were read from a list of nominations. */
export const preview = (page: Page): Locator => page.getByRole('grid', { name: 'Các dòng đọc được từ tệp' });

/** The facts that were read from a list of earlier years. */
export const historyPreview = (page: Page): Locator => page.getByRole('grid', { name: 'Lịch sử đọc được từ tệp' });

/** Writes into the current cell of a preview. */
export const writeInCell = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press('F2');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

/** Takes the list on the desk in, by the keys. */
export const acceptList = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Đã nhập danh sách' })).toBeVisible();
};

/** The same of a list of earlier years. */
export const acceptHistory = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Đã ghi vào lịch sử' })).toBeVisible();
};

/** From what came of an import back to the empty desk. */
export const takeAnother = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Nhập tiếp tệp khác' }).click();
