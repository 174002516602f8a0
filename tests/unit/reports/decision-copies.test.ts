import { describe, expect, it } from 'vitest';
import { decisionDocument } from '#shared/documents/decision';
import { copyDocument } from '#shared/documents/decision-copy';
import { extractOfDecision, extractOfSheet } from '#shared/documents/decision-extract';
import { decisionSheet } from '#shared/documents/decision-sheet';
import { recipientLine } from '#shared/documents/recipient-list';
import { COPY_FORMS, type CopyFrame, linesOfUnit, unitsOfCopy } from '#shared/domain/decision-copy';
import type { DecisionFacts } from '#shared/domain/decision-facts';
import { localDate } from '#shared/lib/local-date';
import { advancedWorkers, aRecipient, certificates, quangBinhDecision } from '#tests/builders/decision-facts';
import { paperWords, wordsOf } from '#tests/builders/paper-words';

const FRAME: CopyFrame = {
  form: 'extract',
  number: 7,
  symbol: 'TrS-VP',
  issuedOn: localDate('2022-11-03'),
  place: 'Quảng Bình',
  headLines: ['UBND TỈNH QUẢNG BÌNH', 'VĂN PHÒNG'],
  signer: { capacity: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'], name: 'Đoàn Văn Lâm' },
  recipients: ['Sở Tư pháp', 'Lưu: VT'],
};

const linesOf = ({ awards }: DecisionFacts): string[] =>
  awards.flatMap(({ recipients }) => recipients.map(recipientLine));

const ofSoTuPhap = (line: string): boolean => line.includes('Sở Tư pháp');

const extract = (facts: DecisionFacts, isOurs: (line: string) => boolean) => {
  const lines = { ofUnit: linesOf(facts).filter(isOurs), ofOthers: linesOf(facts).filter((line) => !isOurs(line)) };
  return { lines, paper: extractOfDecision(decisionDocument(facts), lines) };
};

describe('an extract of decision 2871', () => {
  const { paper } = extract(quangBinhDecision(), ofSoTuPhap);
  if (paper === null) throw new Error('No extract');

  it('keeps the decision word for word and of the list only the unit’s lines with their own numbers', () => {
    const whole = paperWords(decisionDocument(quangBinhDecision()));
    const [head] = decisionDocument(quangBinhDecision()).sections;
    const kept = paperWords(paper);
    expect(kept.slice(0, paperWords({ ...paper, sections: head ? [head] : [] }).length)).toEqual(
      whole.slice(0, paperWords({ ...paper, sections: head ? [head] : [] }).length),
    );
    expect(wordsOf(paper, 'listLine')).toEqual([
      '1. Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp;',
      '1. Ông Trương Quang Sáng, Phó Giám đốc Sở Tư pháp;',
    ]);
    expect(wordsOf(paper, 'listGroup')).toEqual(['I. Tập thể', 'II. Cá nhân']);
  });

  it('bears below it the block of a paper copy', () => {
    const sheet = decisionSheet(quangBinhDecision());
    const copy = copyDocument({ ...FRAME, copied: paper, copiedSheet: sheet });
    expect(wordsOf(copy, 'copyForm')).toEqual(['TRÍCH SAO']);
    expect(wordsOf(copy, 'documentNumber')).toEqual(['Số: 2871/QĐ-UBND', 'Số: 07/TrS-VP']);
    expect(wordsOf(copy, 'placeDate')).toEqual([
      'Quảng Bình, ngày 24 tháng 10 năm 2022',
      'Quảng Bình, ngày 03 tháng 11 năm 2022',
    ]);
    expect(wordsOf(copy, 'signedMark')).toEqual(['(Đã ký)']);
    expect(paperWords(copy).slice(-6)).toEqual([
      'Nơi nhận:',
      '- Sở Tư pháp;',
      '- Lưu: VT.',
      'TL. CHỦ TỊCH',
      'CHÁNH VĂN PHÒNG',
      'Đoàn Văn Lâm',
    ]);
    const last = copy.sections.at(-1)?.blocks ?? [];
    expect(last.filter((block) => block.kind === 'paragraph' && block.ruleAbove)).toHaveLength(1);
  });

  it('is not made when a line of the unit is not in the stored decision', () => {
    const lines = { ofUnit: ['Ông Trương Quang Sáng, Giám đốc Sở Tư pháp'], ofOthers: [] };
    expect(extractOfDecision(decisionDocument(quangBinhDecision()), lines)).toBeNull();
    expect(extractOfDecision(decisionDocument(quangBinhDecision()), { ofUnit: [], ofOthers: [] })).toBeNull();
  });
});

describe('an extract of a list in table style, by award and unit', () => {
  const person = (name: string, unit: string) =>
    aRecipient({ name, unit, line: `Bà ${name}, Giáo viên ${unit}`, post: `Giáo viên ${unit}`, amount: 702_000 });
  const facts = quangBinhDecision({
    listStyle: 'table',
    awards: [
      advancedWorkers([person('Đặng Thị Hòa', 'Trường A'), person('Lê Thị Hoa', 'Trường B')]),
      certificates([person('Bùi Thị Uyên', 'Trường B'), person('Hồ Thị Lan', 'Trường B')]),
    ],
  });
  const { lines, paper } = extract(facts, (line) => line.endsWith('Trường A'));

  it('keeps the header and the headings above the rows that stay, and no total of all', () => {
    if (paper === null) throw new Error('No extract');
    const words = paperWords(paper).join('\n');
    expect(words).toContain('A. Danh hiệu “Lao động tiên tiến”');
    expect(words).toContain('Đặng Thị Hòa');
    for (const gone of ['Lê Thị Hoa', 'Bùi Thị Uyên', 'B. Giấy khen', 'Trường B', 'Tổng cộng', 'Ấn định'])
      expect(words).not.toContain(gone);
    expect(wordsOf(paper, 'tableHeader')).toContain('Họ và tên');
  });

  it('goes to Excel the same way', () => {
    const sheet = extractOfSheet(decisionSheet(facts), lines, 'Trường A');
    expect(sheet.rows.map((row) => ('text' in row ? row.text : row.cells[1]))).toEqual([
      'A. Danh hiệu “Lao động tiên tiến”',
      'I. Cá nhân',
      'Trường A',
      'Bà Đặng Thị Hòa',
    ]);
    expect(sheet.closing).toBe('Trích sao phần danh sách của Trường A.');
  });
});

describe('whose extracts can be made', () => {
  const items = [
    { kind: 'individual', name: 'Lê Văn An', unitName: 'Sở Y tế', line: 'Ông Lê Văn An, Sở Y tế' },
    { kind: 'collective', name: 'Sở Y tế', unitName: '', line: 'Sở Y tế' },
    { kind: 'collective', name: 'Phòng A', unitName: 'Sở Nội vụ', line: 'Phòng A, Sở Nội vụ' },
  ] as const;

  it('units are named once, a commended unit among them', () => {
    expect(unitsOfCopy(items)).toEqual(['Sở Y tế', 'Sở Nội vụ']);
    expect(linesOfUnit(items, 'Sở Y tế')).toEqual(['Ông Lê Văn An, Sở Y tế', 'Sở Y tế']);
  });

  it('every form has its words', () => {
    const facts = {
      ...FRAME,
      copied: decisionDocument(quangBinhDecision()),
      copiedSheet: decisionSheet(quangBinhDecision()),
    };
    expect(COPY_FORMS.map((form) => wordsOf(copyDocument({ ...facts, form }), 'copyForm')[0])).toEqual([
      'SAO Y',
      'SAO LỤC',
      'TRÍCH SAO',
    ]);
  });
});
