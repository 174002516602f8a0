import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '#electron/templates/fill-template';
import { toDocx } from '#electron/writers/docx';
import type { OfficialDocument } from '#shared/documents/blocks';
import { decisionSheet } from '#shared/documents/decision-sheet';
import { composePaper, PAPER_NAMES, type PaperFacts } from '#shared/documents/registry';
import {
  sampleBallot,
  sampleCopy,
  sampleCounting,
  sampleInvitation,
  sampleReturnLetter,
  sampleSubmission,
  sampleSummary,
} from '#shared/documents/templates/sample-council-papers';
import { type TemplateData, templateData } from '#shared/documents/templates/template-data';
import { samplePaper, TEMPLATE_KINDS, templatePages } from '#shared/documents/templates/template-kinds';
import { templateKindOf } from '#shared/documents/templates/template-of-paper';
import { PARTICULARS, REPORT_SHAPES, REPORT_TEXTS } from '#shared/domain/achievement-report/report-facts';
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
import { aReport } from '#tests/builders/report-facts';
import { FRAME, ownTemplate, withParts, withText } from '#tests/builders/template-file';
import { wordLines, wordSections, zipEntries, zipTimes } from '#tests/builders/word-file';
import { PAPER_FORMS } from '#tests/paper-checks/paper-samples';

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

const count = (xml: string, tag: RegExp): number => [...xml.matchAll(tag)].length;
/** What lines do not tell: rows, cells, room to write, empty paragraphs. */
const built = (bytes: Uint8Array) => {
  const xml = partedByBreaks(documentOf(bytes));
  return {
    rows: count(xml, /<w:tr>/g),
    cells: count(xml, /<w:tc>/g),
    dotted: count(xml, /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?(?:<w:t\b[^>]*\/?>(?:<\/w:t>)?)?<w:tab\/>/g),
    paragraphs: count(xml, /<w:p>/g),
  };
};

const columnWidths = (bytes: Uint8Array): readonly number[] =>
  [...documentOf(bytes).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));

/** The template that a paper goes by, filled with it, is the paper. */
const expectSameAsOwn = async (name: keyof PaperFacts, paper: OfficialDocument): Promise<void> => {
  const written = { paper, sheet: null };
  const kind = templateKindOf(name, written) ?? expect.fail(`No template for ${paper.title}`);
  const bytes = await filled(await ownTemplate(kind), ...templatePages(kind, written));
  const own = await toDocx(paper);
  expect(measured(bytes)).toEqual(measured(own));
  expect(built(bytes)).toEqual(built(own));
  expect(columnWidths(bytes)).toEqual(columnWidths(own).map((width) => expect.closeTo(width, -1)));
  expect(sections(bytes)).toEqual(sections(own));
};

const composed = <Name extends keyof PaperFacts>(name: Name, facts: PaperFacts[Name]) => ({
  name,
  paper: composePaper(name, facts),
});
const counting = sampleCounting(FRAME);
const [ONE_ADDRESSEE = ''] = sampleSubmission(FRAME, 'full').addressees;

const SIGNED_FOR_COUNCIL = quangBinhDecision({
  signer: { capacity: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], post: 'Chủ tịch UBND tỉnh', name: 'Hoàng Minh Quân' },
});

/** Papers that have less than the samples, or have it otherwise. */
const OTHERS: Readonly<Record<string, { readonly name: keyof PaperFacts; readonly paper: OfficialDocument }>> = {
  'a submission to one, of what was not voted on': composed('submission', {
    ...sampleSubmission(FRAME, 'full', [ONE_ADDRESSEE]),
    awards: [certificates(manyRecipients(3))],
  }),
  'a submission that names nobody, its list in two columns': composed('submission', {
    ...sampleSubmission(FRAME, 'short', []),
    counts: 'none',
    legalBases: [],
    listHeading: '',
  }),
  'an invitation of one, signed by the head of the office': composed('invitation', {
    ...sampleInvitation(FRAME, 'none'),
    invited: ['Bà Phạm Thị Uyên'],
    agenda: [],
    notes: [],
    signer: { capacity: ['CHỦ TỊCH'], name: 'Trần Quốc Hưng' },
  }),
  'minutes of counting by one teller': composed('counting', {
    ...counting,
    tellers: counting.tellers.slice(0, 1),
    writtenOpinions: 0,
    conclusion: [],
  }),
  'minutes of counting by two tellers not yet named': composed('counting', {
    ...counting,
    tellers: [
      { name: '', post: '' },
      { name: '', post: '' },
    ],
  }),
  'minutes with the list of who was voted on': composed(
    'minutes',
    quangBinhMinutes({ voteStyle: 'list', awards: [certificates(manyRecipients(3))] }),
  ),
  'a slip of another name': composed('ballot', { ...sampleBallot(FRAME), heading: 'PHIẾU BIỂU QUYẾT', copies: 1 }),
  'a letter to one, the reasons in its text': composed('returnLetter', {
    ...sampleReturnLetter(FRAME, 'inText', [ONE_ADDRESSEE]),
    dueOn: null,
  }),
  'a letter whose reasons stand below one another': composed('returnLetter', {
    ...sampleReturnLetter(FRAME, 'attached'),
    dossiers: [{ line: 'Bà A', awardName: 'Giấy khen', reason: 'Thiếu báo cáo\nThiếu biên bản' }],
  }),
  'a summary without words around its table': composed('achievementSummary', {
    ...sampleSummary(FRAME),
    opening: [],
    awards: sampleSummary(FRAME).awards.map((it) => ({
      ...it,
      units: it.units.map(({ rows }) => ({
        unit: '',
        rows: rows.map((row) => ({ ...row, initiatives: [], ratings: [] })),
      })),
    })),
  }),
  'a decision signed for a council': composed('decision', SIGNED_FOR_COUNCIL),
  'a copy of a decision signed for a council, itself signed so': composed('decisionCopy', {
    ...sampleCopy(FRAME, { listStyle: 'lines', hasMoney: false }),
    signer: SIGNED_FOR_COUNCIL.signer,
    copied: composePaper('decision', SIGNED_FOR_COUNCIL),
  }),
  'a copy of a copy under the office’s own name': composed('decisionCopy', {
    ...sampleCopy({ ...FRAME, headLines: ['SỞ NỘI VỤ'] }, { listStyle: 'inArticle', hasMoney: false }),
    form: 'copyOfCopy',
    headLines: ['UBND TỈNH LÂM XUYÊN', 'SỞ NỘI VỤ'],
  }),
};

