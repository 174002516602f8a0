/** NFC, no-break spaces as spaces, single spaces, trimmed. U+00AD is kept: TCVN3 text uses it for “ư”. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f\u200b\ufeff]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** For searching and comparing: lower case without any mark, đ as d. `Đặng Thị Hòa` → `dang thi hoa`. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();

const collator = new Intl.Collator('vi', { sensitivity: 'variant', numeric: true });

/** Vietnamese dictionary order. */
export const compareVietnamese = (left: string, right: string): number => collator.compare(left, right);
