import { historyGrid, noDisciplineSentence, windowYears } from '#shared/documents/achievement-report/history-tables';
import { type ReportNote, type ReportPart, reportParts } from '#shared/documents/achievement-report/report-parts';
import { reportSignatures } from '#shared/documents/achievement-report/report-signatures';
import type { Block, OfficialDocument, Paragraph } from '#shared/documents/blocks';
import { documentHead } from '#shared/documents/document-head';
import { asSentence } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import { sheetTable } from '#shared/documents/list-section';
import { MARGINS_MM, NAME_RULE_SHARE, PARAGRAPH_GAP_PT, SIZE_PT, textWidthMm } from '#shared/documents/page-format';
import { bodyText, centredLine } from '#shared/documents/paragraph';
import type { ReportFacts } from '#shared/domain/achievement-report/report-facts';
import { reportPapers as words } from '#shared/text/vi/achievement-reports';

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** The notes of one report in the order in which its parts refer to them. */
const notesOf = (parts: readonly ReportPart[]): readonly ReportNote[] => [
  'award',
  ...new Set(parts.flatMap(({ note }) => note ?? [])),
];

type Numbered = {
  readonly facts: ReportFacts;
  readonly sign: (note: ReportNote | undefined) => string;
  section: number;
  point: number;
};

const sectionHeading = (text: string): Paragraph => ({
  ...bodyText('sectionHeading', [{ text, bold: true }], { keepWithNext: true, spaceBeforePt: 10 }),
  align: 'left',
});

const pointHeading = (text: string): Paragraph => ({
  ...bodyText('pointHeading', [{ text, bold: true }], { keepWithNext: true }),
  align: 'left',
});

/** A line to be written on by hand. */
const openLine = (): Paragraph => ({
  kind: 'paragraph',
  role: 'openLine',
  runs: [],
  align: 'left',
  sizePt: SIZE_PT.body,
  spaceBeforePt: PARAGRAPH_GAP_PT,
  dotted: true,
});

const particularLine = (label: string, value: string): Paragraph => {
  const runs = [{ text: `- ${label}: ` }, ...(value === '' ? [] : [{ text: value }])];
  return value === '' ? bodyText('particular', runs, { dotted: true }) : bodyText('particular', runs);
};

const guideLine = (text: string): Paragraph =>
  bodyText('guide', [{ text: words.guide(text), italic: true }], { keepWithNext: true, sizePt: SIZE_PT.reference });

const writtenParagraphs = (text: string): Paragraph[] =>
  text
    .split(/\s*\n\s*/u)
    .filter((line) => line !== '')
    .map((line) => bodyText('body', [{ text: asSentence(line) }]));

const textBlocks = (part: Extract<ReportPart, { part: 'text' }>, numbered: Numbered): Block[] => {
  const { label, guide } = words.texts[part.key];
  const written = numbered.facts.texts[part.key]?.trim() ?? '';
  numbered.point += 1;
  const heading = pointHeading(`${numbered.point}. ${label}${numbered.sign(part.note)}`);
  if (written !== '') return [heading, ...writtenParagraphs(written)];
  return [
    heading,
    ...(numbered.facts.showGuides ? [guideLine(guide)] : []),
    ...Array.from({ length: part.lines }, openLine),
  ];
};

const tableBlocks = (part: Extract<ReportPart, { part: 'table' }>, numbered: Numbered): Block[] => {
  const clean = part.table === 'discipline' ? noDisciplineSentence(numbered.facts) : null;
  if (clean !== null) return [bodyText('body', [{ text: clean }])];
  if (part.untitled) return [sheetTable(historyGrid(part.table, numbered.facts), textWidthMm('portrait'))];
  if (part.numbered) numbered.point += 1;
  const title = `${part.numbered ? `${numbered.point}. ` : ''}${words.tables[part.table]}${numbered.sign(part.note)}`;
  const grid = historyGrid(part.table, numbered.facts);
  return [
    part.numbered
      ? { ...pointHeading(title), spaceAfterPt: PARAGRAPH_GAP_PT }
      : bodyText('tableTitle', [{ text: title, italic: true }], { keepWithNext: true, spaceAfterPt: PARAGRAPH_GAP_PT }),
    sheetTable(grid, textWidthMm('portrait')),
  ];
};

