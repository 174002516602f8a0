import { expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { listDesk, sheetFile } from '#tests/builders/list-desk';

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
