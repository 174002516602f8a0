import { ASKED_OF_PLACES, headsNeighbours, leadsBody, postsIn } from '#shared/domain/nomination-list/leading-posts';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { beginningWith, markedWords, naming, partsOf } from '#shared/domain/nomination-list/post-words';
import type { PersonCategory } from '#shared/domain/recipient';
import { remembered } from '#shared/lib/remembered';

/** As whom the law judges a person. */
export type PersonStanding = { readonly category: PersonCategory; readonly isLeader: boolean };

type Words = {
  readonly honorific: string;
  /** The posts that somebody holds, each in full words. */
  readonly posts: readonly string[];
  /** Where: the part first, then the body that it belongs to. */
  readonly places: readonly string[];
};

type Sign = { readonly category: PersonCategory; readonly fits: (words: Words) => boolean };

const isPupil = beginningWith(
  'học sinh|sinh viên|học viên|nghiên cứu sinh|lưu học sinh|thực tập sinh|lớp (?:trưởng|phó)|hs|sv|hssv',
  'liên đội (?:trưởng|phó)|chi đội (?:trưởng|phó)|(?:phó )?bí thư (?:liên )?chi đoàn (?:lớp|\\d)|trưởng lớp|cán bộ lớp',
);
const isClass = beginningWith('lớp');

const isFarmer = beginningWith('nông dân|ngư dân|diêm dân|xã viên|chủ trang trại');
const isMember = beginningWith('hội viên');
const ofFarmers = naming('hội nông dân|hnd');

const FIRMS =
  'công ty|cty|tổng công ty|hợp tác xã|htx|tập đoàn|dntn|xí nghiệp|nhà máy|quỹ tín dụng|ngân hàng(?! (?:nhà nước|chính sách))';
const namesFirm = naming(FIRMS, 'hđqt|hội đồng quản trị|hđtv|hội đồng thành viên');
const isFirm = beginningWith(FIRMS, 'doanh nghiệp');
/** A body that looks after firms is none: `Liên minh Hợp tác xã tỉnh`. */
const isOverFirms = beginningWith('sở|chi cục|cục|liên minh|hiệp hội|ubnd|ủy ban|trung tâm (?:hỗ trợ|khuyến)');
const isOwner = beginningWith('doanh nhân|chủ (?:doanh nghiệp|dntn|cơ sở|hộ kinh doanh|cửa hàng|công ty)');
const runsFirm = beginningWith(
  '(?:quyền |q |phó )?(?:tổng )?giám đốc|(?:phó )?chủ nhiệm',
  '(?:phó )?chủ tịch (?:hđqt|hđtv|hội đồng (?:quản trị|thành viên)|công ty|tập đoàn|htx|hợp tác xã)',
);

const isWorker = beginningWith('công nhân|thợ|người lao động|lao động tự do');

/**
 * Officers, non-commissioned officers and men of the army and the police are no “cán bộ, công chức” of the law on officials, which
 * leaves them out by name, and Điều 24 khoản 2 of Luật 06/2022 names them apart from those of khoản 1; so does it the militia. The
 * military chief of a commune is one of its officials.
 */
const isRank = beginningWith(
  '(?:đại|thượng|trung|thiếu) (?:tá|tướng|úy)|chuẩn úy|(?:thượng|trung|hạ) sĩ|binh (?:nhất|nhì)|(?:phó |chuẩn )?đô đốc',
);
const isArmedPost = beginningWith(
  'chiến sĩ|sĩ quan|hạ sĩ quan|quân nhân|dân quân|cán bộ chiến sĩ|cảnh sát|công an viên|chính ủy|phó chính ủy|điều tra viên',
  '(?:phó )?(?:tiểu đội|trung đội|đại đội|tiểu đoàn|trung đoàn|lữ đoàn|sư đoàn) (?:trưởng|phó)',
  'trợ lý (?:tác chiến|quân lực|quân khí|hậu cần|chính trị|tuyên huấn|dân quân)',
);
const isArmedBody = beginningWith(
  'công an|phòng cảnh sát|cảnh sát|đội cảnh sát|trại (?:tạm )?giam|quân (?:khu|đoàn|chủng|đội|y)|bộ (?:chỉ huy|chqs|tư lệnh|đội)|bchqs tỉnh|bchqs thành phố',
  'đồn biên phòng|đồn bp|tiểu đội|trung đội|đại đội|tiểu đoàn|trung đoàn|lữ đoàn|sư đoàn|hải đội|hải đoàn',
);

/** Who serves at no body: people of a village, of a faith, retired, volunteers, sportsmen, artists of a craft. */
const isPrivate = beginningWith(
  'già làng|người có uy tín|trưởng họ|nghệ nhân|trụ trì|linh mục|mục sư|chức sắc|chức việc|tình nguyện viên|vận động viên|vđv|thương binh|bệnh binh|tiểu thương|hội viên|đoàn viên|đội viên|cựu (?:chiến binh|giáo chức)',
  'hưu trí|cán bộ hưu|cán bộ nghỉ hưu|chủ hộ|nội trợ|người dân|nhân dân|công dân|tín đồ|phật tử|bảo vệ dân phố|(?:nhân viên |cán bộ )?y tế (?:thôn|bản|khu phố)|cô đỡ thôn|cộng tác viên|chi hội (?:trưởng|phó)|(?:phó )?trưởng ban (?:đại diện|liên lạc)',
);

