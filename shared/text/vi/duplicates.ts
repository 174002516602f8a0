import type { DuplicateAnswer } from '#shared/domain/nomination-list/duplicate-answers';
import type { DuplicateKind } from '#shared/domain/nomination-list/duplicate-kinds';
import type { RecipientKind } from '#shared/domain/recipient';
import { listName } from '#shared/text/vi/list-name';

const NOUNS: Record<RecipientKind, string> = { individual: 'người', collective: 'tập thể', household: 'hộ gia đình' };
const nounOf = (kind: RecipientKind | null): string => (kind === null ? 'đối tượng' : NOUNS[kind]);
const same = (kind: RecipientKind | null): string => `Cùng một ${nounOf(kind)}`;
const different = (kind: RecipientKind): string => `Khác ${nounOf(kind)}`;

/** Words of the panel that shows two by two who may be one person. */
export const duplicateTexts = {
  title: 'Trùng hoặc gần trùng',
  notice: (asked: string, notes: string) => `Trùng hoặc gần trùng: ${asked} cặp cần trả lời, ${notes} cặp để biết.`,
  open: 'Xem từng cặp',
  loading: 'Đang tìm các cặp…',
  nothingAsked: 'Không cặp nào cần trả lời, các cặp dưới đây để biết.',
  none: 'Không còn cặp nào trùng hoặc gần trùng.',
  pairs: 'Các cặp trùng hoặc gần trùng',
  progress: (answered: string, asked: string) => `Đã trả lời ${answered}/${asked} cặp`,
  more: (shown: string, total: string) => `Đang hiện ${shown} cặp đáng xem nhất trong ${total} cặp.`,
  pairOf: (row: string, name: string) => `Dòng ${row} · ${name}`,
  sides: { field: 'Thông tin', row: 'Dòng trong tệp này', other: 'Đã có' },
  fields: {
    fullName: 'Họ tên, tập thể',
    position: 'Chức vụ',
    unit: 'Đơn vị',
    birthDate: 'Ngày sinh',
    awards: 'Danh hiệu đề nghị',
    place: 'Nơi ghi',
    history: 'Khen thưởng đã nhận',
  },
  unknown: 'Chưa rõ',
  differs: 'khác',
  inRow: (row: string) => `Dòng ${row}`,
  inRowOfSheet: (row: string, sheet: string) => `Dòng ${row}, trang tính “${sheet}”`,
  inFile: (place: string, fileName: string) => `${place}, tệp ${listName(fileName)}`,
  inDossiers: 'Hồ sơ trong đợt xét này',
  inRegistry: 'Danh mục cá nhân, tập thể',
  noHistory: 'Chưa có dòng nào',
  received: (award: string, year: number, decision: string | null) =>
    decision === null ? `${award}, năm ${year}` : `${award}, năm ${year}, QĐ số ${decision}`,
  answer: (kind: RecipientKind) => ({ same: `${same(kind)} (C)`, different: `${different(kind)} (K)` }),
  sameForPlain: (pairs: string, kind: RecipientKind | null) => `${same(kind)} ở ${pairs} cặp ghi giống nhau (T)`,
  skip: 'Bỏ dòng này (C)',
  alike:
    'Hai dòng ghi giống hệt nhau. Bỏ một dòng; nếu là hai trường hợp khác nhau, đóng bảng này rồi sửa tên hoặc đơn vị cho khác nhau.',
  revoke: 'Bỏ xác nhận',
  keys: {
    skip: 'C: bỏ dòng này',
    answer: (kind: RecipientKind) => `C: ${same(kind).toLowerCase()} · K: ${different(kind).toLowerCase()}`,
    sameForPlain: 'T: trả lời một lần cho các cặp ghi giống nhau',
    move: '↑ ↓: cặp trước, cặp sau',
    close: 'Esc: đóng',
  },
} as const;

/** What was answered, in a word. */
export const duplicateAnswerText = (answer: DuplicateAnswer['answer'], kind: RecipientKind): string =>
  answer === 'same' ? same(kind) : different(kind);

/** What kind of pair it is, in a few words. */
export const duplicateKindTexts: Record<DuplicateKind, string> = {
  ALREADY_AWARDED: 'Đã được tặng',
  DUPLICATE_IN_FILE: 'Trùng trong tệp',
  DUPLICATE_ACROSS_FILES: 'Trùng với tệp khác',
  LIKELY_SAME_ACROSS_FILES: 'Có thể trùng',
  LIKELY_SAME_IN_FILE: 'Có thể trùng',
  NEAR_DUPLICATE_ACROSS_FILES: 'Tên gần giống',
  NEAR_DUPLICATE_IN_FILE: 'Tên gần giống',
  LIKELY_KNOWN_RECIPIENT: 'Có thể trùng',
  NEAR_KNOWN_RECIPIENT: 'Tên gần giống',
  ACHIEVEMENT_REWARDED: 'Thành tích đã khen',
  AWARDED_ONCE_ALREADY: 'Chỉ tặng một lần',
  AWARDED_SAME_YEAR: 'Đã khen trong năm',
  SAME_PERSON_OTHER_AWARD: 'Danh hiệu khác',
  SAME_NAME_DIFFERENT_UNIT: 'Chỉ trùng tên',
  SAME_NAME_DIFFERENT_PERSON: 'Chỉ trùng tên',
  NAMESAKE_WITH_HISTORY: 'Chỉ trùng tên',
  AWARDED_EARLIER: 'Đã từng được tặng',
  DUPLICATE_ANSWERED: 'Đã xác nhận',
};
