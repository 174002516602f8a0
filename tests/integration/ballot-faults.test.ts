import { expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { listDesk, sheetFile } from '#tests/builders/list-desk';

const desk = listDesk();

it('takes in a row whose ballots cannot be, and shows it as something to look at', async () => {
  const rows = [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
    [
      'STT',
      'Họ và tên',
      'Chức vụ',
      'Đơn vị',
      'Danh hiệu',
      'Số phiếu hợp lệ',
      'Số phiếu đồng ý',
      'Số phiếu không đồng ý',
    ],
    [1, 'Lê Văn An', 'Giáo viên', 'Trường A', 'LĐTT', 9, 9, 0],
    [2, 'Hồ Thị Cúc', 'Giáo viên', 'Trường A', 'LĐTT', 9, 10, 0],
  ];
  const file = await sheetFile('phieu.xlsx', rows);
  const reading = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId });
  expect(reading.problems.filter(({ code }) => code === 'VOTES_INCONSISTENT')).toMatchObject([
    { sourceRow: 4, severity: 'warning' },
  ]);
  expect(reading.acceptable).toBe(2);
  const accepting = { ...file, campaignId: desk.campaignId, unitId: null, receivedOn: localDate('2025-12-01') };
  const accepted = await desk.app.expectOk('lists.accept', accepting);
  expect(accepted).toMatchObject({ created: 2, setAside: 0 });
  const { units } = await desk.app.expectOk('supplements.asks', { campaignId: desk.campaignId });
  const asked = units.flatMap(({ asks }) => asks.map(({ kind, name }) => [kind, name]));
  expect(asked).toContainEqual(['doubt', 'Hồ Thị Cúc']);
});
