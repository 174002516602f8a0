import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { givenList, RECEIVED } from '#tests/builders/given-list';
import { listDesk } from '#tests/builders/list-desk';

const desk = listDesk();

type Put = readonly [head: string, value: string];

/** Takes a given list in, and gives back the sheet of its faulty rows as the unit fills it in: by the reason that a row came back for. */
const sentBack = async (name: string, corrections: readonly (readonly [why: RegExp, put: Put])[]) => {
  const place = { campaignId: desk.campaignId, ...RECEIVED };
  const { listId, created } = await desk.app.expectOk('lists.accept', { ...givenList(name), ...place });
  await desk.app.expectOk('listFiles.exportFaulty', { source: { kind: 'list', listId } });
  const saved = desk.app.saved.at(-1);
  if (saved === undefined) throw new Error('Nothing was saved');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(saved.bytes.slice().buffer);
  for (const sheet of workbook.worksheets) {
    const heads = new Map<string, number>();
    sheet.eachRow((row) => {
      row.eachCell((cell, column) => {
        if (typeof cell.value === 'string' && !heads.has(cell.text)) heads.set(cell.text, column);
      });
      const why = row.getCell(heads.get('Lý do trả lại') ?? 1).text;
      for (const [reason, [head, value]] of corrections) {
        if (reason.test(why)) row.getCell(heads.get(head) ?? 1).value = value;
      }
    });
  }
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer()).toString('base64');
  return { created, place, file: { fileName: saved.name, bytes } };
};

it('a sheet of faulty rows, filled in and sent back, brings what was missing and is no version of its list', async () => {
  const { created, file, place } = await sentBack('G02_truong-thcs_tong-ket-nam-hoc.xlsx', [
    [/họ tên/i, ['Họ và tên', 'Vừ Thị Mới']],
    [/danh mục/, ['Danh hiệu đề nghị', 'Lao động tiên tiến']],
  ]);
  const read = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId });
  const reasons = read.tables.flatMap(({ columns }) =>
    columns.flatMap(({ label, role }) => (/^(Lý do trả lại|Cần làm gì)$/.test(label) ? [role] : [])),
  );
  expect(reasons).toEqual(['other', 'other']);
  expect(read.version).toBeNull();
  // Two rows came back with a doubt only: their dossiers stand, the sheet makes no second ones, and nothing is asked about them.
  expect(await desk.app.expectOk('lists.accept', { ...file, ...place })).toMatchObject({
    created: 2,
    setAside: 0,
    answered: { rows: 4, changed: 0, removed: 0 },
  });
  const { ids } = await desk.app.expectOk('dossiers.ids', { campaignId: desk.campaignId });
  expect(ids).toHaveLength(created + 2);
  const lines = await desk.app.expectOk('dossiers.lines', { ids: ids.slice(-2) });
  expect(lines.map(({ name, awardCode }) => [name, awardCode]).sort()).toEqual([
    ['Lý Thị Sen', 'LDTT'],
    ['Vừ Thị Mới', 'LDTT'],
  ]);
});
