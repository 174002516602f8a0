import { describe, expect, it } from 'vitest';
import { decisionProposals } from '#shared/text/vi/decision-proposals';
import { outdatedMoneyArticle, placeMoneyArticle } from '../../../renderer/screens/decisions/money-article';

const sentence = (total: number) =>
  decisionProposals.moneyArticle({ officeName: 'Sở Y tế', total, byPayer: [{ payer: 'decider', total }] }) ?? '';
const draft = { articles: ['', 'Chánh Văn phòng chịu trách nhiệm thi hành'], recipients: ['Như Điều 2', 'Lưu: VT'] };

describe('the sentence about the money', () => {
  it('says figures, words and the fund', () => {
    expect(sentence(3_290_000)).toBe(
      'Tiền thưởng kèm theo danh hiệu thi đua, hình thức khen thưởng tại Điều 1 là 3.290.000 đồng (Bằng chữ: Ba triệu hai trăm chín mươi nghìn đồng), trích từ quỹ thi đua, khen thưởng của Sở Y tế',
    );
    const parts = [
      { payer: 'decider', total: 760_000 },
      { payer: 'proposer', total: 8_860_000 },
    ] as const;
    expect(decisionProposals.moneyArticle({ officeName: 'Sở Y tế', total: 9_620_000, byPayer: parts })).toContain(
      'trong đó 760.000 đồng trích từ quỹ thi đua, khen thưởng của Sở Y tế và 8.860.000 đồng trích từ quỹ thi đua, khen thưởng của cơ quan đã đề nghị khen thưởng',
    );
    expect(decisionProposals.moneyArticle({ officeName: 'Sở Y tế', total: 0, byPayer: [] })).toBeNull();
  });
  it('is named outdated when only its amounts differ, and not when she worded it', () => {
    expect(outdatedMoneyArticle(['', sentence(760_000)], sentence(3_290_000))).toBe(2);
    expect(outdatedMoneyArticle(['', sentence(760_000)], sentence(760_000))).toBeNull();
    expect(outdatedMoneyArticle(draft.articles, sentence(760_000))).toBeNull();
    expect(outdatedMoneyArticle(['', 'Tiền thưởng chi theo quy chế'], sentence(760_000))).toBeNull();
  });
  it('becomes Điều 2; the others and “Như Điều 2” move down', () => {
    expect(placeMoneyArticle(draft, sentence(760_000))).toEqual({
      articles: ['', sentence(760_000), 'Chánh Văn phòng chịu trách nhiệm thi hành'],
      recipients: ['Như Điều 3', 'Lưu: VT'],
      replaces: null,
    });
  });
  it('takes the place of its own former amount without a question', () => {
    const before = { ...draft, articles: ['', `${sentence(760_000)}.`, 'Thi hành'] };
    const { articles, recipients, replaces } = placeMoneyArticle(before, sentence(3_290_000));
    expect(articles).toEqual(['', sentence(3_290_000), 'Thi hành']);
    expect(recipients).toEqual(draft.recipients);
    expect(replaces).toBeNull();
  });
  it('names the words of the secretary that it would replace', () => {
    const hers = 'Tiền thưởng chi theo quy chế chi tiêu nội bộ';
    const { replaces } = placeMoneyArticle({ ...draft, articles: ['', 'Thi hành', hers] }, sentence(760_000));
    expect(replaces).toEqual({ position: 3, text: hers });
    const longer = `${sentence(760_000)} và nguồn xã hội hóa`;
    expect(placeMoneyArticle({ ...draft, articles: ['', longer] }, sentence(760_000)).replaces?.text).toBe(longer);
  });
});
