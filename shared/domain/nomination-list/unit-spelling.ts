import { foldSameLength, wordsOf } from '#shared/domain/nomination-list/folded-text';

/** Words that stay in capitals, folded. */
const ACRONYMS: ReadonlySet<string> = new Set(
  'ubnd hdnd mttq ubmttq thcs thpt ptdtbt ptdtnt gdtx gd dt gddt tncs lhpn ccb kcn kkt tnhh cp mtv hkd htx ttyt bqlda bql bhxh tand vksnd vks bvdk'.split(
    ' ',
  ),
);

/** Levels of the state and kinds of place: small before the name that follows them. */
const PLACES =
  /^(?!xã hội)(?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|đặc khu|khu công nghiệp|khu kinh tế|khu vực)(?=\s)/u;

/** Bodies named by what they do: `Sở Giáo dục và Đào tạo`; every other body bears a name: `Trường THCS Bình Minh`. */
const BY_FIELD =
  /^(?:sở|phòng|cục|chi cục|tổng cục|vụ|viện|ban|bộ|hội|văn phòng|thanh tra|trung tâm|bệnh viện|công an|kho bạc|bảo hiểm|tòa án|viện kiểm sát|liên đoàn|liên minh|ngân hàng|cục thuế|ủy ban|tổ|khoa|bộ môn)(?=\s)/u;

/** Kinds of body in several words: the first of them alone has a capital. */
const LONG_KINDS =
  /^(?:ủy ban nhân dân|hội đồng nhân dân|ủy ban|công an|tổng công ty|công ty|tỉnh đoàn|thành đoàn|huyện đoàn|hợp tác xã|quỹ tín dụng|trạm y tế|chi cục|tổng cục|văn phòng|trung tâm|bệnh viện|liên đoàn|liên minh|kho bạc|ngân hàng|tòa án|viện kiểm sát|thanh tra|chi nhánh|xí nghiệp|nhà máy)(?=\s|$)/u;

/** Always so. */
const COUNTRY = /^việt nam(?=\s|$)/u;

const KINDS_OF_SCHOOL =
  /^(?:tiểu học|mầm non|mẫu giáo|cao đẳng|đại học|trung học cơ sở|trung học phổ thông|trung cấp)(?=\s|$)/u;

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

const isAcronym = (word: string): boolean => {
  const parts = wordsOf(word).split(' ');
  return (
    parts.every((part) => ACRONYMS.has(part)) || (/^\p{L}{2,}$/u.test(word) && !/[aeiouy]/.test(foldSameLength(word)))
  );
};

type Phrase = { readonly words: string; readonly kind: 'body' | 'place' | 'school' | 'country' | 'word' };

const phraseAt = (rest: string, isFirst: boolean): Phrase => {
  const body = isFirst ? LONG_KINDS.exec(rest)?.[0] : undefined;
  if (body !== undefined) return { words: body, kind: 'body' };
  const place = isFirst ? undefined : PLACES.exec(rest)?.[0];
  if (place !== undefined) return { words: place, kind: 'place' };
  const country = COUNTRY.exec(rest)?.[0];
  if (country !== undefined) return { words: country, kind: 'country' };
  const school = isFirst ? undefined : KINDS_OF_SCHOOL.exec(rest)?.[0];
  return school === undefined
    ? { words: /^\S+/u.exec(rest)?.[0] ?? '', kind: 'word' }
    : { words: school, kind: 'school' };
};

const isJoint = (words: string): boolean => words === 'và' || words === '-';

/** Words of a name each with a capital, kinds of place small; of a field of work the first word of each part. */
const spelled = (text: string): string => {
  let isName = !BY_FIELD.test(text) || /^ủy ban nhân dân\s/u.test(text);
  let begins = true;
  const done: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const { words, kind } = phraseAt(rest, done.length === 0);
    rest = rest.slice(words.length).trimStart();
    if (kind === 'country') done.push('Việt Nam');
    else if (isAcronym(words)) done.push(words.toUpperCase());
    else if (kind === 'place' || isJoint(words)) done.push(words);
    else done.push(isName || begins ? capital(words) : words);
    // `Sở` + `Nội vụ`, `Văn hóa, Thể thao và Du lịch`: a field begins behind the kind and behind each joint.
    begins = done.length === 1 || isJoint(words) || words.endsWith(',');
    isName ||= kind === 'place';
  }
  return done.join(' ');
};

/** A unit's name in capitals, as of a letterhead, in the spelling of running text; a name with small letters stays. */
export const spelledUnit = (name: string): string =>
  name === name.toUpperCase() ? spelled(name.toLowerCase().replace(/^uỷ ban/u, 'ủy ban')) : name;