const SOME = fc.constantFrom('', 'Nội dung đã viết', 'Đoạn một\nĐoạn hai');
const someOf = <K extends string>(keys: readonly K[]) =>
  fc.tuple(...keys.map(() => SOME)).map((values) => Object.fromEntries(keys.map((key, at) => [key, values[at] ?? ''])));

/** Reports on every form, of anybody, more or less written and known. */
const REPORTS = fc
  .record({
    shape: fc.constantFrom(...REPORT_SHAPES),
    kind: fc.constantFrom('individual' as const, 'collective' as const, 'household' as const),
    isSummary: fc.boolean(),
    showGuides: fc.boolean(),
    needsConfirmation: fc.boolean(),
    historyYears: fc.integer({ min: 1, max: 7 }),
    particulars: someOf(PARTICULARS).map((it) =>
      Object.fromEntries(Object.entries(it).map(([key, value]) => [key, value.replace('\n', ' ')])),
    ),
    texts: someOf(REPORT_TEXTS),
    reporter: fc.constantFrom('', 'Trịnh Thị Bích Ngà'),
    form: fc.constantFrom('', 'Mẫu số 05 Nghị định số 152/2025/NĐ-CP'),
    history: fc.constantFrom(
      aReport().history,
      { ...aReport().history, knownFrom: 2000 },
      { ...aReport().history, titles: [], ratings: [], initiatives: [] },
    ),
  })
  .map((changes) => composePaper('achievementReport', aReport(changes)));

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

  // The decision's list lies on its side there: how pages lie is the template's.
  it.each(PAPER_NAMES.filter((name) => name !== 'decision'))('prints any paper: %s', async (name) => {
    await expectSameAsOwn(name, PAPER_FORMS[name].paper());
  });

  it.each(Object.entries(OTHERS))('prints %s', async (_, { name, paper }) => {
    await expectSameAsOwn(name, paper);
  });

  it('prints reports of every form, whatever of them is written and known', async () => {
    const check = fc.asyncProperty(REPORTS, (paper) => expectSameAsOwn('achievementReport', paper));
    await fc.assert(check, { numRuns: 60 });
  }, 90_000);

  it('is not taken for a paper that says what its fields do not know', () => {
    const kindOf = (paper: OfficialDocument) => templateKindOf('achievementReport', { paper, sheet: null });
    const report = composePaper('achievementReport', aReport());
    const { form: _form, ...older } = report;
    const [section] = report.sections;
    const reworded = section?.blocks.map((block) =>
      block.kind === 'paragraph' && block.role === 'sectionHeading'
        ? { ...block, runs: [{ text: 'I. TIÊU ĐỀ CŨ', bold: true }] }
        : block,
    );
    expect(kindOf(report)).toBe('report.meritIndividual');
    expect(kindOf(older)).toBeNull();
    if (section !== undefined)
      expect(kindOf({ ...report, sections: [{ ...section, blocks: reworded ?? [] }] })).toBeNull();
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

  it('fills the parts with words, endnotes too, and leaves braces in properties as they stand', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml';
    const template = withParts(await ownTemplate('decisionLines'), (parts) => {
      const types = parts.get('[Content_Types].xml') ?? '';
      parts.set(
        '[Content_Types].xml',
        types.replace('</Types>', `<Override PartName="/word/endnotes.xml" ContentType="${type}"/></Types>`),
      );
      parts.set(
        'word/endnotes.xml',
        '<w:endnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>{so_ky_hieu}</w:t></w:r></w:p></w:endnotes>',
      );
    });
    const names = { ...NAMES, title: 'Quyết định {khen' };
    const made = await fillTemplate(template, [decisionData(quangBinhDecision())], names);
    if (!made.ok) throw new Error(made.error.code);
    expect(zipEntries(made.value).get('word/endnotes.xml')).toContain('>2871/QĐ-UBND<');
    expect(zipEntries(made.value).get('docProps/core.xml')).toContain('<dc:title>Quyết định {khen</dc:title>');
  });
});
