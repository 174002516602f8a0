import { twoDigits } from '#shared/lib/two-digits';
/** Words of the decision screens. */
export const decisionTexts = {
  title: 'Tờ trình & Quyết định',
  draftFromMeeting: 'Lập quyết định từ kết quả họp',
  none: 'Chưa có quyết định nào. Kết thúc cuộc họp Hội đồng rồi lập quyết định từ kết quả họp.',
  listLabel: 'Các quyết định, dùng phím mũi tên để chọn và Enter để mở',
  states: { draft: 'Dự thảo', issued: 'Đã ban hành' },
  filters: { all: 'Tất cả', label: 'Lọc theo trạng thái' },
  columns: {
    number: 'Số, ký hiệu',
    issuedOn: 'Ngày ký',
    subject: 'Trích yếu',
    campaign: 'Đợt xét',
    kind: 'Loại',
    items: 'Hồ sơ',
    state: 'Trạng thái',
  },
  numberLine: (number: number | null, symbol: string) => `${number === null ? '…' : twoDigits(number)}/${symbol}`,
  noDay: '—',

  drafting: {
    title: 'Lập quyết định từ kết quả họp',
    meeting: 'Cuộc họp đã kết thúc',
    meetingOption: (heldOn: string, campaign: string, passed: number) => `${heldOn}, ${campaign} (${passed} hồ sơ đạt)`,
    awards: 'Danh hiệu, hình thức đưa vào quyết định',
    awardOption: (award: string, count: number) => `${award}: ${count} hồ sơ`,
    upwardOption: (award: string, count: number, authority: string) =>
      `${award}: ${count} hồ sơ, thuộc thẩm quyền cấp khác (${authority})`,
    parting: 'Số quyết định cần lập',
    partings: {
      together: 'Một quyết định cho tất cả',
      byAward: 'Mỗi danh hiệu, hình thức một quyết định',
      byUnit: 'Mỗi đơn vị đề nghị một quyết định',
    },
    drafted: (count: number) => `Đã lập ${count} dự thảo. Mở từng dự thảo để cấp số rồi ban hành.`,
    confirm: (count: number) => `Lập dự thảo ${count} hồ sơ`,
    cancel: 'Bỏ qua',
    noMeetings: 'Chưa có cuộc họp nào kết thúc mà có hồ sơ đạt. Kết thúc cuộc họp ở màn hình Họp hội đồng trước.',
    goToMeetings: 'Đến Họp hội đồng',
    nothingLeft: 'Các hồ sơ đạt của cuộc họp này đều đã có quyết định. Chọn cuộc họp khác.',
  },

  editor: {
    title: (number: number | null, symbol: string) =>
      number === null ? 'Dự thảo quyết định (chưa có số)' : `Dự thảo quyết định số ${twoDigits(number)}/${symbol}`,
    back: 'Danh sách quyết định',
    save: 'Lưu (Ctrl+S)',
    saved: (time: string) => `Đã lưu lúc ${time}`,
    saving: 'Đang lưu…',
    unsaved: 'Có thay đổi chưa lưu',
    invalid: 'Chưa lưu: có ô cần sửa, xem các ô được đánh dấu.',
    issue: 'Ban hành',
    discard: 'Hủy dự thảo',
    panes: { edit: 'Soạn', preview: 'Xem trước' },
    panesLabel: 'Phần hiển thị',
    items: (count: number) => `${count} hồ sơ`,
    number: 'Số',
    proposeNumber: (next: number) => `Lấy số ${next}`,
    numberHeld: (number: number, person: string, subject: string) =>
      `Số ${twoDigits(number)} đang giữ cho ${person} (${subject}). Ban hành sẽ dùng số đã giữ.`,
    numberTaken: (number: number, year: number, next: number) =>
      `Số ${twoDigits(number)} đã dùng trong năm ${year}. Số tiếp theo là ${next}.`,
    symbol: 'Ký hiệu',
    issuedOn: 'Ngày ký',
    place: 'Nơi ban hành',
    signer: 'Người ký',
    signerChoice: 'Chọn người ký',
    signerName: 'Họ tên người ký',
    capacity: 'Quyền hạn, chức vụ của người ký',
    capacityHint: 'Mỗi dòng một phần, ví dụ dòng đầu ghi ký thay (KT.), dòng sau ghi chức vụ người ký.',
    subject: 'Trích yếu',
    awardName: 'Tên danh hiệu, hình thức in trong văn bản',
    awardNameOf: (award: string) => `Tên in trong văn bản: ${award}`,
    headLines: 'Tên cơ quan ở đầu văn bản',
    authority: 'Thẩm quyền ban hành',
    legalBases: 'Căn cứ',
    achievement: 'Thành tích ghi ở Điều 1',
    otherArticles: 'Các điều tiếp theo',
    article: (position: number) => `Điều ${position}`,
    firstArticleComposed: 'Chương trình soạn từ danh sách và đổi theo danh sách. Muốn câu khác, bấm “Tự viết Điều 1”.',
    writeFirstArticle: 'Tự viết Điều 1',
    composeFirstArticle: 'Để chương trình soạn',
    addArticle: 'Thêm điều',
    recipients: 'Nơi nhận',
    listStyle: 'Danh sách kèm theo',
    listStyles: { lines: 'Ghi thành dòng', table: 'Kẻ bảng' },
    listOrientation: 'Khổ giấy của danh sách',
    listOrientations: { portrait: 'Dọc', landscape: 'Ngang' },
    listByUnit: 'Nhóm danh sách theo đơn vị',
    issuedAs: 'Bản gốc ban hành',
    issuedAsChoices: { paper: 'Văn bản giấy', electronic: 'Văn bản điện tử' },
    issuedAsHint:
      'Văn bản điện tử để trống số, ngày ở dòng “Kèm theo Quyết định số …” của danh sách (Nghị định 30/2020).',
    sections: {
      issue: 'Số, ngày, người ký',
      content: 'Nội dung',
      list: 'Danh sách khen thưởng',
      frame: 'Thể thức',
    },
    lineOf: (position: number, name: string) => `Dòng ${position}: ${name}`,
    listHint: 'Sửa câu chữ từng dòng tại đây; mũi tên lên, xuống hoặc Enter để sang dòng khác.',
    list: 'Dòng in trong danh sách',
    required: 'Không được để trống.',
  },
  preview: {
    title: 'Bản xem trước quyết định',
    empty: 'Chưa có bản xem trước. Lưu dự thảo để xem.',
  },

  competence: {
    title: 'Không thuộc thẩm quyền quyết định của cơ quan vào ngày ký',
    elsewhere: (award: string, decidedBy: string, clause: string) =>
      `${award}: do ${decidedBy} quyết định (${clause}).`,
    gone: (award: string, regulation: string) =>
      `${award}: không có trong quy định áp dụng vào ngày ký (${regulation}).`,
    unconfirmed: 'Chưa đối chiếu với văn bản gốc.',
    whatNext:
      'Có ủy quyền thì ghi căn cứ khi ban hành. Không thì hủy dự thảo, lập lại và không chọn danh hiệu, hình thức đó; hồ sơ đã đạt vẫn giữ để trình cấp có thẩm quyền.',
  },

  issuing: {
    title: 'Ban hành quyết định?',
    text: (number: string, day: string, count: number, signer: string) =>
      `Quyết định số ${number}, ngày ${day}, ${count} hồ sơ được khen thưởng, người ký ${signer}. Sau khi ban hành không sửa được số, ngày, người ký và danh sách.`,
    confirm: (number: string) => `Ban hành quyết định số ${number}`,
    incomplete: 'Điền số và ngày ký rồi ban hành.',
    authorization: 'Căn cứ ủy quyền',
    authorizationHint:
      'Có danh hiệu, hình thức không thuộc thẩm quyền của cơ quan. Ghi văn bản ủy quyền rồi ban hành; căn cứ được lưu vào nhật ký.',
    authorizationMissing:
      'Ghi căn cứ ủy quyền. Không có ủy quyền thì hủy dự thảo, lập lại và không chọn danh hiệu, hình thức đó.',
    done: (number: string, count: number) => `Đã ban hành quyết định số ${number}, ${count} hồ sơ vào sổ khen thưởng.`,
  },
  discarding: {
    title: 'Hủy dự thảo quyết định?',
    text: (count: number) => `Dự thảo bị xóa; ${count} hồ sơ trở lại danh sách đã đạt, chờ lập quyết định khác.`,
    confirm: 'Hủy dự thảo',
  },

  issued: {
    title: (number: number | null, symbol: string) =>
      `Quyết định số ${number === null ? '…' : twoDigits(number)}/${symbol}`,
    fixed: 'Quyết định đã ban hành, chỉ đọc.',
    facts: 'Thông tin quyết định',
    day: 'Ngày ký',
    signer: 'Người ký',
    subject: 'Trích yếu',
    campaign: 'Đợt xét',
    items: 'Số hồ sơ',
    names: 'Danh sách được khen',
    certificates: 'In giấy khen',
  },
} as const;
