import type { ListedStanding } from '#shared/domain/candidates/standing';

const standings: Readonly<Record<ListedStanding, string>> = {
  met: 'Đủ điều kiện',
  missingData: 'Chưa đủ dữ liệu',
  oneShort: 'Gần đủ',
};

const about: Readonly<Record<ListedStanding, string>> = {
  met: 'Mọi tiêu chuẩn đối chiếu được theo lịch sử đều đạt.',
  missingData: 'Không có tiêu chuẩn nào không đạt, nhưng lịch sử còn thiếu.',
  oneShort: 'Chỉ một tiêu chuẩn không đạt.',
};

const none: Readonly<Record<ListedStanding, string>> = {
  met: 'Chưa có ai đủ điều kiện theo dữ liệu đã ghi. Xem mục Chưa đủ dữ liệu và Gần đủ.',
  missingData: 'Không có ai thiếu dữ liệu.',
  oneShort: 'Không có ai chỉ thiếu một tiêu chuẩn.',
};

/** Words of Ai đủ điều kiện? */
export const candidateTexts = {
  fields: {
    award: 'Danh hiệu, hình thức',
    year: 'Năm xét',
    recipientKind: 'Đối tượng',
    unit: 'Đơn vị (cả đơn vị trực thuộc)',
    anyUnit: 'Mọi đơn vị',
  },
  find: 'Tìm',
  findKeys: 'Ctrl+Enter',
  stop: 'Dừng',
  start:
    'Chọn danh hiệu hoặc hình thức và năm, rồi bấm Tìm. Chương trình đối chiếu lịch sử của mọi người, mọi tập thể đã ghi với tiêu chuẩn đang có hiệu lực.',
  judging: (done: string, total: string) => `Đã đối chiếu ${done}/${total}`,
  beginning: 'Đang đối chiếu…',
  basis: 'Xét theo công trạng; danh sách để tham khảo, chưa kể những điều phải do người xét xác nhận.',
  judged: (count: string, award: string, year: number) => `Đã đối chiếu ${count} với ${award} năm ${year}.`,
  under: (edition: string) => `Theo ${edition}.`,
  held: (count: string) => `${count} đã có danh hiệu, hình thức này của năm nên không liệt kê.`,
  farther: (count: string) => `${count} không đạt ít nhất hai tiêu chuẩn.`,
  changed: 'Dữ liệu đã thay đổi sau khi tìm.',
  again: 'Tìm lại',
  result: 'Kết quả',
  standings,
  about,
  none,
  tab: (standing: string, count: string) => `${standing} (${count})`,
  shownFirst: (shown: string, total: string) => `Hiện ${shown}/${total}. Chọn một đơn vị để thu hẹp.`,
  list: 'Người, tập thể tìm được',
  columns: {
    name: 'Họ tên, tập thể',
    unit: 'Đơn vị',
    proof: 'Minh chứng gần nhất',
    open: 'Còn thiếu',
    dossiers: 'Hồ sơ',
  },
  noDossier: 'Chưa có',
  openHint: 'Enter: mở lịch sử trong Danh mục',
  panel: {
    label: 'Đang xem',
    history: 'Mở lịch sử (Enter)',
    criteria: 'Xem tiêu chuẩn',
    missing: 'Cần bổ sung',
    failing: 'Không đạt',
    evidence: 'Minh chứng',
    noEvidence: 'Chưa có dòng nào.',
    dossiers: 'Hồ sơ của danh hiệu và năm này',
    open: 'Mở hồ sơ',
    openDossier: (campaign: string) => `Mở hồ sơ trong ${campaign}`,
  },
} as const;