const isPublicPost = beginningWith(
  'giáo viên|giảng viên|giáo sư|phó giáo sư|hiệu trưởng|hiệu phó|phó hiệu trưởng|quyền hiệu trưởng|tổ (?:trưởng|phó) chuyên môn|tổng phụ trách|tptđ|bảo mẫu|gv|gvcn|gvmn|gvth|gvthcs|gvthpt|gvc',
  '(?:nữ )?hộ sinh|bác sĩ|bs|điều dưỡng|đd|y sĩ|y tá|dược sĩ|kỹ thuật viên|ktv|viên chức|nghiên cứu viên|phóng viên|biên tập viên|phát thanh viên|diễn viên|huấn luyện viên|khuyến nông viên',
  '(?:phó )?(?:trưởng )?khoa|(?:phó )?chủ nhiệm (?:khoa|bộ môn)|(?:phó )?trưởng (?:bộ môn|trạm y tế)',
);
const isPublicBody = beginningWith(
  'tổ (?:toán|ngữ văn|tự nhiên|khoa học (?:tự nhiên|xã hội)|tiếng anh|ngoại ngữ|mẫu giáo|nhà trẻ)|trường|mầm non|tiểu học|thcs|thpt|mn|th|đại học|cao đẳng|học viện|phân hiệu|khoa(?! (?:học|giáo))|bộ môn|viện(?! (?:kiểm sát|ksnd))',
  'bệnh viện|bv|bvđk|trạm (?:y tế|khuyến nông|thú y)|tyt|trung tâm|ttyt|phòng khám đa khoa|bảo tàng|thư viện|nhà (?:hát|văn hóa|thiếu nhi|xuất bản)|đài (?:phát thanh|truyền hình|pt|khí tượng)|tạp chí|báo(?! cáo)',
);

const somePost =
  (asked: (post: string) => boolean): Sign['fits'] =>
  ({ posts }) =>
    posts.some(asked);

const isOfFirm = ({ posts, places }: Words): boolean =>
  !places.some(isOverFirms) && (places.some(isFirm) || [...posts, ...places].some(namesFirm));

/** The first sign that fits tells; whoever bears none is taken for an official. */
const SIGNS: readonly Sign[] = [
  {
    category: 'other',
    fits: ({ posts, places }) => posts.some(isPupil) || (posts.length === 0 && places.some(isClass)),
  },
  {
    category: 'farmer',
    fits: ({ posts, places }) =>
      posts.some(isFarmer) || (posts.some(isMember) && [...posts, ...places].some(ofFarmers)),
  },
  { category: 'entrepreneur', fits: somePost(isOwner) },
  { category: 'entrepreneur', fits: (words) => words.posts.some(runsFirm) && isOfFirm(words) },
  { category: 'worker', fits: somePost(isWorker) },
  {
    category: 'other',
    fits: ({ honorific, posts }) => isRank(honorific) || posts.some(isRank) || posts.some(isArmedPost),
  },
  { category: 'other', fits: ({ posts, places: [place = ''] }) => posts.some((post) => headsNeighbours(post, place)) },
  { category: 'other', fits: somePost(isPrivate) },
  { category: 'publicEmployee', fits: somePost(isPublicPost) },
  { category: 'other', fits: ({ places }) => places.some(isArmedBody) },
  {
    category: 'publicEmployee',
    fits: ({ places }) => places.some(isPublicBody) && !places.some(isFirm),
  },
];

/** Lists say the same posts and units over and over. */
const REMEMBERED_AT_MOST = 20_000;

/** All that the signs ask of a place: units that answer alike tell the same of everybody. */
const ASKED = [isClass, ofFarmers, isFirm, namesFirm, isOverFirms, isArmedBody, isPublicBody, ...ASKED_OF_PLACES];

const firstAlike = new Map<string, string>();

/** The first unit met that tells what this one tells: of 100,000 rows with as many units each post is judged a few times only. */
const unitAlike = remembered(REMEMBERED_AT_MOST, (unit): string => {
  const answers = partsOf(unit).map((part) => ASKED.map((asks) => (asks(part) ? 1 : 0)).join(''));
  const key = answers.join(' ');
  const known = firstAlike.get(key);
  if (known === undefined) firstAlike.set(key, unit);
  return known ?? unit;
});

/** No cell holds it. */
const BETWEEN = '\0';

const standingOf = remembered(REMEMBERED_AT_MOST, (key): PersonStanding => {
  const [honorific = '', position = '', unit = ''] = key.split(BETWEEN);
  const words = { honorific: markedWords(honorific), posts: postsIn(position), places: partsOf(unit) };
  const { posts, places } = words;
  const category = SIGNS.find(({ fits }) => fits(words))?.category ?? 'civilServant';
  const isLeader = !posts.some(isPupil) && posts.some((post) => leadsBody(post, places[0] ?? ''));
  return { category, isLeader };
});

/**
 * As whom a person is judged by what a list says of rank, post and unit (Luật 06/2022: Điều 24, 73 and 74 part officials, workers
 * and farmers, and entrepreneurs); the secretary may say otherwise in the registry. Gives an official who leads nothing where
 * nothing tells.
 */
export const personStanding = ({
  honorific,
  position,
  unit,
}: Pick<NomineeRow, 'position' | 'unit'> & Partial<Pick<NomineeRow, 'honorific'>>): PersonStanding =>
  standingOf([honorific ?? '', position ?? '', unitAlike(unit ?? '')].join(BETWEEN));
