import type { AskKind } from '#shared/ipc/list-papers';

/** Words of the page that asks a unit for what is missing. */
export const supplementTexts = {
  open: 'Phiếu đề nghị bổ sung',
  title: (campaign: string) => `Phiếu đề nghị bổ sung: ${campaign}`,
  back: 'Về đợt xét',
  unit: 'Đơn vị cần bổ sung',
  unitOption: (name: string, count: string) => `${name} (${count})`,
  nothing: 'Không có dòng nào để lại, hồ sơ nào thiếu mà cần đơn vị bổ sung trong đợt xét này.',
  nothingOfList:
    'Danh sách vừa nhập không có gì cần đơn vị bổ sung. Muốn lập phiếu cho đơn vị khác trong đợt xét, chọn ở ô Đơn vị cần bổ sung.',
  chooseUnit: 'Chọn đơn vị cần bổ sung',
  reading: 'Đang đọc lại các danh sách đã nhập…',
  sections: {
    asks: 'Nội dung cần bổ sung',
    deadline: 'Thời hạn, liên hệ',
    frame: 'Số, ngày, người ký',
  },
  kinds: {
    leftRow: 'Dòng để lại, chưa nhập',
    doubt: 'Chỗ cần đơn vị làm rõ',
    returned: 'Lý do trả bổ sung',
    criteria: 'Tiêu chuẩn chưa đạt, thiếu dữ liệu',
    papers: 'Giấy tờ còn thiếu',
  } satisfies Record<AskKind, string>,
  kindOption: (kind: string, chosen: string, all: string) => `${kind} (${chosen}/${all})`,
  ask: (name: string, place: string) => [name, place].filter((text) => text !== '').join(' – '),
  wholeList: 'Cả danh sách',
  reword: 'Sửa lời',
  rewordOf: (name: string) => `Nội dung cần bổ sung: ${name}`,
  noneChosen: 'Chọn ít nhất một nội dung để lập phiếu.',
  invalid: 'Có ô cần sửa, xem các ô được đánh dấu. Bản xem trước giữ nội dung trước đó.',
  fields: {
    addressee: 'Kính gửi',
    opening: 'Đoạn mở đầu',
    dueOn: 'Gửi bổ sung chậm nhất',
    contact: 'Người liên hệ, điện thoại',
    number: 'Số',
    symbol: 'Ký hiệu',
    issuedOn: 'Ngày ký',
    place: 'Nơi ban hành',
    signerName: 'Họ tên người ký',
    capacity: 'Quyền hạn, chức vụ của người ký',
    headLines: 'Tên cơ quan ở đầu phiếu',
    recipients: 'Nơi nhận',
  },
  preview: {
    title: 'Bản xem trước phiếu đề nghị bổ sung',
    empty: 'Chưa có bản xem trước. Chọn ít nhất một nội dung cần bổ sung.',
  },
} as const;
