import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionDocument } from '#shared/documents/decision';
import { composeFirstArticle } from '#shared/documents/first-article';
import { listReference } from '#shared/documents/list-reference';
import {
  advancedWorkers,
  aRecipient,
  certificates,
  manyRecipients,
  quangBinhDecision,
  quangBinhDecisionWords,
} from '#tests/builders/decision-facts';
import { paperWords, wordsOf } from '#tests/builders/paper-words';

describe('an award decision', () => {
  it('says what decision 2871 of Quảng Bình said, word for word', () => {
    expect(paperWords(decisionDocument(quangBinhDecision()))).toEqual(quangBinhDecisionWords());
  });

  it('leaves number and date open in a draft', () => {
    const draft = decisionDocument(quangBinhDecision({ number: null, issuedOn: null }));
    expect(wordsOf(draft, 'documentNumber')).toEqual(['Số:       /QĐ-UBND']);
    expect(wordsOf(draft, 'placeDate')).toEqual(['Quảng Bình, ngày      tháng      năm']);
    expect(wordsOf(draft, 'listReference')[0]).toContain('số:       /QĐ-UBND ngày      tháng      năm      của');
    expect(draft.fileName).toBe('Du-thao-Quyet-dinh-QD-UBND');
  });

  it('takes Điều 1 as given when it is given', () => {
    const [, second = ''] = quangBinhDecision().articles;
    const facts = quangBinhDecision({ articles: ['Tặng Cờ thi đua cho:\n1. Công an tỉnh;\n2. Sở Tư pháp.', second] });
    expect(wordsOf(decisionDocument(facts), 'article')[0]).toBe('Điều 1. Tặng Cờ thi đua cho:');
    expect(wordsOf(decisionDocument(facts), 'body')).toEqual(['1. Công an tỉnh;', '2. Sở Tư pháp.']);
  });

  it('sets end marks itself, whatever the given texts end with', () => {
    const facts = quangBinhDecision({
      legalBases: ['Căn cứ A;', 'Căn cứ B.', 'Theo đề nghị của C;'],
      recipients: ['Như Điều 2;', 'Lưu: VT.'],
      articles: ['', 'Quyết định này có hiệu lực kể từ ngày ký', 'Chánh Văn phòng chịu trách nhiệm thi hành./.'],
    });
    const document = decisionDocument(facts);
    expect(wordsOf(document, 'legalBasis')).toEqual(['Căn cứ A;', 'Căn cứ B;', 'Theo đề nghị của C.']);
    expect(wordsOf(document, 'copyLine')).toEqual(['- Như Điều 2;', '- Lưu: VT.']);
    expect(wordsOf(document, 'article').slice(1)).toEqual([
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      'Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành./.',
    ]);
  });

  it('has the parent body plain and the issuing body bold with the rule', () => {
    const document = decisionDocument(quangBinhDecision({ headLines: ['UBND TỈNH QUẢNG BÌNH', 'SỞ TƯ PHÁP'] }));
    expect(wordsOf(document, 'parentBody')).toEqual(['UBND TỈNH QUẢNG BÌNH']);
    expect(wordsOf(document, 'issuingBody')).toEqual(['SỞ TƯ PHÁP']);
    const whole = decisionDocument(quangBinhDecision());
    expect(wordsOf(whole, 'issuingBody')).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG BÌNH']);
  });

  it('signs for the chair', () => {
    const signer = { capacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nguyễn Thị Ánh Nguyệt' };
    const document = decisionDocument(quangBinhDecision({ signer }));
    expect(wordsOf(document, 'signerCapacity')).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
    expect(wordsOf(document, 'signerName')).toEqual(['Nguyễn Thị Ánh Nguyệt']);
  });
});

describe('Điều 1', () => {
  const household = aRecipient({ kind: 'household', honorific: 'Hộ gia đình ông', name: 'Sùng A Páo', post: '' });
  const collective = aRecipient({ kind: 'collective', honorific: '', name: 'Trường THCS Mai Thủy', post: '' });

  it('gives a title in quotes to one kind of recipient without a comma', () => {
    const awards = [advancedWorkers(manyRecipients(12))];
    expect(
      composeFirstArticle({ awards, listStyle: 'lines', achievement: 'đã hoàn thành tốt nhiệm vụ năm 2026' }),
    ).toBe(
      'Tặng danh hiệu “Lao động tiên tiến” cho 12 cá nhân đã hoàn thành tốt nhiệm vụ năm 2026 (có Danh sách kèm theo).',
    );
  });

  it('counts three kinds in the order of the list', () => {
    const awards = [certificates([household, aRecipient(), collective, collective])];
    expect(composeFirstArticle({ awards, listStyle: 'lines', achievement: '' })).toBe(
      'Tặng Giấy khen của Chủ tịch UBND xã cho 02 tập thể, 01 cá nhân và 01 hộ gia đình (có Danh sách kèm theo).',
    );
  });

  it('has a clause for each of several awards', () => {
    const awards = [advancedWorkers(manyRecipients(40)), certificates([collective, aRecipient()])];
    expect(
      composeFirstArticle({ awards, listStyle: 'lines', achievement: 'có thành tích xuất sắc năm 2026' }).split('\n'),
    ).toEqual([
      'Tặng danh hiệu thi đua, hình thức khen thưởng cho các tập thể, cá nhân có thành tích xuất sắc năm 2026 (có Danh sách kèm theo), gồm:',
      '1. Danh hiệu “Lao động tiên tiến” cho 40 cá nhân;',
      '2. Giấy khen của Chủ tịch UBND xã cho 01 tập thể và 01 cá nhân.',
    ]);
  });
});

describe('a list within Điều 1', () => {
  const household = aRecipient({ kind: 'household', honorific: 'Hộ gia đình ông', name: 'Sùng A Páo', post: '' });

  // The draft of the same decision, when only the five collectives were to be named.
  it('says what the draft of Quảng Bình said, word for word, and attaches nothing', () => {
    const facts = quangBinhDecision();
    const awards = facts.awards.map((it) => ({
      ...it,
      recipients: it.recipients.filter(({ kind }) => kind === 'collective'),
    }));
    const document = decisionDocument({ ...facts, awards, number: null, listStyle: 'inArticle' });
    expect(document.sections).toHaveLength(1);
    expect([...wordsOf(document, 'article').slice(0, 1), ...wordsOf(document, 'body')]).toEqual([
      'Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 05 tập thể đã có thành tích xuất sắc trong 10 năm triển khai thực hiện Luật Phổ biến, giáo dục pháp luật trên địa bàn tỉnh, gồm:',
      '1. Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp;',
      '2. Công an tỉnh;',
      '3. Đài Phát thanh và Truyền hình Quảng Bình;',
      '4. Ủy ban nhân dân huyện Quảng Ninh;',
      '5. Sở Tài nguyên và Môi trường.',
    ]);
  });

  it('keeps every heading, and the words that announce the list, with what follows', () => {
    const facts = quangBinhDecision();
    const awards = [...facts.awards, advancedWorkers([aRecipient(), household])];
    const { sections } = decisionDocument({ ...facts, awards, listStyle: 'inArticle' });
    const lines = (sections[0]?.blocks ?? []).flatMap((it) =>
      it.kind === 'paragraph' && (it.role === 'article' || it.role === 'body') ? [it] : [],
    );
    const kept = lines.filter(({ keepWithNext }) => keepWithNext).map(({ runs }) => runs.at(-1)?.text ?? '');
    expect(kept.slice(1, -1)).toEqual([
      'A. Bằng khen của Chủ tịch UBND tỉnh',
      'I. Tập thể',
      'II. Cá nhân',
      'B. Danh hiệu “Lao động tiên tiến”',
      'I. Cá nhân',
      'II. Hộ gia đình',
    ]);
    expect(kept[0]).toMatch(/gồm:$/);
  });

  it('names the kinds when there are several', () => {
    const article = composeFirstArticle({ ...quangBinhDecision(), listStyle: 'inArticle' }).split('\n');
    expect(article.filter((line) => /^I+\. /.test(line))).toEqual(['I. Tập thể', 'II. Cá nhân']);
    expect(article).toHaveLength(12);
  });
});

describe('the attached list', () => {
  it('groups by award, kind and unit, starts numbers again in each group and ends with ./.', () => {
    const school = 'Trường THCS Mai Thủy';
    const awards = [
      advancedWorkers([aRecipient({ unit: school }), aRecipient({ unit: school }), aRecipient({ unit: 'Trạm Y tế' })]),
      certificates([aRecipient(), aRecipient({ kind: 'collective', honorific: '', name: school, post: '' })]),
    ];
    const document = decisionDocument(quangBinhDecision({ awards }));
    const words = paperWords({ ...document, sections: document.sections.slice(1) });
    const line = 'Bà Đặng Thị Hòa, Chuyên viên Văn phòng HĐND và UBND xã Mai Thủy';
    expect(words.slice(2)).toEqual([
      'A. Danh hiệu “Lao động tiên tiến”',
      'I. Cá nhân',
      school,
      `1. ${line};`,
      `2. ${line};`,
      'Trạm Y tế',
      `3. ${line}.`,
      'B. Giấy khen của Chủ tịch UBND xã',
      'I. Tập thể',
      `1. ${school}.`,
      'II. Cá nhân',
      `1. ${line}./.`,
    ]);
  });

  it('as a table has its columns, the rewritten line parted, the sum and the closing count', () => {
    const recipients = [
      aRecipient({ amount: 702_000, note: 'Nữ' }),
      aRecipient({ line: 'Bà Đặng Thị Hòa, Phó Chủ tịch UBND xã;', amount: 1_170_000 }),
    ];
    const facts = quangBinhDecision({ awards: [advancedWorkers(recipients)], listStyle: 'table' });
    const document = decisionDocument(facts);
    const words = paperWords({ ...document, sections: document.sections.slice(1) });
    expect(words.slice(2)).toEqual([
      ...['STT', 'Họ và tên', 'Chức vụ, đơn vị công tác', 'Danh hiệu, hình thức', 'Tiền thưởng (đồng)', 'Ghi chú'],
      'I. Cá nhân',
      ...[
        '1',
        'Bà Đặng Thị Hòa',
        'Chuyên viên Văn phòng HĐND và UBND xã Mai Thủy',
        'Lao động tiên tiến',
        '702.000',
        'Nữ',
      ],
      ...['2', 'Bà Đặng Thị Hòa', 'Phó Chủ tịch UBND xã', 'Lao động tiên tiến', '1.170.000', ''],
      ...['', 'Tổng cộng', '', '', '1.872.000', ''],
      'Ấn định danh sách có 02 cá nhân./.',
    ]);
  });

  it('loses and repeats no one, whatever the order of kinds', () => {
    const kinds = fc.constantFrom('individual' as const, 'collective' as const, 'household' as const);
    fc.assert(
      fc.property(fc.array(kinds, { minLength: 1, maxLength: 60 }), (order) => {
        const recipients = order.map((kind, index) => aRecipient({ kind, name: `Người thứ ${index}` }));
        const document = decisionDocument(quangBinhDecision({ awards: [certificates(recipients)] }));
        const lines = wordsOf(document, 'listLine');
        expect(lines).toHaveLength(order.length);
        for (const { name } of recipients) expect(lines.filter((it) => it.includes(`${name},`))).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it('names who decided', () => {
    const facts = quangBinhDecision();
    const reference = (changes: Parameters<typeof quangBinhDecision>[0]) => listReference(quangBinhDecision(changes));
    expect(reference({ authority: 'CHỦ TỊCH UBND PHƯỜNG ĐỒNG HỚI' })).toContain(' của Chủ tịch UBND phường)');
    expect(reference({ decidedBy: 'Chủ tịch UBND tỉnh Quảng Bình' })).toContain(' của Chủ tịch UBND tỉnh Quảng Bình)');
    const award = { printedName: 'Giấy khen của Giám đốc Sở Tư pháp', category: 'commendationForm' as const };
    expect(
      reference({
        authority: 'GIÁM ĐỐC SỞ TƯ PHÁP',
        awards: [{ award, recipients: facts.awards[0]?.recipients ?? [] }],
      }),
    ).toContain(' của Giám đốc Sở Tư pháp)');
  });

  it('leaves its reference open in an electronic original', () => {
    expect(listReference(quangBinhDecision({ issuedAs: 'electronic' }))).toBe(
      '(Kèm theo Quyết định số:       /QĐ-UBND ngày      tháng      năm      của Chủ tịch UBND tỉnh)',
    );
  });
});
