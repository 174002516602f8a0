import { describe, expect, it } from 'vitest';
import { composePaper } from '#shared/documents/registry';
import { supplementSheet } from '#shared/documents/supplement-sheet';
import type { SupplementFacts } from '#shared/domain/supplement-facts';
import { localDate } from '#shared/lib/local-date';
import { paperWords, wordsOf } from '#tests/builders/paper-words';

const facts = (changes: Partial<SupplementFacts> = {}): SupplementFacts => ({
  number: null,
  symbol: 'PBS-UBND',
  issuedOn: localDate('2025-12-05'),
  place: 'Lâm Xuyên',
  headLines: ['ỦY BAN NHÂN DÂN', 'TỈNH LÂM XUYÊN'],
  addressee: 'Trường THCS Nậm Khao',
  opening: 'Qua kiểm tra danh sách, Ủy ban nhân dân tỉnh Lâm Xuyên đề nghị đơn vị bổ sung các nội dung sau',
  campaignName: 'Khen thưởng năm 2025',
  lines: [
    { name: 'Bà Lò Thị Mận', awardName: 'Lao động tiên tiến', place: 'Dòng 6', asked: 'Chưa ghi chức vụ.' },
    { name: 'Bà Lò Thị Mận', awardName: 'Lao động tiên tiến', place: 'Dòng 6', asked: 'Còn thiếu: Tờ trình.' },
    { name: '', awardName: '', place: 'Dòng 20', asked: 'Dòng tổng ghi 9 cá nhân nhưng danh sách có 8.' },
  ],
  answerFiles: [],
  dueOn: localDate('2025-12-22'),
  contact: '',
  signer: { capacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Vũ Hoài Nam' },
  recipients: ['Như trên', 'Lưu: VT'],
  ...changes,
});

describe('the supplement request', () => {
  it('says who asks whom for what, and by when, in the order of an official paper', () => {
    expect(paperWords(composePaper('supplement', facts()))).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH LÂM XUYÊN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:       /PBS-UBND',
      'Lâm Xuyên, ngày 05 tháng 12 năm 2025',
      'PHIẾU ĐỀ NGHỊ BỔ SUNG HỒ SƠ',
      'Đợt xét: Khen thưởng năm 2025',
      'Kính gửi: Trường THCS Nậm Khao',
      'Qua kiểm tra danh sách, Ủy ban nhân dân tỉnh Lâm Xuyên đề nghị đơn vị bổ sung các nội dung sau:',
      'TT',
      'Họ tên, tập thể',
      'Danh hiệu đề nghị',
      'Dòng trong tệp',
      'Nội dung cần bổ sung',
      '1',
      'Bà Lò Thị Mận',
      'Lao động tiên tiến',
      'Dòng 6',
      'Chưa ghi chức vụ.',
      'Còn thiếu: Tờ trình.',
      '2',
      'Cả danh sách',
      '',
      'Dòng 20',
      'Dòng tổng ghi 9 cá nhân nhưng danh sách có 8.',
      'Đề nghị gửi nội dung bổ sung chậm nhất ngày 22 tháng 12 năm 2025./.',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Vũ Hoài Nam',
    ]);
  });

  it('names whom to ask where somebody is named, and only the last sentence closes the paper', () => {
    const paper = composePaper('supplement', facts({ contact: 'bà Lò Thị Mai, điện thoại 0213 000 000' }));
    expect(wordsOf(paper, 'body').slice(1)).toEqual([
      'Đề nghị gửi nội dung bổ sung chậm nhất ngày 22 tháng 12 năm 2025.',
      'Cần trao đổi thêm, xin liên hệ: bà Lò Thị Mai, điện thoại 0213 000 000./.',
    ]);
  });

  it('says in which file the rows are put right, and the annex that it is not the one', () => {
    const asked = facts({ answerFiles: ['Dong-can-sua-DS.xlsx'] });
    expect(wordsOf(composePaper('supplement', asked), 'body').slice(1)).toEqual([
      'Với các dòng của danh sách, sửa ngay trong tệp Excel Dong-can-sua-DS.xlsx gửi kèm rồi gửi lại tệp đó.',
      'Đề nghị gửi nội dung bổ sung chậm nhất ngày 22 tháng 12 năm 2025./.',
    ]);
    expect(supplementSheet(asked).note).toBe(
      'Bảng này chỉ để xem, không sửa và không gửi lại. Với các dòng của danh sách, sửa ngay trong tệp Excel Dong-can-sua-DS.xlsx gửi kèm rồi gửi lại tệp đó.',
    );
    expect(supplementSheet(facts()).note).toBe('Bảng này chỉ để xem, không sửa và không gửi lại.');
  });

  it('is drawn as a grid with the same rows, attached to the paper of its number', () => {
    const sheet = supplementSheet(facts({ number: 7 }));
    expect(sheet.reference).toBe(
      '(Kèm theo Phiếu đề nghị bổ sung số: 07/PBS-UBND ngày 05 tháng 12 năm 2025 của ỦY BAN NHÂN DÂN TỈNH LÂM XUYÊN)',
    );
    expect(sheet.rows).toEqual([
      {
        kind: 'recipient',
        cells: [1, 'Bà Lò Thị Mận', 'Lao động tiên tiến', 'Dòng 6', 'Chưa ghi chức vụ.\nCòn thiếu: Tờ trình.'],
      },
      {
        kind: 'recipient',
        cells: [2, 'Cả danh sách', '', 'Dòng 20', 'Dòng tổng ghi 9 cá nhân nhưng danh sách có 8.'],
      },
    ]);
    expect(sheet.fileName).toBe('Phieu-de-nghi-bo-sung-07-PBS-UBND-Truong-THCS-Nam-Khao');
  });
});
