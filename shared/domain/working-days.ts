import { lunarDay } from '#shared/domain/lunar-calendar';
import { addDays, type LocalDate, toLocalDate, yearOf } from '#shared/lib/local-date';

type DayOfYear = { readonly month: number; readonly day: number };

/** A public holiday of the law, in the years it holds. */
export type HolidayRule = {
  readonly name: string;
  readonly clause: string;
  readonly firstYear: number;
  readonly when:
    | { readonly solar: DayOfYear }
    | { readonly lunar: DayOfYear }
    /** So many days around the lunar new year; `before` of them when no notice says otherwise. */
    | { readonly tet: { readonly days: number; readonly before: number } }
    /** One day before or after this one; the notice of the year says which. */
    | { readonly beside: DayOfYear };
  /** A weekly day off that it falls on is given back on the next working day. */
  readonly givenBack: boolean;
};

/** What was decided and published for one year: which days, and which working days were swapped. */
export type HolidayNotice = {
  readonly year: number;
  readonly tetFrom: LocalDate;
  readonly besideNationalDay: LocalDate;
  readonly swaps: readonly { readonly off: LocalDate; readonly worked: LocalDate }[];
  readonly source: string;
};

/** A day that the office itself rests or works. */
export type OwnDay = { readonly day: LocalDate; readonly kind: 'off' | 'working'; readonly reason: string };

/** A day that is not as its weekday says, or a holiday, with the ground for it. */
export type CalendarDay = {
  readonly day: LocalDate;
  readonly kind: 'holiday' | 'givenBack' | 'swappedOff' | 'swappedWorking' | 'ownOff' | 'ownWorking';
  readonly name: string;
  readonly source: string;
  readonly unconfirmed?: true;
};

/** The days of the law and of the office; years are worked out when they are first asked for. */
export type WorkCalendar = {
  /** Every remarkable day of the year in order; an own day stands in the place of the law's. */
  readonly daysOf: (year: number) => ReadonlyMap<LocalDate, CalendarDay>;
};

const WORKED: ReadonlySet<CalendarDay['kind']> = new Set(['swappedWorking', 'ownWorking']);

/** 0 is Sunday. */
const weekday = (day: LocalDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWeekend = (day: LocalDate): boolean => weekday(day) % 6 === 0;

const solarDay = (year: number, { month, day }: DayOfYear): LocalDate => {
  const found = toLocalDate({ year, month, day });
  if (found === null) throw new Error(`No such day: ${day}/${month}/${year}`);
  return found;
};

const stretch = (from: LocalDate, days: number): readonly LocalDate[] =>
  Array.from({ length: days }, (_, index) => addDays(from, index));

/** The neighbour that makes the longer rest with the weekend; the day before when both do equally. */
const neighbourOf = (day: LocalDate): LocalDate => addDays(day, [0, 1, 4].includes(weekday(day)) ? 1 : -1);

const daysOfRule = (rule: HolidayRule, year: number, notice: HolidayNotice | undefined): readonly LocalDate[] => {
  const { when } = rule;
  if ('solar' in when) return [solarDay(year, when.solar)];
  if ('lunar' in when) return [lunarDay({ year, ...when.lunar })];
  if ('beside' in when) return [notice?.besideNationalDay ?? neighbourOf(solarDay(year, when.beside))];
  const newYear = lunarDay({ year, month: 1, day: 1 });
  return stretch(notice?.tetFrom ?? addDays(newYear, -when.tet.before), when.tet.days);
};

/** Tết and the second day of Quốc khánh are chosen year by year (khoản 3 Điều 112). */
const isChosen = ({ when }: HolidayRule): boolean => 'tet' in when || 'beside' in when;

const lawDays = (
  rules: readonly HolidayRule[],
  notice: HolidayNotice | undefined,
  year: number,
): readonly CalendarDay[] => {
  const holidays = rules
    .filter(({ firstYear }) => firstYear <= year)
    .flatMap((rule) =>
      daysOfRule(rule, year, notice).map((day) => ({
        day,
        kind: 'holiday' as const,
        name: rule.name,
        source: isChosen(rule) && notice ? notice.source : rule.clause,
        givenBack: rule.givenBack,
        ...(isChosen(rule) && !notice && { unconfirmed: true as const }),
      })),
    )
    .sort((a, b) => a.day.localeCompare(b.day));
  const taken = new Set(holidays.map(({ day }) => day));
  const back = holidays
    .filter(({ day, givenBack }) => givenBack && isWeekend(day))
    .map((holiday) => {
      let day = addDays(holiday.day, 1);
      while (isWeekend(day) || taken.has(day)) day = addDays(day, 1);
      taken.add(day);
      return { ...holiday, day, kind: 'givenBack' as const };
    });
  const swaps = (notice?.swaps ?? []).flatMap(({ off, worked }) => {
    const source = notice?.source ?? '';
    return [
      { day: off, kind: 'swappedOff' as const, name: '', source },
      { day: worked, kind: 'swappedWorking' as const, name: '', source },
    ];
  });
  return [...holidays, ...back].map(({ givenBack: _, ...day }): CalendarDay => day).concat(swaps);
};

const ownDay = ({ day, kind, reason }: OwnDay): CalendarDay => ({
  day,
  kind: kind === 'off' ? 'ownOff' : 'ownWorking',
  name: reason,
  source: '',
});

/**
 * The calendar by the holidays of the law (Điều 111, 112 Bộ luật Lao động 2019), the notices of the years and the days
 * the office set itself. A year without a notice follows the usual rule; its chosen days are marked unconfirmed.
 */
export const workCalendar = (sources: {
  readonly rules: readonly HolidayRule[];
  readonly notices: readonly HolidayNotice[];
  readonly own: readonly OwnDay[];
}): WorkCalendar => {
  const years = new Map<number, ReadonlyMap<LocalDate, CalendarDay>>();
  const workOut = (year: number): ReadonlyMap<LocalDate, CalendarDay> => {
    const notice = sources.notices.find((one) => one.year === year);
    const own = sources.own.filter(({ day }) => yearOf(day) === year).map(ownDay);
    const days = [...lawDays(sources.rules, notice, year), ...own].map((day) => [day.day, day] as const);
    return new Map([...new Map(days)].sort(([a], [b]) => a.localeCompare(b)));
  };
  return {
    daysOf: (year) => {
      const known = years.get(year) ?? workOut(year);
      years.set(year, known);
      return known;
    },
  };
};

/** Monday to Friday without the days off, and the weekend days that are worked instead. */
export const isWorkingDay = (calendar: WorkCalendar, day: LocalDate): boolean => {
  const special = calendar.daysOf(yearOf(day)).get(day);
  return special === undefined ? !isWeekend(day) : WORKED.has(special.kind);
};

/** The day itself when it is worked, else the next working day. */
export const workingDayFrom = (calendar: WorkCalendar, day: LocalDate): LocalDate => {
  let found = day;
  while (!isWorkingDay(calendar, found)) found = addDays(found, 1);
  return found;
};

/** The `count`-th working day after `from`, whose own day is not counted; 0 gives `from` itself. */
export const addWorkingDays = (calendar: WorkCalendar, from: LocalDate, count: number): LocalDate => {
  let day = from;
  for (let left = count; left > 0; left -= 1) day = workingDayFrom(calendar, addDays(day, 1));
  return day;
};

/** How many working days come after `from` up to and with `to`; 0 when `to` is not later. */
export const workingDaysBetween = (calendar: WorkCalendar, from: LocalDate, to: LocalDate): number => {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count += 1;
  return count;
};
