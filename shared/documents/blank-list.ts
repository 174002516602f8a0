import { fileStem } from '#shared/documents/file-stem';
import type { PlainChoice, PlainRow, PlainSheet, PlainWorkbook } from '#shared/documents/plain-workbook';
import { listFileTexts } from '#shared/text/vi/list-files';

const words = listFileTexts.blank;

type ColumnKey = keyof typeof words.columns;
type LookupKey = 'award' | 'unit' | 'honorific' | 'kind' | 'gender';

/** The columns in order, with their widths in characters. */
const COLUMNS: readonly { readonly key: ColumnKey; readonly width: number }[] = [
  { key: 'number', width: 6 },
  { key: 'honorific', width: 8 },
  { key: 'name', width: 28 },
  { key: 'kind', width: 12 },
  { key: 'position', width: 20 },
  { key: 'unit', width: 30 },
  { key: 'birthYear', width: 11 },
  { key: 'gender', width: 9 },
  { key: 'award', width: 34 },
  { key: 'achievements', width: 40 },
  { key: 'note', width: 16 },
];
const WHOLE_WIDTH = COLUMNS.length - 1;
const OPEN_ROWS = 200;
const LOOKUPS: readonly LookupKey[] = ['award', 'unit', 'honorific', 'kind', 'gender'];
/** Other units than the register's may propose, and a person may bear another form of address. */
const OPEN_CHOICES: ReadonlySet<LookupKey> = new Set<LookupKey>(['unit', 'honorific', 'award']);
const LOOKUP_WIDTH = 44;

export type BlankListFacts = {
  readonly year: number;
  readonly campaignName: string;
  /** The unit that will fill it in; empty when it is for any unit. */
  readonly unitName: string;
  /** Names of awards that may be chosen, the usual ones first. */
  readonly awards: readonly string[];
  readonly units: readonly string[];
  readonly author: string;
};

const choicesOf = ({ awards, units }: BlankListFacts): Readonly<Record<LookupKey, readonly string[]>> => ({
  award: awards,
  unit: units,
  honorific: words.honorifics,
  kind: words.kinds,
  gender: words.genders,
});

const lookupSheet = (choices: Readonly<Record<LookupKey, readonly string[]>>): PlainSheet => {
  const longest = Math.max(...LOOKUPS.map((key) => choices[key].length));
  const lines = Array.from(
    { length: longest },
    (_, index): PlainRow => ({
      kind: 'body',
      cells: LOOKUPS.map((key) => choices[key][index] ?? ''),
    }),
  );
  return {
    name: words.lookupSheet,
    isHidden: true,
    widths: LOOKUPS.map(() => LOOKUP_WIDTH),
    rows: [{ kind: 'header', cells: LOOKUPS.map((key) => words.lookups[key]) }, ...lines],
    merges: [],
    addedColumns: [],
    hiddenColumns: [],
    header: null,
    openRows: 0,
    choices: [],
  };
};

const dropDowns = (choices: Readonly<Record<LookupKey, readonly string[]>>): readonly PlainChoice[] =>
  LOOKUPS.flatMap((key, sourceColumn): readonly PlainChoice[] =>
    choices[key].length === 0
      ? []
      : [
          {
            column: COLUMNS.findIndex((column) => column.key === key),
            sheet: words.lookupSheet,
            sourceColumn,
            count: choices[key].length,
            isStrict: !OPEN_CHOICES.has(key),
            refusal: words.refusal,
          },
        ],
  );

const listSheet = (facts: BlankListFacts): PlainSheet => {
  const head: readonly PlainRow[] = [
    { kind: 'heading', cells: [words.title(facts.year)] },
    { kind: 'heading', cells: [words.campaign(facts.campaignName)] },
    { kind: 'title', cells: [words.unit(facts.unitName)] },
    { kind: 'note', cells: [words.note] },
    { kind: 'header', cells: COLUMNS.map(({ key }) => words.columns[key]) },
  ];
  return {
    name: words.sheet,
    isHidden: false,
    widths: COLUMNS.map(({ width }) => width),
    rows: head,
    merges: [1, 2, 3, 4].map((row) => ({ top: row, bottom: row, left: 0, right: WHOLE_WIDTH })),
    addedColumns: [],
    hiddenColumns: [],
    header: { top: head.length, bottom: head.length },
    openRows: OPEN_ROWS,
    choices: dropDowns(choicesOf(facts)),
  };
};

/**
 * A list for a unit to fill in: heads that our reader understands, drop-downs for what has fixed words, 200 rows ready
 * to write in. What may be chosen stands on a hidden sheet, which the reader sets aside.
 */
export const blankList = (facts: BlankListFacts): PlainWorkbook => ({
  author: facts.author,
  fileName: fileStem(words.fileName(facts.unitName)),
  sheets: [listSheet(facts), lookupSheet(choicesOf(facts))],
});
