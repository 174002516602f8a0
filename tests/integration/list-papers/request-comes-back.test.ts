import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import type { Output } from '#shared/ipc/contract';
import { givenList, RECEIVED } from '#tests/builders/given-list';
import { listDesk, sheetFile } from '#tests/builders/list-desk';

const desk = listDesk();
type Ask = Output<'supplements.asks'>['units'][number]['asks'][number];

const G02 = 'G02_truong-thcs_tong-ket-nam-hoc.xlsx';

const SCHOOL = { name: 'Trường THCS Bình Minh', shortName: '', level: 'unit', parentId: null } as const;

/** Takes the list of a school in, and has a dossier of it come back. */
const takenIn = async () => {
  const { campaignId, app } = desk;
  const unitId = (await app.expectOk('units.add', { ...SCHOOL, validFrom: null, validTo: null })).id;
  await app.expectOk('lists.accept', { ...givenList(G02), campaignId, ...RECEIVED, unitId });
  const { ids } = await app.expectOk('dossiers.ids', { campaignId, text: 'tran duc thang' });
  await app.expectOk('dossiers.return', { ids, reason: 'Tờ trình chưa đóng dấu.' });
};

/** The Phiếu of that list, in Word and in Excel, as the unit gets it. */
const sentFiles = async (isChosen: (ask: Ask) => boolean = () => true) => {
  const { campaignId } = desk;
  await takenIn();
  const { fields, units } = await desk.app.expectOk('supplements.asks', { campaignId });
  const [unit] = units;
  if (unit === undefined) throw new Error('Nothing is asked');
  const asks = unit.asks.filter(isChosen);
  const lines = asks.map(({ name, awardName, place, asked }) => ({ name, awardName, place, asked }));
  const rows = asks.flatMap(({ row }) => row ?? []);
  const head = { campaignId, addressee: unit.name, opening: unit.opening, fields: { ...fields, number: 7 } };
  const { files } = await desk.app.expectOk('supplements.export', { ...head, lines, rows, formats: ['docx', 'xlsx'] });
  const saved = desk.app.saved.slice(-files.length);
  expect(saved.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  return saved.map(({ name, bytes }) => ({ fileName: name, bytes: Buffer.from(bytes).toString('base64') }));
};

it('the paper and its annex are no list, whichever of them is dropped on the desk', async () => {
  const [word, annex] = await sentFiles();
  for (const file of [word, annex]) {
    if (file === undefined) throw new Error('Nothing was saved');
    expect(await desk.app.call('lists.read', { ...file, campaignId: desk.campaignId })).toMatchObject({
      ok: false,
      error: { code: 'lists.isOwnRequest' },
    });
    expect(await desk.app.call('lists.accept', { ...file, campaignId: desk.campaignId, ...RECEIVED })).toMatchObject({
      ok: false,
      error: { code: 'lists.isOwnRequest' },
    });
  }
});

it('neither is a list of earlier years: it records no award', async () => {
  for (const file of await sentFiles(({ kind }) => kind === 'returned')) {
    const refused = { ok: false, error: { code: 'historyLists.isOwnRequest' } };
    expect(await desk.app.call('historyLists.read', file)).toMatchObject(refused);
    expect(await desk.app.call('historyLists.accept', file)).toMatchObject(refused);
  }
});

it('with its Excel goes the sheet of the rows it asks about, which comes back as their answer', async () => {
  const [, annex, answers, ...others] = await sentFiles(({ name }) => name !== 'Lý Thị Sen');
  if (annex === undefined || answers === undefined) throw new Error('Nothing goes with the paper');
  expect(others).toEqual([]);
  expect(answers.fileName).toBe('Dong-can-sua-G02-truong-thcs-tong-ket-nam-hoc-Truong-THCS-Binh-Minh.xlsx');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(Buffer.from(annex.bytes, 'base64')).slice().buffer);
  expect(workbook.worksheets[0]?.getCell('A4').text).toContain(answers.fileName);
  const { campaignId } = desk;
  const { rows, nameless, sender, answers: found } = await desk.app.expectOk('lists.read', { ...answers, campaignId });
  expect(rows.map(({ fullName }) => fullName)).toEqual(['Vũ Thị Minh Nguyệt', 'Cao Bá Lộc']);
  expect(nameless).toHaveLength(1);
  expect(rows.every(({ position, unit }) => position !== null && unit !== SCHOOL.name)).toBe(true);
  expect(found).toMatchObject({ rows: 2 });
  expect(sender).toMatchObject({ name: SCHOOL.name, ofAnswered: true });
});

it('without rows of a list no sheet goes along', async () => {
  expect(await sentFiles(({ kind }) => kind === 'returned')).toHaveLength(2);
});

const HEADS = ['TT', 'Họ tên, tập thể', 'Danh hiệu đề nghị', 'Dòng trong tệp', 'Nội dung cần bổ sung'];
const AN = [1, 'Ông Nguyễn Văn An', 'Lao động tiên tiến', 'Dòng 6', 'Chưa ghi chức vụ.'];

it('an annex sent out long ago is known by its title, whatever the unit wrote beside it', async () => {
  const file = await sheetFile('tra loi.xlsx', [
    ['DANH SÁCH NỘI DUNG ĐỀ NGHỊ BỔ SUNG'],
    ['Trường THCS Bình Minh - Đợt xét: Khen thưởng năm 2025'],
    [...HEADS, 'Trả lời'],
    [...AN, 'Giáo viên'],
  ]);
  const read = await desk.app.call('lists.read', { ...file, campaignId: desk.campaignId });
  expect(read).toMatchObject({ ok: false, error: { code: 'lists.isOwnRequest' } });
});

it('a unit’s own list that adds to another is a list, and so is one that says which paper it answers', async () => {
  const own = ['TT', 'Họ và tên', 'Chức vụ', 'Danh hiệu đề nghị'];
  for (const title of ['DANH SÁCH ĐỀ NGHỊ BỔ SUNG', '(Kèm theo Phiếu đề nghị bổ sung số 07/PBS-UBND)']) {
    const file = await sheetFile('ds.xlsx', [[title], own, [1, 'Ông Nguyễn Văn An', 'Giáo viên', 'LĐTT']]);
    const read = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId });
    expect(read.rows).toHaveLength(1);
  }
});
