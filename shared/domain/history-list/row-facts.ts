import { type AskedDecision, decisionColumns, statesFacts } from '#shared/domain/history-list/decision-columns';
import {
  findDecision,
  readDecisionCell,
  readDecisionDay,
  wrongDayIn,
} from '#shared/domain/history-list/decision-words';
import type { CellFacts, Measure } from '#shared/domain/history-list/fact-words';
import { awardOfWords, readFactCell, readMarkedCell } from '#shared/domain/history-list/fact-words';
import type { HistoryRole } from '#shared/domain/history-list/history-columns';
import type { HistoryColumn, HistoryHeader } from '#shared/domain/history-list/history-header';
import type { HistoryFact, StatedDecision } from '#shared/domain/history-list/history-reading';
import { headsResults, readInitiativeKind, readScope, saysRefused } from '#shared/domain/history-list/initiative-words';
import { ratesDuties } from '#shared/domain/history-list/rating-words';
import type { StandingFacts } from '#shared/domain/history-list/standing-facts';
import { readYears } from '#shared/domain/history-list/year-words';
import type { GridCell } from '#shared/domain/nomination-list/sheet-grid';

export type RowCells = ReadonlyMap<number, GridCell>;

/** A fact with what its own row says of its time; null where the row is silent. */
export type DatedFact = {
  readonly fact: HistoryFact;
  readonly year: number | null;
  readonly decision: StatedDecision | null;
  /** Names the fact in its row: by its column, its place in the cell, and the year of a row of several. */
  readonly part: number;
};

const PARTS_OF_COLUMN = 4096;
const PARTS_OF_FACT = 64;

const partAt = (column: number, fact: number, year: number): number =>
  (column + 1) * PARTS_OF_COLUMN + fact * PARTS_OF_FACT + year;

/** The column that a fact of this name stands in; null where it stands in none of its own. */
export const columnOfPart = (part: number): number | null =>
  part < PARTS_OF_COLUMN ? null : Math.floor(part / PARTS_OF_COLUMN) - 1;

/** For a fact that stands in no column of its own. */
const NO_COLUMN = -1;

export type RowFacts = {
  readonly facts: readonly DatedFact[];
  /** The words of a year cell that is no one year. */
  readonly unclearYear: string | null;
  /** The words of a day that does not exist. */
  readonly wrongDay: string | null;
};

const columnsWith = ({ columns }: HistoryHeader, ...roles: readonly HistoryRole[]): readonly HistoryColumn[] =>
  columns.filter(({ history }) => history !== null && roles.includes(history));

const OF_ROW: AskedDecision = { year: undefined, column: null };

/** Decision, day and authority that the row says of what is asked. */
const decisionOf = (header: HistoryHeader, cells: RowCells, asked: AskedDecision): StatedDecision | null => {
  const columns = decisionColumns(header, asked);
  const cellOf = (role: HistoryRole): GridCell | undefined =>
    columns
      .filter(({ history }) => history === role)
      .map(({ index }) => cells.get(index))
      .find((cell) => cell !== undefined && !cell.isError);
  const [stated, day, authority] = [cellOf('decision'), cellOf('decidedOn'), cellOf('authority')];
  const read = stated === undefined ? null : readDecisionCell(stated);
  const decision: StatedDecision = {
    number: read?.number ?? null,
    decidedOn: (day === undefined ? null : readDecisionDay(day)) ?? read?.decidedOn ?? null,
    authority: authority?.text ?? read?.authority ?? null,
  };
  const isEmpty = decision.number === null && decision.decidedOn === null && decision.authority === null;
  return isEmpty ? null : decision;
};

const MEASURES: Partial<Record<HistoryRole, Measure>> = { award: 'award', rating: 'rating', yearCell: 'either' };

const markedFact = ({ history, award, level, leaf }: HistoryColumn, authority: string | null): HistoryFact | null => {
  if (history === 'ratingMark' && level !== undefined) return { kind: 'rating', level, original: leaf };
  if (history !== 'awardMark' || award === undefined) return null;
  const code = award === 'BK' || award === 'GK' ? awardOfWords(leaf, authority) : award;
  return { kind: 'award', code, original: leaf };
};

const factsOfColumn = (column: HistoryColumn, cell: GridCell, authority: string | null): CellFacts => {
  const measure = column.history === null ? undefined : MEASURES[column.history];
  const mark = markedFact(column, authority);
  if (mark !== null)
    return readMarkedCell(cell, mark, { measure: mark.kind === 'rating' ? 'rating' : 'award', authority });
  return measure === undefined ? { facts: [], decision: null } : readFactCell(cell, { measure, authority });
};

const withOwnWords = (of: StatedDecision | null, inCell: StatedDecision | null): StatedDecision | null =>
  inCell === null
    ? of
    : {
        number: inCell.number ?? of?.number ?? null,
        decidedOn: inCell.decidedOn ?? of?.decidedOn ?? null,
        authority: inCell.authority ?? of?.authority ?? null,
      };

const standingFact = (standing: StandingFacts, authority: string | null): readonly HistoryFact[] => {
  if (standing.rating !== null) return [{ kind: 'rating', level: standing.rating, original: '' }];
  return standing.awards
    .slice(0, 1)
    .map(({ original }) => ({ kind: 'award', code: awardOfWords(original, authority), original }));
};

/** A row that should say an award or a rating and says none: the cell to fill in. */
const missingFact = (header: HistoryHeader): readonly HistoryFact[] => {
  if (columnsWith(header, 'yearCell', 'initiative').length > 0) return [];
  if (columnsWith(header, 'award', 'rating').some(({ year }) => year !== undefined)) return [];
  if (columnsWith(header, 'award', 'awardMark').length > 0) return [{ kind: 'award', code: 'UNKNOWN', original: '' }];
  return [{ kind: 'rating', level: null, original: '' }];
};

