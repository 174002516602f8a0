import { describe, expect, it } from 'vitest';
import { findAwardsInText, isOutsideTheLaw, recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { splitAwards } from '#shared/domain/nomination-list/award-pieces';

describe('words of an award', () => {
  it.each([
    ['LĐTT', 'LDTT'],
    ['Lao động  Tiên tiến', 'LDTT'],
    ['Danh hiệu Lao động tiên tiến năm 2025', 'LDTT'],
    ['CSTĐCS', 'CSTDCS'],
    ['CSTĐ CS', 'CSTDCS'],
    ['Chiến sỹ thi đua cấp cơ sở', 'CSTDCS'],
    ['CSTĐ cấp tỉnh', 'CSTD_TINH'],
    ['Chiến sĩ thi đua ngành Y tế', 'CSTD_TINH'],
    ['Chiến sĩ thi đua toàn quân', 'CSTD_TINH'],
    ['CSTĐ toàn lực lượng CAND', 'CSTD_TINH'],
    ['CSTĐTQ', 'CSTDTQ'],
    ['Chiến sĩ thi đua toàn quốc', 'CSTDTQ'],
    ['Chiến sĩ tiên tiến', 'CSTT'],
    ['TT Lao động XS', 'TTLDXS'],
    ['Tập thể LĐTT', 'TTLDTT'],
    ['TTLĐTT', 'TTLDTT'],
    ['Đơn vị quyết thắng', 'DVQT'],
    ['Cờ TĐ của UBND tỉnh', 'CO_TINH'],
    ['Cờ thi đua của Chính phủ', 'CO_CP'],
    ['BK UBND tỉnh', 'BK_TINH'],
    ['Bằng khen của Chủ tịch Ủy ban nhân dân thành phố', 'BK_TINH'],
    ['Bằng khen cấp tỉnh', 'BK_TINH'],
    ['BKBQP', 'BK_BO'],
    ['Bằng khen của Bộ trưởng Bộ Y tế', 'BK_BO'],
    ['Bằng khen Thủ tướng Chính phủ', 'BK_TTCP'],
    ['BK TTCP', 'BK_TTCP'],
    ['Giấy khen của Giám đốc Sở', 'GK_SO'],
    ['Giấy khen của Hiệu trưởng', 'GK_CQ'],
    ['Giấy khen của Giám đốc Công an tỉnh', 'GK_SO'],
    ['GK của Trưởng ban Quản lý KCN', 'GK_SO'],
    ['Giấy khen Giám đốc BV', 'GK_CQ'],
    ['GK của Trung đoàn trưởng', 'GK_CQ'],
    ['GK của Tổng Giám đốc', 'GK_DN'],
    ['Giấy khen của Giám đốc Công ty', 'GK_DN'],
    ['Giấy khen của Chủ tịch Hội đồng quản trị', 'GK_HDQT'],
    ['HCLĐ hạng Nhì', 'HC_LD_2'],
    ['Huân chương Bảo vệ Tổ quốc hạng Ba', 'HC_BVTQ_3'],
    ['HC LĐ hạng Nhì', 'HC_LD_2'],
    ['HC CSVV hạng Ba', 'HCH_CSVV_3'],
    ['Huy chương Quân kỳ QT', 'HCH_QKQT'],
    ['Truy tặng Huân chương Dũng cảm', 'HC_DC'],
    ['CSTĐ ngành Kiểm sát', 'CSTD_TINH'],
    ['Chiến sĩ thi đua Tòa án nhân dân', 'CSTD_TINH'],
    ['CSTĐ TAND', 'CSTD_TINH'],
    ['Chiến sỹ thi đua Tòa án', 'CSTD_TINH'],
    ['Chiến sĩ thi đua Kiểm sát nhân dân', 'CSTD_TINH'],
    ['CSTĐ VKSND', 'CSTD_TINH'],
    ['CSTĐ Kiểm toán nhà nước', 'CSTD_TINH'],
    ['Chiến sĩ thi đua Thanh tra Chính phủ', 'CSTD_TINH'],
    ['CSTĐ Công an nhân dân', 'CSTD_TINH'],
    ['Chiến sĩ thi đua Bảo hiểm xã hội Việt Nam', 'CSTD_TINH'],
    ['Chiến sĩ thi đua Ngân hàng Nhà nước', 'CSTD_TINH'],
    ['CSTĐ Thông tấn xã Việt Nam', 'CSTD_TINH'],
    ['CSTĐ Đài Tiếng nói Việt Nam', 'CSTD_TINH'],
    ['Chiến sĩ thi đua Văn phòng Quốc hội', 'CSTD_TINH'],
    ['Chiến sĩ thi đua Tổng Liên đoàn Lao động Việt Nam', 'CSTD_TINH'],
    ['Chiến sĩ thi đua Hội Nông dân Việt Nam', 'CSTD_TINH'],
    ['Chiến sĩ thi đua Viện Hàn lâm Khoa học xã hội Việt Nam', 'CSTD_TINH'],
    ['Cờ thi đua của Thanh tra Chính phủ', 'CO_TINH'],
    ['Cờ thi đua Văn phòng Chính phủ', 'CO_TINH'],
    ['Cờ thi đua của Kiểm toán nhà nước', 'CO_TINH'],
    ['Cờ thi đua Chính phủ', 'CO_CP'],
    ['Bằng khen Thanh tra Chính phủ', 'BK_BO'],
    ['Bằng khen của Tổng Kiểm toán nhà nước', 'BK_BO'],
    ['Bằng khen của Chủ nhiệm Văn phòng Quốc hội', 'BK_BO'],
    ['Bằng khen của Viện trưởng VKSND tỉnh', null],
    ['Bằng khen Hội Nông dân', null],
    ['Chiến sĩ thi đua Hội Nông dân', null],
    ['Chiến sĩ thi đua TAND tỉnh', null],
    ['Chiến sĩ thi đua Kiểm sát tỉnh Hà Lâm', null],
    ['CSTĐ Công an tỉnh', null],
    ['Chiến sĩ thi đua Tòa án nhân dân khu vực 1', null],
    ['Chiến sĩ thi đua Bảo hiểm xã hội tỉnh', null],
    ['Chiến sĩ thi đua Hội Nông dân xã', null],
    ['Cờ thi đua Tòa án nhân dân', 'CO_TINH'],
    ['Bằng khen của Chánh án TANDTC', 'BK_BO'],
    ['BK Viện trưởng VKSND tối cao', 'BK_BO'],
    ['Bằng khen của Chánh án TAND tỉnh', null],
    ['GK của Giám đốc Ban QLDA', 'GK_CQ'],
    ['Giấy khen của Giám đốc Ban Quản lý các dự án', 'GK_CQ'],
    ['Giấy khen Ban Quản lý khu kinh tế', 'GK_SO'],
    ['Tập thể tiên tiến', 'TTLDTT'],
    ['Giấy khen BHXH', 'GK_SO'],
    ['Giấy khen của CHT Bộ CHQS tỉnh', 'GK_SO'],
    ['GK Công an tỉnh', 'GK_SO'],
    ['Giấy khen của Trưởng Công an huyện', 'GK_CQ'],
    ['GK Phòng GD&ĐT', 'GK_CQ'],
    ['Giấy khen của Điện lực', 'GK_DN'],
    ['Bằng khen của Ngân hàng Nhà nước Việt Nam', 'BK_BO'],
    ['L.Đ.T.T', 'LDTT'],
    ['GK UBND huyện', 'GK_HUYEN'],
    ['Giấy khen của Chủ tịch UBND phường', 'GK_XA'],
    ['Giấy khen', 'GK'],
    ['Bằng khen', 'BK'],
    ['Kỷ niệm chương Vì sự nghiệp giáo dục', 'KNC'],
    ['Nhà giáo Ưu tú', 'NGUT'],
    ['Gia đình văn hóa', 'GDVH'],
    ['TTLDXS', 'TTLDXS'],
    ['CSTD_TINH', 'CSTD_TINH'],
  ])('%s is %s', (words, code) => {
    expect(recognizeAward(words)).toBe(code);
  });

  it.each([
    'Chiến sĩ thi đua xuất sắc',
    'Chiến sĩ thi đua',
    'Lao động giỏi',
    'Bằng khen Liên đoàn Lao động tỉnh',
    'Bằng khen của BTV Tỉnh đoàn',
    'Giấy khen của Đảng ủy xã',
    'Huân chương Lao động',
    'Phòng Nội vụ',
    '',
  ])('%s is not guessed', (words) => {
    expect(recognizeAward(words)).toBeNull();
  });

  it.each([
    ['CSTĐ CS; BK UBND tỉnh', ['CSTĐ CS', 'BK UBND tỉnh']],
    ['LĐTT, CSTĐCS và Giấy khen', ['LĐTT', 'CSTĐCS', 'Giấy khen']],
    [
      '- LĐTT\n- Bằng khen của Bộ Văn hóa, Thể thao và Du lịch',
      ['LĐTT', 'Bằng khen của Bộ Văn hóa, Thể thao và Du lịch'],
    ],
    ['HTXSNV, CSTĐCS', ['CSTĐCS']],
    ['Hoàn thành tốt nhiệm vụ; LĐTT', ['LĐTT']],
    ['DH: CSTĐCS (lần 3); HT: BK Bộ Quốc phòng', ['CSTĐCS (lần 3)', 'BK Bộ Quốc phòng']],
    ['- Danh hiệu: LĐTT\n- Hình thức khen thưởng: Giấy khen', ['LĐTT', 'Giấy khen']],
    ['LĐTT + GK của Tổng Giám đốc', ['LĐTT', 'GK của Tổng Giám đốc']],
    ['Tập thể Lao động tiên tiến', ['Tập thể Lao động tiên tiến']],
  ])('%s is cut into its awards', (cell, pieces) => {
    expect(splitAwards(cell)).toEqual(pieces);
  });

  it.each([
    [
      'tặng Kỷ niệm chương “Vì sự nghiệp Tổ chức xây dựng Đảng” năm 2025',
      'Kỷ niệm chương “Vì sự nghiệp Tổ chức xây dựng Đảng”',
    ],
    [
      'Tặng Kỷ niệm chương "Vì thế hệ trẻ" của Trung ương Đoàn cho 03 cá nhân',
      'Kỷ niệm chương "Vì thế hệ trẻ" của Trung ương Đoàn',
    ],
    ['tặng thưởng Huy chương “Chiến sĩ vẻ vang” hạng Nhì cho quân nhân', 'Huy chương “Chiến sĩ vẻ vang” hạng Nhì'],
    ['tặng Kỷ niệm chương cho 12 cá nhân phong trào “Ba sạch”', 'Kỷ niệm chương'],
  ])('“%s”: the name in quotes is of the award', (title, original) => {
    expect(findAwardsInText(title)).toMatchObject([{ original }]);
  });

  it('finds the award of a title, its giver before the verb included', () => {
    expect(findAwardsInText('đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh vì đã có thành tích')).toEqual([
      { code: 'BK_TINH', original: 'Bằng khen của Chủ tịch UBND tỉnh' },
    ]);
    expect(findAwardsInText('đề nghị Chủ tịch UBND xã tặng Giấy khen cho')).toEqual([
      { code: 'GK_XA', original: 'Giấy khen của Chủ tịch UBND xã' },
    ]);
    expect(findAwardsInText('Tặng Giấy khen của Giám đốc Sở Giáo dục và Đào tạo cho 05 tập thể')).toEqual([
      { code: 'GK_SO', original: 'Giấy khen của Giám đốc Sở Giáo dục và Đào tạo' },
    ]);
    expect(findAwardsInText('danh hiệu Lao động tiên tiến và Chiến sĩ thi đua cơ sở năm 2025')).toEqual([
      { code: 'LDTT', original: 'Lao động tiên tiến' },
      { code: 'CSTDCS', original: 'Chiến sĩ thi đua cơ sở' },
    ]);
    expect(findAwardsInText('DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG')).toEqual([]);
  });

  it.each(['Giấy khen của Đảng ủy xã', 'Bằng khen của BTV Tỉnh đoàn', 'GK Công đoàn ngành'])(
    '%s is outside the law',
    (words) => {
      expect(isOutsideTheLaw(words)).toBe(true);
    },
  );
});
