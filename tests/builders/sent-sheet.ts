import ExcelJS from 'exceljs';
import type { CouncilApp } from '#tests/builders/council-app';
import type { ListFile } from '#tests/builders/list-desk';

type Cells = { readonly get: (head: string) => string; readonly put: (head: string, text: string) => void };

/** Fills the sheet of faulty rows in as the unit does, row by row; `edit` may take a row out. */
export const filledIn = async (
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  edit: (cells: Cells) => 'remove' | undefined,
): Promise<ListFile> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  for (const sheet of workbook.worksheets) {
    const heads = new Map<string, number>();
    let headRow = 0;
    sheet.eachRow((row, at) => {
      row.eachCell((cell, column) => {
        if (headRow === 0 || headRow === at) heads.set(cell.text, column);
      });
      if (heads.has('Lý do trả lại')) headRow ||= at;
      else heads.clear();
    });
    const beside = sheet.columnCount + 1;
    for (let at = sheet.rowCount; at > headRow; at -= 1) {
      const row = sheet.getRow(at);
      const cellOf = (head: string) => row.getCell(heads.get(head) ?? beside);
      const done = edit({
        get: (head) => cellOf(head).text,
        put: (head, text) => {
          cellOf(head).value = text;
        },
      });
      if (done === 'remove') sheet.spliceRows(at, 1);
    }
  }
  return { fileName: name, bytes: Buffer.from(await workbook.xlsx.writeBuffer()).toString('base64') };
};

/** The sheet of faulty rows of a list that was taken in, filled in. */
export const sheetSentBack = async (
  app: CouncilApp,
  listId: string,
  edit: Parameters<typeof filledIn>[1],
): Promise<ListFile> => {
  await app.expectOk('listFiles.exportFaulty', { source: { kind: 'list', listId } });
  const saved = app.saved.at(-1);
  if (saved === undefined) throw new Error('Nothing was saved');
  return filledIn(saved, edit);
};
