import { fileStem } from '#shared/documents/file-stem';
import { papers } from '#shared/text/vi/papers';

const { list, minutes, supplement } = papers;

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
]);

/** The field of a column by its head; a head that no table of ours has gives its own letters. */
export const columnField = (header: string): string =>
  COLUMN_FIELDS.get(header) ?? fileStem(header).toLowerCase().replaceAll('-', '_');
