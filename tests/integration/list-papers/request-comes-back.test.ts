import { expect, it } from 'vitest';
import { givenList, RECEIVED } from '#tests/builders/given-list';
import { listDesk, sheetFile } from '#tests/builders/list-desk';

const desk = listDesk();
const G02 = 'G02_truong-thcs_tong-ket-nam-hoc.xlsx';

/** The Phiếu of a list just taken in, in Word and in Excel, as the unit gets it. */
const sentFiles = async () => {
  const { campaignId } = desk;
  await desk.app.expectOk('lists.accept', { ...givenList(G02), campaignId, ...RECEIVED });
  const { fields, units } = await desk.app.expectOk('supplements.asks', { campaignId });
  const [unit] = units;
  if (unit === undefined) throw new Error('Nothing is asked');
  const lines = unit.asks.map(({ name, awardName, place, asked }) => ({ name, awardName, place, asked }));
  const paper = { campaignId, addressee: unit.name, opening: unit.opening, fields: { ...fields, number: 7 }, lines };
  await desk.app.expectOk('supplements.export', { ...paper, formats: ['docx', 'xlsx'] });
  return desk.app.saved
    .slice(-2)
    .map(({ name, bytes }) => ({ fileName: name, bytes: Buffer.from(bytes).toString('base64') }));
};

it('the paper and its annex are no list, whichever of them is dropped on the desk', async () => {
  for (const file of await sentFiles()) {
    expect(await desk.app.call('lists.read', { ...file, campaignId: desk.campaignId })).toMatchObject({
      ok: false,
      error: { code: 'lists.isOwnRequest' },
    });
    expect(
      await desk.app.call('lists.accept', { ...file, campaignId: desk.campaignId, ...RECEIVED }),
    ).toMatchObject({ ok: false, error: { code: 'lists.isOwnRequest' } });
  }
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
