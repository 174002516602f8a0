import { describe, expect, it } from 'vitest';
import { saysSupplement } from '#shared/domain/nomination-list/supplement-title';

const says = (title: string, fileName = 'danh-sach.xlsx', campaign = 'Tổng kết năm 2025') =>
  saysSupplement(['UBND TỈNH LÂM XUYÊN', title], fileName, campaign);

describe('a list that says of itself that it adds to another', () => {
  it.each([
    'DANH SÁCH BỔ SUNG ĐỢT 2 (kèm Công văn 118/SNV-TĐKT)',
    'DANH SÁCH ĐIỀU CHỈNH, BỔ SUNG',
    'Danh sách đề nghị khen thưởng (bổ sung)',
    'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ĐỢT II NĂM 2025',
    'Danh sách đề nghị khen thưởng đợt 2-2025',
    'Danh sách khen thưởng đợt thứ hai',
  ])('%s', (title) => {
    expect(says(title)).toBe(true);
  });

  it.each([
    'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ĐỢT 1 NĂM 2025',
    'Danh sách đề nghị khen thưởng đợt 2/9',
    'Danh sách đề nghị khen thưởng đợt 3 tháng 2',
    'Danh sách đề nghị khen thưởng đợt 20/11',
    'Danh sách đề nghị khen thưởng đột xuất',
    'Danh sách đề nghị khen thưởng đợt vinh danh',
    'Danh sách đề nghị khen thưởng (đã bổ sung)',
    'Danh sách bổ sung, thay thế danh sách kèm theo Tờ trình số 12/TTr-SNV',
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
  ])('but not: %s', (title) => {
    expect(says(title)).toBe(false);
  });

  it('says so by its file too, and by no round that is the campaign’s own', () => {
    expect(says('DANH SÁCH', 'G07_bo-sung-dot-2.csv')).toBe(true);
    expect(says('DANH SÁCH', 'Danh sách bổ sung.xlsx')).toBe(true);
    expect(says('DANH SÁCH ĐỢT 2 NĂM 2025', 'dot-2.xlsx', 'Khen thưởng đợt 2 năm 2025')).toBe(false);
    expect(says('DANH SÁCH ĐỢT 3 NĂM 2025', 'dot-3.xlsx', 'Khen thưởng đợt 2 năm 2025')).toBe(true);
  });
});
