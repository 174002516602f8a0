import { expect, it } from 'vitest';
import { doubts, readPlans } from '#tests/builders/workbook-file';

const HEAD = ['STT', 'Họ và tên', 'Ngày sinh', 'Nhiệm vụ được phân công', 'Danh hiệu'];
const sheet = (
  name: string,
  above: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  head = HEAD,
) => ({
  name,
  rows: [...above.map((text) => [text]), ...(head.length === 0 ? [] : [head]), ...rows],
});

const toan = [
  [1, 'Lường Thế Vĩnh', '12/11/1977', 'Tổ trưởng', 'CSTĐCS'],
  [2, 'Tô Quốc Trung', '20/3/1985', 'Dạy Toán 10, 11', 'LĐTT'],
];
const anh = [
  [1, 'Ô Thị Bích Trâm', '19/5/1983', 'Tổ trưởng', 'CSTĐCS'],
  [2, 'Đoàn Khánh Xuyến', '06/6/1986', 'Dạy Tiếng Anh 12', 'LĐTT'],
];

const said = ({ rows }: Awaited<ReturnType<typeof readPlans>>) =>
  rows.map(({ sheet: of, fullName, position, unit }) => [of, fullName, position, unit]);

it('each sheet names its part of the unit, and the last one goes on under the header of the others', async () => {
  const reading = await readPlans(
    sheet('Toan', ['TỔ TOÁN - TIN'], toan),
    sheet('NN', ['TỔ NGOẠI NGỮ - THỂ DỤC'], anh, []),
  );
  expect(said(reading)).toEqual([
    ['Toan', 'Lường Thế Vĩnh', 'Tổ trưởng', 'Tổ Toán - Tin'],
    ['Toan', 'Tô Quốc Trung', 'Dạy Toán 10, 11', 'Tổ Toán - Tin'],
    ['NN', 'Ô Thị Bích Trâm', 'Tổ trưởng', 'Tổ Ngoại ngữ - Thể dục'],
    ['NN', 'Đoàn Khánh Xuyến', 'Dạy Tiếng Anh 12', 'Tổ Ngoại ngữ - Thể dục'],
  ]);
  expect(doubts(reading)).toEqual([]);
});

it('a line alone above one list may be the letterhead, and names no unit of its people', async () => {
  const reading = await readPlans(sheet('DS', ['PHÒNG TÀI CHÍNH - KẾ HOẠCH'], toan));
  expect(said(reading).map(([, , , unit]) => unit)).toEqual([null, null]);
});

it('a sheet whose columns hold something else is told by what they hold, and doubted', async () => {
  const other = anh.map(([at, name, born, post, award]) => [at, name, award, post, born]);
  const reading = await readPlans(sheet('Toan', [], toan), sheet('NN', [], other as typeof anh, []));
  expect(said(reading).map(([, fullName]) => fullName)).toContain('Đoàn Khánh Xuyến');
  expect(reading.rows.map(({ awardProposed }) => awardProposed.map(({ code }) => code).join())).toEqual([
    'CSTDCS',
    'LDTT',
    'CSTDCS',
    'LDTT',
  ]);
  expect(doubts(reading).join()).toContain('HEADER_MISSING');
});
