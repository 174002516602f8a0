import type { CalendarDay } from '#shared/domain/working-days';

/** Sunday first, as days are counted. */
export const weekdayTexts = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

const dayNames: Readonly<Record<CalendarDay['kind'], (name: string) => string>> = {
  holiday: (name) => name,
  givenBack: (name) => `Nghỉ bù ${name}`,
  swappedOff: () => 'Nghỉ, làm bù vào ngày khác',
  swappedWorking: () => 'Làm bù cho ngày nghỉ hoán đổi',
  ownOff: (reason) => reason,
  ownWorking: (reason) => reason,
};

/** Words of the tab of days off. */
export const dayTexts = {
  list: 'Ngày nghỉ trong năm',
  intro:
    'Thời hạn tính theo ngày làm việc: trừ thứ Bảy, Chủ nhật và các ngày nghỉ dưới đây. Thêm ngày cơ quan nghỉ hoặc làm bù riêng.',
  unconfirmedYear:
    'Năm này chưa có thông báo nghỉ lễ trong chương trình: ngày Tết Âm lịch và ngày liền kề Quốc khánh là dự kiến. Thêm ngày theo thông báo khi có.',
  year: 'Năm',
  newTitle: 'Ngày nghỉ mới',
  names: dayNames,
  own: 'Cơ quan đặt',
  columns: { day: 'Ngày', weekday: 'Thứ', name: 'Nội dung', state: 'Nghỉ hay làm', source: 'Căn cứ' },
  states: { off: 'Nghỉ', working: 'Làm việc' },
  fields: { day: 'Ngày', kind: 'Ngày này', reason: 'Lý do, số văn bản' },
  kinds: { off: 'Cơ quan nghỉ', working: 'Cơ quan làm việc' },
  asCalendar: 'Bỏ, theo lịch chung',
} as const;
