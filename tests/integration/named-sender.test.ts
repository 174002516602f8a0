import { expect, it } from 'vitest';
import { givenList } from '#tests/builders/given-list';
import { listDesk, sheetFile } from '#tests/builders/list-desk';

const desk = listDesk();

const aUnit = async (name: string, parentId: string | null = null): Promise<string> => {
  const unit = { name, shortName: '', level: 'unit', parentId, validFrom: null, validTo: null } as const;
  return (await desk.app.expectOk('units.add', unit)).id;
};

const HEAD = ['STT', 'Họ và tên', 'Chức vụ', 'Danh hiệu'];
const AN = [1, 'Ông Nguyễn Văn An', 'Chuyên viên', 'LĐTT'];

const listOf = (
  letterhead: readonly (readonly string[])[],
  ...rows: readonly (readonly (string | number | null)[])[]
) => sheetFile('ds.xlsx', [...letterhead, ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'], HEAD, ...rows]);

const senderOf = async (file: Awaited<ReturnType<typeof listOf>>) =>
  (await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId })).sender;

it('says which unit of the register sent a list, and by which words', async () => {
  const unitId = await aUnit('Sở Nội vụ');
  const file = await listOf([['UBND TỈNH LÂM XUYÊN'], ['SỞ NỘI VỤ']], AN);
  expect(await senderOf(file)).toEqual({
    ...{ name: 'Sở Nội vụ', said: 'SỞ NỘI VỤ', unitId, isNew: false, parentId: null },
    ofAnswered: false,
  });
});

it('takes a sender for nobody by itself: rows get its unit when the page says it', async () => {
  await aUnit('Sở Nội vụ');
  const file = await listOf([['SỞ NỘI VỤ']], AN);
  const { rows } = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId });
  expect(rows[0]?.unit).toBeNull();
});

it('says what the register lacks, below which unit of it', async () => {
  const parentId = await aUnit('UBND xã Mường Lạn');
  const sender = await senderOf(await listOf([['UBND XÃ MƯỜNG LẠN'], ['TRƯỜNG THCS PÁ KHOANG']], AN));
  expect(sender).toMatchObject({ name: 'Trường THCS Pá Khoang', unitId: null, isNew: true, parentId });
});

it('leaves bodies of their own without the unit of who sums up the list', async () => {
  const file = givenList('G03_so-tu-phap_danh-sach-bang-khen-2022.xlsx');
  const unitId = await aUnit('Sở Tư pháp Quảng Bình');
  const plain = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId });
  expect(plain.sender).toMatchObject({ unitId });
  const sent = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId, unitId });
  expect(sent.rows).toEqual(plain.rows);
});

it('gives parts of the sender its unit', async () => {
  const unitId = await aUnit('Sở Nội vụ');
  const file = await listOf(
    [['SỞ NỘI VỤ']],
    [1, 'Phòng Cải cách hành chính', null, 'TTLĐXS'],
    [2, 'Công an tỉnh', null, 'TTLĐXS'],
  );
  const { rows } = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId, unitId });
  expect(rows.map(({ unit }) => unit)).toEqual(['Sở Nội vụ', null]);
});
