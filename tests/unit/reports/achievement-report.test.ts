import { describe, expect, it } from 'vitest';
import { reportDocument } from '#shared/documents/achievement-report/report';
import type { Table } from '#shared/documents/blocks';
import { REPORT_SHAPES, type ReportFacts } from '#shared/domain/achievement-report/report-facts';
import { localDate } from '#shared/lib/local-date';
import { paperWords, wordsOf } from '#tests/builders/paper-words';
import { aReport } from '#tests/builders/report-facts';

const words = (facts: ReportFacts) => paperWords(reportDocument(facts));

const tables = (facts: ReportFacts): readonly (readonly string[])[][] =>
  reportDocument(facts).sections.flatMap(({ blocks }) =>
    blocks
      .filter((block): block is Table => block.kind === 'table')
      .map(({ rows }) =>
        rows.map(({ cells }) =>
          cells.map(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('\n')),
        ),
      ),
  );

const table = (facts: ReportFacts, head: string) => {
  const found = tables(facts).find(([heads]) => heads?.includes(head));
  if (found === undefined) throw new Error(`No table with ${head}`);
  return found.slice(1);
};

const openLines = (facts: ReportFacts): number => wordsOf(reportDocument(facts), 'openLine').length;

describe('the individual report', () => {
  const report = aReport();

  it('bears the title of the award, who is proposed, and the sections of the form in order', () => {
    const text = words(report);
    expect(text).toContain('BÁO CÁO THÀNH TÍCH');
    expect(text).toContain('ĐỀ NGHỊ TẶNG DANH HIỆU “CHIẾN SĨ THI ĐUA CƠ SỞ” (1)');
    expect(text).toContain('Bà Trịnh Thị Bích Ngà, Phó Hiệu trưởng Trường Trung học cơ sở Mai Thủy');
    expect(wordsOf(reportDocument(report), 'sectionHeading')).toEqual([
      'I. SƠ LƯỢC LÝ LỊCH',
      'II. THÀNH TÍCH ĐẠT ĐƯỢC',
      'III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG (5)',
    ]);
  });

  it('carries no number, and its day stays open', () => {
    expect(wordsOf(reportDocument(report), 'documentNumber')).toEqual([]);
    expect(wordsOf(reportDocument(report), 'placeDate')[0]).toMatch(/^Mai Thủy, ngày +tháng +năm$/u);
  });

  it('fills the titles with the decision that gave each, and leaves a row while the book may lack some', () => {
    expect(table(report, 'Danh hiệu thi đua')).toEqual([
      [
        '2023',
        'Lao động tiên tiến',
        'Quyết định số 112/QĐ-UBND ngày 05 tháng 01 năm 2024 của Chủ tịch Ủy ban nhân dân xã Mai Thủy',
      ],
      ['2024', 'Chiến sĩ thi đua cơ sở', ''],
      ['', '', ''],
    ]);
    const known = aReport({ history: { ...report.history, knownFrom: 2023 } });
    expect(table(known, 'Danh hiệu thi đua')).toHaveLength(2);
  });

  it('has a row for every year that the criteria look at, empty where the rating is not recorded', () => {
    expect(table(report, 'Mức xếp loại')).toEqual([
      ['2023', '', ''],
      ['2024', 'Hoàn thành xuất sắc nhiệm vụ', ''],
      ['2025', '', ''],
    ]);
  });

  it('tells initiatives with their scope, and a decision that was recorded in words as it was', () => {
    expect(table(report, 'Tên sáng kiến, đề tài, đề án, công trình')[0]).toEqual([
      '2024',
      'Phát triển năng lực đọc hiểu cho học sinh lớp 9',
      'Cơ sở',
      'Quyết định số 15/QĐ-THCS ngày 02/5/2024 của Hiệu trưởng',
    ]);
  });

  it('says that there was no discipline only where the book is complete for all those years', () => {
    const sentence = 'Không bị kỷ luật trong các năm 2023 - 2025.';
    expect(words(report)).not.toContain(sentence);
    expect(words(aReport({ history: { ...report.history, knownFrom: 2024 } }))).not.toContain(sentence);
    expect(words(aReport({ history: { ...report.history, knownFrom: 2023 } }))).toContain(sentence);
    const warned = { what: 'Khiển trách', from: localDate('2023-04-01'), to: null, decisionNumber: null };
    const punished = aReport({ history: { ...report.history, knownFrom: 2000, discipline: [warned] } });
    expect(words(punished)).not.toContain(sentence);
    expect(table(punished, 'Hình thức kỷ luật')).toEqual([['Khiển trách', 'Từ 01/04/2023', '']]);
  });

  it('leaves dotted lines where nothing is written, and the words where something is', () => {
    expect(words(report)).toContain('Hoàn thành xuất sắc nhiệm vụ năm học.');
    expect(openLines(aReport({ texts: {} }))).toBeGreaterThan(openLines(report));
    const blanks = reportDocument(report).sections[0]?.blocks.filter((it) => it.kind === 'paragraph' && it.dotted);
    expect(blanks?.length).toBeGreaterThan(10);
  });

  it('numbers its notes as its parts refer to them, and prints none without guides', () => {
    const notes = wordsOf(reportDocument(report), 'note');
    expect(wordsOf(reportDocument(report), 'notesHeading')).toEqual(['Ghi chú:']);
    expect(notes.map((line) => line.slice(0, 3))).toEqual(['(1)', '(2)', '(3)', '(4)', '(5)']);
    const plain = reportDocument(aReport({ showGuides: false }));
    expect([...wordsOf(plain, 'notesHeading'), ...wordsOf(plain, 'note')]).toEqual([]);
    expect(wordsOf(plain, 'subject')).toEqual(['ĐỀ NGHỊ TẶNG DANH HIỆU “CHIẾN SĨ THI ĐUA CƠ SỞ”']);
  });

  it('is signed by who reports and confirmed by the head, and above only where it goes further up', () => {
    expect(wordsOf(reportDocument(report), 'signerCapacity')).toEqual([
      'THỦ TRƯỞNG ĐƠN VỊ',
      'XÁC NHẬN, ĐỀ NGHỊ',
      'NGƯỜI BÁO CÁO THÀNH TÍCH',
      'XÁC NHẬN CỦA CẤP TRÌNH KHEN THƯỞNG',
    ]);
    expect(wordsOf(reportDocument(aReport({ needsConfirmation: false })), 'signerCapacity')).toHaveLength(3);
  });
});

