import { beginningWith, naming, partsOf } from '#shared/domain/nomination-list/post-words';

/** Posts as lists shorten them. What may mean something else stands alone or before a body. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^p (?=\p{L})/u, 'phó '],
  [/^(?:phó )?p(?=(?:tgđ|tgd|gđ|gd|ht|ct|bt|cht|tp|ttcm)(?: |$))/u, 'phó '],
  [/^pp(?= |$)/u, 'phó phòng'],
  [/^(phó |quyền |q )?(?:tgđ|tgd)(?= |$)/u, '$1tổng giám đốc'],
  [/^(phó |quyền |q )?(?:gđ|gd)(?= |$)/u, '$1giám đốc'],
  [/^(phó |quyền |q )?ht(?= |$)/u, '$1hiệu trưởng'],
  [
    /^(phó )?ct(?= (?:ubnd|hđnd|hdnd|hội|mttq|ubmttq|công đoàn|cđ|lđlđ|liên|hđqt|hđtv|công ty|htx)(?: |$)|$)/u,
    '$1chủ tịch',
  ],
  [/^(phó )?bt(?= |$)/u, '$1bí thư'],
  [/^(phó )?cht(?= |$)/u, '$1chỉ huy trưởng'],
  [/^chp(?= |$)/u, 'chỉ huy phó'],
  [/^tp$|^phó tp(?= |$)/u, 'trưởng phòng'],
  [/^(phó )?chánh vp(?= |$)/u, '$1chánh văn phòng'],
  [/^ttcm(?= |$)/u, 'tổ trưởng chuyên môn'],
  [/^tpcm(?= |$)/u, 'tổ phó chuyên môn'],
];

const inFull = (part: string): string => SHORT.reduce((words, [short, full]) => words.replace(short, full), part);

/** The posts that somebody holds, each in full words: `PGĐ, Bí thư chi bộ`. */
export const postsIn = (position: string): readonly string[] => partsOf(position).map(inFull);

const PARTS_OF_BODIES =
  'phòng|khoa|ban|trạm|bộ môn|bộ phận|đoàn|công an|chi nhánh|văn phòng|phân xưởng|xưởng|đội|đồn|hạt|trại|đài|ga|phân hiệu|thuế|tổ';
/** Heads of bodies and of their parts, and who stands in for them; who leads a shift, a crew or a quay is none. */
const HEADS = [
  'tổng giám đốc|giám đốc|chủ tịch|bí thư|hiệu trưởng|hiệu phó|viện trưởng|chánh án|tổng biên tập|quản đốc|chính ủy|chính trị viên',
  '(?:cục|vụ|tổng cục|chi cục|viện|sở|ty|hạt|đồn|trại|đội|tổ|trạm|xưởng|phân xưởng|xã đội|phường đội|huyện đội) (?:trưởng|phó)',
  '(?:tiểu đội|trung đội|đại đội|tiểu đoàn|trung đoàn|lữ đoàn|sư đoàn|hải đội|hải đoàn) (?:trưởng|phó)',
  `trưởng (?:${PARTS_OF_BODIES})`,
  'chánh (?:văn phòng|thanh tra)|chỉ huy (?:trưởng|phó)|thủ trưởng|bộ trưởng|thứ trưởng|tư lệnh|tham mưu trưởng|tổng thư ký',
  'chủ nhiệm(?! (?:lớp|đề tài|dự án|công trình|clb|câu lạc bộ))|chủ doanh nghiệp',
].join('|');
/** “Phó phòng” leaves the head's own word away; “nguyên” is one no more. */
const leads = beginningWith(`(?:quyền |q )?(?:phó (?:${PARTS_OF_BODIES})|(?:phó ){0,2}(?:${HEADS}))`);

const VILLAGES =
  'thôn|ấp|xóm|buôn|bon|khóm|phum|sóc|làng(?! (?:nghề|văn hóa))|khu phố|khu dân cư|tổ dân phố|dân phố|tdp|tổ dân cư|dân cư|tổ nhân dân|tổ tự quản|tổ liên gia';
/** What stands before the village in a post: `Bí thư chi bộ thôn`, and no `Phát triển nông thôn`. */
const OF = '(?:trưởng|phó|chi bộ|chi ủy|chi đoàn|chi hội|mặt trận|ctmt|điều hành|nhân dân)';
const headsVillage = naming(`${OF} (?:${VILLAGES})`);
/** “Truong ban” without its marks is rather a committee's head. */
const headsMarkedVillage = (post: string): boolean =>
  /(?:trưởng|phó|chi bộ|chi đoàn|chi hội|mặt trận) bản(?!\p{L})/u.test(post);

/** What people of a village, a school's parents or a union's cell do together: no “cơ quan, đơn vị” in the sense of the law. */
const headsCircle = naming(
  'công tác mặt trận|ctmt|ban nhân dân|cha mẹ học sinh|phụ huynh|thanh tra nhân dân|câu lạc bộ|clb|dòng họ|ban liên lạc',
  'tổ (?:hòa giải|bảo vệ an ninh|an ninh|bảo vệ dân phố|vay vốn|tiết kiệm|hợp tác|công đoàn|phụ nữ|đảng|công nghệ số)|đội (?:bóng|văn nghệ|dân phòng|tuyển|xung kích|cờ đỏ)',
  'chi đoàn|liên chi đoàn|liên đội|chi đội|chi hội|phân hội|ban nữ công|công đoàn bộ phận|ban trị sự|ban hộ tự|hội làng|hội đồng hương|lớp',
);

const isVillage = beginningWith(VILLAGES, 'khu vực', 'khu(?= \\d)');
const isMarkedVillage = (place: string): boolean => /^bản(?!\p{L})/u.test(place);
const isCommune = beginningWith('xã|phường|thị trấn|đặc khu');
const mayHeadVillage = beginningWith(
  '(?:phó )?(?:tổ trưởng|tổ phó|trưởng ban|phó ban|bí thư(?! đảng)|đội trưởng|trưởng khu|trưởng$)',
);
const headsGroup = beginningWith('tổ trưởng|tổ phó');

/** All that is asked of a place here. */
export const ASKED_OF_PLACES: readonly ((place: string) => boolean)[] = [isVillage, isMarkedVillage, isCommune];

/** True of who leads people where they live: `Trưởng thôn`, `Tổ trưởng | Tổ dân phố 5`, `Bí thư chi bộ | Bản A`. */
export const headsNeighbours = (post: string, place: string): boolean =>
  headsVillage(post) ||
  headsMarkedVillage(post) ||
  (mayHeadVillage(post) && (isVillage(place) || isMarkedVillage(place))) ||
  (headsGroup(post) && isCommune(place));

/** True of a head or deputy head of a body or of its part, “người đứng đầu, lãnh đạo cơ quan, đơn vị”. `place` is where. */
export const leadsBody = (post: string, place: string): boolean =>
  leads(post) && !headsCircle(post) && !headsNeighbours(post, place);
