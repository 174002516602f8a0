import type { ChannelOf } from '#shared/ipc/contract';

/** What each command did, as the change log says it. */
const changeNames: Record<ChannelOf<'command'>, string> = {
  'app.setUp': 'Tạo dữ liệu của cơ quan',
  'app.updateOffice': 'Sửa thông tin cơ quan',
  'units.add': 'Thêm đơn vị',
  'units.update': 'Sửa đơn vị',
  'people.add': 'Thêm cá nhân',
  'people.update': 'Sửa cá nhân',
  'collectives.add': 'Thêm tập thể',
  'collectives.update': 'Sửa tập thể',
  'collectives.recordYear': 'Ghi cơ cấu tập thể theo năm',
  'households.add': 'Thêm hộ gia đình',
  'ratings.record': 'Ghi xếp loại chất lượng',
  'awards.record': 'Ghi khen thưởng đã nhận',
  'initiatives.record': 'Ghi sáng kiến, đề tài',
  'discipline.record': 'Ghi kỷ luật',
  'investigations.open': 'Ghi xem xét, kiểm tra, điều tra',
  'investigations.close': 'Ghi kết thúc xem xét, kiểm tra, điều tra',
  'recipients.markHistoryKnown': 'Xác nhận lịch sử đã đủ',
  'signers.save': 'Lưu người ký',
  'campaigns.open': 'Mở đợt xét',
  'campaigns.update': 'Sửa đợt xét',
  'campaigns.close': 'Khép đợt xét',
  'lists.accept': 'Nhập danh sách',
  'dossiers.update': 'Sửa hồ sơ',
  'dossiers.check': 'Kiểm tra tiêu chuẩn',
  'dossiers.attest': 'Xác nhận tiêu chuẩn do người xét',
  'dossiers.markPaper': 'Đánh dấu giấy tờ',
  'dossiers.accept': 'Chuyển đủ điều kiện',
  'dossiers.return': 'Trả bổ sung hồ sơ',
  'dossiers.reopen': 'Mở lại hồ sơ',
  'councils.add': 'Thêm Hội đồng',
  'councils.addMember': 'Thêm thành viên Hội đồng',
  'councils.updateMember': 'Sửa thành viên Hội đồng',
  'meetings.prepare': 'Lập cuộc họp',
  'meetings.recordAttendance': 'Điểm danh cuộc họp',
  'meetings.recordTally': 'Ghi kết quả phiếu',
  'meetings.recordUnanimous': 'Ghi phiếu đồng ý tất cả',
  'meetings.close': 'Kết thúc cuộc họp',
  'meetings.discard': 'Hủy cuộc họp',
  'meetings.reopen': 'Mở lại cuộc họp',
  'decisions.draft': 'Lập dự thảo quyết định',
  'decisions.update': 'Sửa dự thảo quyết định',
  'decisions.discard': 'Hủy dự thảo quyết định',
  'decisions.issue': 'Ban hành quyết định',
  'decisions.export': 'Xuất văn bản quyết định',
};

const isNamed = (channel: string): channel is keyof typeof changeNames => Object.hasOwn(changeNames, channel);

/** The change in words; a channel of an older version shows as it was written. */
export const changeText = (channel: string): string => (isNamed(channel) ? changeNames[channel] : channel);
