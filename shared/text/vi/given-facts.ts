/** What is wrong with a file of facts or with JSON typed on the command line: one line each. */
export const givenFactsTexts = {
  badJson: 'Dữ liệu vào không phải JSON hợp lệ.',
  badJsonAt: (line: string, column: string) => `Dữ liệu vào không phải JSON hợp lệ: lỗi ở dòng ${line}, cột ${column}.`,
  cutJson: 'Dữ liệu vào không phải JSON hợp lệ: tệp trống hoặc bị cắt giữa chừng.',
  notFacts: 'Dữ liệu đề nghị phải là một nhóm mục trong { }, không phải danh sách hay một giá trị.',
  at: (place: string, reason: string) => `Dữ liệu đề nghị chưa đúng ở “${place}”: ${reason}.`,
  ignored: (keys: readonly string[]) =>
    `Bỏ qua mục không dùng đến: ${keys.map((key) => `“${key}”`).join(', ')}. Xem lại nếu viết nhầm tên mục.`,
  /** Forms of discipline by the codes a file may give them. */
  discipline: {
    KHIEN_TRACH: 'Khiển trách',
    CANH_CAO: 'Cảnh cáo',
    HA_BAC_LUONG: 'Hạ bậc lương',
    GIANG_CHUC: 'Giáng chức',
    CACH_CHUC: 'Cách chức',
    BAI_NHIEM: 'Bãi nhiệm',
    BUOC_THOI_VIEC: 'Buộc thôi việc',
    KHAI_TRU: 'Khai trừ',
  } as Readonly<Record<string, string>>,
  reasons: {
    absent: 'thiếu mục này',
    unknownAward: (code: string) => `không có danh hiệu, hình thức khen thưởng nào mang mã “${code}”`,
    oneOf: (values: readonly string[]) => `chỉ nhận ${values.join(', ')}`,
    list: 'phải là danh sách trong [ ]',
    group: 'phải là một nhóm mục trong { }',
    words: 'phải là chữ trong dấu nháy',
    yesNo: 'phải là true hoặc false',
    wholeNumber: 'phải là số nguyên',
    outOfRange: 'số nằm ngoài khoảng cho phép',
    notADay: 'phải là ngày có thật, viết dạng năm-tháng-ngày',
    unusable: 'giá trị không dùng được',
  },
} as const;
