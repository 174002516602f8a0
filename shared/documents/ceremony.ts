import type { OfficialDocument } from '#shared/documents/blocks';
import { fileStem } from '#shared/documents/file-stem';
import type { ListSheet, SheetColumn, SheetRow } from '#shared/documents/list-sheet';
import { officeBook } from '#shared/documents/office-book';
import { traysOf } from '#shared/domain/ceremony';
import type { CeremonyFacts, CeremonyLine } from '#shared/domain/ceremony-facts';
import { moneyInWords } from '#shared/domain/money-in-words';
import { ceremonyPapers as words } from '#shared/text/vi/ceremony';

type Numbered = CeremonyLine & { readonly ordinal: number };

const totalOf = ({ lines }: CeremonyFacts): number => lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);

const common = (line: Numbered): readonly (string | number)[] => [line.ordinal, line.name, line.post, line.awardName];

const COMMON: readonly SheetColumn[] = [
  { header: words.columns.ordinal, weight: 14, align: 'center' },
  { header: words.columns.name, weight: 50, align: 'left' },
  { header: words.columns.post, weight: 62, align: 'left' },
  { header: words.columns.award, weight: 50, align: 'left' },
];

type Paper = {
  readonly columns: readonly SheetColumn[];
  readonly rows: (facts: CeremonyFacts, lines: readonly Numbered[]) => readonly SheetRow[];
  readonly closing: (facts: CeremonyFacts) => string;
};

const PAPERS: Readonly<Record<CeremonyFacts['paper'], Paper>> = {
  calling: {
    columns: [...COMMON, { header: words.columns.place, weight: 22, align: 'center' }],
    rows: ({ traySize }, lines) =>
      traysOf(lines, traySize).flatMap(({ number, from, to, items }): SheetRow[] => [
        { kind: 'group', text: words.tray(number, from, to) },
        ...items.map(
          (line, index): SheetRow => ({ kind: 'recipient', cells: [...common(line), words.inTray(number, index + 1)] }),
        ),
      ]),
    closing: ({ lines, traySize }) => words.callingClosing(lines.length, Math.ceil(lines.length / traySize)),
  },
  signing: {
    columns: [
      ...COMMON,
      { header: words.columns.amount, weight: 34, align: 'right' },
      { header: words.columns.signature, weight: 40, align: 'left' },
    ],
    rows: (facts, lines) => [
      ...lines.map((line): SheetRow => ({ kind: 'recipient', cells: [...common(line), line.amount ?? '', ''] })),
      { kind: 'total', cells: ['', words.total, '', '', totalOf(facts), ''] },
    ],
    closing: (facts) => words.inWords(moneyInWords(totalOf(facts))),
  },
};

/** The paper of the ceremony as a grid: the table of the paper and the workbook are drawn from it. */
export const ceremonySheet = (facts: CeremonyFacts): ListSheet => {
  const paper = PAPERS[facts.paper];
  const decisions = facts.decisions.join(', ');
  return {
    sheetName: words.sheets[facts.paper],
    author: facts.headLines.join(' '),
    fileName: fileStem(`${words.sheets[facts.paper]} ${facts.decisions.join(' ')}`),
    heading: words.kinds[facts.paper],
    subject: words.subject(decisions),
    reference: facts.headLines.join(' '),
    columns: paper.columns,
    rows: paper.rows(
      facts,
      facts.lines.map((line, index) => ({ ...line, ordinal: index + 1 })),
    ),
    closing: paper.closing(facts),
  };
};

/** “Danh sách trao thưởng” by trays, or “Danh sách ký nhận” with the money, its total in figures and in words. */
export const ceremonyDocument = (facts: CeremonyFacts): OfficialDocument => {
  const sheet = ceremonySheet(facts);
  return officeBook(sheet, { title: `${sheet.sheetName} ${facts.decisions.join(', ')}`, headLines: facts.headLines });
};
