/** Words of the files that go out to units and come back: faulty rows, and the blank list. */
export const listFileTexts = {
  /** The sheet that the program makes of a part of a list that stands to the right of the first one. */
  partOfSheet: (sheet: string | null, part: number) =>
    sheet === null ? `Phần ${part} bên phải` : `${sheet} (phần ${part} bên phải)`,
  faulty: {
    fileName: (listFile: string) => `Dòng cần sửa - ${listFile}`,
    sheet: 'Danh sách',
    why: 'Lý do trả lại',
    todo: 'Cần làm gì',
    mark: 'Mã dòng (không sửa)',
  },
  blank: {
    fileName: (unit: string) => (unit === '' ? 'Mẫu danh sách đề nghị' : `Mẫu danh sách đề nghị - ${unit}`),
    sheet: 'Danh sách đề nghị',
    lookupSheet: 'DanhMuc',
    title: (year: number) => `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year}`,
    campaign: (name: string) => `Đợt xét: ${name}`,
    unit: (name: string) => `Đơn vị đề nghị: ${name === '' ? '………………………………………' : name}`,
    note: 'Mỗi người, mỗi tập thể ghi một dòng; đề nghị hai danh hiệu thì ghi hai dòng. Bấm vào ô rồi chọn từ mũi tên ở cạnh phải. Không đổi tên cột, không gộp ô.',
    columns: {
      number: 'STT',
      honorific: 'Ông/Bà',
      name: 'Họ và tên / Tên tập thể',
      kind: 'Đối tượng',
      position: 'Chức vụ',
      unit: 'Đơn vị',
      birthYear: 'Năm sinh',
      gender: 'Giới tính',
      award: 'Danh hiệu, hình thức đề nghị',
      achievements: 'Thành tích',
      note: 'Ghi chú',
    },
    lookups: {
      award: 'Danh hiệu, hình thức',
      unit: 'Đơn vị',
      honorific: 'Ông/Bà',
      kind: 'Đối tượng',
      gender: 'Giới tính',
    },
    honorifics: ['Ông', 'Bà'],
    kinds: ['Cá nhân', 'Tập thể', 'Hộ gia đình'],
    genders: ['Nam', 'Nữ'],
    refusal: 'Chọn một dòng trong danh sách thả xuống.',
  },
} as const;
