import { twoDigits } from '#shared/lib/two-digits';

const VIETNAM_MINUTES = 7 * 60;

/** The parts of a moment by the clock of Vietnam, whatever zone the machine stands in. */
const inVietnam = (moment: Date) => {
  const shifted = new Date(moment.getTime() + VIETNAM_MINUTES * 60_000);
  return {
    year: String(shifted.getUTCFullYear()).padStart(4, '0'),
    month: twoDigits(shifted.getUTCMonth() + 1),
    day: twoDigits(shifted.getUTCDate()),
    hour: twoDigits(shifted.getUTCHours()),
    minute: twoDigits(shifted.getUTCMinutes()),
    second: twoDigits(shifted.getUTCSeconds()),
  };
};

export const TIME_STYLES = ['dayFirst', 'iso'] as const;
export type TimeStyle = (typeof TIME_STYLES)[number];

/**
 * The time of signing as it stands on the page: day, month, year; hour, minute, second; the zone of Vietnam by ISO 8601
 * (NĐ 30/2020, Phụ lục I, II.8b). `05/12/2025 14:00:00 +07:00`, or `2025-12-05T14:00:00+07:00`.
 */
export const writtenSigningTime = (moment: Date, style: TimeStyle): string => {
  const { year, month, day, hour, minute, second } = inVietnam(moment);
  const clock = `${hour}:${minute}:${second}`;
  return style === 'iso' ? `${year}-${month}-${day}T${clock}+07:00` : `${day}/${month}/${year} ${clock} +07:00`;
};

/** The same moment as PDF writes it in /M: `D:20251205140000+07'00'`. */
export const pdfSigningTime = (moment: Date): string => {
  const { year, month, day, hour, minute, second } = inVietnam(moment);
  return `D:${year}${month}${day}${hour}${minute}${second}+07'00'`;
};

const PDF_TIME =
  /^D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z(?:00'?(?:00'?)?)?|([+-])(\d{2})'?(\d{2})?'?)?$/;

/** Reads /M; null when it is no date. Without a zone it is taken as the time of Vietnam. */
export const readPdfTime = (text: string): Date | null => {
  const found = PDF_TIME.exec(text);
  if (found === null) return null;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', sign, hours, minutes] = found;
  const isUtc = text.includes('Z');
  const zone = isUtc ? 'Z' : sign === undefined ? '+07:00' : `${sign}${hours}:${minutes ?? '00'}`;
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(moment.getTime()) ? null : moment;
};
