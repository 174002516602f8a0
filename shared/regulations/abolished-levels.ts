import type { AbolishedLevel } from '#shared/domain/proof-reading/proof-facts';
import { localDate } from '#shared/lib/local-date';

/** Local government has two levels since 01/7/2025: districts, towns and cities under a province ended. */
export const DISTRICT_LEVEL: AbolishedLevel = {
  from: localDate('2025-07-01'),
  words: ['huyện ủy', 'quận ủy', 'thị ủy', 'thành ủy', 'huyện', 'quận', 'thị xã', 'thị trấn', 'thành phố'],
  remaining: ['Hà Nội', 'Huế', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh'],
  source: 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
};
