import { foldSameLength } from '#shared/domain/nomination-list/folded-text';
import { remembered } from '#shared/lib/remembered';

const DEPUTY = '(?:phó |quyền |q\\. ?|nguyên )?';
const HEADS = [
  'tổng giám đốc',
  'tổng biên tập',
  'tổng thư ký',
  'giám đốc',
  'chủ tịch',
  'chủ tịch (?:hội đồng (?:quản trị|thành viên|trường)|hđqt|hđtv)',
  'bí thư',
  'hiệu trưởng',
  'trưởng phòng',
  'trưởng khoa',
  'trưởng ban(?: (?:công tác mặt trận|ctmt|nhân dân|điều hành))?',
  'trưởng đoàn',
  'trưởng trạm',
  'trưởng bộ môn',
  'trưởng bộ phận',
  'trưởng công an',
  'trưởng thôn',
  'trưởng ấp',
  'trưởng bản',
  'trưởng xóm',
  'trưởng khu phố',
  'trưởng buôn',
  'trưởng bon',
  'trưởng làng',
  'trưởng khóm',
  'trưởng tổ dân phố',
  'buôn trưởng',
  'thôn trưởng',
  'xóm trưởng',
  'bản trưởng',
  'làng trưởng',
  'ấp trưởng',
  'già làng',
  'trưởng nhóm',
  'trưởng bến',
  'trưởng kho',
  'trưởng bãi',
  'trưởng ca',
  'trưởng kíp',
  'trưởng tàu',
  'trưởng ga',
  'trưởng chợ',
  'trưởng cụm',
  'trưởng tuyến',
  'trưởng cảng',
  'trưởng hạt',
  'trưởng trại',
  'trưởng rạp',
  'trưởng xưởng',
  'trưởng đài',
  'trưởng chốt',
  'trưởng quầy',
  'trưởng cửa hàng',
  'trưởng đại diện',
  'trưởng điểm trường',
  'bến trưởng',
  'ca trưởng',
  'kíp trưởng',
  'cụm trưởng',
  'trại trưởng',
  'đài trưởng',
  'chốt trưởng',
  'xưởng trưởng',
  'trưởng tiểu ban',
  'trưởng chi nhánh',
  'trưởng đồn',
  'trưởng khối',
  'tổ trưởng chuyên môn',
  'tổ trưởng tổ dân phố',
  'tổ trưởng',
  'tổ phó chuyên môn',
  'tổ phó',
  'đội trưởng',
  'đội phó',
  'cục trưởng',
  'chi cục trưởng',
  'vụ trưởng',
  'viện trưởng',
  'hạt trưởng',
  'trạm trưởng',
  'đồn trưởng',
  'quản đốc',
  'chánh văn phòng',
  'chánh thanh tra',
  'chánh án',
  'chính ủy',
  'chính uỷ',
  'chính trị viên',
  'chỉ huy trưởng',
  'tham mưu trưởng',
  'tư lệnh',
  'sư đoàn trưởng',
  'lữ đoàn trưởng',
  'trung đoàn trưởng',
  'tiểu đoàn trưởng',
  'đại đội trưởng',
  'trung đội trưởng',
  'tiểu đội trưởng',
  'chi hội trưởng(?: (?:hội )?(?:phụ nữ|nông dân|cựu chiến binh|người cao tuổi|chữ thập đỏ|khuyến học|thanh niên|nghề nghiệp))?',
  'hội trưởng',
  'chi hội phó(?: (?:hội )?(?:phụ nữ|nông dân|cựu chiến binh|người cao tuổi|chữ thập đỏ|khuyến học|thanh niên|nghề nghiệp))?',
  'hội phó',
  'trung đoàn phó',
  'tiểu đoàn phó',
  'đại đội phó',
  'trung đội phó',
  'chủ nhiệm',
  'thủ trưởng',
  'trụ trì',
  'achar',
  'viện chủ',
  'quản nhiệm',
  'chánh xứ',
  'phó xứ',
  'quản xứ',
  'quản hạt',
  'trưởng',
];
/** Ranks of civil servants; “thống kê” alone begins the name of an office. */
const RANKED =
  'thống kê|thanh tra|kiểm toán|kiểm tra|kế toán|kiểm lâm|lưu trữ|văn thư|thư viện|địa chính|quan trắc|dự báo|kiểm ngư|kiểm soát|thẩm tra|giám định|chấp hành|kiểm dịch|hướng dẫn|tuyên truyền'.split(
    '|',
  );