const yearsOf = (header: HistoryHeader, cells: RowCells) => {
  const [column] = columnsWith(header, 'year');
  const cell = column === undefined ? undefined : cells.get(column.index);
  if (cell === undefined || cell.isError) return { years: [null], unclearYear: null };
  const { years, isUnclear } = readYears(cell);
  return isUnclear ? { years: [null], unclearYear: cell.text } : { years, unclearYear: null };
};

const wrongDayOf = (header: HistoryHeader, cells: RowCells): string | null => {
  const days = columnsWith(header, 'decidedOn')
    .flatMap(({ index }) => cells.get(index) ?? [])
    .filter(({ text }) => /\d/.test(text));
  if (days.length > 0) return days.find((cell) => readDecisionDay(cell) === null)?.text ?? null;
  const wrong = header.columns.flatMap(({ index, history }) => {
    const cell = cells.get(index);
    const names =
      history === 'decision' || (history !== null && cell !== undefined && findDecision(cell.text) !== null);
    return names && cell !== undefined ? (wrongDayIn(cell) ?? []) : [];
  });
  return wrong[0] ?? null;
};

/** The awards and ratings of a row, each with the year and decision that the row says. */
export const readRowFacts = (
  header: HistoryHeader,
  cells: RowCells,
  standing: StandingFacts,
  authority: string | null,
): RowFacts => {
  const row = decisionOf(header, cells, OF_ROW);
  const { years, unclearYear } = yearsOf(header, cells);
  const giver = (decision: StatedDecision | null): string | null => decision?.authority ?? authority;
  const read = header.columns.filter(statesFacts).flatMap((column): readonly DatedFact[] => {
    const cell = cells.get(column.index);
    if (cell === undefined) return [];
    const of = decisionOf(header, cells, { year: column.year, column: column.index });
    const { facts, decision } = factsOfColumn(column, cell, giver(of));
    const own = withOwnWords(of, decision);
    const factYears = column.year === undefined ? years : [column.year];
    return facts.flatMap((fact, at) =>
      factYears.map((year, of) => ({ fact, year, decision: own, part: partAt(column.index, at, of) })),
    );
  });
  const given = read.length > 0 ? [] : standingFact(standing, giver(row));
  const others = read.length > 0 ? [] : given.length > 0 ? given : missingFact(header);
  const facts = [
    ...read,
    ...others.flatMap((fact, at) =>
      years.map((year, of) => ({ fact, year, decision: row, part: partAt(NO_COLUMN, at, of) })),
    ),
  ];
  return { facts, unclearYear, wrongDay: wrongDayOf(header, cells) };
};

/** The initiative of a row, without its authors. */
export const readInitiative = (header: HistoryHeader, cells: RowCells, standing: StandingFacts): RowFacts => {
  const textOf = (role: HistoryRole): string | null => {
    const [column] = columnsWith(header, role);
    const cell = column === undefined ? undefined : cells.get(column.index);
    return cell === undefined || cell.isError || /^[-–—.]*$/.test(cell.text) ? null : cell.text;
  };
  const [titleColumn] = columnsWith(header, 'initiative');
  const title = textOf('initiative') ?? '';
  const kind = readInitiativeKind(textOf('initiativeKind') ?? '') ?? readInitiativeKind(title);
  const scope = textOf('scope');
  const { years, unclearYear } = yearsOf(header, cells);
  const fact: HistoryFact = {
    kind: 'initiative',
    title: title.replace(/^["“”'](.+)["“”']$/u, '$1').trim(),
    initiativeKind: kind ?? (readInitiativeKind(titleColumn?.label ?? '') === 'research' ? 'research' : 'initiative'),
    scope: scope === null ? standing.scope : readScope(scope),
    share: null,
    original: scope ?? '',
  };
  const decision = decisionOf(header, cells, OF_ROW);
  return {
    facts: years.map((year, of) => ({ fact, year, decision, part: partAt(NO_COLUMN, 0, of) })),
    unclearYear,
    wrongDay: wrongDayOf(header, cells),
  };
};

/** True for words beside an initiative that tell what came of it, and nothing of its author. */
export const isResult = ({ history, role, leaf }: HistoryColumn, words: string): boolean => {
  if (history === 'rating') return !ratesDuties(words);
  if (history === 'ratingMark') return !ratesDuties(leaf);
  if (history === 'award') return headsResults(leaf) && awardOfWords(words, null) === 'UNKNOWN';
  return history === null && role === 'other' && headsResults(leaf);
};

const wordsAt = ({ index }: HistoryColumn, cells: RowCells): string => cells.get(index)?.text ?? '';

/** What the row of an initiative says of its authors besides: awards, and ratings of their duties. */
export const readFactsBeside = (
  header: HistoryHeader,
  cells: RowCells,
  standing: StandingFacts,
  authority: string | null,
): readonly DatedFact[] => {
  const columns = header.columns.filter((column) => !isResult(column, wordsAt(column, cells)));
  return readRowFacts({ ...header, columns }, cells, { ...standing, awards: [], rating: null }, authority).facts;
};

/** The column that says that the initiative of the row was not recognised, with its words. */
export const refusalOf = (
  { columns }: HistoryHeader,
  cells: RowCells,
): { readonly column: string; readonly words: string } | null =>
  columns
    .map((column) => ({ column, words: wordsAt(column, cells) }))
    .filter(({ column, words }) => isResult(column, words) && saysRefused(words))
    .map(({ column, words }) => ({ column: column.leaf, words }))[0] ?? null;
