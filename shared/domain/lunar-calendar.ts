import { addDays, type LocalDate, localDate } from '#shared/lib/local-date';

/**
 * The Vietnamese lunar calendar for the days that the law names by it (Tết, Giỗ Tổ). Months begin on the day of the
 * new moon in Hanoi (UTC+7); the month that holds the winter solstice is the eleventh; a year of thirteen months
 * repeats the first month in which the sun enters no new sign. New moons and the sun's place follow Meeus,
 * Astronomical Algorithms, good to minutes.
 */

const HANOI_OFFSET = 7 / 24;
/** Julian day of 1970-01-01 at noon. */
const EPOCH = 2_440_588;
const LUNATION = 29.530588853;
const DAY_MS = 86_400_000;

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

const dayNumber = (date: LocalDate): number => EPOCH + Date.parse(`${date}T00:00:00Z`) / DAY_MS;
const dayOf = (number: number): LocalDate => addDays(localDate('1970-01-01'), number - EPOCH);

/** Terrestrial less universal time in days, for the centuries around 2000. */
const clockDrift = (century: number): number => -0.000278 + 0.000265 * century + 0.000262 * century ** 2;

/** The day in Hanoi of the k-th new moon since 1900. */
const newMoonDay = (k: number): number => {
  const t = k / 1236.85;
  const mean = 2_415_020.75933 + 29.53058868 * k + 0.0001178 * t ** 2 - 0.000000155 * t ** 3;
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3;
  const correction =
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t ** 2) +
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * node) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * node + sun) -
    0.0004 * sine(2 * node - sun) -
    0.0006 * sine(2 * node + moon) +
    0.001 * sine(2 * node - moon) +
    0.0005 * sine(2 * moon + sun);
  return Math.floor(mean + correction - clockDrift(t) + 0.5 + HANOI_OFFSET);
};

/** The sun's sign (0–11, 9 from the winter solstice on) when the day begins in Hanoi. */
const sunSign = (day: number): number => {
  const t = (day - 0.5 - HANOI_OFFSET - 2_451_545) / 36_525;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3;
  const longitude =
    280.46645 +
    36_000.76983 * t +
    0.0003032 * t ** 2 +
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
};

const lunationNear = (day: number): number => Math.round((day - 2_415_021) / LUNATION);

/** The lunation of the eleventh month: the last one that begins before the sun has entered the sign of the solstice. */
const eleventhMonth = (year: number): number => {
  const k = lunationNear(dayNumber(localDate(`${year}-12-31`)));
  const begun = newMoonDay(k) <= dayNumber(localDate(`${year}-12-31`)) ? k : k - 1;
  return sunSign(newMoonDay(begun)) >= 9 ? begun - 1 : begun;
};

/** How many months after the eleventh the repeated one stands; null in a year of twelve months. */
const leapPlace = (eleventh: number, next: number): number | null => {
  if (next - eleventh < 13) return null;
  for (let place = 1; place < 13; place += 1) {
    if (sunSign(newMoonDay(eleventh + place)) === sunSign(newMoonDay(eleventh + place + 1))) return place;
  }
  return null;
};

type LunarDay = { readonly year: number; readonly month: number; readonly day: number };

/**
 * The day on which a day of the first ten lunar months falls; of a repeated month the first one. `year` is the year in
 * which that Tết falls. Checked by tests against the days that were kept.
 */
export const lunarDay = ({ year, month, day }: LunarDay): LocalDate => {
  const eleventh = eleventhMonth(year - 1);
  const leap = leapPlace(eleventh, eleventhMonth(year));
  const place = month + 1;
  const k = eleventh + (leap !== null && place >= leap ? place + 1 : place);
  return dayOf(newMoonDay(k) + day - 1);
};
