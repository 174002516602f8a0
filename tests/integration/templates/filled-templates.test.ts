import { describe, expect, it } from 'vitest';
import { fillTemplate } from '#electron/templates/fill-template';
import { toDocx } from '#electron/writers/docx';
import { decisionSheet } from '#shared/documents/decision-sheet';
import { composePaper } from '#shared/documents/registry';
import { type TemplateData, templateData } from '#shared/documents/templates/template-data';
import { samplePaper, TEMPLATE_KINDS, templatePages } from '#shared/documents/templates/template-kinds';
import { templateKindOf } from '#shared/documents/templates/template-of-paper';
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
import { FRAME, ownTemplate, withText } from '#tests/builders/template-file';
import { wordLines, wordSections, zipEntries, zipTimes } from '#tests/builders/word-file';

const NAMES = { title: 'Quyết định', author: 'UBND' };

const filled = async (template: Uint8Array, ...pages: readonly TemplateData[]): Promise<Uint8Array> => {
  const result = await fillTemplate(template, pages, NAMES);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const documentOf = (bytes: Uint8Array): string => zipEntries(bytes).get('word/document.xml') ?? '';
/** Lines of a cell are paragraphs in the program's own papers, and parted by breaks where a field filled them. */
const partedByBreaks = (xml: string): string =>
  xml.replace(/<w:p>(?:(?!<\/w:p>).)*<w:br\/>.*?<\/w:p>/gs, (paragraph) => {
    const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(paragraph)?.[0] ?? '';
    return paragraph.replaceAll('<w:r><w:br/></w:r>', `</w:p><w:p>${properties}`);
  });

/** Sections alike, whichever part of the file their head stands in. */
const sections = (bytes: Uint8Array) =>
  wordSections(documentOf(bytes)).map((section) => ({ ...section, headers: section.headers.map(({ type }) => type) }));

/** Lengths of rules are rounded on another way: a thousandth of a millimetre apart. */
const measured = (bytes: Uint8Array) =>
  wordLines(partedByBreaks(documentOf(bytes))).map(({ ruleIndentMm, ...line }) => ({
    ...line,
    runs: line.runs.filter(({ text }) => text !== ''),
    ruleIndentMm: ruleIndentMm === null ? null : Math.round(ruleIndentMm * 5) / 5,
  }));

const decisionData = (facts: DecisionFacts): TemplateData =>
  templateData(composePaper('decision', facts), decisionSheet(facts));
const decisionKind = (facts: DecisionFacts) =>
  templateKindOf('decision', { paper: composePaper('decision', facts), sheet: decisionSheet(facts) }) ??
  expect.fail('A decision has a template');

describe('the program’s own template, filled', () => {
  it.each(TEMPLATE_KINDS)('of %s is the paper that the program writes itself', async (kind) => {
    const sample = samplePaper(kind, FRAME);
    const bytes = await filled(await ownTemplate(kind), ...templatePages(kind, sample));
    const own = await toDocx(sample.paper);
    expect(measured(bytes)).toEqual(measured(own));
    expect(sections(bytes)).toEqual(sections(own));
    expect(documentOf(bytes)).not.toMatch(/[{}\ue0f1-\ue0f4]/);
  });

  it.each(['lines', 'table', 'inArticle'] as const)('prints decision 2871 with its list as %s', async (listStyle) => {
    const facts = quangBinhDecision({ listStyle });
    const bytes = await filled(await ownTemplate(decisionKind(facts)), decisionData(facts));
    expect(measured(bytes)).toEqual(measured(await toDocx(composePaper('decision', facts))));
    if (listStyle === 'lines')
      expect(wordLines(documentOf(bytes)).map(({ text }) => text)).toEqual(quangBinhDecisionWords());
  });

  it('prints minutes 02/BB-STP word for word, and none of the table when nothing was voted on', async () => {
    const template = await ownTemplate('minutes');
    const minutes = quangBinhMinutes();
    const words = wordLines(documentOf(await filled(template, templateData(composePaper('minutes', minutes), null))));
    expect(words.map(({ text }) => text)).toEqual(quangBinhMinutesWords());
    const without = composePaper('minutes', quangBinhMinutes({ votes: [] }));
    const bytes = await filled(template, templateData(without, null));
    expect(measured(bytes)).toEqual(measured(await toDocx(without)));
  });

  it('prints 300 recipients with money by units, row for row, the header on every page', async () => {
    const facts = quangBinhDecision({ listStyle: 'table', awards: [certificates(manyRecipients(300))] });
    const bytes = await filled(await ownTemplate(decisionKind(facts)), decisionData(facts));
    expect(measured(bytes)).toEqual(measured(await toDocx(composePaper('decision', facts))));
    expect(documentOf(bytes).match(/<w:tblHeader\/>/g)).toHaveLength(1);
  }, 60_000);
});

describe('an office’s template, filled', () => {
  it('takes a field written over several runs, and the office’s own words around a field', async () => {
    const own = await ownTemplate('decisionLines');
    const split = '{so_</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ky_</w:t></w:r><w:r><w:t>hieu}';
    const template = withText(own, [
      ['{so_ky_hieu}', split],
      ['- {dong}', '+ {dong}'],
    ]);
    const facts = quangBinhDecision();
    const lines = wordLines(documentOf(await filled(template, decisionData(facts)))).map(({ text }) => text);
    expect(lines).toContain('Số: 2871/QĐ-UBND');
    expect(lines).toContain('+ Lưu: VT, NCVX.');
  });

  it('writes signs of XML as words, composes letters, and keeps line breaks', async () => {
    const name = 'Công ty TNHH <Hoa & Lá> "A"'.normalize('NFD');
    const facts = quangBinhDecision({ awards: [certificates([aRecipient({ name, post: '' })])] });
    const bytes = await filled(await ownTemplate('decisionLines'), decisionData(facts));
    expect(documentOf(bytes)).toContain('Công ty TNHH &lt;Hoa &amp; Lá&gt; '.normalize('NFC'));
    expect(wordLines(documentOf(bytes)).map(({ text }) => text)).toContain(
      '1. Bà Công ty TNHH <Hoa & Lá> "A"./.'.normalize('NFC'),
    );
  });

  it('runs nothing that stands in the data, and reads nothing but its own fields', async () => {
    const facts = quangBinhDecision({ subject: "{constructor.constructor('x')()} {__proto__} {#each}" });
    const bytes = await filled(await ownTemplate('decisionLines'), decisionData(facts));
    expect(wordLines(documentOf(bytes)).map(({ text }) => text)).toContain(facts.subject);
    const hostile = withText(await ownTemplate('decisionLines'), [
      ['{tham_quyen}', '{tham_quyen}[{constructor}][{__proto__}][{toString}]'],
    ]);
    const lines = wordLines(documentOf(await filled(hostile, decisionData(quangBinhDecision()))));
    expect(lines.map(({ text }) => text)).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH[][][]');
  });

  it('gives the same bytes for the same paper, and only the paper’s own properties', async () => {
    const template = withText(await ownTemplate('decisionLines'), []);
    const [once, twice] = [
      await filled(template, decisionData(quangBinhDecision())),
      await filled(template, decisionData(quangBinhDecision())),
    ];
    expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true);
    expect(new Set(zipTimes(once)).size).toBe(1);
    expect(zipEntries(once).get('docProps/core.xml')).toContain('<dc:creator>UBND</dc:creator>');
  });
});
