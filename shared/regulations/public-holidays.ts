import type { HolidayNotice, HolidayRule } from '#shared/domain/working-days';
import { localDate } from '#shared/lib/local-date';

const CODE = 'Bộ luật Lao động 2019';
const FIRST_CODE_YEAR = 2021;

/** Days off with full pay: khoản 1 Điều 112 Bộ luật Lao động 2019, and what was added to it. */
export const PUBLIC_HOLIDAYS: readonly HolidayRule[] = [
  {
    name: 'Tết Dương lịch',
    clause: `điểm a khoản 1 Điều 112 ${CODE}`,
    firstYear: 1900,
    when: { solar: { month: 1, day: 1 } },
    givenBack: true,
  },
  {
    name: 'Tết Âm lịch',
    clause: `điểm b khoản 1 Điều 112 ${CODE}`,
    firstYear: 1900,
    when: { tet: { days: 5, before: 2 } },
    givenBack: true,
  },
  {
    name: 'Giỗ Tổ Hùng Vương',
    clause: `điểm e khoản 1 Điều 112 ${CODE}`,
    firstYear: 2007,
    when: { lunar: { month: 3, day: 10 } },
    givenBack: true,
  },
  {
    name: 'Ngày Chiến thắng',
    clause: `điểm c khoản 1 Điều 112 ${CODE}`,
    firstYear: 1900,
    when: { solar: { month: 4, day: 30 } },
    givenBack: true,
  },
  {
    name: 'Ngày Quốc tế lao động',
    clause: `điểm d khoản 1 Điều 112 ${CODE}`,
    firstYear: 1900,
    when: { solar: { month: 5, day: 1 } },
    givenBack: true,
  },
  {
    name: 'Quốc khánh',
    clause: `điểm đ khoản 1 Điều 112 ${CODE}`,
    firstYear: 1900,
    when: { solar: { month: 9, day: 2 } },
    givenBack: true,
  },
  {
    name: 'Quốc khánh (ngày liền kề)',
    clause: `điểm đ khoản 1 Điều 112 ${CODE}`,
    firstYear: FIRST_CODE_YEAR,
    when: { beside: { month: 9, day: 2 } },
    givenBack: true,
  },
  // Not among the days of Điều 112, so a weekend that it falls on is not given back.
  {
    name: 'Ngày Văn hóa Việt Nam',
    clause: 'Nghị quyết số 28/2026/QH16',
    firstYear: 2026,
    when: { solar: { month: 11, day: 24 } },
    givenBack: false,
  },
];

const swap = (off: string, worked: string): HolidayNotice['swaps'][number] => ({
  off: localDate(off),
  worked: localDate(worked),
});

/** What was published for civil servants; a year that is not here follows the usual rule and is marked. */
export const HOLIDAY_NOTICES: readonly HolidayNotice[] = [
  {
    year: 2024,
    tetFrom: localDate('2024-02-08'),
    besideNationalDay: localDate('2024-09-03'),
    swaps: [swap('2024-04-29', '2024-05-04')],
    source: 'Thông báo 5015/TB-LĐTBXH và 1570/TB-LĐTBXH',
  },
  {
    year: 2025,
    tetFrom: localDate('2025-01-27'),
    besideNationalDay: localDate('2025-09-01'),
    swaps: [swap('2025-05-02', '2025-04-26')],
    source: 'Thông báo 6150/TB-BLĐTBXH',
  },
  {
    year: 2026,
    tetFrom: localDate('2026-02-16'),
    besideNationalDay: localDate('2026-09-01'),
    swaps: [swap('2026-01-02', '2026-01-10'), swap('2026-08-31', '2026-08-22')],
    source: 'Thông báo 9441/TB-BNV và Công văn 12729/VPCP-KGVX',
  },
];
