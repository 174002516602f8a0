import type { BaseSalary } from '#shared/domain/award-money';
import { localDate } from '#shared/lib/local-date';

/** Mức lương cơ sở, oldest first. Every edition carries the whole table: what counts is the day of the decision. */
export const BASE_SALARIES: readonly BaseSalary[] = [
  { from: localDate('2017-07-01'), amount: 1_300_000, source: 'Nghị định số 47/2017/NĐ-CP' },
  { from: localDate('2018-07-01'), amount: 1_390_000, source: 'Nghị định số 72/2018/NĐ-CP' },
  { from: localDate('2019-07-01'), amount: 1_490_000, source: 'Nghị định số 38/2019/NĐ-CP' },
  { from: localDate('2023-07-01'), amount: 1_800_000, source: 'Nghị định số 24/2023/NĐ-CP' },
  { from: localDate('2024-07-01'), amount: 2_340_000, source: 'Nghị định số 73/2024/NĐ-CP' },
  { from: localDate('2026-07-01'), amount: 2_530_000, source: 'Nghị định số 161/2026/NĐ-CP' },
];
