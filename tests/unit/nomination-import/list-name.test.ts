import { expect, it } from 'vitest';
import { deskTexts } from '#shared/text/vi/import-desk';
import { importUndoTexts } from '#shared/text/vi/import-undo';
import { listName } from '#shared/text/vi/list-name';

it('names a pasted block without the ending of what is kept of it, and a file by its whole name', () => {
  expect(listName('Dán từ Excel 26-11-2026 23-44.html')).toBe('Dán từ Excel 26-11-2026 23-44');
  expect(listName('Dán từ Excel 26-11-2026 23-44.txt')).toBe('Dán từ Excel 26-11-2026 23-44');
  expect(listName('Danh sách.html')).toBe('Danh sách.html');
  expect(listName('Dán từ Excel.xlsx')).toBe('Dán từ Excel.xlsx');
});

it('keeps the ending out of what the desk says', () => {
  const pasted = 'Dán từ Excel 26-11-2026 23-44.html';
  const said = [deskTexts.draft(pasted), deskTexts.waitKept([pasted]), importUndoTexts.title(pasted)];
  expect(said.filter((one) => one.includes('.html'))).toEqual([]);
});
