import { describe, expect, it } from 'vitest';
import { soleRecipientKind } from '#shared/domain/nomination-list/award-recipients';
import { LAW_2022_AWARDS } from '#shared/regulations/law-2022/awards';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts } from '#tests/builders/workbook-file';

describe('who may receive an award, as a list is read', () => {
  it.each(LAW_2022_AWARDS.map(({ code, recipientKinds }) => [code, recipientKinds] as const))(
    '%s is given to whom the law gives it: %j',
    (code, kinds) => {
      expect(soleRecipientKind(code)).toBe(kinds.length === 1 ? kinds[0] : null);
    },
  );

  it('a Kỷ niệm chương for a collective is asked about', () => {
    const reading = readDrawn(`
      TT | Tên tập thể, cá nhân | Đơn vị | Hình thức đề nghị
      1 | Lê Văn An | Sở Nội vụ | Kỷ niệm chương
      2 | Phòng Tổ chức | Sở Nội vụ | Kỷ niệm chương`);
    expect(doubts(reading)).toContain('3 AWARD_KIND_MISMATCH');
  });
});