describe('the other forms', () => {
  it('the collective tells its members over the years, what is not known left open', () => {
    const counted = { members: 42, completedTask: 42, ldtt: 40, cstdcs: 6, disciplinedFromWarning: null };
    const { history } = aReport();
    const facts = aReport({
      shape: 'meritCollective',
      kind: 'collective',
      history: { ...history, compositions: [{ year: 2024, ...counted }] },
    });
    expect(table(facts, 'Tổng số người')).toEqual([
      ['2023', '', '', '', '', ''],
      ['2024', '42', '42', '40', '6', ''],
      ['2025', '', '', '', '', ''],
    ]);
    expect(wordsOf(reportDocument(facts), 'sectionHeading')[0]).toBe('I. ĐẶC ĐIỂM, TÌNH HÌNH');
  });

  it('foreigners are reported by the parts of Mẫu số 08: what was given by Vietnam, two who confirm', () => {
    const facts = aReport({ shape: 'external', basis: 'external' });
    expect(wordsOf(reportDocument(facts), 'sectionHeading').map((line) => line.replace(/ \(\d\)$/, ''))).toEqual([
      'I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH',
      'II. THÀNH TÍCH ĐẠT ĐƯỢC',
      'III. CÁC HÌNH THỨC KHEN THƯỞNG ĐÃ ĐƯỢC NHÀ NƯỚC VIỆT NAM TẶNG THƯỞNG',
    ]);
    expect(wordsOf(reportDocument(facts), 'signerCapacity')).toHaveLength(6);
  });

  it('a long working life is told post by post, with discipline in a section of its own', () => {
    const facts = aReport({ shape: 'contribution', basis: 'contribution' });
    expect(wordsOf(reportDocument(facts), 'sectionHeading').map((line) => line.replace(/ \(\d\)$/, ''))).toEqual([
      'I. SƠ LƯỢC LÝ LỊCH',
      'II. TÓM TẮT QUÁ TRÌNH CÔNG TÁC',
      'III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG',
      'IV. KỶ LUẬT',
    ]);
    expect(table(facts, 'Đơn vị công tác')).toHaveLength(6);
  });

  it('a summary of Điều 85 is one section of who and one of what, signed alike', () => {
    const facts = aReport({ shape: 'unexpected', basis: 'unexpected', isSummary: true, texts: { deed: 'Cứu người' } });
    expect(words(facts)).toContain('BÁO CÁO TÓM TẮT THÀNH TÍCH');
    expect(words(facts)).toContain('Cứu người.');
    expect(wordsOf(reportDocument(facts), 'sectionHeading')).toHaveLength(2);
  });

  it('every shape is composed for everybody without an empty title or a table wider than its page', () => {
    for (const shape of REPORT_SHAPES) {
      for (const kind of ['individual', 'collective', 'household'] as const) {
        const paper = reportDocument(aReport({ shape, kind }));
        expect([shape, kind, paper.fileName.length > 10]).toEqual([shape, kind, true]);
        for (const block of paper.sections.flatMap(({ blocks }) => blocks)) {
          if (block.kind !== 'table') continue;
          const width = block.columnsMm.reduce((sum, column) => sum + column, 0);
          expect([shape, kind, Math.round(width)]).toEqual([shape, kind, 161]);
        }
      }
    }
  });
});
