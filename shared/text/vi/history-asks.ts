import { historyProblemText } from '#shared/text/vi/history-problems';
import { type UnitAsk, unitAsk } from '#shared/text/vi/unit-asks';

type Facts = Readonly<Record<string, string | number>>;

const YEAR_TODO = 'Ghi rõ năm được tặng, được xếp loại.';
const SCOPE_TODO = 'Ghi rõ phạm vi: cơ sở, cấp tỉnh hoặc toàn quốc.';
const RATING_TODO = 'Ghi rõ mức xếp loại.';
const PERSON_TODO = 'Ghi rõ năm sinh và đơn vị công tác.';

/** A doubt about a row of earlier years as whoever corrects the file reads it; of the preview's choices it does not speak. */
const ASKS: Readonly<Record<string, (facts: Facts) => UnitAsk>> = {
  YEAR_MISSING: () => ({ why: 'Chưa rõ năm.', todo: YEAR_TODO }),
  YEAR_UNCLEAR: ({ year }) => ({ why: `“${year}” chưa rõ là năm nào.`, todo: 'Ghi từng năm riêng.' }),
  YEAR_OF_DECISION: ({ year }) => ({ why: `Không ghi năm khen; quyết định ký năm ${year}.`, todo: YEAR_TODO }),
  YEAR_OR_BEFORE: ({ year, before }) => ({
    why: `Không ghi năm khen; quyết định ký đầu năm ${year}.`,
    todo: `Ghi rõ khen thành tích năm ${before} hay ${year}.`,
  }),
  YEAR_TO_COME: ({ year }) => ({ why: `Năm ${year} chưa đến.`, todo: 'Ghi lại đúng năm.' }),
  DECIDED_BEFORE_YEAR: ({ year, decided }) => ({
    why: `Quyết định ký năm ${decided}, trước năm được khen ${year}.`,
    todo: 'Đối chiếu với quyết định, ghi lại đúng năm và ngày quyết định.',
  }),
  DECISION_DAY_INVALID: ({ date }) => ({
    why: `Ngày quyết định “${date}” không đúng.`,
    todo: 'Ghi lại ngày quyết định theo dạng ngày/tháng/năm.',
  }),
  FACT_MISSING: () => ({
    why: 'Chưa ghi danh hiệu, hình thức khen thưởng.',
    todo: 'Ghi danh hiệu hoặc hình thức đã được tặng; nếu không có thì xóa dòng.',
  }),
  AWARD_UNKNOWN: ({ award }) => ({
    why: `“${award}” không có trong danh mục danh hiệu, hình thức khen thưởng.`,
    todo: 'Ghi lại đúng tên danh hiệu, hình thức đã được tặng.',
  }),
  RATING_MISSING: () => ({ why: 'Chưa ghi mức xếp loại.', todo: RATING_TODO }),
  RATING_UNKNOWN: ({ rating }) => ({ why: `Chưa hiểu mức xếp loại “${rating}”.`, todo: RATING_TODO }),
  RATING_OLD_SCALE: ({ rating }) => ({ why: `“${rating}” là mức của quy định cũ.`, todo: RATING_TODO }),
  SCOPE_MISSING: () => ({ why: 'Chưa ghi phạm vi ảnh hưởng của sáng kiến.', todo: SCOPE_TODO }),
  SCOPE_UNKNOWN: ({ scope }) => ({ why: `Chưa hiểu phạm vi “${scope}”.`, todo: SCOPE_TODO }),
  TITLE_MISSING: () => ({ why: 'Chưa ghi tên sáng kiến, đề tài.', todo: 'Ghi đầy đủ tên sáng kiến, đề tài.' }),
  NOT_RECOGNIZED: ({ column, words }) => ({
    why: `Cột “${column}” ghi “${words}”.`,
    todo: 'Xóa dòng nếu không được công nhận; nếu được thì ghi lại kết quả.',
  }),
  AUTHOR_NOT_PERSON: ({ name }) => ({
    why: `“${name}” không phải tên người.`,
    todo: 'Ghi họ tên từng tác giả của sáng kiến.',
  }),
  SEVERAL_IN_ONE_CELL: ({ name }) => ({ why: `Một ô ghi nhiều người: “${name}”.`, todo: 'Ghi mỗi người một dòng.' }),
  RECIPIENT_AMBIGUOUS: ({ name }) => ({
    why: `Chưa rõ “${name}” là người nào trong những người cùng họ tên.`,
    todo: PERSON_TODO,
  }),
  RECIPIENT_BIRTH_OPEN: ({ name }) => ({
    why: `Chưa rõ “${name}” là người nào trong những người cùng họ tên, cùng đơn vị ở danh sách này.`,
    todo: 'Ghi rõ ngày sinh.',
  }),
  RECIPIENT_NEAR: ({ name, near }) => ({
    why: `“${name}” gần giống “${near}” đã có.`,
    todo: 'Đối chiếu và ghi lại đúng họ tên.',
  }),
  SAME_NAME_OTHER_UNIT: ({ name, otherRow }) => ({
    why: `“${name}” trùng họ tên với dòng ${otherRow} nhưng khác đơn vị.`,
    todo: 'Nếu là một người thì ghi cùng đơn vị.',
  }),
  RATING_DIFFERS: (facts) => ({
    why: historyProblemText({ code: 'RATING_DIFFERS', facts }).replace(/ Chương trình.*$/u, ''),
    todo: 'Đối chiếu với kết quả xếp loại đã công nhận.',
  }),
  RATING_TWICE: (facts) => ({
    why: historyProblemText({ code: 'RATING_TWICE', facts }).replace(/ Hãy.*$/u, ''),
    todo: 'Ghi một mức, đúng với kết quả xếp loại đã công nhận.',
  }),
  AWARD_OTHER_DECISION: (facts) => ({
    why: historyProblemText({ code: 'AWARD_OTHER_DECISION', facts }).replace(/ Chương trình.*$/u, ''),
    todo: 'Đối chiếu với quyết định khen thưởng.',
  }),
  HIDDEN_ROW: () => ({
    why: 'Dòng này đang bị ẩn trong tệp.',
    todo: 'Bỏ ẩn nếu dòng này đúng; nếu không thì xóa dòng.',
  }),
};

/** What is wrong with a row of earlier years and what is to be done; doubts that all lists share are said in their words. */
export const historyAsk = (problem: { readonly code: string; readonly facts: Facts }): UnitAsk =>
  (Object.hasOwn(ASKS, problem.code) ? ASKS[problem.code]?.(problem.facts) : undefined) ?? unitAsk(problem);
