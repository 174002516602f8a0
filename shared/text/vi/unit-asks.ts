import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { levelOfUnit } from '#shared/domain/nomination-list/sender-match';
import { listProblemText } from '#shared/text/vi/list-problems';

type Facts = Readonly<Record<string, string | number>>;

/** What is wrong with a row, and what the unit is to do about it. */
export type UnitAsk = { readonly why: string; readonly todo: string };

const KINDS: Readonly<Record<string, string>> = {
  individual: 'cá nhân',
  collective: 'tập thể',
  household: 'hộ gia đình',
  any: 'người, đơn vị',
};
const kindName = (kind: string | number | undefined): string => KINDS[String(kind)] ?? String(kind ?? '');
const ofSheet = (sheet: string | number | undefined): string =>
  sheet === undefined || sheet === '' ? '' : `, trang tính “${sheet}”`;

/** `otherPlace` says how the unit finds the row where the file counts no rows; empty where it cannot be said. */
const otherRow = ({ otherPlace, otherRow: row, otherSheet }: Facts): string => {
  if (otherPlace === undefined) return `dòng ${row}${ofSheet(otherSheet)}`;
  return otherPlace === '' ? 'một dòng khác của danh sách' : `dòng ghi ${otherPlace}`;
};

/** How an award is written whose level or rank was left out, by its first words; the first that fits. */
const WRITTEN_OUT: readonly (readonly [RegExp, (sender: string | null) => string])[] = [
  [/^(?:bang khen|b ?k)\b/, () => 'Bằng khen của Chủ tịch UBND tỉnh'],
  [
    /^(?:giay khen|g ?k)\b/,
    (sender) =>
      sender !== null && levelOfUnit(sender) === 'commune'
        ? 'Giấy khen của Chủ tịch UBND xã'
        : 'Giấy khen của Giám đốc Sở …',
  ],
  [/^co\b/, () => 'Cờ thi đua của UBND tỉnh'],
  [/\b(?:chien s[iy]|cstd)\b(?!.*\bve vang)/, () => 'Chiến sĩ thi đua cơ sở'],
  [/\bhuy chuong\b/, () => 'Huy chương Chiến sĩ vẻ vang hạng Ba'],
];

/** Of orders there are several, each of ranks: the example is of the one that was written. */
const writtenOut = (award: string, sender: string | null): string =>
  WRITTEN_OUT.find(([words]) => words.test(wordsOf(award)))?.[1](sender) ?? `${award} hạng Ba`;

