import { tidy } from '#shared/lib/vietnamese-text';

export type OfficeProposal = {
  readonly level: 'province' | 'ministry' | 'department' | 'commune' | 'unit';
  /** The place before the date; empty when the name does not tell it. */
  readonly place: string;
  /** The decision's authority line, in capitals. */
  readonly authority: string;
  /** What follows the number: `QĐ-UBND`. */
  readonly symbol: string;
};

type Kind = { readonly starts: string; readonly level: OfficeProposal['level']; readonly head: string };

/** How an office's name begins → its level and the title of its head. Longer beginnings first. */
const KINDS: readonly Kind[] = [
  { starts: 'ủy ban nhân dân tỉnh', level: 'province', head: 'Chủ tịch' },
  { starts: 'ủy ban nhân dân thành phố', level: 'province', head: 'Chủ tịch' },
  { starts: 'ủy ban nhân dân', level: 'commune', head: 'Chủ tịch' },
  { starts: 'bộ', level: 'ministry', head: 'Bộ trưởng' },
  { starts: 'sở', level: 'department', head: 'Giám đốc' },
  { starts: 'chi cục', level: 'department', head: 'Chi cục trưởng' },
  { starts: 'cục', level: 'department', head: 'Cục trưởng' },
  { starts: 'ban', level: 'department', head: 'Trưởng ban' },
  { starts: 'văn phòng', level: 'department', head: 'Chánh Văn phòng' },
  { starts: 'trường đại học', level: 'unit', head: 'Hiệu trưởng' },
  { starts: 'trường', level: 'unit', head: 'Hiệu trưởng' },
  { starts: 'bệnh viện', level: 'unit', head: 'Giám đốc' },
  { starts: 'trung tâm', level: 'unit', head: 'Giám đốc' },
  { starts: 'viện', level: 'unit', head: 'Viện trưởng' },
  { starts: 'tổng công ty', level: 'unit', head: 'Tổng Giám đốc' },
  { starts: 'công ty', level: 'unit', head: 'Giám đốc' },
];

const OTHER: Kind = { starts: '', level: 'unit', head: 'Thủ trưởng' };

const PEOPLES_COMMITTEE =
  /^(?:ủy|uỷ) ban nhân dân (tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu) (.+)$/iu;
/** Cities that bear a person's name keep the word before it (NĐ 30/2020, PL I). */
const NAMED_AFTER_PERSON = ['hồ chí minh'];

const initials = (name: string): string =>
  name
    .split(/[\s,–-]+/)
    .filter((word) => word !== '' && word.toLowerCase() !== 'và')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

const placeOf = (name: string): string => {
  const match = PEOPLES_COMMITTEE.exec(name);
  const place = match?.[2] ?? '';
  return NAMED_AFTER_PERSON.includes(place.toLowerCase()) ? `Thành phố ${place}` : place;
};

const symbolOf = (name: string): string =>
  PEOPLES_COMMITTEE.test(name) ? 'QĐ-UBND' : `QĐ-${initials(name).slice(0, 8)}`;

/** What the papers of an office of this name usually print; the secretary corrects it. Null for an empty name. */
export const proposeOffice = (typed: string): OfficeProposal | null => {
  const name = tidy(typed);
  if (name === '') return null;
  const folded = `${name.toLowerCase().replace(/^uỷ/, 'ủy')} `;
  const kind = KINDS.find(({ starts }) => folded.startsWith(`${starts} `)) ?? OTHER;
  return {
    level: kind.level,
    place: placeOf(name),
    authority: `${kind.head} ${name}`.toUpperCase(),
    symbol: symbolOf(name),
  };
};
