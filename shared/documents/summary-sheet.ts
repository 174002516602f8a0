import { fileStem } from '#shared/documents/file-stem';
import type { ListSheet, SheetColumn, SheetRow } from '#shared/documents/list-sheet';
import { paperName } from '#shared/documents/paper-name';
import { capitalised, quotedAward } from '#shared/documents/recipient-list';
import type { SummaryFacts, SummaryRow } from '#shared/domain/summary-facts';
import { twoDigits } from '#shared/lib/two-digits';
import { summaryPapers as words } from '#shared/text/vi/achievement-summaries';

const LETTERS = 'ABCDĐEGHIKLMNOPQRSTUVXY';

const byDecision = (number: string | null): string => (number === null || number === '' ? '' : `, ${number}`);

/** Name, year of birth and post, a line each. */
const who = ({ honorific, name, birthYear, position }: SummaryRow): string =>
  [
    `${honorific} ${name}`.trim(),
    ...(birthYear === '' ? [] : [words.born(birthYear)]),
    ...(position === '' ? [] : [position]),
  ].join('\n');

const ratings = (row: SummaryRow): string => row.ratings.map(({ year, what }) => `${year}: ${what}`).join('\n');

const awards = (row: SummaryRow): string =>
  row.awards.map(({ year, what, decisionNumber }) => `${year}: ${what}${byDecision(decisionNumber)}`).join('\n');

const initiatives = (row: SummaryRow): string =>
  row.initiatives
    .map(({ year, what, scope, decisionNumber }) => `${year}: ${what}; ${scope}${byDecision(decisionNumber)}`)
    .join('\n');

type Column = SheetColumn & { readonly valueOf: (row: SummaryRow, ordinal: number) => string };

const COLUMNS: readonly Column[] = [
  { header: words.columns.ordinal, weight: 13, align: 'center', valueOf: (_, ordinal) => String(ordinal) },
  { header: words.columns.nominee, weight: 50, align: 'left', valueOf: who },
  { header: words.columns.ratings, weight: 42, align: 'left', valueOf: ratings },
  { header: words.columns.awards, weight: 56, align: 'left', valueOf: awards },
  { header: words.columns.initiatives, weight: 44, align: 'left', valueOf: initiatives },
  { header: words.columns.achievement, weight: 62, align: 'left', valueOf: ({ achievement }) => achievement },
];

/** Columns that say nothing of anybody are left out; the number and the name always stand. */
const filledColumns = (rows: readonly SummaryRow[]): readonly Column[] =>
  COLUMNS.filter((column, index) => index < 2 || rows.some((row) => column.valueOf(row, 1) !== ''));

/** By award, then by unit; the numbers begin again with every award. */
const sheetRows = ({ awards: groups }: SummaryFacts, columns: readonly Column[]): SheetRow[] =>
  groups.flatMap(({ award, units }, index) => {
    const count = units.reduce((sum, { rows }) => sum + rows.length, 0);
    let ordinal = 0;
    const title = capitalised(quotedAward(award));
    return [
      { kind: 'award', text: `${LETTERS.charAt(index)}. ${words.awardCount(title, twoDigits(count))}` } as const,
      ...units.flatMap(({ unit, rows }): SheetRow[] => [
        ...(unit === '' ? [] : [{ kind: 'unit', text: unit } as const]),
        ...rows.map((row): SheetRow => {
          ordinal += 1;
          return { kind: 'recipient', cells: columns.map((column) => column.valueOf(row, ordinal)) };
        }),
      ]),
    ];
  });

/** The nominees as a grid: the table of the paper and the workbook are drawn from it. */
export const summarySheet = (facts: SummaryFacts): ListSheet => {
  const all = facts.awards.flatMap(({ units }) => units.flatMap(({ rows }) => rows));
  const columns = filledColumns(all);
  return {
    sheetName: words.sheet,
    author: facts.headLines.join(' '),
    fileName: fileStem(`${words.sheet} ${paperName(facts, words)}`),
    heading: words.kind,
    subject: facts.subject,
    reference: '',
    columns: columns.map(({ header, weight, align }) => ({ header, weight, align })),
    rows: sheetRows(facts, columns),
    closing: words.closing(twoDigits(all.length)),
  };
};
