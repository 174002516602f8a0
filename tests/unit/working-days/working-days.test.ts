import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  type CalendarDay,
  isWorkingDay,
  type OwnDay,
  workCalendar,
  workingDayFrom,
  workingDaysBetween,
} from '#shared/domain/working-days';
import { addDays, type LocalDate, localDate } from '#shared/lib/local-date';
import { HOLIDAY_NOTICES, PUBLIC_HOLIDAYS } from '#shared/regulations/public-holidays';

const calendarWith = (own: readonly OwnDay[]) =>
  workCalendar({ rules: PUBLIC_HOLIDAYS, notices: HOLIDAY_NOTICES, own });
const calendar = calendarWith([]);

const weekday = (day: LocalDate) => new Date(`${day}T00:00:00Z`).getUTCDay();
const yearDays = (year: number) =>
  Array.from({ length: 366 }, (_, index) => addDays(localDate(`${year}-01-01`), index));

/** Weekdays that are not worked. */
const restOf = (year: number) =>
  yearDays(year).filter((day) => day.startsWith(`${year}`) && weekday(day) % 6 !== 0 && !isWorkingDay(calendar, day));
const workedWeekends = (year: number) =>
  yearDays(year).filter((day) => weekday(day) % 6 === 0 && isWorkingDay(calendar, day));

describe('the days off as they were kept', () => {
  it('2024: Tết over a weekend is given back, 29/4 is swapped', () => {
    expect(restOf(2024)).toEqual([
      '2024-01-01',
      '2024-02-08',
      '2024-02-09',
      '2024-02-12',
      '2024-02-13',
      '2024-02-14',
      '2024-04-18',
      '2024-04-29',
      '2024-04-30',
      '2024-05-01',
      '2024-09-02',
      '2024-09-03',
    ]);
    expect(workedWeekends(2024)).toEqual(['2024-05-04']);
  });

  it('2025: nine days of Tết, 2/5 is swapped', () => {
    expect(restOf(2025)).toEqual([
      '2025-01-01',
      '2025-01-27',
      '2025-01-28',
      '2025-01-29',
      '2025-01-30',
      '2025-01-31',
      '2025-04-07',
      '2025-04-30',
      '2025-05-01',
      '2025-05-02',
      '2025-09-01',
      '2025-09-02',
    ]);
    expect(workedWeekends(2025)).toEqual(['2025-04-26']);
  });

  it('2026: Giỗ Tổ on a Sunday is given back, two swaps, and the new holiday of 24/11', () => {
    expect(restOf(2026)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
      '2026-08-31',
      '2026-09-01',
      '2026-09-02',
      '2026-11-24',
    ]);
    expect(workedWeekends(2026)).toEqual(['2026-01-10', '2026-08-22']);
  });

  it('a year without a notice follows the usual rule, and says what of it is not confirmed', () => {
    expect(restOf(2023)).toEqual([
      '2023-01-02',
      '2023-01-20',
      '2023-01-23',
      '2023-01-24',
      '2023-01-25',
      '2023-01-26',
      '2023-05-01',
      '2023-05-02',
      '2023-05-03',
      '2023-09-01',
      '2023-09-04',
    ]);
    const unsure = [...calendar.daysOf(2023).values()].filter(({ unconfirmed }) => unconfirmed).map(({ name }) => name);
    expect(new Set(unsure)).toEqual(new Set(['Tết Âm lịch', 'Quốc khánh (ngày liền kề)']));
    expect([...calendar.daysOf(2026).values()].some(({ unconfirmed }) => unconfirmed)).toBe(false);
  });

  it('24/11 on a Saturday is not given back: it stands outside Điều 112', () => {
    expect(isWorkingDay(calendar, localDate('2029-11-26'))).toBe(true);
  });
});

describe('days that the office set', () => {
  const own = calendarWith([
    { day: localDate('2026-06-10'), kind: 'off', reason: 'Kỷ niệm ngày thành lập' },
    { day: localDate('2026-04-30'), kind: 'working', reason: 'Trực theo lệnh' },
  ]);

  it('go before those of the law', () => {
    expect(isWorkingDay(own, localDate('2026-06-10'))).toBe(false);
    expect(isWorkingDay(own, localDate('2026-04-30'))).toBe(true);
    const day: CalendarDay | undefined = own.daysOf(2026).get(localDate('2026-04-30'));
    expect(day).toMatchObject({ kind: 'ownWorking', name: 'Trực theo lệnh' });
  });
});

describe('arithmetic', () => {
  it('counts from the day after', () => {
    expect(addWorkingDays(calendar, localDate('2026-02-13'), 1)).toBe('2026-02-23');
    expect(addWorkingDays(calendar, localDate('2026-08-21'), 1)).toBe('2026-08-22');
    expect(addWorkingDays(calendar, localDate('2025-12-05'), 20)).toBe('2026-01-06');
    expect(workingDaysBetween(calendar, localDate('2026-04-24'), localDate('2026-05-04'))).toBe(3);
    expect(workingDayFrom(calendar, localDate('2026-04-25'))).toBe('2026-04-28');
  });

  const days = fc.integer({ min: 0, max: 365 * 20 }).map((count) => addDays(localDate('2017-10-01'), count));
  const counts = fc.integer({ min: 1, max: 60 });

  it('adding n and counting gives n', () => {
    fc.assert(
      fc.property(days, counts, (from, count) => {
        expect(workingDaysBetween(calendar, from, addWorkingDays(calendar, from, count))).toBe(count);
      }),
    );
  });

  it('never lands on a day off', () => {
    fc.assert(
      fc.property(days, counts, (from, count) => {
        expect(isWorkingDay(calendar, addWorkingDays(calendar, from, count))).toBe(true);
      }),
    );
  });

  it('a later start or more days never end earlier', () => {
    fc.assert(
      fc.property(days, counts, fc.integer({ min: 0, max: 30 }), (from, count, later) => {
        const end = addWorkingDays(calendar, from, count);
        expect(addWorkingDays(calendar, addDays(from, later), count) >= end).toBe(true);
        expect(addWorkingDays(calendar, from, count + 1) > end).toBe(true);
      }),
    );
  });
});
