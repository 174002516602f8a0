import {
  cleanSentence,
  historyGrid,
  noDisciplineSentence,
  windowYears,
} from '#shared/documents/achievement-report/history-tables';
import {
  type ReportNote,
  type ReportPart,
  reportFormOf,
  reportParts,
} from '#shared/documents/achievement-report/report-parts';
import { reportSignatures } from '#shared/documents/achievement-report/report-signatures';
import type { Block, OfficialDocument, Paragraph, Run, Table } from '#shared/documents/blocks';
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
  /** The whole form: also what only one of its papers or the other has. */
  readonly isWhole: boolean;
  readonly sign: (note: ReportNote | undefined) => readonly Run[];
  section: number;
  point: number;
};

/** Fixed words with the sign of their note in the same style. */
const heading = (text: string, sign: readonly Run[], style: Omit<Run, 'text'>): readonly Run[] =>
  [{ text }, ...sign].map((run) => ({ ...run, ...style }));

const sectionHeading = (runs: readonly Run[]): Paragraph => ({
  ...bodyText('sectionHeading', runs, { keepWithNext: true, spaceBeforePt: 10 }),
  align: 'left',
});

const pointHeading = (runs: readonly Run[]): Paragraph => ({
  ...bodyText('pointHeading', runs, { keepWithNext: true }),
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

const particularLine = (label: readonly Run[], value: string): Paragraph => {
  const runs = [...label, { text: ': ' }, ...(value === '' ? [] : [{ text: value }])];
  return value === '' ? bodyText('particular', runs, { dotted: true }) : bodyText('particular', runs);
};

const guideLine = (text: string): Paragraph =>
  bodyText('guide', [{ text: words.guide(text), italic: true }], { keepWithNext: true, sizePt: SIZE_PT.reference });

const writtenParagraphs = (text: string): Paragraph[] =>
  text
    .split(/\s*\n\s*/u)
    .filter((line) => line !== '')
    .map((line) => bodyText('body', [{ text: asSentence(line) }]));

/** Written words, or room for them; a whole form has both. */
const writtenOrOpen = (part: Extract<ReportPart, { part: 'text' }>, { facts, isWhole }: Numbered): Paragraph[] => {
  const { guide } = words.texts[part.key];
  const written = facts.texts[part.key]?.trim() ?? '';
  if (isWhole) return [guideLine(guide), openLine(), ...writtenParagraphs(written === '' ? guide : written)];
  if (written !== '') return writtenParagraphs(written);
  return [...(facts.showGuides ? [guideLine(guide)] : []), ...Array.from({ length: part.lines }, openLine)];
};

const textBlocks = (part: Extract<ReportPart, { part: 'text' }>, numbered: Numbered): Block[] => {
  numbered.point += 1;
  const { label } = words.texts[part.key];
  const head = pointHeading(heading(`${numbered.point}. ${label}`, numbered.sign(part.note), { bold: true }));
  const below = writtenOrOpen(part, numbered);
  // Summaries of all shapes share a form: what the text is called belongs to the text.
  if (reportFormOf(numbered.facts) === 'summary')
    return [head, ...below].map((it): Paragraph => ({ ...it, part: 'summary' }));
  return [head, ...below.map((it): Paragraph => ({ ...it, part: part.key }))];
};

const titledTable = (part: Extract<ReportPart, { part: 'table' }>, numbered: Numbered): (Paragraph | Table)[] => {
  const table: Table = {
    ...sheetTable(historyGrid(part.table, numbered.facts), textWidthMm('portrait')),
    part: part.table,
  };
  if (part.untitled) return [table];
  if (part.numbered) numbered.point += 1;
  const title = `${part.numbered ? `${numbered.point}. ` : ''}${words.tables[part.table]}`;
  const sign = numbered.sign(part.note);
  return [
    part.numbered
      ? { ...pointHeading(heading(title, sign, { bold: true })), spaceAfterPt: PARAGRAPH_GAP_PT }
      : bodyText('tableTitle', heading(title, sign, { italic: true }), {
          keepWithNext: true,
          spaceAfterPt: PARAGRAPH_GAP_PT,
        }),
    table,
  ];
};

/** A sentence stands in place of the table where nobody was disciplined. */
const disciplineBlocks = (part: Extract<ReportPart, { part: 'table' }>, numbered: Numbered): Block[] => {
  const { facts, isWhole } = numbered;
  const clean = isWhole ? cleanSentence(facts) : noDisciplineSentence(facts);
  const sentence: Paragraph[] =
    clean === null ? [] : [{ ...bodyText('body', [{ text: clean }]), part: 'noDiscipline' }];
  if (clean !== null && !isWhole) return sentence;
  return [...sentence, ...titledTable(part, numbered).map((it): Block => ({ ...it, only: 'discipline' }))];
};

const blocksOf = (part: ReportPart, numbered: Numbered): Block[] => {
  switch (part.part) {
    case 'section': {
      const number = ROMAN[numbered.section] ?? '';
      numbered.section += 1;
      numbered.point = 0;
      const title = `${number}. ${words.sections[part.section]}`;
      return [sectionHeading(heading(title, numbered.sign(part.note), { bold: true }))];
    }
    case 'particular': {
      const label = heading(`- ${words.particulars[part.key]}`, numbered.sign(part.note), {});
      const line = particularLine(label, numbered.facts.particulars[part.key]?.trim() ?? '');
      const only = part.kinds?.[0];
      return [{ ...line, part: part.key, ...(only === undefined ? {} : { only }) }];
    }
    case 'text':
      return textBlocks(part, numbered);
    default:
      return part.table === 'discipline' ? disciplineBlocks(part, numbered) : titledTable(part, numbered);
  }
};

const noteText = (note: ReportNote, facts: ReportFacts): string => {
  const text = words.notes[note];
  return typeof text === 'string' ? text : text(windowYears(facts).length);
};

const noteLines = (notes: readonly ReportNote[], facts: ReportFacts): Paragraph[] => [
  {
    kind: 'paragraph',
    role: 'notesHeading',
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
  {
    ...centredLine(
      'documentKind',
      { text: facts.isSummary ? words.summaryKind : words.kind, bold: true },
      { sizePt: SIZE_PT.kind, spaceBeforePt: 18 },
    ),
    // Summary or not, the report of a working life is laid out by its one form.
    ...(reportFormOf(facts) === 'contribution' ? { part: 'title' } : {}),
  },
  centredLine(
    'subject',
    { text: [proposedAward(facts), ...sign('award').map(({ text }) => text)].join(''), bold: true },
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

const composed = (facts: ReportFacts, isWhole: boolean): OfficialDocument => {
  const parts = reportParts(isWhole ? { ...facts, kind: null } : facts);
  const notes = facts.showGuides ? notesOf(parts) : [];
  const sign = (note: ReportNote | undefined): readonly Run[] => {
    const number = note === undefined ? 0 : notes.indexOf(note) + 1;
    return number === 0 ? [] : [{ text: words.noteSign(number), note: number }];
  };
  const numbered: Numbered = { facts, isWhole, sign, section: 0, point: 0 };
  const name = reportName(facts);
  return {
    title: name,
    author: facts.headLines.join(' '),
    fileName: fileStem(name),
    form: reportFormOf(facts),
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

/**
 * An achievement report on the form of its edition: who it is, what was done, the history from the book, and dotted
 * lines wherever the unit goes on writing. Laid out by NĐ 30/2020; the decree's own forms carry no number.
 */
export const reportDocument = (facts: ReportFacts): OfficialDocument => composed(facts, false);

/** The form itself: the parts of every kind of recipient, the table of discipline and the sentence in its place. */
export const reportForm = (facts: ReportFacts): OfficialDocument => composed(facts, true);
