import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { RECEIVED } from '#tests/builders/given-list';
import { type ListFile, listDesk, sheetFile } from '#tests/builders/list-desk';
import { documentOf, wordParagraph, wordRow, wordTable } from '#tests/builders/office-package';

const desk = listDesk();

const HEAD = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'];
const SCHOOL = 'Trường THCS Bình Minh';
const ROWS = [
  ['1', 'Lò Thị Mận', 'Giáo viên', SCHOOL, 'Lao động tiên tiến'],
  ['2', 'Vừ A Chớ', 'Giáo viên', SCHOOL, 'Danh hiệu lạ'],
  ['3', 'Lò Thị Mận', 'Giáo viên', SCHOOL, 'Lao động tiên tiến'],
];

const documentFile = (body: string): ListFile => ({
  fileName: 'danh-sach.docx',
  bytes: Buffer.from(documentOf({ body })).toString('base64'),
});

/** What is asked about the rows of a file that is taken in. */
const asksOf = async (file: ListFile) => {
  const { campaignId } = desk;
  const { listId } = await desk.app.expectOk('lists.accept', { ...file, campaignId, ...RECEIVED });
  const { units } = await desk.app.expectOk('supplements.asks', { campaignId });
  return { listId, asks: units.flatMap(({ asks }) => asks) };
};

const table = (rows: readonly (readonly string[])[]): string =>
  wordTable([HEAD, ...rows].map((row) => wordRow(...row)));

it('names a row of a Word document by the number that its list gives it', async () => {
  const { asks } = await asksOf(documentFile(wordParagraph('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025') + table(ROWS)));
  expect(asks.map(({ name, place }) => [name, place])).toEqual([
    ['Vừ A Chớ', 'STT 2'],
    ['Lò Thị Mận', 'STT 3'],
  ]);
  expect(asks[1]?.asked).toContain('Trùng với dòng ghi STT 1: cùng tên');
});

it('and by which of its lists, where the document holds several', async () => {
  const second = [
    ['TT', 'Tên tập thể', 'Hình thức đề nghị'],
    ['1', 'Tổ Văn phòng', 'Danh hiệu lạ'],
  ];
  const body =
    wordParagraph('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025') +
    table(ROWS) +
    wordParagraph('Danh sách 2') +
    wordTable(second.map((row) => wordRow(...row)));
  const { asks } = await asksOf(documentFile(body));
  expect(asks.map(({ name, place }) => `${name}: ${place}`).sort()).toEqual([
    'Lò Thị Mận: STT 3, danh sách thứ 1',
    'Tổ Văn phòng: STT 1, danh sách thứ 2',
    'Vừ A Chớ: STT 2, danh sách thứ 1',
  ]);
});

it('names nothing but the person where the document numbers nobody, also of a dossier that came back', async () => {
  const rows = [HEAD, ...ROWS.slice(0, 2)].map(([, ...cells]) => wordRow(...cells));
  const body = wordParagraph('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025') + wordTable(rows);
  const { asks } = await asksOf(documentFile(body));
  expect(asks.map(({ name, place }) => [name, place])).toEqual([['Vừ A Chớ', '']]);
  const { ids } = await desk.app.expectOk('dossiers.ids', { campaignId: desk.campaignId });
  await desk.app.expectOk('dossiers.return', { ids, reason: 'Tờ trình chưa đóng dấu.' });
  const { units } = await desk.app.expectOk('supplements.asks', { campaignId: desk.campaignId });
  const returned = units.flatMap((unit) => unit.asks).filter(({ kind }) => kind === 'returned');
  expect(returned.map(({ place }) => place)).toEqual(['Hồ sơ nhận ngày 01/12/2025']);
});

it('in the sheet that goes back too; a workbook names its rows as before', async () => {
  const { listId } = await asksOf(documentFile(wordParagraph('DANH SÁCH NĂM 2025') + table(ROWS)));
  await desk.app.expectOk('listFiles.exportFaulty', { source: { kind: 'list', listId } });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((desk.app.saved.at(-1)?.bytes ?? new Uint8Array()).slice().buffer);
  const texts: string[] = [];
  workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  expect(texts.join('\n')).toContain('Trùng với dòng ghi STT 1');
});

it('in a workbook names rows by the rows of their sheet', async () => {
  const { asks } = await asksOf(await sheetFile('ds.xlsx', [HEAD, ...ROWS]));
  expect(asks.map(({ place }) => place)).toEqual(['Dòng 3', 'Dòng 4']);
  expect(asks[1]?.asked).toContain('Trùng với dòng 2, trang tính');
});
