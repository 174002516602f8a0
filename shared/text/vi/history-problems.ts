import type { RatingLevel } from '#shared/domain/recipient';
import { listProblemText } from '#shared/text/vi/list-problems';
import { ratingTexts } from '#shared/text/vi/recipients';

type Facts = Readonly<Record<string, string | number>>;
type Sentence = (facts: Facts) => string;

const isLevel = (level: string | number | undefined): level is RatingLevel =>
  typeof level === 'string' && Object.hasOwn(ratingTexts, level);
const levelName = (level: string | number | undefined): string => (isLevel(level) ? ratingTexts[level] : '');

/** What the user reads about each doubt of a list of earlier years. */
const historyProblemTexts = {
  YEAR_MISSING: () => 'Chưa rõ năm. Hãy ghi năm cho dòng này, hoặc ghi năm chung cho cả danh sách ở trên.',
  YEAR_UNCLEAR: ({ year }) => `“${year}” chưa rõ là năm nào. Hãy ghi từng năm riêng.`,
  YEAR_OF_DECISION: ({ year }) =>
    `Danh sách không ghi năm khen, chương trình lấy năm của quyết định: ${year}. Hãy sửa nếu khen thành tích năm khác.`,
  YEAR_OR_BEFORE: ({ year, before }) =>
    `Danh sách không ghi năm khen và quyết định ký đầu năm ${year}. Hãy ghi rõ khen thành tích năm ${before} hay ${year}.`,
  YEAR_TO_COME: ({ year }) => `Năm ${year} chưa đến. Hãy sửa lại năm.`,
  DECIDED_BEFORE_YEAR: ({ year, decided }) =>
    `Quyết định ký năm ${decided}, trước năm được khen ${year}. Hãy kiểm tra lại năm và ngày quyết định.`,
  DECISION_DAY_INVALID: ({ date }) => `Ngày quyết định “${date}” không đúng. Hãy sửa theo dạng ngày/tháng/năm.`,
  FACT_MISSING: () => 'Dòng này không ghi danh hiệu, hình thức nào. Hãy chọn từ danh mục hoặc bỏ dòng.',
  RATING_MISSING: () => 'Dòng này chưa ghi mức xếp loại. Hãy chọn mức hoặc bỏ dòng.',
  RATING_UNKNOWN: ({ rating }) => `Chưa hiểu mức xếp loại “${rating}”. Hãy chọn mức hoặc bỏ dòng.`,
  RATING_OLD_SCALE: ({ rating }) =>
    `“${rating}” là mức của quy định cũ, chương trình ghi là Hoàn thành nhiệm vụ. Hãy sửa nếu không đúng.`,
  RATING_DIFFERS: ({ year, held, level }) =>
    `Xếp loại năm ${year} đã ghi là “${levelName(held)}”, tệp này ghi “${levelName(level)}”. Chương trình giữ mức đã ghi; nếu mức đó sai, hãy sửa trong lịch sử của người này.`,
  RATING_TWICE: ({ year, first, second }) =>
    `Danh sách ghi hai mức xếp loại năm ${year} của người này: “${levelName(first)}” và “${levelName(second)}”. Hãy để lại mục không đúng, hoặc sửa cho cùng một mức.`,
  AWARD_OTHER_DECISION: ({ year, held, number }) =>
    `Danh hiệu này năm ${year} đã có${held === '' ? '' : ` theo quyết định ${held}`}, tệp này ghi quyết định ${number}. Chương trình giữ dòng đã có.`,
  SCOPE_MISSING: () => 'Chưa ghi phạm vi ảnh hưởng của sáng kiến. Hãy chọn cơ sở, cấp tỉnh hoặc toàn quốc.',
  SCOPE_UNKNOWN: ({ scope }) => `Chưa hiểu phạm vi “${scope}”. Hãy chọn cơ sở, cấp tỉnh hoặc toàn quốc.`,
  TITLE_MISSING: () => 'Chưa ghi tên sáng kiến, đề tài. Hãy bổ sung tên hoặc bỏ dòng.',
  NOT_RECOGNIZED: ({ column, words }) =>
    `Cột “${column}” ghi “${words}”, có thể chưa được công nhận. Hãy bỏ dòng; nếu đã được công nhận, hãy chọn lại danh hiệu hoặc phạm vi sáng kiến của dòng này.`,
  AUTHOR_NOT_PERSON: ({ name }) =>
    `“${name}” không phải tên người. Sáng kiến ghi cho từng tác giả; hãy ghi tên tác giả hoặc bỏ dòng.`,
  SEVERAL_IN_ONE_CELL: ({ name }) => `“${name}” ghi nhiều người trong một ô. Hãy ghi một người cho dòng này.`,
  NOTHING_IN_ROW: ({ text }) => `Dòng “${text}” không có khen thưởng, xếp loại hay sáng kiến nào để ghi.`,
  COLUMN_NOT_TAKEN: ({ column }) => `Cột “${column}” không được lấy vào lịch sử.`,
  CORRECTION_UNPLACED: ({ count }) =>
    `${count} chỗ đã sửa không còn trong danh sách sau khi đổi cột, nên không áp dụng được. Hãy xem lại các dòng đã sửa.`,
  SAME_NAME_OTHER_UNIT: ({ name, otherRow, otherUnit }) =>
    `“${name}” trùng họ tên với dòng ${otherRow}${otherUnit === '' ? '' : ` (${otherUnit})`} nhưng khác đơn vị: chương trình coi là hai người. Nếu là một, hãy sửa cho cùng đơn vị.`,
  RECIPIENT_AMBIGUOUS: ({ name, count, unit }) =>
    Number(count) > 1
      ? `Danh mục có ${count} người tên “${name}”. Hãy chọn đúng người, hoặc chọn “Người mới”.`
      : `Danh mục có “${name}”${unit === '' ? '' : ` ở “${unit}”`}, chưa chắc là cùng một người. Hãy chọn người đó hoặc “Người mới”.`,
  RECIPIENT_BIRTH_OPEN: ({ name }) =>
    `Danh sách có nhiều người tên “${name}” cùng đơn vị, khác ngày sinh; dòng này chưa đủ ngày sinh để biết là ai. Hãy ghi ngày sinh vào tệp rồi nhập lại, hoặc chọn “Người mới” nếu là một người khác nữa.`,
  RECIPIENT_NEAR: ({ name, near }) =>
    `“${name}” gần giống “${near}” trong danh mục. Chương trình coi là người mới; hãy chọn lại nếu là cùng một người.`,
} as const satisfies Readonly<Record<string, Sentence>>;

/** The sentence of a problem; doubts that nomination lists share are said in their words. */
export const historyProblemText = (problem: { readonly code: string; readonly facts: Facts }): string => {
  const sentences: Readonly<Record<string, Sentence>> = historyProblemTexts;
  return Object.hasOwn(sentences, problem.code)
    ? (sentences[problem.code]?.(problem.facts) ?? problem.code)
    : listProblemText(problem);
};
