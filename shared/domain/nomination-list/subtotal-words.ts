import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';

/** With its marks: “Cộng” adds up, “Công ty” does not; nor do “Cộng đồng dân cư”, “Cộng tác viên”. */
const ADDS = /^[\s(*+–-]*cộng(?!\p{L})(?!\s+(?:đồng|tác|hòa|hoà|sản|hưởng|sinh|sự)(?!\p{L}))/iu;

/** Typed without marks only the sum of a known kind of unit is one, and with its count. */
const ADDS_UNMARKED =
  /^cong (nha may|doi|to|tram|phong|ban|khoa|xa|phuong|thon|hat|xi nghiep|van phong|khoi|cum|trung tam|chi nhanh|chi bo|don vi|bo phan|xuong|phan xuong|lop)\b.* \d+( (nguoi|dong chi|ca nhan|tap the|ho))?$/;

/** `Toàn đội: 05 người`, `Số người: 5`. */
const COUNTS_ALL =
  /^\s*(?:tổng\s+)?(?:toàn\s+\p{L}[\p{L}\s]*|số\s+(?:người|lượng|cá nhân|tập thể))\s*[:=]?\s*\d+(?:\s+\p{L}+){0,2}\s*$/iu;

const TOTAL_OF = /^[\s(*+–-]*tổng\s+(?:số\s+)?(?=\p{L})/iu;

/** “Tổng công ty”, “Tổng trạm”, “Tổng đội” begin the names of units. */
const NAMES_UNIT =
  /^(công ty|cục|kho|đội|trạm|đài|đoàn|hội|khu|xã|quân|liên đoàn|lãnh sự quán|thanh tra|kiểm toán)(?!\p{L})/iu;

/** `Tổng trạm: 05 người`: a name would follow the kind of unit. */
const COUNTS_BARE = /^\p{L}+\s*:?\s*\d+(?:\s+\p{L}+){0,2}$/u;

const isOfHeading = (unit: string, heading: string | null): boolean => {
  const said = new Set(wordsOf(heading ?? '').split(' '));
  return wordsOf(unit)
    .split(' ')
    .every((word) => said.has(word));
};

/**
 * True of the sum of one unit's rows: `Cộng nhà máy: 05 người`, `Tổng Trạm Khe Tre` under the heading of that station,
 * which is `heading`.
 */
export const isSubtotalText = (text: string, heading: string | null): boolean => {
  if (ADDS.test(text) || COUNTS_ALL.test(text)) return true;
  if (/^\s*cong\s/i.test(text)) return ADDS_UNMARKED.test(wordsOf(text));
  const start = TOTAL_OF.exec(text)?.[0];
  if (start === undefined) return false;
  const unit = text.slice(start.length);
  if (COUNTS_BARE.test(unit) && startsWithUnitWord(unit)) return true;
  return (startsWithUnitWord(unit) && !NAMES_UNIT.test(unit)) || isOfHeading(unit, heading);
};
