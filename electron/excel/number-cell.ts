import type { NumberShape } from '#electron/excel/ooxml-styles';
import type { RawCell } from '#shared/domain/raw-workbook';
import { twoDigits } from '#shared/lib/two-digits';

const DAYS_FROM_1904 = 1462;
const DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

/** `dd/mm/yyyy` of an Excel day number. Days before March 1900 are one off in Excel and do not occur here. */
const dayText = (serial: number): string => {
  const day = new Date(Math.round((Math.floor(serial) - UNIX_EPOCH_SERIAL) * DAY));
  return `${twoDigits(day.getUTCDate())}/${twoDigits(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
};

/** A number as a reader of the sheet sees it: no float noise, dates day first, percents with the sign. */
export const numberCell = (input: {
  readonly number: number;
  readonly shape: NumberShape;
  readonly epoch1904: boolean;
}): RawCell => {
  const { number, shape } = input;
  if (shape === 'date' && number >= 1 && number < 2_958_466) {
    const serial = input.epoch1904 ? number + DAYS_FROM_1904 : number;
    return { text: dayText(serial), number, dateSerial: serial };
  }
  return { text: shape === 'percent' ? `${seen(number * 100)}%` : seen(number), number };
};

const seen = (value: number): string => String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)));
