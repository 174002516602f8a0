/** Fixed words of the papers of a council meeting and of the letters around it. */

export const invitationWords = {
  kind: 'GIẤY MỜI',
  name: 'Giấy mời',
  draftName: 'Dự thảo Giấy mời',
  attending: 'Tới dự:',
  chair: 'Chủ trì:',
  time: 'Thời gian:',
  place: 'Địa điểm:',
  content: 'Nội dung:',
  openPlace: '…………………………',
  sheet: 'Thành phần mời họp',
  heading: 'DANH SÁCH THÀNH PHẦN MỜI HỌP',
  closing: (count: string) => `Danh sách có ${count} người`,
  columns: { ordinal: 'STT', name: 'Họ và tên', post: 'Chức vụ, đơn vị công tác', role: 'Tham dự với tư cách' },
} as const;

export const countingWords = {
  kind: 'BIÊN BẢN KIỂM PHIẾU',
  name: 'Biên bản kiểm phiếu',
  draftName: 'Dự thảo Biên bản kiểm phiếu',
  started: 'Thời gian bắt đầu kiểm phiếu:',
  place: 'Địa điểm:',
  tellers: 'Ban kiểm phiếu gồm:',
  headTeller: 'Trưởng ban',
  teller: 'Ủy viên',
  /** Room for a name not yet given. */
  unnamed: '…………………………',
  members: (members: string, present: string) =>
    `Tổng số thành viên Hội đồng: ${members}; số thành viên có mặt: ${present}`,
  writtenOpinions: (count: string) =>
    `Số ý kiến bằng văn bản của thành viên vắng mặt: ${count} (tính vào số đồng ý, không đồng ý của từng trường hợp)`,
  results: 'Kết quả kiểm phiếu:',
  sheet: 'Kết quả kiểm phiếu',
  heading: 'KẾT QUẢ KIỂM PHIẾU',
  ended: 'Việc kiểm phiếu kết thúc vào',
  headTellerSigns: 'TRƯỞNG BAN KIỂM PHIẾU',
  tellersSign: 'ỦY VIÊN BAN KIỂM PHIẾU',
  /** One award: how its slips came out, the same for all nominees. */
  slips: ({ issued, returned, valid, invalid }: Record<'issued' | 'returned' | 'valid' | 'invalid', string>) =>
    `số phiếu phát ra ${issued}, thu về ${returned}, hợp lệ ${valid}, không hợp lệ ${invalid}`,
  slipsByNominee: 'số phiếu của từng trường hợp ghi trong bảng',
  columns: {
    ordinal: 'STT',
    nominee: 'Tập thể, cá nhân',
    slips: 'Phát ra/ thu về',
    validity: 'Hợp lệ/ không hợp lệ',
    issued: 'Số phiếu phát ra',
    returned: 'Số phiếu thu về',
    valid: 'Số phiếu hợp lệ',
    invalid: 'Số phiếu không hợp lệ',
    agreed: 'Đồng ý',
    disagreed: 'Không đồng ý',
    share: 'Tỷ lệ',
    outcome: 'Kết quả',
  },
  outcomes: { passed: 'Đạt', rejected: 'Không đạt' },
} as const;

export const ballotWords = {
  name: 'Phiếu bầu',
  columns: {
    ordinal: 'STT',
    name: 'Họ và tên, tập thể',
    post: 'Chức vụ, đơn vị',
    agree: 'Đồng ý',
    disagree: 'Không đồng ý',
  },
} as const;

export const returnLetterWords = {
  name: 'Công văn',
  draftName: 'Dự thảo Công văn',
  sheet: 'Hồ sơ trả lại',
  heading: 'DANH SÁCH HỒ SƠ TRẢ LẠI',
  deadline: (day: string) => `Đề nghị bổ sung, hoàn thiện hồ sơ và gửi lại chậm nhất ${day}`,
  closing: (count: string) => `Danh sách có ${count} hồ sơ`,
  columns: {
    ordinal: 'STT',
    name: 'Tập thể, cá nhân',
    award: 'Danh hiệu, hình thức đề nghị',
    reason: 'Lý do trả, nội dung cần bổ sung',
  },
} as const;
