import { describe, expect, it } from 'vitest';
import { toDocx } from '#electron/writers/docx';
import { boldWidthMm } from '#shared/documents/bold-width';
import { decisionDocument } from '#shared/documents/decision';
import { minutesDocument } from '#shared/documents/minutes';
import type { DecisionFacts } from '#shared/domain/decision-facts';
import {
  aRecipient,
  certificates,
  manyRecipients,
  quangBinhDecision,
  quangBinhDecisionWords,
  quangBinhMinutes,
  quangBinhMinutesWords,
} from '#tests/builders/decision-facts';
import { type WordLine, wordLines, wordSections, zipEntries, zipTimes } from '#tests/builders/word-file';

const partsOf = async (facts: DecisionFacts) => zipEntries(await toDocx(decisionDocument(facts)));
const bodyOf = (parts: Map<string, string>): string => parts.get('word/document.xml') ?? '';

/** Left, right and the whole text area of our portrait page. */
const HEAD_MM = { left: 60, right: 101 };
const TEXT_MM = 161;

/** The rule's length as a share of the text above it. */
const ruleShare = (line: WordLine, widthMm: number): number => {
  const text = boldWidthMm(line.text, line.runs[0]?.sizePt ?? 0);
  return (widthMm - 2 * (line.ruleIndentMm ?? Number.NaN)) / text;
};

const parts = await partsOf(quangBinhDecision());
const lines = wordLines(bodyOf(parts));

describe('the decision as a Word file', () => {
  const lineOf = (start: string): WordLine => {
    const found = lines.find(({ text }) => text.startsWith(start));
    if (!found) throw new Error(`No line begins with ${start}`);
    return found;
  };
  const styleOf = (start: string) => {
    const [run] = lineOf(start).runs;
    return { sizePt: run?.sizePt, bold: run?.bold, italic: run?.italic, align: lineOf(start).align };
  };

  it('carries decision 2871 word for word', () => {
    expect(lines.map(({ text }) => text)).toEqual(quangBinhDecisionWords());
  });

  it('is A4 with the margins of NĐ 30/2020, in both sections', () => {
    const sections = wordSections(bodyOf(parts));
    expect(sections).toHaveLength(2);
    for (const it of sections) {
      expect([it.width, it.height].map(Math.round)).toEqual([210, 297]);
      for (const edge of [it.top, it.bottom]) expect(edge >= 20 && edge <= 25).toBe(true);
      expect(it.left >= 30 && it.left <= 35).toBe(true);
      expect(it.right >= 15 && it.right <= 20).toBe(true);
    }
  });

  it.each([
    ['CỘNG HÒA', { sizePt: 13, bold: true, italic: false, align: 'center' }],
    ['Độc lập', { sizePt: 14, bold: true, italic: false, align: 'center' }],
    ['ỦY BAN NHÂN DÂN', { sizePt: 13, bold: true, italic: false, align: 'center' }],
    ['Số: 2871', { sizePt: 13, bold: false, italic: false, align: 'center' }],
    ['Quảng Bình, ngày', { sizePt: 13, bold: false, italic: true, align: 'center' }],
    ['QUYẾT ĐỊNH', { sizePt: 14, bold: true, italic: false, align: 'center' }],
    ['Về việc', { sizePt: 14, bold: true, italic: false, align: 'center' }],
    ['CHỦ TỊCH ỦY BAN', { sizePt: 14, bold: true, italic: false, align: 'center' }],
    ['Căn cứ Luật', { sizePt: 14, bold: false, italic: true, align: 'both' }],
    ['Nơi nhận', { sizePt: 12, bold: true, italic: true, align: 'left' }],
    ['- Như Điều 2', { sizePt: 11, bold: false, italic: false, align: 'left' }],
    ['Trần Thắng', { sizePt: 14, bold: true, italic: false, align: 'center' }],
    ['DANH SÁCH', { sizePt: 14, bold: true, italic: false, align: 'center' }],
    ['(Kèm theo', { sizePt: 13, bold: false, italic: true, align: 'center' }],
    ['1. Ông', { sizePt: 14, bold: false, italic: false, align: 'both' }],
  ])('styles “%s…” as the decree says', (start, style) => {
    expect(styleOf(start)).toEqual(style);
  });

  it('indents, parts and justifies running text; only “Điều 1.” is bold', () => {
    for (const start of ['Căn cứ Luật Thi đua', 'Điều 1.', 'Điều 2.']) {
      const line = lineOf(start);
      expect(line.indentMm).toBeCloseTo(12.7, 1);
      expect(line.beforePt).toBeGreaterThanOrEqual(6);
      expect(line.lineSpacing >= 1 && line.lineSpacing <= 1.5).toBe(true);
      expect(line.align).toBe('both');
    }
    expect(lineOf('Điều 1.').runs.map(({ bold }) => bold)).toEqual([true, false]);
    expect(lineOf('Điều 1.').runs[0]?.text).toBe('Điều 1.');
  });

  it('draws the motto’s rule as long as its text, the names’ rules a third to a half', () => {
    expect(ruleShare(lineOf('Độc lập'), HEAD_MM.right)).toBeCloseTo(1, 2);
    for (const [start, widthMm] of [
      ['TỈNH QUẢNG BÌNH', HEAD_MM.left],
      ['Về việc', TEXT_MM],
    ] as const) {
      const share = ruleShare(lineOf(start), widthMm);
      expect(share > 1 / 3 && share < 1 / 2).toBe(true);
    }
  });

  it('has room for the nation line in its column, with no cell margin', () => {
    expect(boldWidthMm(lineOf('CỘNG HÒA').text, 13)).toBeLessThan(HEAD_MM.right - 3);
    expect(bodyOf(parts)).toMatch(/<w:tblCellMar><w:top[^>]*w:w="0"\/><w:left[^>]*w:w="0"\/>/);
  });

  it('numbers pages at the top centre from the second on, each section from 1', () => {
    for (const section of wordSections(bodyOf(parts))) {
      expect(section).toMatchObject({ titlePage: true, startsAt: 1 });
      expect(section.header).toBeLessThan(section.top);
      const relations = parts.get('word/_rels/document.xml.rels') ?? '';
      const headerOf = (type: string): string => {
        const id = section.headers.find((it) => it.type === type)?.id;
        const tag = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(([it]) => it.includes(`Id="${id}"`))?.[0];
        return parts.get(`word/${/Target="([^"]+)"/.exec(tag ?? '')?.[1]}`) ?? '';
      };
      expect(headerOf('default')).toMatch(/w:jc w:val="center".*PAGE/s);
      expect(headerOf('first')).toContain('<w:hdr');
      expect(headerOf('first')).not.toContain('PAGE');
    }
  });

  it('names Times New Roman and Vietnamese for every text', () => {
    expect(parts.get('word/styles.xml')).toContain('w:ascii="Times New Roman"');
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="vi-VN"');
    const fonts = [...bodyOf(parts).matchAll(/w:ascii="([^"]+)"/g)].map(([, font]) => font);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
  });

  it('tells what it is and whose, but neither when nor by whom it was typed', () => {
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Quyết định 2871/QĐ-UBND</dc:title>');
    expect(parts.get('docProps/core.xml')).not.toMatch(/created|modified|lastModifiedBy/);
  });

  it('comes out in the same bytes every time', async () => {
    const [first, second] = await Promise.all([
      toDocx(decisionDocument(quangBinhDecision())),
      toDocx(decisionDocument(quangBinhDecision())),
    ]);
    expect(Buffer.compare(first, second)).toBe(0);
    expect(new Set(zipTimes(first))).toEqual(new Set([0x0021_0000]));
  });
});

