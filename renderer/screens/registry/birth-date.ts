import { formatSlashed, isLocalDate, parseTypedDate } from '#shared/lib/local-date';

/** A birth date as typed (`19/3/1980`, `3/1980`, `1980`) → as stored (`1980-03-19`, `1980-03`, `1980`); null: unread. */
export const readBirthDate = (typed: string): string | null => {
  const text = typed.trim();
  const day = parseTypedDate(text);
  if (day) return day;
  const month = /^(0?[1-9]|1[0-2])\s*[/.-]\s*((?:19|20)\d{2})$/.exec(text);
  if (month?.[1] && month[2]) return `${month[2]}-${month[1].padStart(2, '0')}`;
  return /^(19|20)\d{2}$/.test(text) ? text : null;
};

/** The stored birth date as people here write it. */
export const writtenBirthDate = (stored: string | null): string => {
  if (stored === null) return '';
  if (isLocalDate(stored)) return formatSlashed(stored);
  const month = /^(\d{4})-(\d{2})$/.exec(stored);
  return month ? `${month[2]}/${month[1]}` : stored;
};
