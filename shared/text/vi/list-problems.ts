import { awardNames } from '#shared/text/vi/awards';

type Facts = Readonly<Record<string, string | number>>;
type Sentence = (facts: Facts) => string;

const KINDS: Readonly<Record<string, string>> = {
  individual: 'cá nhân',
  collective: 'tập thể',
  household: 'hộ gia đình',
  any: 'người, đơn vị',
};

const kindName = (kind: string | number | undefined): string => KINDS[String(kind)] ?? String(kind ?? '');
const decimal = (value: string | number | undefined): string => String(value ?? '').replace('.', ',');
const source = (facts: Facts): string => `“${facts.source}”`;
const otherRow = (facts: Facts): string =>
  facts.otherSheet ? `dòng ${facts.otherRow} (trang tính “${facts.otherSheet}”)` : `dòng ${facts.otherRow}`;

const isPerson = ({ recipientKind }: Facts): boolean => recipientKind === undefined || recipientKind === 'individual';
/** `người`, `tập thể`, `hộ gia đình`. */
const noun = (facts: Facts): string => (isPerson(facts) ? 'người' : kindName(facts.recipientKind));
const sameName = (facts: Facts): string => (isPerson(facts) ? 'trùng họ tên' : 'trùng tên');
const likeness = (facts: Facts): string =>
  isPerson(facts) ? 'cùng ngày sinh hoặc tên đơn vị gần giống' : 'tên đơn vị gần giống';

const unit = (facts: Facts): string => (facts.otherUnit ? ` ở “${facts.otherUnit}”` : '');
const award = ({ award: code }: Facts): string =>
  Object.entries(awardNames).find(([known]) => known === code)?.[1].full ?? String(code ?? '');
/** `Bằng khen … năm 2023 (Quyết định số 12/QĐ-UBND)`. */
const received = (facts: Facts): string =>
  `${award(facts)} năm ${facts.year}${facts.decision ? ` (Quyết định số ${facts.decision})` : ''}`;

