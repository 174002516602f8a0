import type { Table } from '#shared/documents/blocks';
import { fileStem } from '#shared/documents/file-stem';
import { paragraphText } from '#shared/documents/templates/field-values';
import { reportPapers } from '#shared/text/vi/achievement-reports';
import { summaryPapers } from '#shared/text/vi/achievement-summaries';
import { ballotWords, countingWords, invitationWords, returnLetterWords } from '#shared/text/vi/meeting-papers';
import { papers } from '#shared/text/vi/papers';

const { list, minutes, supplement, submission, formerHeads } = papers;
const report = reportPapers.columns;

/** The field of each column that the program's own tables have, by the words of its head. */
const COLUMN_FIELDS: ReadonlyMap<string, string> = new Map([
  [list.columns.ordinal, 'stt'],
  [list.columns.name, 'ho_ten'],
  [list.columns.post, 'chuc_vu_don_vi'],
  [list.columns.award, 'hinh_thuc'],
  [list.columns.amount, 'so_tien'],
  [list.columns.note, 'ghi_chu'],
  [minutes.candidate, 'ho_ten'],
  [minutes.agreed, 'dong_y'],
  [minutes.disagreed, 'khong_dong_y'],
  [minutes.share, 'ty_le'],
  [minutes.outcome, 'ket_qua'],
  [supplement.columns.ordinal, 'stt'],
  [supplement.columns.name, 'ho_ten'],
  [supplement.columns.award, 'hinh_thuc'],
  [supplement.columns.place, 'vi_tri'],
  [supplement.columns.asked, 'noi_dung_bo_sung'],
  [submission.columns.shortOrdinal, 'stt'],
  [submission.columns.nominee, 'ho_ten'],
  [submission.columns.name, 'ho_ten'],
  [submission.columns.award, 'hinh_thuc'],
  [submission.columns.achievement, 'thanh_tich'],
  [submission.columns.votes, 'ket_qua_hop'],
  [invitationWords.columns.role, 'tu_cach'],
  [countingWords.columns.nominee, 'ho_ten'],
  [countingWords.columns.slips, 'phat_ra_thu_ve'],
  [countingWords.columns.validity, 'hop_le_khong_hop_le'],
  [ballotWords.columns.name, 'ho_ten'],
  [ballotWords.columns.post, 'chuc_vu_don_vi'],
  [returnLetterWords.columns.name, 'ho_ten'],
  [returnLetterWords.columns.reason, 'ly_do'],
  [summaryPapers.columns.nominee, 'ho_ten'],
  [summaryPapers.columns.ratings, 'xep_loai_cac_nam'],
  [summaryPapers.columns.awards, 'da_khen_thuong'],
  [summaryPapers.columns.initiatives, 'cac_sang_kien'],
  [summaryPapers.columns.achievement, 'thanh_tich'],
  [report.year, 'nam'],
  [report.title, 'ten_danh_hieu'],
  [report.titleDecision, 'so_quyet_dinh'],
  [report.form, 'hinh_thuc'],
  [report.formDecision, 'so_quyet_dinh'],
  [report.rating, 'muc_xep_loai'],
  [report.ratingDecision, 'so_quyet_dinh'],
  [report.initiative, 'ten_sang_kien'],
  [report.scope, 'pham_vi'],
  [report.initiativeDecision, 'so_quyet_dinh'],
  [report.discipline, 'hinh_thuc'],
  [report.period, 'thoi_gian'],
  [report.disciplineDecision, 'so_quyet_dinh'],
  [report.members, 'tong_so'],
  [report.completedTask, 'hoan_thanh'],
  [report.ldtt, 'lao_dong_tien_tien'],
  [report.cstdcs, 'chien_si_thi_dua'],
  [report.disciplinedFromWarning, 'ky_luat_canh_cao'],
  [report.figure, 'chi_tieu'],
  [report.unit, 'don_vi_tinh'],
  [report.plan, 'ke_hoach'],
  [report.done, 'thuc_hien'],
  [report.share, 'ty_le'],
  [report.time, 'thoi_gian'],
  [report.post, 'chuc_vu'],
  [report.place, 'don_vi'],
  [report.length, 'thoi_gian_giu'],
  ...formerHeads.award.map((head) => [head, 'hinh_thuc'] as const),
  ...formerHeads.name.map((head) => [head, 'ho_ten'] as const),
]);

/** The field of a column by its head; a head that no table of ours has gives its own letters. */
export const columnField = (header: string): string =>
  COLUMN_FIELDS.get(header) ?? fileStem(header).toLowerCase().replaceAll('-', '_');

/** A column of figures stands under its year. */
export const isYearHead = (header: string): boolean => /^\d{4}$/u.test(header);
export const yearHeadField = (index: number): string => `nam_so_sanh_${index + 1}`;

/** The heads of a table as fields, in order; columns under years are counted. */
export const tableFields = ({ rows }: Table): readonly string[] => {
  let years = 0;
  return (rows.find(({ isHeader }) => isHeader)?.cells ?? []).map(({ paragraphs }) => {
    const head = paragraphs.map(paragraphText).join('\n');
    if (!isYearHead(head)) return columnField(head);
    years += 1;
    return `so_lieu_${years}`;
  });
};