const longTable = quangBinhDecision({
  awards: [certificates(manyRecipients(300))],
  listStyle: 'table',
  listOrientation: 'landscape',
});
const body = bodyOf(await partsOf(longTable));

describe('a long list as a Word table', () => {
  it('lies on its side, repeats its header and never splits a row', () => {
    const [, list] = wordSections(body);
    expect([list?.width, list?.height].map((it) => Math.round(it ?? 0))).toEqual([297, 210]);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const rows = body.match(/<w:tr>|<w:tr /g)?.length;
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(rows ?? 0);
  });

  it('holds every recipient once, in order', () => {
    const texts = wordLines(body).map(({ text }) => text);
    const numbers = texts.filter((text) => /^\d+$/.test(text)).map(Number);
    expect(numbers).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    expect(texts).toContain('210.600.000');
    expect(texts.at(-1)).toBe('Ấn định danh sách có 300 cá nhân./.');
  });
});

describe('hostile words in a Word file', () => {
  it('stay words', async () => {
    const name = '<script>alert("1")</script> & <w:p/> \u0001\u000bSùng ]]> A Páo';
    const hostile = bodyOf(await partsOf(quangBinhDecision({ awards: [certificates([aRecipient({ name })])] })));
    const texts = wordLines(hostile).map(({ text }) => text);
    expect(texts.at(-1)).toContain('Bà <script>alert("1")</script> & <w:p/> Sùng ]]> A Páo, Chuyên viên');
    expect(hostile).not.toMatch(/<script|\p{Cc}/u);
  });
});

describe('minutes as a Word file', () => {
  it('carry the minutes word for word', async () => {
    const minutes = zipEntries(await toDocx(minutesDocument(quangBinhMinutes())));
    expect(wordLines(bodyOf(minutes)).map(({ text }) => text)).toEqual(quangBinhMinutesWords());
  });
});
