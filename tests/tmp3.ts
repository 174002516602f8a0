import { readPlans, inShort } from '#tests/builders/workbook-file';
const show = async (name: string, ...plans: any[]) => { const r = await readPlans(...plans); console.log('##', name, 'year', r.awardYear, r.schoolYear ?? ''); for (const x of inShort(r)) console.log('   ', x); console.log('    P:', r.problems.map((p) => `${p.sheet}!${p.sourceRow} ${p.code}/${p.severity[0]} ${JSON.stringify(p.facts).slice(0,70)}`).join('\n       ')); console.log('    I:', r.ignoredRows.map((i) => i.sourceRow + i.reason).join(' ')); };
await show('school form 28', { rows: [
 ['TRƯỜNG TIỂU HỌC VĨNH HÒA'],['DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2025-2026'],
 ['1. Cá nhân:'],
 ['Stt','Ông (bà)','Họ và tên','Chức vụ, đơn vị','Đăng ký thi đua khen thưởng',null],
 [null,null,null,null,'Thi đua','Khen thưởng'],
 [1,'Ông','Nguyễn Hữu Lộc','Hiệu trưởng Trường Tiểu học Vĩnh Hòa','CSTĐ cấp tỉnh','Bằng khen UBND tỉnh'],
 [2,null,'Trần Thị Bé','Giáo viên Trường Tiểu học Vĩnh Hòa','CSTĐCS',null],
 ['2. Tập thể:'],['- Trường Tiểu học Vĩnh Hòa: Tập thể lao động xuất sắc'],['- Tổ Văn phòng: TTLĐTT'],
 [null,null,null,'Ngày     tháng     năm 2025'],[null,null,null,'Thủ trưởng đơn vị']], merges:['A4:A5','B4:B5','C4:C5','D4:D5','E4:F4'] });
await show('military software', { rows: [['CCCD','Họ và Tên','Năm','CSTDCS (Đánh X)','CSTT (Đánh X)','BKBQP (Đánh X)','Số QĐ BKBQP','CSTDTQ (Đánh X)','Số QĐ CSTDTQ'],
 ['0','Phùng Quang Hải',2025,'X',null,'X','12/QĐ',null,null],['0','Lê Công Hậu',2025,null,'x',null,null,null,null]] });
await show('CANHAN', { rows: [['DANH SÁCH CÁ NHÂN'],[],['STT','Họ và tên','Giới tính','Ngày sinh','Chức vụ','Tên phòng ban/ khối, tổ công tác','Tên đơn vị/tập thể công tác','Địa chỉ / Nơi ở','Mã phân loại cán bộ','Mã hình thức khen thưởng','Mã danh hiệu thi đua (nếu có)'],
 [1,'Hồ Thị Xuân','Nữ','01/02/1980','Chuyên viên','Phòng Tổng hợp','Văn phòng UBND tỉnh','Đồng Hới','CB','BK_TINH','CSTDCS']], merges:['A1:K1'] });
await show('ballot 25', { rows: [['TRUNG TÂM GDTX'],['BIÊN BẢN KIỂM PHIẾU'],['Số phiếu phát ra: 19; thu vào: 19'],['TT','Họ và tên','Số phiếu bầu/Số phiếu phát ra','Ghi chú (Tỷ lệ %)'],[1,'Nguyễn Văn Bảy','16/19','84,2%'],[2,'Trần Thị Tám','19/19','100%']] });
await show('mau3', { rows: [['STT','Tên cá nhân/tập thể','Hình thức khen thưởng'],[1,'Phòng Hộ tịch, quốc tịch','Giấy khen của Giám đốc Sở'],[2,'Bà Nông Thị Lan, Chuyên viên Phòng Hộ tịch','Giấy khen của Giám đốc Sở']] });
await show('statistics', { rows: [['TỔNG HỢP CÁC HÌNH THỨC KHEN THƯỞNG CẤP TỈNH NĂM 2022'],['TT','Hình thức khen thưởng','Số lượng khen thưởng trong năm',null,null,'Khen thưởng theo công trạng',null],[null,null,'Tổng số','Trong đó',null,'Tổng số','Tỷ lệ'],['11','2','3','4','5','6','7 (6:3)'],['11','Bằng khen',779,37,379,508,'0.65%'],['22','Chiến sĩ thi đua cấp tỉnh',127,8,127,127,'100%'],[null,'Tổng cộng',976,82,465,635,'1,65%']], merges:['A2:A3','B2:B3','C2:E2','F2:G2'] });
await show('one col teachers', { rows: [['QUYẾT ĐỊNH'],['Tặng thưởng Cờ thi đua của Chính phủ'],['Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh Bắc Ninh cho 03 giáo viên đã có thành tích trong bồi dưỡng học sinh giỏi:'],['- Bà Ngô Thị Lụa, giáo viên Trường Mầm non Thái Bảo, huyện Gia Bình;'],['- Bà Nguyễn Thị Diệp, Trường THPT Thuận Thành số 1;'],['- Hoàng Việt Hà, Trường THPT Quế Võ số 2.'],['Điều 2. Tặng Giấy khen cho 02 hộ:'],['1) Hộ ông Lê Văn A, thôn B;'],['2) Gia đình bà Trần Thị C, thôn D./.'],['Điều 3. Quyết định có hiệu lực kể từ ngày ký./.'],['CHỦ TỊCH'],['Nguyễn Văn D']] });
await show('no header', { rows: [['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2025'],[1,'Ông Nguyễn Văn An','Chuyên viên','Phòng Nội vụ'],[2,'Bà Trần Thị Bích','Văn thư','Văn phòng'],[3,'Bà Lê Thị Cúc','Kế toán','Văn phòng']] });
await show('separator by A col caps and stt in B; totals words', { rows: [['SỞ NÔNG NGHIỆP'],['DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG'],['Năm 2025'],['STT','HỌ VÀ TÊN/TÊN TẬP THỂ','NĂM SINH','CHỨC VỤ/CHỨC DANH','ĐƠN VỊ','DANH HIỆU/HÌNH THỨC ĐỀ NGHỊ','TÓM TẮT THÀNH TÍCH'],
 ['A','TẬP THỂ LAO ĐỘNG XUẤT SẮC'],['1','Chi cục Thủy lợi',null,null,'Sở Nông nghiệp','Tập thể Lao động xuất sắc','Đạt 105% kế hoạch'],
 ['B','CHIẾN SĨ THI ĐUA CƠ SỞ'],['1','Nguyễn Hoàng Ân','1980','Chi cục trưởng','Chi cục Thủy lợi','Chiến sĩ thi đua cơ sở','Sáng kiến A'],['2','Bùi Thị Én','1985','Chuyên viên','Chi cục Thủy lợi','"','Sáng kiến B'],
 ['Tổng cộng: 01 tập thể, 03 cá nhân'],['Tổng số tiền thưởng: 5.000.000 đồng']] });
await show('hidden col + notes', { rows: [['Danh sách khen thưởng đột xuất'],['TT','Họ tên','Chức vụ, nơi công tác','Hình thức khen thưởng'],[1,'Thượng sĩ Y Bhiông Êban','Chiến sĩ Đội Cảnh sát PCCC, Công an huyện Krông Pắc','Bằng khen của Bộ Công an'],[2,'A Lăng Bớ','Dân quân xã A Tiêng','Giấy khen của UBND xã'],[3,"K'Brếu",'Trưởng bon Pi Nao','Giấy khen của UBND xã'],[4,'Vừ A Dính','Bản Nậm Pồ','Huân chương Dũng cảm']] });
