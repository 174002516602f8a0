import { describe, expect, it } from 'vitest';
import { doubts, inShort, readPlans } from '#tests/builders/workbook-file';

describe('lists of other sectors and layouts', () => {
  it('a sheet in two halves side by side: the right one is a sheet of its own', async () => {
    const head = ['STT', 'Họ và tên', 'Danh hiệu'];
    const reading = await readPlans({
      name: 'DS',
      rows: [
        [...head, null, ...head],
        [1, 'Lê Văn An', 'LĐTT', null, 3, 'Hồ Thị Cúc', 'CSTĐCS'],
        [2, 'Mai Thị Bình', 'LĐTT'],
      ],
    });
    expect(reading.rows.map(({ sheet, sourceRow, fullName }) => `${sheet}!${sourceRow} ${fullName}`)).toEqual([
      ...['DS!2 Lê Văn An', 'DS!3 Mai Thị Bình', 'DS (phần 2 bên phải)!2 Hồ Thị Cúc'],
    ]);
    expect(reading.problems).toEqual([]);
  });

  it('hospital: three header rows, birth year by gender, one column for each award', async () => {
    const reading = await readPlans({
      rows: [
        ['SỞ Y TẾ TỈNH AN BÌNH', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['BỆNH VIỆN ĐA KHOA HÒA PHÚ', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
        ['DANH SÁCH CÁ NHÂN ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2026'],
        [
          'Số TT',
          'Họ và tên',
          'Năm sinh',
          null,
          'Chức danh',
          'Khoa, phòng',
          'Danh hiệu thi đua',
          null,
          'Hình thức khen thưởng',
          null,
          'Ghi chú',
        ],
        [null, null, 'Nam', 'Nữ', null, null, 'LĐTT', 'CSTĐCS', 'Giấy khen Giám đốc BV', 'BK UBND tỉnh'],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)'],
        [1, 'BS.CKII Trần Hữu Nghĩa', 1972, null, 'Giám đốc', 'Ban Giám đốc', 'x', 'x', null, 'x'],
        [2, 'ĐD. Lê Thị Kim Chi', null, 1985, 'Điều dưỡng trưởng', 'Khoa Nội', 'X', null, 'X', null],
        [3, 'Phan Thị Mộng Cầm', null, '04/1990', 'Hộ sinh', 'Khoa Sản', '✓', null, null, null],
        [4, 'Y Nuê Niê', 1988, null, 'Bảo vệ', 'Phòng Hành chính', null, null, null, null, 'nghỉ ốm'],
        ['Tổng cộng: 04 người', null, null, null, null, null, 3, 1, 1, 1],
        [],
        [null, null, null, null, null, 'Hòa Phú, ngày 05 tháng 01 năm 2027'],
        [null, 'NGƯỜI LẬP BẢNG', null, null, null, 'GIÁM ĐỐC'],
        [null, 'Lê Thị Kim Chi', null, null, null, 'Trần Hữu Nghĩa'],
      ],
      merges: ['A3:K3', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:F5', 'G4:H4', 'I4:J4', 'K4:K5', 'A11:F11'],
    });
    expect(inShort(reading)).toEqual([
      '7 individual | BS.CKII | Trần Hữu Nghĩa | Giám đốc | Ban Giám đốc | LDTT+CSTDCS+BK_TINH |  | 1972',
      '8 individual | ĐD. | Lê Thị Kim Chi | Điều dưỡng trưởng | Khoa Nội | LDTT+GK_CQ |  | 1985',
      '9 individual |  | Phan Thị Mộng Cầm | Hộ sinh | Khoa Sản | LDTT |  | 1990-04',
      '10 individual |  | Y Nuê Niê | Bảo vệ | Phòng Hành chính |  |  | 1988',
    ]);
    expect(doubts(reading)).toEqual(['10 AWARD_MISSING']);
    expect(reading.awardYear).toBe(2026);
  });

  it('regiment: rank column, awards of the army, lettered groups, no title of position for units', async () => {
    const reading = await readPlans({
      name: 'Trung đoàn 5',
      rows: [
        ['BỘ CHỈ HUY QUÂN SỰ TỈNH'],
        ['TRUNG ĐOÀN 5'],
        ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG PHONG TRÀO THI ĐUA QUYẾT THẮNG NĂM 2025'],
        [],
        ['TT', 'Cấp bậc', 'Họ tên', 'Chức vụ', 'Đơn vị', 'Đề nghị khen', 'Thành tích'],
        ['A', null, 'TẬP THỂ'],
        [1, null, 'Đại đội 1', null, 'Tiểu đoàn 2', 'Đơn vị quyết thắng', 'Hoàn thành xuất sắc nhiệm vụ huấn luyện'],
        [2, null, 'Trung đội Thông tin', null, 'Tiểu đoàn bộ', 'ĐV tiên tiến', null],
        ['B', null, 'CÁ NHÂN'],
        ['01', 'Thượng tá', 'Vi Văn Pẩu', 'Chính ủy', 'Trung đoàn 5', 'CSTĐ toàn quân', null],
        [
          '02',
          'Đại úy',
          'Hoàng A Páo',
          'Đại đội trưởng',
          'Đại đội 1',
          'CSTĐCS, Bằng khen của Bộ Quốc phòng',
          'Cứu 03 người trong lũ',
        ],
        ['03', 'Thiếu úy QNCN', 'Đoàn Khắc Huy', 'Nhân viên quân khí', 'Kho K2', 'Chiến sỹ tiên tiến', null],
        ['04', 'Binh nhất', 'H’Hen Niê', 'Chiến sĩ', '-nt-', 'nt', null],
        [null, null, 'Cộng: 02 tập thể; 04 cá nhân'],
        [null, null, null, null, null, 'TRUNG ĐOÀN TRƯỞNG'],
      ],
    });
    expect(inShort(reading)).toEqual([
      '7 collective |  | Đại đội 1 |  | Tiểu đoàn 2 | DVQT | Hoàn thành xuất sắc nhiệm vụ huấn luyện',
      '8 collective |  | Trung đội Thông tin |  | Tiểu đoàn bộ | DVTT',
      '10 individual | Thượng tá | Vi Văn Pẩu | Chính ủy | Trung đoàn 5 | CSTD_TINH',
      '11 individual | Đại úy | Hoàng A Páo | Đại đội trưởng | Đại đội 1 | CSTDCS+BK_BO | Cứu 03 người trong lũ',
      '12 individual | Thiếu úy QNCN | Đoàn Khắc Huy | Nhân viên quân khí | Kho K2 | CSTT',
      '13 individual | Binh nhất | H’Hen Niê | Chiến sĩ | Kho K2 | CSTT',
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it('primary school: unit rows numbered in Roman, gender column, year of birth, dittos', async () => {
    const reading = await readPlans({
      rows: [
        ['PHÒNG GD&ĐT THỊ XÃ BÌNH LONG'],
        ['TRƯỜNG TIỂU HỌC KIM ĐỒNG'],
        ['DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM HỌC 2025 - 2026'],
        ['STT', 'Họ tên', 'Phái', 'Năm sinh', 'Chức danh', 'Danh hiệu đăng ký', 'Tóm tắt thành tích'],
        ['I', 'Tổ khối 1'],
        [1, 'Cô Võ Thị Ngọc Hân', 'Nữ', '15/8/1987', 'Tổ trưởng', 'Chiến sĩ thi đua cơ sở', 'Sáng kiến cấp thị xã'],
        [2, 'Thầy Kim Ngọc Sơn', 'Nam', 31413, 'Giáo viên', 'LĐTT', null],
        [3, 'Đặng Thị Ánh Tuyết', 'Nữ', '29/02/1987', '"', '"', null],
        ['II', 'Tổ Văn phòng'],
        [1, 'Bà Lữ Thị Đào', 'Nữ', '1979', 'Kế toán', 'Lao động  tiên tiến', null],
        [2, 'Ông Thạch Sa Rây', 'Nam', 'sinh năm 1990', 'Bảo vệ', 'Giấy khen của Chủ tịch UBND phường', null],
        ['Danh sách có 06 người'],
        [null, null, null, null, null, 'Bình Long, ngày 20 tháng 9 năm 2025'],
        [null, 'Người lập', null, null, null, 'Hiệu trưởng'],
      ],
      merges: ['A2:D2', 'A3:G3', 'B5:G5', 'B9:G9'],
    });
    expect(inShort(reading)).toEqual([
      '6 individual | Cô | Võ Thị Ngọc Hân | Tổ trưởng | Tổ khối 1 | CSTDCS | Sáng kiến cấp thị xã | 1987-08-15',
      '7 individual | Thầy | Kim Ngọc Sơn | Giáo viên | Tổ khối 1 | LDTT |  | 1986-01-01',
      '8 individual |  | Đặng Thị Ánh Tuyết | Giáo viên | Tổ khối 1 | LDTT',
      '10 individual | Bà | Lữ Thị Đào | Kế toán | Tổ Văn phòng | LDTT |  | 1979',
      '11 individual | Ông | Thạch Sa Rây | Bảo vệ | Tổ Văn phòng | GK_XA |  | 1990',
    ]);
    expect(doubts(reading)).toEqual(['8 DATE_INVALID', '12 TOTAL_MISMATCH']);
    expect(reading.awardYear).toBe(2026);
    expect(reading.schoolYear).toBe('2025-2026');
  });

  it('commune: households and couples, address instead of unit, recipients over several lines', async () => {
    const reading = await readPlans({
      rows: [
        ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG PHONG TRÀO XÂY DỰNG NÔNG THÔN MỚI GIAI ĐOẠN 2021 - 2025'],
        [],
        ['TT', 'Tên tập thể, cá nhân, hộ gia đình', 'Địa chỉ', 'Lý do khen', 'Hình thức đề nghị'],
        ['I', 'TẬP THỂ (02)'],
        [1, 'Chi hội Nông dân thôn Đông', 'Thôn Đông', 'Góp 200 ngày công', 'Giấy khen của Chủ tịch UBND xã'],
        [2, 'Thôn Đoài', 'Xã Yên Mỹ', 'Thôn văn hóa 3 năm liền;', 'Giấy khen của Chủ tịch UBND xã'],
        [null, null, null, 'đường hoa dài 2 km', null],
        ['II', 'CÁ NHÂN'],
        [1, 'Bà Nguyễn Thị Gái', 'Thôn Đông', 'Hiến 120 m2 đất', 'Giấy khen của Chủ tịch UBND xã'],
        [2, 'Linh mục Phạm Văn Tòng', 'Giáo xứ Yên Mỹ', null, 'Bằng khen của Chủ tịch UBND tỉnh'],
        ['III', 'HỘ GIA ĐÌNH'],
        [1, 'Hộ bà Lê Thị Tư', 'Thôn Bắc', 'Hiến đất', 'Giấy khen của Chủ tịch UBND xã'],
        [2, 'Ông Đỗ Văn Năm và bà Vũ Thị Sáu', 'Thôn Bắc', 'Nuôi trẻ mồ côi', 'Giấy khen của Chủ tịch UBND xã'],
        [3, 'Gia đình ông Trịnh Bá Bảy', 'Thôn Nam', null, 'Lao động tiên tiến'],
        [null, 'Tổng số: 02 tập thể, 02 cá nhân, 03 hộ'],
      ],
    });
    expect(inShort(reading)).toEqual([
      '5 collective |  | Chi hội Nông dân thôn Đông |  | Thôn Đông | GK_XA | Góp 200 ngày công',
      '6 collective |  | Thôn Đoài |  | Xã Yên Mỹ | GK_XA | Thôn văn hóa 3 năm liền; đường hoa dài 2 km',
      '9 individual | Bà | Nguyễn Thị Gái |  | Thôn Đông | GK_XA | Hiến 120 m2 đất',
      '10 individual | Linh mục | Phạm Văn Tòng |  | Giáo xứ Yên Mỹ | BK_TINH',
      '12 household |  | Hộ bà Lê Thị Tư |  | Thôn Bắc | GK_XA | Hiến đất',
      '13 household |  | Ông Đỗ Văn Năm và bà Vũ Thị Sáu |  | Thôn Bắc | GK_XA | Nuôi trẻ mồ côi',
      '14 household |  | Gia đình ông Trịnh Bá Bảy |  | Thôn Nam | LDTT',
    ]);
    expect(doubts(reading)).toEqual(['13 TWO_PERSONS_IN_ONE_CELL', '14 AWARD_KIND_MISMATCH']);
    expect(reading.awardYear).toBe(2025);
  });

  it('enterprise: no numbers, kinds told by a column, hidden row, duplicate, unknown award', async () => {
    const reading = await readPlans(
      {
        name: 'Đề nghị',
        rows: [
          [
            'Loại đối tượng',
            'Tên tập thể/cá nhân',
            'Danh xưng',
            'Chức vụ',
            'Nơi công tác',
            'Đề nghị khen',
            'Thành tích nổi bật',
          ],
          [
            'Tập thể',
            'Phân xưởng Sợi 2',
            null,
            null,
            'Công ty CP Dệt Phú Hưng',
            'Tập thể LĐ xuất sắc',
            'Vượt kế hoạch 12%',
          ],
          ['Cá nhân', 'Trần Văn  Lực', 'Ông', 'Quản đốc', 'Phân xưởng Sợi 2', 'Chiến sĩ thi đua cấp cơ sở', null],
          ['Cá nhân', 'Nguyễn Thị Thanh', 'Bà', 'Công nhân', 'Phân xưởng Sợi 2', 'Lao động giỏi', null],
          ['Cá nhân', 'Trần Văn Lực', 'Ông', 'Quản đốc', 'Phân xưởng Sợi 2', 'CSTĐCS', null],
          ['Cá nhân', 'Lê Hoàng Việt', 'Ông', 'Thợ điện', 'Phân xưởng Cơ điện', 'LĐTT + GK của Tổng Giám đốc', null],
          ['Tập thể', 'Tổ Bảo trì', null, null, 'Phân xưởng Cơ điện', 'LĐTT', null],
        ],
        hiddenRows: [6],
      },
      { name: 'Huong dan', rows: [['Hướng dẫn điền biểu'], ['Cột A ghi Tập thể hoặc Cá nhân']] },
    );
    expect(inShort(reading)).toEqual([
      '2 collective |  | Phân xưởng Sợi 2 |  | Công ty CP Dệt Phú Hưng | TTLDXS | Vượt kế hoạch 12%',
      '3 individual | Ông | Trần Văn Lực | Quản đốc | Phân xưởng Sợi 2 | CSTDCS',
      '4 individual | Bà | Nguyễn Thị Thanh | Công nhân | Phân xưởng Sợi 2 | UNKNOWN',
      '5 individual | Ông | Trần Văn Lực | Quản đốc | Phân xưởng Sợi 2 | CSTDCS',
      '6 individual | Ông | Lê Hoàng Việt | Thợ điện | Phân xưởng Cơ điện | LDTT+GK_DN',
      '7 collective |  | Tổ Bảo trì |  | Phân xưởng Cơ điện | LDTT',
    ]);
    expect(doubts(reading)).toEqual([
      '4 AWARD_UNKNOWN',
      '5 DUPLICATE_IN_FILE',
      '6 HIDDEN_ROW',
      '7 AWARD_KIND_MISMATCH',
    ]);
    expect(reading.rows[4]?.hidden).toBe(true);
  });

  it('cooperative union: one cell for each recipient, the award and reason in the title', async () => {
    const reading = await readPlans({
      rows: [
        ['LIÊN MINH HỢP TÁC XÃ TỈNH'],
        ['DANH SÁCH'],
        [
          'Các tập thể, cá nhân được tặng Giấy khen của Chủ tịch UBND xã vì có thành tích xuất sắc trong phát triển kinh tế tập thể năm 2024',
        ],
        ['(Kèm theo Quyết định số 15/QĐ-UBND ngày 12/02/2025)'],
        ['TT', 'Tên đơn vị, cá nhân được khen thưởng'],
        ['A', 'TẬP THỂ'],
        ['1.', 'Hợp tác xã Nông nghiệp Tân Tiến, xã Hòa An;'],
        ['2.', 'Tổ hợp tác Rau sạch, Hợp tác xã Phú Lợi;'],
        ['B', 'CÁ NHÂN'],
        ['1.', 'Bà Cao Thị Bưởi, Giám đốc Hợp tác xã Phú Lợi;'],
        ['2.', 'Đ/c Lò Văn Ơn - Phó Chủ tịch Hội Nông dân xã Hòa An;'],
        ['3.', 'Anh Rơ Châm H, Thành viên Tổ hợp tác Rau sạch./.'],
        [null, 'Ấn định danh sách gồm 02 tập thể, 03 cá nhân'],
        [null, 'TM. ỦY BAN NHÂN DÂN'],
        [null, 'CHỦ TỊCH'],
        [null, 'Võ Văn Chín'],
      ],
      merges: ['A3:B3', 'A4:B4'],
    });
    const reason = 'có thành tích xuất sắc trong phát triển kinh tế tập thể năm 2024';
    expect(inShort(reading)).toEqual([
      `7 collective |  | Hợp tác xã Nông nghiệp Tân Tiến |  | xã Hòa An | GK_XA | ${reason}`,
      `8 collective |  | Tổ hợp tác Rau sạch |  | Hợp tác xã Phú Lợi | GK_XA | ${reason}`,
      `10 individual | Bà | Cao Thị Bưởi | Giám đốc | Hợp tác xã Phú Lợi | GK_XA | ${reason}`,
      `11 individual | Đ/c | Lò Văn Ơn | Phó Chủ tịch | Hội Nông dân xã Hòa An | GK_XA | ${reason}`,
      `12 individual | Anh | Rơ Châm H | Thành viên | Tổ hợp tác Rau sạch | GK_XA | ${reason}`,
    ]);
    expect(doubts(reading)).toEqual(['12 NAME_TYPO_SUSPECT']);
    expect(reading.awardYear).toBe(2024);
  });

  it('department: the award stands in group headings, counts beside them', async () => {
    const reading = await readPlans({
      rows: [
        ['BIỂU TỔNG HỢP KẾT QUẢ BÌNH XÉT THI ĐUA NĂM 2025'],
        [],
        ['STT', 'Họ và tên', 'Chức vụ, đơn vị công tác', 'Sáng kiến'],
        ['I', 'Danh hiệu Tập thể lao động tiên tiến (01 tập thể)'],
        [1, 'Phòng Kế hoạch - Tài chính', 'Sở Công Thương', null],
        ['II', 'Danh hiệu Chiến sĩ thi đua cơ sở: 02 người'],
        [1, 'Ông Hà Văn Quyết', 'Phó Trưởng phòng Kế hoạch - Tài chính', 'Số hóa hồ sơ'],
        [2, 'Bà Tạ Thị Nhung', 'Chuyên viên Văn phòng Sở', 'Mẫu báo cáo chung'],
        ['III', 'Danh hiệu Lao động tiên tiến: 03 người'],
        [1, 'Bà Mẫn Thị Hà', 'Chuyên viên, Thanh tra Sở', null],
        [2, 'Ông Từ Công Danh', 'Lái xe Văn phòng Sở', null],
        ['Cộng', null, null, null],
      ],
    });
    expect(inShort(reading)).toEqual([
      '5 collective |  | Phòng Kế hoạch - Tài chính |  | Sở Công Thương | TTLDTT',
      '7 individual | Ông | Hà Văn Quyết | Phó Trưởng phòng | Kế hoạch - Tài chính | CSTDCS | Số hóa hồ sơ',
      '8 individual | Bà | Tạ Thị Nhung | Chuyên viên | Văn phòng Sở | CSTDCS | Mẫu báo cáo chung',
      '10 individual | Bà | Mẫn Thị Hà | Chuyên viên | Thanh tra Sở | LDTT',
      '11 individual | Ông | Từ Công Danh | Lái xe | Văn phòng Sở | LDTT',
    ]);
    expect(doubts(reading)).toEqual(['9 TOTAL_MISMATCH']);
  });

  it('district party office: family and given name apart, unit merged over several people, columns in another order', async () => {
    const reading = await readPlans({
      rows: [
        ['TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG CÔNG TÁC NĂM 2025'],
        ['Đơn vị', 'Số TT', 'Họ và chữ lót', 'Tên', 'Ngày, tháng, năm sinh', 'Hình thức khen', 'Cấp khen', 'Ghi chú'],
        ['Ban Tuyên giáo', 1, 'Huỳnh Thị Diễm', 'My', '3-7-1991', 'Giấy khen', 'UBND huyện', null],
        [null, 2, 'Trương Quốc', 'Bảo', '1/1/80', 'Bằng khen', 'UBND tỉnh', null],
        [null, 3, 'Ngô Thanh', 'Tâm', new Date(Date.UTC(1984, 4, 6)), 'Chiến sĩ thi đua', 'Cơ sở', null],
        ['Ban Dân vận', 4, 'Cil Yú', 'Ha', '…/…/1975', 'Kỷ niệm chương', null, null],
        [null, 5, 'Lý Tài', 'Đức', null, 'Bằng khen', 'Thủ tướng Chính phủ', null],
      ],
      merges: ['A3:A5', 'A6:A7'],
    });
    expect(inShort(reading)).toEqual([
      '3 individual |  | Huỳnh Thị Diễm My |  | Ban Tuyên giáo | GK_HUYEN |  | 1991-07-03',
      '4 individual |  | Trương Quốc Bảo |  | Ban Tuyên giáo | BK_TINH |  | 1980-01-01',
      '5 individual |  | Ngô Thanh Tâm |  | Ban Tuyên giáo | CSTDCS |  | 1984-05-06',
      '6 individual |  | Cil Yú Ha |  | Ban Dân vận | KNC |  | 1975',
      '7 individual |  | Lý Tài Đức |  | Ban Dân vận | BK_TTCP',
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it('minutes pasted line by line: openings with reasons, kinds, items without numbers', async () => {
    const reading = await readPlans({
      rows: [
        ['QUYẾT ĐỊNH'],
        ['Về việc tặng Giấy khen'],
        ['Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;'],
        [
          'Điều 1. Tặng Giấy khen của Giám đốc Sở Giao thông cho 01 tập thể và 02 cá nhân đã có thành tích trong phong trào giao thông an toàn năm 2025, gồm:',
        ],
        ['I. Tập thể'],
        ['1. Đội Thanh tra số 3, Thanh tra Sở Giao thông.'],
        ['II. Cá nhân'],
        ['1. Ông Chế Văn Lành, Đội trưởng Đội Thanh tra số 3;'],
        ['2. Thượng úy Điểu K’Ré, Cán bộ Phòng Cảnh sát giao thông.'],
        ['Điều 2. Các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành./.'],
        ['GIÁM ĐỐC'],
      ],
    });
    const reason = 'đã có thành tích trong phong trào giao thông an toàn năm 2025';
    expect(inShort(reading)).toEqual([
      `6 collective |  | Đội Thanh tra số 3 |  | Thanh tra Sở Giao thông | GK_SO | ${reason}`,
      `8 individual | Ông | Chế Văn Lành | Đội trưởng | Đội Thanh tra số 3 | GK_SO | ${reason}`,
      `9 individual | Thượng úy | Điểu K’Ré | Cán bộ | Phòng Cảnh sát giao thông | GK_SO | ${reason}`,
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it.each([
    ['Hội đồng có 11 thành viên; có mặt: 10; vắng: 01'],
    ['Hội đồng xét khen thưởng gồm 11 đồng chí'],
    ['Có mặt 10/11 thành viên Hội đồng'],
  ])('ballot whose base is doubtful: “%s”', async (said) => {
    const reading = await readPlans({
      rows: [
        ['BIÊN BẢN KIỂM PHIẾU'],
        [said],
        ['STT', 'Họ và tên', 'Danh hiệu', 'Hợp lệ', 'Đồng ý', 'Không đồng ý'],
        [1, 'Kha Vạng Cân', 'CSTĐ cơ sở', 10, 8, 2],
      ],
    });
    expect(doubts(reading)).toEqual(['4 RATIO_BASE']);
  });

  it('ballot of a hospital council: other words for the counts', async () => {
    const reading = await readPlans({
      rows: [
        ['BIÊN BẢN KIỂM PHIẾU'],
        ['Số thành viên Hội đồng: 11; có mặt 10'],
        [
          'STT',
          'Họ và tên',
          'Khoa/phòng',
          'Danh hiệu đề nghị',
          'Số phiếu phát ra',
          'Số phiếu thu về',
          'Số phiếu hợp lệ',
          'Số phiếu tán thành',
          'Số phiếu không tán thành',
          'Tỷ lệ %',
        ],
        [1, 'Vũ Thị Thu Trang', 'Khoa Nhi', 'CSTĐ cơ sở', '10', 10, 10, '10/10', '00', '100%'],
        [2, 'Lưu Đức Toàn', 'Khoa Ngoại', 'CSTĐ cơ sở', 10, 10, 10, 8, 2, 0.8],
        [3, 'Kha Vạng Cân', 'Khoa Dược', 'CSTĐ cơ sở', 10, 10, 9, 9, 1, '100'],
      ],
    });
    expect(reading.rows.map(({ votes }) => votes)).toEqual([
      { issued: 10, collected: 10, valid: 10, yes: 10, no: 0, ratio: 100 },
      { issued: 10, collected: 10, valid: 10, yes: 8, no: 2, ratio: 80 },
      { issued: 10, collected: 10, valid: 9, yes: 9, no: 1, ratio: 100 },
    ]);
    expect(doubts(reading)).toEqual(['5 RATIO_BASE', '6 VOTES_INCONSISTENT']);
  });

  it('ranking of districts: names but points instead of awards, no list of nominees', async () => {
    const reading = await readPlans({
      rows: [
        ['BẢNG XẾP HẠNG THI ĐUA CÁC CỤM NĂM 2025'],
        ['STT', 'Tên quận - huyện', 'Điểm tự chấm', 'Điểm (+ điểm thưởng)', 'Xếp hạng'],
        ['I. Cụm thi đua 1'],
        [1, 'Quận 1', 98, 107, 1],
        [2, 'Quận 3', 97, '96,5', 2],
        [3, 'Quận 5', 95, 95, 3],
      ],
    });
    expect(reading.rows).toEqual([]);
    expect(reading.problems.map(({ code, sourceRow }) => `${sourceRow} ${code}`)).toEqual([
      '2 NOT_A_RECIPIENT_LIST',
      '5 NUMBER_AS_TEXT',
    ]);
  });

  it('collectives only: the name column is called Đơn vị, bonus columns, awards in two columns', async () => {
    const reading = await readPlans({
      rows: [
        ['SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
        ['DANH SÁCH CÁC ĐƠN VỊ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024-2025'],
        ['STT', 'Đơn vị', 'Danh hiệu thi đua', 'Hình thức khen thưởng', 'Mức tiền thưởng', 'Ghi chú'],
        [1, 'Trường THPT Lê Hồng Phong', 'Tập thể Lao động xuất sắc', 'Cờ thi đua của UBND tỉnh', 1500000, null],
        [2, 'Trường THPT Chuyên', 'TTLĐTT', '-', 800000, 'không có'],
        [3, 'Trung tâm GDTX - HN huyện Ea Súp', 'Tập thể lao động tiên tiến', 'Bằng khen', null, null],
        ['Tổng: 03 đơn vị'],
      ],
    });
    expect(inShort(reading)).toEqual([
      '4 collective |  | Trường THPT Lê Hồng Phong |  |  | TTLDXS+CO_TINH',
      '5 collective |  | Trường THPT Chuyên |  |  | TTLDTT',
      '6 collective |  | Trung tâm GDTX - HN huyện Ea Súp |  |  | TTLDTT+BK',
    ]);
    expect(doubts(reading)).toEqual(['6 AWARD_LEVEL_UNKNOWN']);
  });

  it('court: both kinds under unit rows, kinds inside each unit, a page break with the header again', async () => {
    const header = ['TT', 'Tập thể/Cá nhân', 'Chức vụ', 'Hình thức khen thưởng đề nghị', 'Nội dung thành tích'];
    const reading = await readPlans({
      rows: [
        ['TÒA ÁN NHÂN DÂN TỈNH'],
        ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ĐỢT 1 NĂM 2025'],
        header,
        ['I', 'Tòa án nhân dân khu vực 1'],
        [null, 'Tập thể:'],
        [1, 'Văn phòng', null, 'Tập thể lao động tiên tiến', null],
        [null, 'Cá nhân:'],
        [2, 'Ông Phan Công Chánh', 'Chánh án', 'Bằng khen của Bộ trưởng Bộ Tư pháp', 'Giải quyết 100% án'],
        [3, 'Bà Âu Thị Mận', 'Thẩm phán', 'Chiến sĩ thi đua TAND', null],
        ['Trang 1'],
        header,
        ['II', 'Tòa án nhân dân khu vực 2'],
        [null, 'Cá nhân:'],
        [4, 'Bà Quan Thị Dung', 'Thư ký Tòa án', 'Lao động tiên tiến', null],
        [6, 'Ông Trang Văn Hổ', null, 'Lao động tiên tiến; Giấy khen của Chánh án TAND tỉnh', null],
      ],
    });
    expect(inShort(reading)).toEqual([
      '6 collective |  | Văn phòng |  | Tòa án nhân dân khu vực 1 | TTLDTT',
      '8 individual | Ông | Phan Công Chánh | Chánh án | Tòa án nhân dân khu vực 1 | BK_BO | Giải quyết 100% án',
      '9 individual | Bà | Âu Thị Mận | Thẩm phán | Tòa án nhân dân khu vực 1 | CSTD_TINH',
      '14 individual | Bà | Quan Thị Dung | Thư ký Tòa án | Tòa án nhân dân khu vực 2 | LDTT',
      '15 individual | Ông | Trang Văn Hổ |  | Tòa án nhân dân khu vực 2 | LDTT+GK_SO',
    ]);
    expect(doubts(reading)).toEqual(['15 POSITION_MISSING']);
  });

  it('software export: codes of awards explained by a hidden sheet, kinds without spaces', async () => {
    const reading = await readPlans(
      {
        name: 'DANHSACH',
        rows: [
          ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
          [],
          [
            'STT',
            'Phân loại khen thưởng',
            'Tên tập thể/cá nhân/hộ gia đình',
            'Chức vụ',
            'Đơn vị công tác',
            'Danh hiệu thi đua/Hình thức khen thưởng',
            'Phân loại đối tượng',
            'Lĩnh vực hoạt động',
          ],
          [null, 'TAPTHE', 'UBND phường Bắc Lý', null, null, '1650360491', '1660638226', null],
          [
            null,
            'CANHAN',
            'Đại tá Ma Khánh Toàn',
            'Chính ủy',
            'Bộ Chỉ huy Quân sự tỉnh',
            '1650360491',
            '1660638226',
            null,
          ],
          [null, 'HOGIADINH', 'Hộ ông Bế Văn Cắm', null, 'Xóm Nà Rì', '1650360777', null, null],
        ],
      },
      {
        name: 'HTKT',
        hidden: true,
        rows: [
          ['ten', 'ma'],
          ['Bằng khen của Chủ tịch UBND tỉnh', '1650360491'],
        ],
      },
    );
    expect(inShort(reading)).toEqual([
      '4 collective |  | UBND phường Bắc Lý |  |  | BK_TINH',
      '5 individual | Đại tá | Ma Khánh Toàn | Chính ủy | Bộ Chỉ huy Quân sự tỉnh | BK_TINH',
      '6 household |  | Hộ ông Bế Văn Cắm |  | Xóm Nà Rì | UNKNOWN',
    ]);
    expect(doubts(reading)).toEqual(['6 AWARD_UNKNOWN']);
  });

  it('inspectorate: two lists on one sheet with different headers, each with its own titles', async () => {
    const reading = await readPlans({
      rows: [
        ['I. TẬP THỂ'],
        ['STT', 'Tên tập thể', 'Trực thuộc', 'Đề nghị'],
        [1, 'Phòng Nghiệp vụ 1', 'Thanh tra tỉnh', 'TT LĐXS'],
        [],
        ['II. CÁ NHÂN'],
        ['STT', 'Họ và tên', 'Ngạch, chức vụ', 'Nơi công tác', 'Đề nghị', 'Lý do'],
        [1, 'Trần Ngọc Ánh', 'Thanh tra viên chính', 'Phòng Nghiệp vụ 1', 'CSTĐ cấp cơ sở', 'Đề tài cấp cơ sở'],
        [2, 'Nguyễn Phòng', 'Thanh tra viên', 'Phòng Nghiệp vụ 2', 'LĐTT', null],
        [],
        [null, null, null, null, 'CHÁNH THANH TRA'],
        [null, null, null, null, 'Trần Ngọc Ánh'],
      ],
    });
    expect(inShort(reading)).toEqual([
      '3 collective |  | Phòng Nghiệp vụ 1 |  | Thanh tra tỉnh | TTLDXS',
      '7 individual |  | Trần Ngọc Ánh | Thanh tra viên chính | Phòng Nghiệp vụ 1 | CSTDCS | Đề tài cấp cơ sở',
      '8 individual |  | Nguyễn Phòng | Thanh tra viên | Phòng Nghiệp vụ 2 | LDTT',
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it('provincial hospital: a missing name, capitals, bullets of two awards in one cell, a legend', async () => {
    const reading = await readPlans({
      rows: [
        ['DANH SÁCH TRÌNH HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG XÉT NĂM 2025'],
        ['Stt', 'Họ và tên', 'Ngày tháng năm sinh', 'Chức vụ - Đơn vị', 'Danh hiệu, hình thức đề nghị', 'Ghi chú'],
        [
          1,
          'NGUYỄN THỊ KIỀU OANH',
          '12.3.1983',
          'Trưởng khoa - Khoa Nội tim mạch',
          '- Chiến sĩ thi đua cơ sở\n- Bằng khen của UBND tỉnh',
          null,
        ],
        [2, null, '1.1.1990', 'Điều dưỡng - Khoa Ngoại', 'Lao động tiên tiến', null],
        [3, 'Trần Th ị Hòa', '30/4/1986', 'Hộ lý - Khoa Sản', 'Lao động tiên tiến', 'nt'],
        [4, 'Nguyễn Văn 2', '13/13/1980', 'Khoa Dược', 'Lao động tiên tiến', null],
        ['Ghi chú: LĐTT là Lao động tiên tiến'],
        ['Danh sách này gồm có 04 người./.'],
      ],
    });
    expect(inShort(reading)).toEqual([
      '3 individual |  | NGUYỄN THỊ KIỀU OANH | Trưởng khoa | Khoa Nội tim mạch | CSTDCS+BK_TINH |  | 1983-03-12',
      '5 individual |  | Trần Th ị Hòa | Hộ lý | Khoa Sản | LDTT |  | 1986-04-30',
      '6 individual |  | Nguyễn Văn 2 |  | Khoa Dược | LDTT',
    ]);
    expect(doubts(reading)).toEqual(['4 NAME_MISSING', '5 NAME_TYPO_SUSPECT', '6 NAME_TYPO_SUSPECT', '6 DATE_INVALID']);
  });

  it('school form: collectives as free lines below the table', async () => {
    const reading = await readPlans({
      rows: [
        ['DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2025-2026'],
        ['1. Cá nhân:'],
        ['Stt', 'Ông (bà)', 'Họ và tên', 'Chức vụ, đơn vị', 'Đăng ký thi đua khen thưởng', null],
        [null, null, null, null, 'Thi đua', 'Khen thưởng'],
        [1, 'Ông', 'Nguyễn Hữu Lộc', 'Hiệu trưởng Trường Tiểu học Vĩnh Hòa', 'CSTĐ cấp tỉnh', 'Bằng khen UBND tỉnh'],
        [2, null, 'Trần Thị Bé', 'Giáo viên Trường Tiểu học Vĩnh Hòa', 'CSTĐCS', null],
        ['2. Tập thể:'],
        ['- Trường Tiểu học Vĩnh Hòa: Tập thể lao động xuất sắc;'],
        ['- Tổ Văn phòng: TTLĐTT.'],
        [null, null, null, 'Ngày     tháng     năm 2025'],
        [null, null, null, 'Thủ trưởng đơn vị'],
      ],
      merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3'],
    });
    expect(inShort(reading)).toEqual([
      '5 individual | Ông | Nguyễn Hữu Lộc | Hiệu trưởng | Trường Tiểu học Vĩnh Hòa | CSTD_TINH+BK_TINH',
      '6 individual |  | Trần Thị Bé | Giáo viên | Trường Tiểu học Vĩnh Hòa | CSTDCS',
      '8 collective |  | Trường Tiểu học Vĩnh Hòa |  |  | TTLDXS',
      '9 collective |  | Tổ Văn phòng |  |  | TTLDTT',
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it('a list whose header was left out is told by the shape of its columns, with a warning', async () => {
    const reading = await readPlans({
      rows: [
        ['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2025'],
        [1, 'Ông Nguyễn Văn An', 'Chuyên viên', 'Phòng Nội vụ'],
        [2, 'Bà Trần Thị Bích', 'Văn thư', 'Văn phòng'],
        [3, 'Bà Lê Thị Cúc', 'Kế toán', 'Văn phòng'],
      ],
    });
    expect(inShort(reading)).toEqual([
      '2 individual | Ông | Nguyễn Văn An | Chuyên viên | Phòng Nội vụ | LDTT',
      '3 individual | Bà | Trần Thị Bích | Văn thư | Văn phòng | LDTT',
      '4 individual | Bà | Lê Thị Cúc | Kế toán | Văn phòng | LDTT',
    ]);
    expect(doubts(reading)).toEqual(['2 HEADER_MISSING']);
  });

  it("women's union: the giver before the verb of the title, brackets and dashes behind names", async () => {
    const reading = await readPlans({
      rows: [
        ['DANH SÁCH'],
        [
          'Tập thể, cá nhân đề nghị Chủ tịch UBND tỉnh tặng Bằng khen đã có thành tích xuất sắc trong phong trào phụ nữ 5 năm 2021-2025',
        ],
        ['STT', 'Tập thể, cá nhân', 'Ghi chú'],
        ['I', 'Tập thể'],
        [1, 'Hội Liên hiệp Phụ nữ xã Phú Cường, huyện Tam Nông', null],
        ['II', 'Cá nhân'],
        [1, 'Bà Nguyễn Thị Huệ – Phó Chủ tịch Hội LHPN huyện Tam Nông', 'mới'],
        [2, 'Bà Trần Thị Lý (Chủ tịch Hội LHPN xã Phú Cường)', null],
      ],
    });
    const reason = 'đã có thành tích xuất sắc trong phong trào phụ nữ 5 năm 2021-2025';
    expect(inShort(reading)).toEqual([
      `5 collective |  | Hội Liên hiệp Phụ nữ xã Phú Cường |  | huyện Tam Nông | BK_TINH | ${reason}`,
      `7 individual | Bà | Nguyễn Thị Huệ | Phó Chủ tịch | Hội LHPN huyện Tam Nông | BK_TINH | ${reason}`,
      `8 individual | Bà | Trần Thị Lý | Chủ tịch | Hội LHPN xã Phú Cường | BK_TINH | ${reason}`,
    ]);
    expect(doubts(reading)).toEqual([]);
    expect(reading.awardYear).toBe(2025);
  });
});