const blocksOf = (part: ReportPart, numbered: Numbered): Block[] => {
  switch (part.part) {
    case 'section': {
      const number = ROMAN[numbered.section] ?? '';
      numbered.section += 1;
      numbered.point = 0;
      return [sectionHeading(`${number}. ${words.sections[part.section]}${numbered.sign(part.note)}`)];
    }
    case 'particular': {
      const label = `${words.particulars[part.key]}${numbered.sign(part.note)}`;
      return [particularLine(label, numbered.facts.particulars[part.key]?.trim() ?? '')];
    }
    case 'text':
      return textBlocks(part, numbered);
    default:
      return tableBlocks(part, numbered);
  }
};

const noteText = (note: ReportNote, facts: ReportFacts): string => {
  const text = words.notes[note];
  return typeof text === 'string' ? text : text(windowYears(facts).length);
};

const noteLines = (notes: readonly ReportNote[], facts: ReportFacts): Paragraph[] => [
  {
    kind: 'paragraph',
    role: 'note',
    runs: [{ text: words.notesHeading, bold: true, italic: true }],
    align: 'left',
    sizePt: SIZE_PT.copyLine,
    spaceBeforePt: 18,
    keepWithNext: true,
  },
  ...notes.map(
    (note, index): Paragraph => ({
      kind: 'paragraph',
      role: 'note',
      runs: [{ text: words.noteLine(index + 1, noteText(note, facts)) }],
      align: 'left',
      sizePt: SIZE_PT.copyLine,
    }),
  ),
];

/** `ĐỀ NGHỊ TẶNG DANH HIỆU “CHIẾN SĨ THI ĐUA CƠ SỞ”`, `ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA …`. */
const proposedAward = ({ award: { printedName, category } }: ReportFacts): string => {
  const name = printedName.toLocaleUpperCase('vi');
  return `${words.proposedFor[category]} ${category === 'emulationTitle' ? `“${name}”` : name}`;
};

const titleLines = (facts: ReportFacts, sign: Numbered['sign']): Paragraph[] => [
  centredLine(
    'documentKind',
    { text: facts.isSummary ? words.summaryKind : words.kind, bold: true },
    { sizePt: SIZE_PT.kind, spaceBeforePt: 18 },
  ),
  centredLine(
    'subject',
    { text: `${proposedAward(facts)}${sign('award')}`, bold: true },
    { sizePt: SIZE_PT.kind, ruleShare: NAME_RULE_SHARE },
  ),
  centredLine(
    'nominee',
    { text: facts.nominee === '' ? words.openNominee : facts.nominee, bold: true },
    { sizePt: SIZE_PT.body, spaceBeforePt: 8 },
  ),
  centredLine(
    'formNumber',
    { text: words.onForm(facts.form, words.appliesTo[facts.kind]), italic: true },
    { sizePt: SIZE_PT.reference },
  ),
];

/** The name of the report and of its files. */
export const reportName = ({ isSummary, award, nominee }: ReportFacts): string =>
  `${isSummary ? words.summaryName : words.name} - ${nominee} - ${award.printedName}`;

/**
 * An achievement report on the form of its edition: who it is, what was done, the history from the book, and dotted
 * lines wherever the unit goes on writing. Laid out by NĐ 30/2020; the decree's own forms carry no number.
 */
export const reportDocument = (facts: ReportFacts): OfficialDocument => {
  const parts = reportParts(facts);
  const notes = facts.showGuides ? notesOf(parts) : [];
  const sign = (note: ReportNote | undefined): string =>
    note === undefined || !notes.includes(note) ? '' : words.noteSign(notes.indexOf(note) + 1);
  const numbered: Numbered = { facts, sign, section: 0, point: 0 };
  const name = reportName(facts);
  return {
    title: name,
    author: facts.headLines.join(' '),
    fileName: fileStem(name),
    sections: [
      {
        orientation: 'portrait',
        marginsMm: MARGINS_MM,
        pageNumbers: 'fromSecondPage',
        blocks: [
          documentHead({
            headLines: facts.headLines,
            numbered: null,
            dated: { place: facts.place, date: facts.issuedOn },
          }),
          ...titleLines(facts, sign),
          ...parts.flatMap((part) => blocksOf(part, numbered)),
          {
            kind: 'paragraph',
            role: 'body',
            runs: [],
            align: 'left',
            sizePt: SIZE_PT.copyLine,
            spaceBeforePt: 12,
            keepWithNext: true,
          },
          ...reportSignatures(facts),
          ...(notes.length === 0 ? [] : noteLines(notes, facts)),
        ],
      },
    ],
  };
};