const STAFF = [
  ...RANKED.map((work) => `${work} viên(?: (?:chính|cao cấp|trung cấp|sơ cấp))?`),
  'chuyên viên cao cấp',
  'chuyên viên chính',
  'chuyên viên',
  'kế toán trưởng',
  'kế toán',
  'thủ quỹ',
  'thủ kho',
  'văn thư - lưu trữ',
  'văn thư',
  'nhân viên văn thư',
  'nhân viên y tế',
  'nhân viên thư viện',
  'nhân viên kỹ thuật',
  'nhân viên hợp đồng',
  'nhân viên bảo vệ',
  'nhân viên phục vụ',
  'nhân viên hành chính',
  'nhân viên',
  'lái xe',
  'tạp vụ',
  'bảo vệ',
  'phục vụ',
  'giáo viên',
  'vận động viên',
  'trọng tài',
  'tình nguyện viên',
  'giảng viên chính',
  'giảng viên cao cấp',
  'giảng viên',
  'tổng phụ trách đội',
  'tổng phụ trách',
  'bác sĩ chuyên khoa ii',
  'bác sĩ chuyên khoa i',
  'bác sĩ',
  'bác sỹ',
  'dược sĩ',
  'dược sỹ',
  'điều dưỡng trưởng',
  'điều dưỡng viên',
  'điều dưỡng',
  'hộ sinh',
  'nữ hộ sinh',
  'kỹ thuật viên',
  'y sĩ',
  'y sỹ',
  'kỹ sư',
  'công nhân',
  'cán bộ',
  // Posts of communes (Nghị định 33/2023 Điều 5).
  '(?:công chức |cán bộ )?(?:văn phòng ?[-–] ?thống kê|tư pháp ?[-–] ?hộ tịch|tài chính ?[-–] ?kế toán)',
  '(?:công chức |cán bộ )?địa chính ?[-–] ?(?:xây dựng|nông nghiệp)(?:(?: ?[-–] ?|, )(?:đô thị|xây dựng|nông nghiệp|môi trường))*(?: và môi trường)?',
  '(?:công chức|cán bộ) văn (?:hóa|hoá) ?[-–] ?xã hội',
  'công chức',
  'viên chức',
  'điều tra viên',
  'cán sự',
  'cấp dưỡng',
  'kiểm sát viên',
  'thẩm phán',
  'thư ký',
  'cảnh sát khu vực',
  'công an viên',
  'trợ lý',
  'chiến sĩ',
  'chiến sỹ',
  'chiến sĩ dân quân(?: (?:thường trực|cơ động|tại chỗ|nòng cốt|tự vệ))?',
  'dân quân (?:thường trực|cơ động|tại chỗ|nòng cốt|tự vệ)',
  'xã viên',
  'thành viên',
  'ủy viên thường trực',
  'ủy viên',
  'uỷ viên',
  'đại biểu',
  'hội viên',
  'nông dân',
  'học sinh',
  'sinh viên',
  'tổ viên',
  'đội viên',
  'thợ',
  'người lao động',
  'quản trị viên',
  'thư ký tòa án',
  'hội thẩm nhân dân',
  'hội thẩm',
  'công chứng viên',
  'đấu giá viên',
  'giao dịch viên',
  'kiểm ngân',
  'khai thác viên',
  'bưu tá',
  'phóng viên',
  'biên tập viên',
  'phát thanh viên',
  'huấn luyện viên',
  'đăng kiểm viên',
  'thuyền trưởng',
  'thuyền phó',
  'thuyền viên',
  'máy trưởng',
  'thủy thủ trưởng',
  'thủy thủ',
  'thợ máy',
  'hoa tiêu',
  'lái tàu',
  'lái phà',
  'quản trang',
  'cộng tác viên',
];