/** What the user reads about each doubt of an imported list: code → sentence from the facts of the problem. */
export const listProblemTexts = {
  NAME_MISSING: () => 'Dòng này thiếu họ tên (hoặc tên tập thể). Hãy bổ sung tên hoặc bỏ dòng này.',
  LIST_BESIDE: ({ name }) =>
    `Bên phải dòng này còn “${name}”: danh sách chia thành hai nửa có tiêu đề khác nhau, chương trình chỉ đọc nửa trái. Hãy chuyển nửa phải xuống dưới rồi nhập lại.`,
  NAME_TYPO_SUSPECT: ({ name, word }) => `Kiểm tra lại họ tên “${name}”: chữ “${word}” có vẻ gõ nhầm.`,
  TWO_PERSONS_IN_ONE_CELL: ({ name }) =>
    `“${name}” ghi hai người trong một ô. Hãy chọn: một hộ gia đình hay hai cá nhân riêng.`,
  LOOKS_LIKE_PERSON: ({ name }) => `“${name}” giống tên người nhưng là một phần tên của tập thể.`,
  POSITION_MISSING: ({ name }) => `Chưa có chức vụ của ${name}. Hãy bổ sung nếu quyết định cần ghi chức vụ.`,
  UNIT_MISSING: ({ name, sender }) =>
    sender === undefined
      ? `Chưa có đơn vị công tác của ${name}. Hãy bổ sung đơn vị.`
      : `Tệp không ghi đơn vị công tác của ${name}. Chương trình lấy đơn vị gửi là “${sender}”; hãy sửa nếu không đúng.`,
  UNITS_UNKNOWN: () =>
    'Không dòng nào của danh sách ghi đơn vị. Hãy chọn đơn vị gửi ở trên; nếu không, hồ sơ sẽ không có đơn vị và không phân biệt được người trùng họ tên.',
  UNITS_ARE_PARTS: ({ part }) =>
    `Các dòng chỉ ghi bộ phận (“${part}” …), chưa rõ của đơn vị nào. Hãy chọn đơn vị gửi ở trên; nếu không, “${part}” của đơn vị khác sẽ bị coi là một.`,
  DATE_INVALID: ({ date }) => `Ngày sinh “${date}” không đúng. Hãy sửa theo dạng ngày/tháng/năm.`,
  DATE_CENTURY_DOUBTFUL: ({ date, read }) =>
    `Ngày sinh “${date}” ghi năm bằng hai chữ số, chương trình hiểu là năm ${String(read ?? '').slice(0, 4)}. Hãy ghi đủ bốn chữ số.`,
  DATE_ORDER_DOUBTFUL: ({ column, dates }) =>
    `Cột “${column}” có ${dates} ngày có thể bị đảo ngày và tháng (máy lập danh sách ghi tháng trước). Hãy đối chiếu với hồ sơ trước khi nhập.`,
  AWARD_MISSING: () =>
    'Chưa đề nghị danh hiệu hay hình thức khen thưởng nào. Hãy chọn danh hiệu, hình thức hoặc bỏ dòng này.',
  AWARD_UNKNOWN: ({ award, outside }) =>
    outside
      ? `“${award}” là hình thức của Đảng, Mặt trận hoặc đoàn thể, ngoài Luật Thi đua, khen thưởng. Hãy chọn hình thức trong danh mục hoặc bỏ dòng này.`
      : `Không tìm thấy “${award}” trong danh mục danh hiệu, hình thức khen thưởng. Hãy chọn lại từ danh mục.`,
  AWARD_LEVEL_UNKNOWN: ({ award }) => `“${award}” chưa ghi cấp khen. Hãy chọn cấp ký quyết định.`,
  AWARD_KIND_MISMATCH: ({ award, kind }) =>
    `“${award}” không dành cho ${kindName(kind)}. Hãy kiểm tra lại đối tượng hoặc danh hiệu đề nghị.`,
  AWARD_CONTRADICTION: ({ title, article }) =>
    `Tiêu đề ghi “${title}” nhưng nội dung ghi “${article}”. Chương trình lấy theo nội dung; hãy hỏi lại nơi gửi.`,
  TITLE_AND_PREREQUISITE: () =>
    'Đề nghị cả Lao động tiên tiến và Chiến sĩ thi đua cơ sở: được phép, chương trình giữ cả hai.',
  TOTAL_MISMATCH: ({ kind, stated, counted }) =>
    `Dòng tổng ghi ${stated} ${kindName(kind)} nhưng danh sách có ${counted}. Hãy đối chiếu lại với đơn vị.`,
  HIDDEN_ROW: ({ name }) => `Dòng của ${name} đang bị ẩn trong tệp. Hãy xác nhận có đưa vào danh sách hay không.`,
  HIDDEN_COLUMN: ({ column }) => `Cột “${column}” đang bị ẩn trong tệp nhưng có dữ liệu. Hãy kiểm tra trước khi nhập.`,
  HIDDEN_SHEET: ({ sheet }) =>
    `Trang tính ẩn “${sheet}” có một danh sách. Chương trình không lấy dữ liệu từ trang này; hãy bỏ ẩn trong Excel nếu cần.`,
  FORMULA_ERROR: ({ column, error }) =>
    `Ô ở cột “${column}” báo lỗi công thức ${error}. Hãy kiểm tra ô này trong Excel.`,
  STT_GAP: ({ from, to }) => `Số thứ tự nhảy từ ${from} sang ${to}. Hãy xem có dòng nào bị xóa nhầm không.`,
  LEGACY_ENCODING: ({ encoding }) =>
    `Trang tính dùng bảng mã cũ ${encoding === 'TCVN3' ? 'TCVN3 (ABC)' : encoding}. Chương trình đã chuyển sang Unicode; hãy xem lại các tên riêng.`,
  NOT_A_RECIPIENT_LIST: () =>
    'Trang tính này không phải danh sách đề nghị khen thưởng (không có cột họ tên hoặc tên tập thể), nên không lấy dữ liệu.',
  HEADER_MISSING: () =>
    'Danh sách không có dòng tiêu đề cột. Chương trình đoán ý nghĩa từng cột theo nội dung; hãy kiểm tra kỹ trước khi nhập.',
  NUMBER_AS_TEXT: ({ text, value }) =>
    `Ô ghi “${text}” dưới dạng chữ, Excel có thể không cộng được. Chương trình hiểu là ${decimal(value)}; hãy kiểm tra lại tổng.`,
  RANK_TIE: ({ rank }) => `Có đơn vị đồng hạng ${rank}. Hội đồng cần quyết định thứ tự.`,
  VOTES_INCONSISTENT: ({ yes, no, valid, collected, issued, invalid }) => {
    if (yes === undefined) {
      const all = [
        ['phát ra', issued],
        ['thu về', collected],
        ['hợp lệ', valid],
        ['không hợp lệ', invalid],
      ].flatMap(([name, count]) => (count === undefined ? [] : [`${name} ${count}`]));
      return `Số phiếu ghi ở đầu biểu không khớp: ${all.join(', ')}. Hãy xem lại biên bản kiểm phiếu.`;
    }
    const counts = `đồng ý ${yes}, không đồng ý ${no}, hợp lệ ${valid}`;
    const ofAll = collected === undefined ? '' : `, thu về ${collected}`;
    const given = issued === undefined ? '' : `, phát ra ${issued}`;
    return `Số phiếu không khớp: ${counts}${ofAll}${given}. Hãy xem lại biên bản kiểm phiếu.`;
  },
  RATIO_BASE: ({ yes, valid, members, ofBase, ofWhole }) =>
    `Tỷ lệ tùy cách tính: ${yes}/${valid} phiếu hợp lệ là ${decimal(ofBase)} %, ${yes}/${members} thành viên là ${decimal(ofWhole)} %. Hãy chọn cách tính theo quy chế.`,
  RATIO_MISMATCH: ({ yes, valid, ratio }) =>
    `Tỷ lệ ghi ${decimal(ratio)} % nhưng ${yes}/${valid} phiếu không ra số này. Hãy tính lại tỷ lệ.`,
  DUPLICATE_IN_FILE: (facts) =>
    `“${facts.name}” trùng với ${otherRow(facts)}: cùng tên, cùng đơn vị, cùng danh hiệu. Hãy bỏ một dòng.`,
  SAME_NAME_DIFFERENT_PERSON: (facts) =>
    `“${facts.name}” ${sameName(facts)} với ${otherRow(facts)} nhưng khác ${isPerson(facts) ? 'đơn vị hoặc ngày sinh' : 'đơn vị'}: chương trình coi là hai ${noun(facts)}.`,
  UNIT_SPELLING_VARIANTS: ({ one, other }) => `Tên đơn vị viết không thống nhất: “${one}” và “${other}”.`,
  DUPLICATE_ACROSS_FILES: (facts) =>
    `“${facts.name}” đã có trong tệp ${source(facts)} với cùng danh hiệu. Hãy cho biết đây là cùng một ${noun(facts)} hay khác ${noun(facts)}.`,
  LIKELY_SAME_ACROSS_FILES: (facts) =>
    `“${facts.name}” ${sameName(facts)} với ${noun(facts)}${unit(facts)} trong tệp ${source(facts)}, ${likeness(facts)}. Hãy xác nhận có phải một ${noun(facts)} không.`,
  SAME_PERSON_OTHER_AWARD: (facts) =>
    facts.source === undefined
      ? `“${facts.name}” cũng có ở ${otherRow(facts)} với danh hiệu khác. Đây là đề nghị riêng, không phải trùng.`
      : `“${facts.name}” đã có trong tệp ${source(facts)} với danh hiệu khác. Đây là đề nghị riêng, không phải trùng.`,
  SAME_NAME_DIFFERENT_UNIT: (facts) =>
    `“${facts.name}” ${sameName(facts)} với ${noun(facts)} ở “${facts.otherUnit}” trong tệp ${source(facts)}: chương trình coi là hai ${noun(facts)}.`,
  LIKELY_SAME_IN_FILE: (facts) =>
    `“${facts.name}” trùng họ tên, ngày sinh và danh hiệu với ${otherRow(facts)}, chỉ khác đơn vị. Hãy xác nhận có phải một người không.`,
  NEAR_DUPLICATE_ACROSS_FILES: (facts) =>
    `“${facts.name}” viết gần giống “${facts.otherName}” trong tệp ${source(facts)}, cùng đơn vị và danh hiệu. Hãy xác nhận có phải một ${noun(facts)} không.`,
  NEAR_DUPLICATE_IN_FILE: (facts) =>
    `“${facts.name}” viết gần giống “${facts.otherName}” ở ${otherRow(facts)}, cùng đơn vị và danh hiệu. Hãy xác nhận có phải một ${noun(facts)} không.`,
  LIKELY_KNOWN_RECIPIENT: (facts) =>
    `“${facts.name}” ${sameName(facts)} với ${noun(facts)}${unit(facts)} trong danh mục, ${likeness(facts)}. Hãy xác nhận có phải một ${noun(facts)} không.`,
  NEAR_KNOWN_RECIPIENT: (facts) =>
    `“${facts.name}” viết gần giống “${facts.otherName}”${unit(facts)} trong danh mục. Hãy xác nhận có phải một ${noun(facts)} không.`,
  NAMESAKE_WITH_HISTORY: (facts) =>
    `“${facts.name}” ${sameName(facts)} với ${noun(facts)}${unit(facts)} đã có lịch sử khen thưởng: chương trình coi là hai ${noun(facts)}.`,
  ALREADY_AWARDED: (facts) =>
    `“${facts.otherName}” đã được tặng ${received(facts)}. Hãy bỏ dòng này, hoặc cho biết dòng này là ${noun(facts)} khác.`,
  AWARDED_ONCE_ALREADY: (facts) =>
    `“${facts.otherName}” đã được tặng ${received(facts)}; hình thức này thường chỉ tặng một lần. Hãy kiểm tra lại đề nghị.`,
  AWARDED_SAME_YEAR: (facts) =>
    `“${facts.otherName}” đã được tặng ${received(facts)}, cùng loại hình. Hãy kiểm tra có phải cùng một thành tích không.`,
  ACHIEVEMENT_REWARDED: (facts) =>
    `Thành tích này của “${facts.otherName}” đã được tặng ${received(facts)}. Một thành tích chỉ khen một hình thức; hãy kiểm tra lại.`,
  AWARDED_EARLIER: (facts) => `“${facts.otherName}” đã được tặng ${received(facts)}.`,
  DUPLICATE_ANSWERED: (facts) =>
    facts.answer === 'same'
      ? `Đã xác nhận: cùng một ${noun(facts)} với “${facts.otherName}”${unit(facts)}.`
      : `Đã xác nhận: khác ${noun(facts)} với “${facts.otherName}”${unit(facts)}.`,
} as const satisfies Readonly<Record<string, Sentence>>;

/** The sentence of a problem; a code without one shows itself, so that no doubt is silent. */
export const listProblemText = (problem: { readonly code: string; readonly facts: Facts }): string => {
  const sentences: Readonly<Record<string, Sentence>> = listProblemTexts;
  return Object.hasOwn(sentences, problem.code)
    ? (sentences[problem.code]?.(problem.facts) ?? problem.code)
    : problem.code;
};

/** The rows that a problem is about too and that its sentence does not name already. */
export const unsaidRows = ({
  why,
  relatedRows = [],
}: {
  readonly why: string;
  readonly relatedRows?: readonly number[] | undefined;
}): readonly number[] => relatedRows.filter((row) => !new RegExp(`dòng ${row}(?!\\d)`, 'u').test(why));