/** A doubt as the unit reads it: the program's own choices, which only the secretary has, are not spoken of. */
const ASKS: Readonly<Record<string, (facts: Facts, sender: string | null) => UnitAsk>> = {
  NAME_MISSING: () => ({
    why: 'Thiếu họ tên hoặc tên tập thể.',
    todo: 'Ghi đầy đủ họ tên hoặc tên tập thể; nếu là dòng thừa thì xóa.',
  }),
  NAME_TYPO_SUSPECT: ({ name, word }) => ({
    why: `Họ tên “${name}” có chữ “${word}” có vẻ gõ nhầm.`,
    todo: 'Đối chiếu với giấy tờ của người được đề nghị và ghi lại đúng họ tên.',
  }),
  TWO_PERSONS_IN_ONE_CELL: ({ name }) => ({
    why: `Một ô ghi hai người: “${name}”.`,
    todo: 'Ghi mỗi người một dòng; nếu đề nghị cho hộ gia đình thì ghi rõ “Hộ gia đình”.',
  }),
  POSITION_MISSING: () => ({ why: 'Chưa ghi chức vụ.', todo: 'Ghi chức vụ hoặc nghề nghiệp hiện nay.' }),
  UNIT_MISSING: () => ({ why: 'Chưa ghi đơn vị công tác.', todo: 'Ghi tên đầy đủ của đơn vị công tác.' }),
  DATE_INVALID: ({ date }) => ({
    why: `Ngày sinh “${date}” không đúng.`,
    todo: 'Ghi lại ngày sinh theo dạng ngày/tháng/năm.',
  }),
  AWARD_MISSING: () => ({
    why: 'Chưa ghi danh hiệu, hình thức khen thưởng đề nghị.',
    todo: 'Ghi danh hiệu hoặc hình thức đề nghị; nếu không đề nghị thì xóa dòng.',
  }),
  AWARD_UNKNOWN: ({ award }) => ({
    why: `“${award}” không có trong danh mục danh hiệu, hình thức khen thưởng.`,
    todo: 'Ghi lại đúng tên danh hiệu, hình thức đề nghị.',
  }),
  AWARD_LEVEL_UNKNOWN: ({ award }, sender) => ({
    why: `“${award}” chưa ghi cấp khen.`,
    todo: `Ghi rõ cấp khen, ví dụ “${writtenOut(String(award), sender)}”.`,
  }),
  AWARD_KIND_MISMATCH: ({ award, kind }) => ({
    why: `“${award}” không dành cho ${kindName(kind)}.`,
    todo: 'Kiểm tra lại đối tượng, hoặc ghi danh hiệu, hình thức phù hợp.',
  }),
  TOTAL_MISMATCH: ({ kind, stated, counted }) => ({
    why: `Dòng tổng ghi ${stated} ${kindName(kind)} nhưng danh sách có ${counted}.`,
    todo: 'Đối chiếu lại số lượng với danh sách và cho biết số đúng.',
  }),
  HIDDEN_ROW: () => ({
    why: 'Dòng này đang bị ẩn trong tệp.',
    todo: 'Cho biết có đề nghị trường hợp này không; nếu không thì xóa dòng.',
  }),
  HIDDEN_SHEET: ({ sheet }) => ({
    why: `Trang tính “${sheet}” bị ẩn nhưng có một danh sách.`,
    todo: 'Cho biết danh sách này có thuộc đề nghị không; nếu có thì bỏ ẩn và gửi lại.',
  }),
  FORMULA_ERROR: ({ column, error }) => ({
    why: `Ô ở cột “${column}” báo lỗi công thức ${error}.`,
    todo: 'Ghi lại nội dung đúng của ô.',
  }),
  STT_GAP: ({ from, to }) => ({
    why: `Số thứ tự nhảy từ ${from} sang ${to}.`,
    todo: 'Kiểm tra xem có sót trường hợp nào không; nếu sót thì gửi bổ sung.',
  }),
  VOTES_INCONSISTENT: ({ yes, no, valid }) => ({
    why: `Số phiếu không khớp: đồng ý ${yes}, không đồng ý ${no}, hợp lệ ${valid}.`,
    todo: 'Đối chiếu với biên bản kiểm phiếu và ghi lại số phiếu.',
  }),
  RATIO_MISMATCH: ({ yes, valid, ratio }) => ({
    why: `Tỷ lệ ghi ${String(ratio ?? '').replace('.', ',')} % nhưng ${yes}/${valid} phiếu không ra số này.`,
    todo: 'Tính lại tỷ lệ theo biên bản kiểm phiếu.',
  }),
  DUPLICATE_IN_FILE: (facts) => ({
    why: `Trùng với ${otherRow(facts)}: cùng tên, cùng đơn vị, cùng danh hiệu.`,
    todo: 'Giữ một dòng, xóa dòng thừa.',
  }),
};

/**
 * What the unit reads about a problem; one without words of its own says what the secretary reads. Examples are of the
 * sender's own kind where it is known.
 */
export const unitAsk = (
  problem: { readonly code: string; readonly facts: Facts },
  sender: string | null = null,
): UnitAsk =>
  (Object.hasOwn(ASKS, problem.code) ? ASKS[problem.code]?.(problem.facts, sender) : undefined) ?? {
    why: listProblemText(problem),
    todo: 'Kiểm tra lại và sửa dòng này.',
  };