type Spelling = (text: string) => string;

/** Lower case with its marks, one way of placing the tone of `uy`; one sign for one sign. */
const withMarks: Spelling = (text) =>
  text
    .toLowerCase()
    .replace(/uỷ/g, 'ủy')
    .replace(/uý/g, 'úy')
    .replace(/chiến sỹ/g, 'chiến sĩ')
    .replace(/([bdy]|bác) sỹ/g, '$1 sĩ');

const alternatives = (titles: readonly string[], spell: Spelling): string =>
  [...new Set(titles.map(spell))].sort((left, right) => right.length - left.length).join('|');

const LEADING_LETTERS = /^\p{L}+/u;

/** Whether a text begins with the first word of some title: most are names and need no closer look. */
const titleBeginning = (spell: Spelling): ((text: string) => boolean) => {
  const first = [...HEADS, ...STAFF].flatMap((title) => LEADING_LETTERS.exec(title) ?? []);
  const words = new Set([...first, ...(DEPUTY.match(/\p{L}+/gu) ?? [])].map(spell));
  const isFirst = remembered(4_000, (word): boolean => words.has(spell(word)));
  return (text) => isFirst(LEADING_LETTERS.exec(text)?.[0] ?? '');
};

const titlePatterns = (spell: Spelling) => {
  const heads = `(?:${spell(DEPUTY)}(?:${alternatives(HEADS, spell)}))`;
  const extra = `(?: ${spell('thường trực')}| ${spell('phụ trách')}| ${spell('chuyên trách')})?`;
  const end = '(?![\\p{L}\\p{N}])';
  return {
    spell,
    mayBegin: titleBeginning(spell),
    any: new RegExp(`^(?:${heads}${extra}|${alternatives(STAFF, spell)})${end}`, 'u'),
    head: new RegExp(`^${heads}${end}`, 'u'),
  };
};

const MARKED = titlePatterns(withMarks);
const UNMARKED = titlePatterns(foldSameLength);

/** Marks decide (`trưởng` heads, `trường` is a school) unless the text was typed without any. */
export const matchTitle = (text: string, which: 'any' | 'head'): RegExpExecArray | null => {
  const titles = /^\p{ASCII}*$/u.test(text) ? UNMARKED : MARKED;
  return titles.mayBegin(text) ? titles[which].exec(titles.spell(text)) : null;
};

/** Posts as lists shorten them, in capitals only; those that may mean something else need a body behind them. */
export const SHORT_HEAD =
  /^(?:(?:Phó )?(?:P\. ?|P)?(?:GĐ|HT|TGĐ)|CHT|CHP|PCHT|(?:Phó )?P?CT(?= (?:UBND|HĐND|Hội|MTTQ|UBMTTQ|Công đoàn|CĐ|LĐLĐ|Liên))|(?:Phó )?P?BT(?: ?ĐU| Đảng ủy| Đoàn| Chi bộ)?(?= |$)|TTCM|TPCM|TPTĐ)(?![\p{L}\p{N}])/u;
const SHORT_STAFF =
  /^(?:GV(?:CN|MN|TH|THCS|THPT)?|NV(?:YT|TV|KT|VT|BV)?|CV(?:C|CC)?|CB|CC|VC|KTV|ĐDT|HS|SV|LX)(?![\p{L}\p{N}&.])/u;

const shortTitle = (text: string): string | null =>
  /^\p{Lu}{2}|^Phó (?:CT|BT|GĐ|HT)/u.test(text)
    ? ((SHORT_HEAD.exec(text) ?? SHORT_STAFF.exec(text))?.[0] ?? null)
    : null;

/** The longest known title at the start of the text, or null. */
export const leadingTitle = remembered(4_000, (text): string | null => {
  const match = matchTitle(text, 'any');
  return match === null ? shortTitle(text) : text.slice(0, match[0].length);
});
