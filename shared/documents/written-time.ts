import { twoDigits } from '#shared/lib/two-digits';
import { papers } from '#shared/text/vi/papers';

const words = papers.minutes;

/** `14h00`, `14:00` → `14 giờ 00 phút`; other words stay, nothing leaves room to write. */
export const writtenTime = (text: string): string => {
  const match = /^(\d{1,2})\s*[hg:]\s*(\d{2})?$/i.exec(text.trim());
  if (match) return `${twoDigits(Number(match[1]))} ${words.hour} ${match[2] ?? '00'} ${words.minute}`;
  return text.trim() === '' ? words.openTime : text.trim();
};
