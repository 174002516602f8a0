import type { FormCondition, FormPart } from '#shared/documents/form-parts';

/** How a part of a form becomes a field: one text, lines of several styles, or the rows of a table. */
type FormField = { readonly kind: 'text' | 'lines' | 'table'; readonly field: string };

const text = (field: string): FormField => ({ kind: 'text', field });
const lines = (field: string): FormField => ({ kind: 'lines', field });
const table = (field: string): FormField => ({ kind: 'table', field });

/** The field of each part that a form names. */
export const FORM_FIELDS: Readonly<Record<FormPart, FormField>> = {
  fullName: text('ho_ten'),
  otherName: text('bi_danh'),
  gender: text('gioi_tinh'),
  birthDate: text('ngay_sinh'),
  homeTown: text('que_quan'),
  residence: text('tru_quan'),
  workplace: text('noi_cong_tac'),
  position: text('chuc_vu'),
  positionAtRetirement: text('chuc_vu_khi_nghi'),
  education: text('trinh_do'),
  degrees: text('hoc_ham_hoc_vi'),
  joinedWork: text('ngay_cong_tac'),
  joinedParty: text('ngay_vao_dang'),
  collectiveName: text('ten_tap_the'),
  headquarters: text('tru_so'),
  contact: text('lien_he'),
  founded: text('nam_thanh_lap'),
  structure: text('co_cau_to_chuc'),
  staff: text('tong_so_nguoi'),
  nationality: text('quoc_tich'),
  householdHead: text('chu_ho'),
  address: text('noi_o'),
  householdMembers: text('so_nguoi_trong_ho'),
  occupation: text('nghe_nghiep'),

  duties: lines('nhiem_vu_duoc_giao'),
  functions: lines('chuc_nang_nhiem_vu'),
  results: lines('ket_qua_nhiem_vu'),
  emulationTargets: lines('ket_qua_thi_dua'),
  measures: lines('bien_phap'),
  policies: lines('chap_hanh_phap_luat'),
  partyAndUnions: lines('dang_doan_the'),
  deed: lines('thanh_tich_dot_xuat'),
  campaign: lines('thanh_tich_chuyen_de'),
  nationwideInfluence: lines('anh_huong_toan_quoc'),
  outstanding: lines('thanh_tich_dac_biet'),
  contributionToVietnam: lines('dong_gop_viet_nam'),
  lawAndCharity: lines('phap_luat_tu_thien'),
  friendship: lines('huu_nghi'),
  householdResults: lines('thanh_tich_ho'),
  summary: lines('tom_tat_thanh_tich'),

  titles: table('danh_hieu'),
  forms: table('khen_thuong'),
  ratings: table('xep_loai'),
  initiatives: table('sang_kien'),
  discipline: table('ky_luat'),
  compositions: table('co_cau_thanh_vien'),
  figures: table('so_sanh'),
  targets: table('chi_tieu_thi_dua'),
  career: table('qua_trinh_cong_tac'),
  noDiscipline: text('khong_ky_luat'),

  title: text('ten_van_ban'),
  slipAward: text('noi_dung_bau'),
};

/** What a template asks before it prints what not every paper of the form has. */
export const FORM_CONDITIONS: Readonly<Record<FormCondition, string>> = {
  individual: 'la_ca_nhan',
  collective: 'la_tap_the',
  household: 'la_ho_gia_dinh',
  discipline: 'co_ky_luat',
};
