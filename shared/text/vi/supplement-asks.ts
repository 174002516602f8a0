import type { CriterionResult } from '#shared/domain/eligibility/report';
import { formatSlashed, type LocalDate } from '#shared/lib/local-date';

const bare = (text: string): string => text.trim().replace(/[.;:]+$/u, '');

/** What keeps its capital wherever it stands in a sentence. */
const NAMED = /^(?:Bộ|Bà mẹ Việt Nam|Chủ tịch|Luật) /u;

/** A text as it stands within a sentence, after a colon or a semicolon. */
const within = (text: string): string =>
  NAMED.test(text) ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

type Line = Pick<CriterionResult, 'text' | 'clause' | 'missingYears'>;

const cited = ({ text, clause, missingYears = [] }: Line): string => {
  const years = missingYears.length === 0 ? '' : `, năm ${missingYears.join(', ')}`;
  return `${within(bare(text))} (${clause}${years})`;
};

/** What the supplement request says of each thing that is asked of a unit. */
export const supplementAsks = {
  row: ({ why, todo }: { readonly why: string; readonly todo: string }) => `${why} ${todo}`,
  /** Sheet and file are named only where there are several. */
  place: (at: { readonly row: string; readonly sheet: string | null; readonly fileName: string | null }) =>
    [
      ...(at.row === '' ? [] : [at.row]),
      ...(at.sheet === null ? [] : [at.row === '' ? `Trang tính “${at.sheet}”` : `trang tính “${at.sheet}”`]),
      ...(at.fileName === null ? [] : [`tệp ${at.fileName}`]),
    ].join(', '),
  rowOfSheet: (sourceRow: number) => `Dòng ${sourceRow}`,
  numbered: ({ number, list }: { readonly number: string; readonly list: number | null }) =>
    list === null ? `STT ${number}` : `STT ${number}, danh sách thứ ${list}`,
  nameless: '(chưa ghi tên)',
  dossierReceived: (day: LocalDate) => `Hồ sơ nhận ngày ${formatSlashed(day)}`,
  missingData: (lines: readonly Line[]) =>
    `Chưa đủ dữ liệu để xét: ${lines.map(cited).join('; ')}. Gửi quyết định hoặc giấy tờ chứng minh.`,
  notMet: (lines: readonly Line[]) =>
    `Theo dữ liệu đang có, chưa đạt: ${lines.map(cited).join('; ')}. Gửi giấy tờ chứng minh nếu có, hoặc rút đề nghị.`,
  papers: (names: readonly string[]) => `Còn thiếu: ${names.map(within).join('; ')}.`,
  senderOf: (fileName: string) => `Đơn vị gửi tệp ${fileName}`,
  unknownUnit: 'Đơn vị đề nghị khen thưởng',
  opening: (office: string, files: readonly { readonly fileName: string; readonly receivedOn: string }[]) => {
    const named = files.map(({ fileName, receivedOn }) => `tệp ${fileName} nhận ngày ${receivedOn}`);
    const of = named.length === 0 ? '' : ` (${named.join('; ')})`;
    return `Qua kiểm tra danh sách, hồ sơ đề nghị khen thưởng${of}, ${office} đề nghị đơn vị bổ sung, làm rõ các nội dung sau`;
  },
  symbol: (decisionSymbol: string) => decisionSymbol.replace(/^QĐ(?=-|$)/u, 'PBS'),
  recipients: ['Như trên', 'Lưu: VT'],
} as const;
