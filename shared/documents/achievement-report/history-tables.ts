import { decisionWords } from '#shared/documents/achievement-report/decision-words';
import type { ReportTable } from '#shared/documents/form-parts';
import type { ListSheet, SheetColumn, SheetRow } from '#shared/documents/list-sheet';
import type { HistoryLine, ReportFacts } from '#shared/domain/achievement-report/report-facts';
import { formatSlashed } from '#shared/lib/local-date';
import { reportPapers as words } from '#shared/text/vi/achievement-reports';

type Grid = Pick<ListSheet, 'columns' | 'rows'>;

/** Rows left to fill in by hand where nothing is recorded. */
const OPEN_ROWS = 3;

const column = (header: string, weight: number, align: SheetColumn['align'] = 'left'): SheetColumn => ({
  header,
  weight,
  align,
});
const YEAR = column(words.columns.year, 14, 'center');

const row = (...cells: readonly (string | number | null)[]): SheetRow => ({
  kind: 'recipient',
  cells: cells.map((cell) => (cell === null ? '' : String(cell))),
});

const openRows = (columns: readonly SheetColumn[], count: number): readonly SheetRow[] =>
  Array.from({ length: count }, () => row(...columns.map(() => '')));

/** The years that the criteria look at, oldest first. */
export const windowYears = ({
  awardYear,
  historyYears,
}: Pick<ReportFacts, 'awardYear' | 'historyYears'>): readonly number[] =>
  Array.from({ length: Math.max(1, historyYears) }, (_, index) => awardYear - Math.max(1, historyYears) + 1 + index);

const isComplete = (facts: ReportFacts): boolean =>
  facts.history.knownFrom !== null && facts.history.knownFrom <= (windowYears(facts)[0] ?? facts.awardYear);

/** Known rows; one open row more while the book is not known to be complete, three where it is empty. */
const withRoom = (columns: readonly SheetColumn[], rows: readonly SheetRow[], facts: ReportFacts): Grid => {
  if (rows.length === 0) return { columns, rows: openRows(columns, OPEN_ROWS) };
  return { columns, rows: isComplete(facts) ? rows : [...rows, ...openRows(columns, 1)] };
};

const awardGrid = (lines: readonly HistoryLine[], heads: readonly [string, string], facts: ReportFacts): Grid =>
  withRoom(
    [YEAR, column(heads[0], 50), column(heads[1], 96)],
    lines.map((line) => row(line.year, line.what, decisionWords(line))),
    facts,
  );

/** One row for every year that is looked at, empty where the year has no rating. */
const ratings = (facts: ReportFacts): Grid => ({
  columns: [YEAR, column(words.columns.rating, 70), column(words.columns.ratingDecision, 76)],
  rows: windowYears(facts).map((year) => {
    const rating = facts.history.ratings.find((line) => line.year === year);
    return rating === undefined ? row(year, '', '') : row(year, rating.what, decisionWords(rating));
  }),
});

const initiatives = (facts: ReportFacts): Grid =>
  withRoom(
    [
      YEAR,
      column(words.columns.initiative, 62),
      column(words.columns.scope, 34),
      column(words.columns.initiativeDecision, 50),
    ],
    facts.history.initiatives.map((line) => row(line.year, line.what, line.scope, decisionWords(line))),
    facts,
  );

const discipline = (facts: ReportFacts): Grid => {
  const columns = [
    column(words.columns.discipline, 60),
    column(words.columns.period, 50),
    column(words.columns.disciplineDecision, 50),
  ];
  return withRoom(
    columns,
    facts.history.discipline.map(({ what, from, to, decisionNumber }) =>
      row(
        what,
        words.fromTo(formatSlashed(from), to === null ? null : formatSlashed(to)),
        decisionWords({ decisionNumber }),
      ),
    ),
    facts,
  );
};

const compositions = (facts: ReportFacts): Grid => {
  const heads = words.columns;
  return {
    columns: [
      YEAR,
      ...[heads.members, heads.completedTask, heads.ldtt, heads.cstdcs, heads.disciplinedFromWarning].map((head) =>
        column(head, 28, 'center'),
      ),
    ],
    rows: windowYears(facts).map((year) => {
      const known = facts.history.compositions.find((line) => line.year === year);
      return row(
        year,
        known?.members ?? null,
        known?.completedTask ?? null,
        known?.ldtt ?? null,
        known?.cstdcs ?? null,
        known?.disciplinedFromWarning ?? null,
      );
    }),
  };
};

/** Figures are compared over at least two years; more than five columns would not fit. */
const figures = (facts: ReportFacts): Grid => {
  const years = windowYears({ ...facts, historyYears: Math.min(5, Math.max(2, facts.historyYears)) });
  const columns = [
    column(words.columns.figure, 50),
    column(words.columns.unit, 24, 'center'),
    ...years.map((year) => column(String(year), 20, 'center')),
  ];
  return { columns, rows: openRows(columns, OPEN_ROWS) };
};

const openGrid = (columns: readonly SheetColumn[], count: number): Grid => ({
  columns,
  rows: openRows(columns, count),
});

const GRIDS: Readonly<Record<ReportTable, (facts: ReportFacts) => Grid>> = {
  titles: (facts) => awardGrid(facts.history.titles, [words.columns.title, words.columns.titleDecision], facts),
  forms: (facts) => awardGrid(facts.history.forms, [words.columns.form, words.columns.formDecision], facts),
  ratings,
  initiatives,
  discipline,
  compositions,
  figures,
  targets: () =>
    openGrid(
      [
        column(words.columns.figure, 66),
        column(words.columns.unit, 24, 'center'),
        column(words.columns.plan, 24, 'center'),
        column(words.columns.done, 24, 'center'),
        column(words.columns.share, 22, 'center'),
      ],
      5,
    ),
  career: () =>
    openGrid(
      [
        column(words.columns.time, 38),
        column(words.columns.post, 48),
        column(words.columns.place, 46),
        column(words.columns.length, 28, 'center'),
      ],
      6,
    ),
};

/** The grid of a table of the form, filled from the book of history, with room where it says nothing. */
export const historyGrid = (table: ReportTable, facts: ReportFacts): Grid => GRIDS[table](facts);

/** `Không bị kỷ luật trong các năm …` */
export const cleanSentence = (facts: ReportFacts): string =>
  words.noDiscipline(windowYears(facts)[0] ?? facts.awardYear, facts.awardYear);

/**
 * The sentence instead of an empty table of discipline, where the book is known to be complete for all years that are
 * looked at. Null: the table is printed.
 */
export const noDisciplineSentence = (facts: ReportFacts): string | null =>
  facts.history.discipline.length > 0 || !isComplete(facts) ? null : cleanSentence(facts);
