import { expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { type ListFile, listDesk, sheetFile } from '#tests/builders/list-desk';

const HEAD = ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Danh hiệu', 'Thành tích'];
const received = { unitId: null, receivedOn: localDate('2025-12-01') };
const PLACE = { sheet: 'Sheet1', sourceRow: 4 };

const desk = listDesk();

/** A list whose second row names nobody. */
const aList = async () => {
  const rows = [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
    HEAD,
    [1, 'Lê Văn An', '1/2/1980', 'Giáo viên', 'Trường A', 'LĐTT', 'Dạy tốt'],
    [2, null, '14/6/1990', 'Nhân viên thư viện', 'Trường A', 'LĐTT', 'Giữ kho sách tốt'],
    [3, 'Hồ Thị Cúc', '3/4/1985', 'Giáo viên', 'Trường A', 'CSTĐCS', 'Dạy giỏi'],
  ];
  return sheetFile('thieu-ten.xlsx', rows);
};

const READ = {
  ...PLACE,
  recipientKind: 'individual',
  position: 'Nhân viên thư viện',
  unit: 'Trường A',
  awardProposed: [{ code: 'LDTT', original: 'LĐTT' }],
  achievements: 'Giữ kho sách tốt',
  birthDate: { original: '14/6/1990', value: '1990-06-14' },
};

it('keeps what a row without a name says beside the rows', async () => {
  const reading = await desk.app.expectOk('lists.read', { ...(await aList()), campaignId: desk.campaignId });
  expect(reading.rows.map(({ sourceRow }) => sourceRow)).toEqual([3, 5]);
  expect(reading.nameless).toMatchObject([{ ...READ, fullName: '' }]);
  expect(reading.acceptable).toBe(2);
});

it('needs nothing but the name for the row to be taken in with all that it says', async () => {
  const file = await aList();
  const corrections = [{ ...PLACE, fullName: 'Quàng Thị Phớ' }];
  const reading = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId, corrections });
  expect(reading.nameless).toEqual([]);
  expect(reading.rows.find(({ sourceRow }) => sourceRow === 4)).toMatchObject({ ...READ, fullName: 'Quàng Thị Phớ' });
  expect(reading.problems.filter(({ sourceRow }) => sourceRow === 4)).toEqual([]);
  const accepted = await desk.app.expectOk('lists.accept', {
    ...file,
    campaignId: desk.campaignId,
    ...received,
    corrections,
  });
  expect(accepted).toMatchObject({ created: 3, setAside: 0 });
  const { ids } = await desk.app.expectOk('dossiers.ids', { campaignId: desk.campaignId, text: 'quang thi pho' });
  const dossier = await desk.app.expectOk('dossiers.get', { id: ids[0] ?? '' });
  expect(dossier).toMatchObject({ awardCode: 'LDTT', position: 'Nhân viên thư viện', unitName: 'Trường A' });
});

it('lays the other words of a correction over what the row says', async () => {
  const corrections = [{ ...PLACE, fullName: 'Quàng Thị Phớ', position: 'Kế toán', unit: '' }];
  const reading = await desk.app.expectOk('lists.read', {
    ...(await aList()),
    campaignId: desk.campaignId,
    corrections,
  });
  expect(reading.rows.find(({ sourceRow }) => sourceRow === 4)).toMatchObject({
    position: 'Kế toán',
    unit: null,
    awardProposed: READ.awardProposed,
  });
});

/** Four rows: two without a name, one with an award that nobody knows. */
const aFaultyCsv = (): ListFile => {
  const lines = [
    'STT,Họ và tên,Chức vụ,Đơn vị,Danh hiệu đề nghị',
    '1,Lê Văn An,Giáo viên,Trường A,Lao động tiên tiến',
    '2,,Nhân viên thư viện,Trường A,Lao động tiên tiến',
    '3,Hồ Thị Cúc,Giáo viên,Trường A,Danh hiệu mới',
    '4,,Giáo viên,Trường A,Lao động tiên tiến',
  ];
  return { fileName: 'thieu-ten.csv', bytes: Buffer.from(lines.join('\n')).toString('base64') };
};

const inCsv = (sourceRow: number) => ({ sheet: null, sourceRow });

it('counts the rows without a name among those left behind, in the answer and in the table of lists', async () => {
  const { app, campaignId } = desk;
  const accepted = await app.expectOk('lists.accept', { ...aFaultyCsv(), campaignId, ...received });
  expect(accepted).toMatchObject({ created: 1, setAside: 3 });
  expect(await app.expectOk('lists.list', { campaignId })).toMatchObject([{ created: 1, setAside: 3 }]);
  const source = { kind: 'list', listId: accepted.listId } as const;
  expect(await app.expectOk('listFiles.exportFaulty', { source })).toMatchObject({ rows: 3 });
});

it('counts no row twice that is taken in again with its name, and asks nothing about one that was skipped', async () => {
  const { app, campaignId } = desk;
  const place = { campaignId, ...received };
  await app.expectOk('lists.accept', { ...aFaultyCsv(), ...place });
  const corrections = [
    { ...inCsv(3), fullName: 'Quàng Thị Phớ' },
    { ...inCsv(5), skip: true },
  ];
  const again = await app.expectOk('lists.accept', { ...aFaultyCsv(), ...place, corrections });
  expect(again).toMatchObject({ created: 1, existing: 1, setAside: 2 });
  expect(await app.expectOk('lists.list', { campaignId })).toMatchObject([{ created: 2, setAside: 2 }]);
  const source = { kind: 'list', listId: again.listId } as const;
  expect(await app.expectOk('listFiles.exportFaulty', { source })).toMatchObject({ rows: 1 });
});
