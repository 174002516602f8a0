import { describe, expect, it } from 'vitest';
import { composeAmendmentArticles, correctionSheet, hasAttachedList } from '#shared/documents/amendment';
import type { AmendmentFacts } from '#shared/domain/decision-register/amendment';
import { localDate } from '#shared/lib/local-date';
import { ANNULMENT } from '#shared/regulations/annulment';
import { advancedWorkers, aRecipient, certificates, manyRecipients } from '#tests/builders/decision-facts';

const original = {
  number: 5,
  symbol: 'QĐ-UBND',
  issuedOn: localDate('2026-03-02'),
  subject: 'Về việc tặng Giấy khen',
  decidedBy: 'Chủ tịch UBND xã',
};

const revocation = (changes: Partial<Extract<AmendmentFacts, { kind: 'revocation' }>> = {}) =>
  ({
    kind: 'revocation',
    restores: null,
    original,
    scope: 'named',
    ground: ANNULMENT.grounds.find(({ id }) => id === 'falsePapers') ?? null,
    evidence: 'Kết luận số 07/KL-UBND ngày 20 tháng 4 năm 2026',
    objects: 'Giấy khen, khung',
    revoked: [certificates([aRecipient()])],
    money: 760_000,
    officeName: 'Ủy ban nhân dân xã Mai Thủy',
    ...changes,
  }) as const;

describe('a correction', () => {
  const facts = (...changes: { before: string; after: string }[]): AmendmentFacts => ({
    kind: 'correction',
    original,
    changes: changes.map((change) => ({ dossierId: null, ...change })),
  });

  it('quotes what stood and what it becomes, and leaves the rest', () => {
    const one = { before: 'Bà Đặng Thị Hoà;', after: 'Bà Đặng Thị Hòa' };
    expect(composeAmendmentArticles(facts(one))).toEqual([
      [
        'Sửa đổi nội dung ghi chưa đúng tại Quyết định số 05/QĐ-UBND ngày 02 tháng 3 năm 2026 của Chủ tịch UBND xã như sau:',
        '“Bà Đặng Thị Hoà” sửa thành “Bà Đặng Thị Hòa”.',
      ].join('\n'),
      'Các nội dung khác của Quyết định số 05/QĐ-UBND giữ nguyên',
    ]);
    const [first] = composeAmendmentArticles(facts(one, { before: 'xã Mai Thuỷ', after: 'xã Mai Thủy' }));
    expect(first?.split('\n').slice(1)).toEqual([
      '1. “Bà Đặng Thị Hoà” sửa thành “Bà Đặng Thị Hòa”;',
      '2. “xã Mai Thuỷ” sửa thành “xã Mai Thủy”.',
    ]);
  });

  it('goes to Excel with both words side by side', () => {
    const change = { dossierId: null, before: 'Hoà', after: 'Hòa' };
    const decision = { headLines: ['UBND XÃ MAI THỦY'], number: 9, symbol: 'QĐ-UBND', subject: 'Về việc sửa đổi' };
    const sheet = correctionSheet(decision, { kind: 'correction', original, changes: [change] });
    expect(sheet.rows).toEqual([{ kind: 'recipient', cells: [1, 'Hoà', 'Hòa'] }]);
  });
});

describe('a revocation', () => {
  it('names whose award, the case of Điều 93, and what is handed back', () => {
    expect(composeAmendmentArticles(revocation())).toEqual([
      [
        'Hủy bỏ việc tặng Giấy khen của Chủ tịch UBND xã cho 01 cá nhân tại Quyết định số 05/QĐ-UBND ngày 02 tháng 3 năm 2026 của Chủ tịch UBND xã, gồm:',
        '1. Bà Đặng Thị Hòa, Chuyên viên Văn phòng HĐND và UBND xã Mai Thủy.',
        'Lý do: cung cấp thông tin sai sự thật hoặc làm giả hồ sơ, giấy tờ để đề nghị tặng danh hiệu thi đua, hình thức khen thưởng (điểm b khoản 2 Điều 93 Luật Thi đua, khen thưởng), theo Kết luận số 07/KL-UBND ngày 20 tháng 4 năm 2026.',
      ].join('\n'),
      'Thu hồi Giấy khen, khung và tiền thưởng 760.000 đồng (Bằng chữ: Bảy trăm sáu mươi nghìn đồng) đã trao theo quyết định nêu tại Điều 1, nộp về Ủy ban nhân dân xã Mai Thủy theo quy định',
    ]);
  });

  it('of the whole decision names the decision alone', () => {
    const [first] = composeAmendmentArticles(revocation({ scope: 'whole' }));
    expect(first?.split('\n')[0]).toBe(
      'Hủy bỏ Quyết định số 05/QĐ-UBND ngày 02 tháng 3 năm 2026 của Chủ tịch UBND xã.',
    );
  });

  it('takes back what there is: objects, money, neither', () => {
    const second = (objects: string, money: number) => composeAmendmentArticles(revocation({ objects, money }))[1];
    expect(second('Giấy khen', 0)).toMatch(/^Thu hồi Giấy khen đã trao/);
    expect(second('', 760_000)).toMatch(/^Thu hồi tiền thưởng 760\.000 đồng/);
    expect(second('', 0)).toMatch(/^Tập thể, cá nhân nêu tại Điều 1 không được sử dụng/);
  });

  it('attaches a list for many, and names the awards where there are several', () => {
    const many = revocation({ revoked: [certificates(manyRecipients(40))] });
    expect(hasAttachedList(many)).toBe(true);
    expect(composeAmendmentArticles(many)[0]).toContain('cho 40 cá nhân');
    expect(composeAmendmentArticles(many)[0]?.split('\n')[0]).toMatch(/\(có Danh sách kèm theo\)\.$/);
    const two = revocation({ revoked: [certificates([aRecipient()]), advancedWorkers([aRecipient()])] });
    expect(composeAmendmentArticles(two)[0]?.split('\n')).toEqual([
      expect.stringContaining('đối với 02 cá nhân, gồm:'),
      'A. Giấy khen của Chủ tịch UBND xã',
      expect.stringMatching(/^1\. Bà/),
      'B. Danh hiệu “Lao động tiên tiến”',
      expect.stringMatching(/^1\. Bà/),
      expect.stringMatching(/^Lý do:/),
    ]);
  });
});
