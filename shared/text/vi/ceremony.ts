/** Words of the papers of a ceremony. */
export const ceremonyPapers = {
  sheets: { calling: 'Danh sách trao thưởng', signing: 'Danh sách ký nhận' },
  kinds: { calling: 'DANH SÁCH TRAO THƯỞNG', signing: 'DANH SÁCH KÝ NHẬN' },
  subject: (decisions: string) => `Theo Quyết định số ${decisions}`,
  columns: {
    ordinal: 'TT',
    name: 'Họ tên, tên tập thể',
    post: 'Chức vụ, đơn vị',
    award: 'Danh hiệu, hình thức',
    place: 'Khay, tờ',
    amount: 'Số tiền (đồng)',
    signature: 'Ký nhận',
  },
  tray: (tray: number, from: number, to: number) => `Khay ${tray}: từ số ${from} đến số ${to}`,
  inTray: (tray: number, place: number) => `${tray} - ${place}`,
  total: 'Tổng cộng',
  callingClosing: (people: number, trays: number) => `Danh sách có ${people} lượt trao, ${trays} khay./.`,
  inWords: (amount: string) => `Bằng chữ: ${amount}./.`,
} as const;

/** Words of the tab “Trao thưởng”. */
export const ceremonyTexts = {
  decisions: 'Các quyết định trao trong buổi lễ',
  paper: 'Văn bản',
  traySize: 'Số giấy mỗi khay',
  up: 'Gọi sớm hơn',
  down: 'Gọi muộn hơn',
  label: 'Thứ tự gọi; chọn một dòng rồi dời lên, xuống',
  columns: { ordinal: 'TT', name: 'Họ tên, tên tập thể', award: 'Danh hiệu, hình thức', unit: 'Đơn vị' },
  none: 'Chọn quyết định để lập danh sách trao thưởng.',
  preview: { title: 'Bản in danh sách trao thưởng', empty: 'Chưa có gì để in.' },
} as const;
