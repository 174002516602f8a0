import type { ReadDb } from '#db/council-db';
import { officeOf } from '#db/queries/settings';
import { papers } from '#shared/text/vi/papers';

/**
 * `GIÁM ĐỐC SỞ TƯ PHÁP` → `Giám đốc Sở Tư pháp`, by the name of the office as it is written. Null for the chair of a
 * People's Committee, whom papers shorten, and for any authority that does not end with the office's name.
 */
export const deciderInWords = (db: ReadDb, authority: string): string | null => {
  const { officeName } = officeOf(db);
  const whole = authority.trim();
  const end = officeName.toLocaleUpperCase('vi');
  if (!whole.endsWith(` ${end}`) || papers.decision.chairs.some((chair) => whole.startsWith(`${chair} `))) return null;
  const post = whole.slice(0, -end.length).trim();
  return `${post.charAt(0)}${post.slice(1).toLocaleLowerCase('vi')} ${officeName}`;
};
