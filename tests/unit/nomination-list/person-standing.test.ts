import { expect, it } from 'vitest';
import { personStanding } from '#shared/domain/nomination-list/person-standing';

const told = (position: string, unit: string | null): string => {
  const { category, isLeader } = personStanding({ position, unit });
  return isLeader ? `${category}, leads` : category;
};

it.each([
  ['Chuyên viên', 'Sở Nội vụ', 'civilServant'],
  ['Phó Giám đốc', 'Sở Nội vụ', 'civilServant, leads'],
  ['Phó Trưởng phòng', 'Phòng Tổ chức', 'civilServant, leads'],
  ['Phó phòng', 'Phòng Tổ chức', 'civilServant, leads'],
  ['Bí thư Đảng ủy, Chủ tịch HĐND xã', 'Xã Mường Lạn', 'civilServant, leads'],
  ['Nguyên Chủ tịch UBND xã', 'Xã Mường Lạn', 'civilServant'],
  ['Quyền Chánh Văn phòng', 'Văn phòng Sở', 'civilServant, leads'],
  ['Giáo viên', 'Tổ Toán', 'publicEmployee'],
  ['Giáo viên, Tổ trưởng', 'Tổ Toán', 'publicEmployee, leads'],
  ['Phó Hiệu trưởng', 'Trường THCS Bình Minh', 'publicEmployee, leads'],
  ['Kế toán', 'Trường THCS Bình Minh', 'publicEmployee'],
  ['Điều dưỡng trưởng', 'Khoa Nội', 'publicEmployee'],
  ['Công nhân', 'Công ty Cổ phần May Phú Hưng', 'worker'],
  ['Công nhân vận hành', 'Phân xưởng 2', 'worker'],
  ['Trưởng ca', 'Công ty Điện lực', 'civilServant'],
  ['Thợ hàn', null, 'worker'],
  ['Thơ ca', null, 'civilServant'],
  ['Nông dân', 'Thôn Nà Hin', 'farmer'],
  ['Hội viên', 'Hội Nông dân xã Mường Lạn', 'farmer'],
  ['Chủ tịch', 'Hội Nông dân xã Mường Lạn', 'civilServant, leads'],
  ['Giám đốc', 'Công ty TNHH Tân Á', 'entrepreneur, leads'],
  ['Chủ tịch Hội đồng quản trị', 'Hợp tác xã Nà Hin', 'entrepreneur, leads'],
  ['Giám đốc', 'Trung tâm Y tế', 'publicEmployee, leads'],
  ['Giám đốc', 'Sở Y tế', 'civilServant, leads'],
  ['', null, 'civilServant'],
])('takes “%s”, %s, for %s', (position, unit, standing) => {
  expect(told(position, unit)).toBe(standing);
});
