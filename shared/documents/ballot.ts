import type { OfficialDocument, PageSection, Paragraph, Table, TableRow } from '#shared/documents/blocks';
import { documentHead } from '#shared/documents/document-head';
import { asSentence } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import { INDENT_MM, MARGINS_MM, PARAGRAPH_GAP_PT, SIZE_PT, textWidthMm } from '#shared/documents/page-format';
import { centredLine } from '#shared/documents/paragraph';
import { titleLines } from '#shared/documents/title-lines';
import type { BallotFacts, BallotSlip } from '#shared/domain/ballot-facts';
import { ballotWords as words } from '#shared/text/vi/meeting-papers';

const COLUMNS = [
  { header: words.columns.ordinal, weight: 14, align: 'center' },
  { header: words.columns.name, weight: 52, align: 'left' },
  { header: words.columns.post, weight: 55, align: 'left' },
  { header: words.columns.agree, weight: 19, align: 'center' },
  { header: words.columns.disagree, weight: 21, align: 'center' },
] as const;

type Align = Paragraph['align'];

const cell = (run: Paragraph['runs'][number], align: Align, role: 'tableHeader' | 'tableCell') => ({
  paragraphs: [
    { kind: 'paragraph', role, runs: [run], align, sizePt: SIZE_PT.table, spaceBeforePt: 1, spaceAfterPt: 1 },
  ] satisfies readonly Paragraph[],
});

const slipTable = ({ nominees }: BallotSlip): Table => {
  const whole = COLUMNS.reduce((sum, { weight }) => sum + weight, 0);
  const header: TableRow = {
    isHeader: true,
    cells: COLUMNS.map(({ header: text }) => cell({ text, bold: true }, 'center', 'tableHeader')),
  };
  return {
    kind: 'table',
    role: 'slip',
    columnsMm: COLUMNS.map(({ weight }) => (weight / whole) * textWidthMm('portrait')),
    rows: [
      header,
      ...nominees.map(({ name, post }, index) => {
        const runs = [{ text: String(index + 1) }, { text: name }, { text: post }];
        const boxes = [
          { text: '', drawn: 'box' as const },
          { text: '', drawn: 'box' as const },
        ];
        return { cells: [...runs, ...boxes].map((run, at) => cell(run, COLUMNS[at]?.align ?? 'left', 'tableCell')) };
      }),
    ],
  };
};

const note = (text: string, isLast: boolean): Paragraph => ({
  kind: 'paragraph',
  role: 'note',
  runs: [{ text: asSentence(text), italic: true }],
  align: 'justify',
  sizePt: SIZE_PT.reference,
  indentMm: INDENT_MM,
  spaceBeforePt: PARAGRAPH_GAP_PT,
  ...(isLast ? { spaceAfterPt: PARAGRAPH_GAP_PT, keepWithNext: true } : {}),
});

const slipSection = (facts: BallotFacts, slip: BallotSlip): PageSection => ({
  orientation: 'portrait',
  marginsMm: MARGINS_MM,
  pageNumbers: 'fromSecondPage',
  blocks: [
    documentHead({ ...facts, numbered: null, dated: { place: facts.place, date: facts.issuedOn } }),
    ...titleLines(facts.heading, facts.subject).map(
      (it): Paragraph => (it.role === 'documentKind' ? { ...it, part: 'title' } : it),
    ),
    {
      ...centredLine('listAward', { text: slip.awardName, bold: true }, { sizePt: SIZE_PT.body, spaceBeforePt: 12 }),
      part: 'slipAward',
    },
    ...facts.notes.map((text, index) => note(text, index === facts.notes.length - 1)),
    slipTable(slip),
  ],
});

/** Voting slips: one for each award, as many of each as are to be handed out. Boxes are drawn, nobody is named as voter. */
export const ballotDocument = (facts: BallotFacts): OfficialDocument => {
  const title = `${words.name} ${facts.subject}`;
  return {
    title,
    author: facts.headLines.join(' '),
    fileName: fileStem(title),
    sections: facts.slips.flatMap((slip) => {
      const section = slipSection(facts, slip);
      return Array.from({ length: facts.copies }, () => section);
    }),
  };
};
