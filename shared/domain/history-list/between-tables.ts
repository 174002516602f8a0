import { NO_DECISION } from '#shared/domain/history-list/history-reading';
import { personOfTitles, unitOfTitles } from '#shared/domain/history-list/named-in-titles';
import type { StandingFacts } from '#shared/domain/history-list/standing-facts';
import { NOTHING_STANDS, standingOfTitles } from '#shared/domain/history-list/standing-facts';
import { yearBelow } from '#shared/domain/history-list/year-words';
import { opensPaper } from '#shared/domain/nomination-list/row-words';
import { type GridRow, linesOf } from '#shared/domain/nomination-list/sheet-grid';
import type { BodyRow } from '#shared/domain/nomination-list/table-body';

/** What stands over the rows under a head, and the person whom they are about where no column names one. */
export type StandingAbove = { readonly standing: StandingFacts; readonly person: string | null };

export const NOTHING_ABOVE: StandingAbove = { standing: NOTHING_STANDS, person: null };

/** What the lines above a head say, laid over what stood there before. */
export const standingAbove = (texts: readonly string[], before: StandingAbove): StandingAbove => {
  const { year, decision, scope } = standingOfTitles(texts);
  return {
    standing: {
      ...NOTHING_STANDS,
      year: year ?? texts.reduce((stands, text) => yearBelow(text, stands), before.standing.year),
      decision: decision === NO_DECISION ? before.standing.decision : decision,
      scope: scope ?? before.standing.scope,
      unit: unitOfTitles(texts) ?? before.standing.unit,
    },
    person: personOfTitles(texts) ?? before.person,
  };
};

/** What a table leaves to the one below it. */
export type TableEnd = {
  /** What stands at the end of the table, for the one below. */
  readonly end: StandingAbove;
  /** The texts below its rows that may head the next table. */
  readonly below: readonly string[];
  /** The table is signed and another paper begins below: what stood over this one says nothing of that. */
  readonly endsPaper: boolean;
};

const textsOf = (row: GridRow): readonly string[] =>
  row.cells.flatMap((found) => (found === undefined ? [] : [linesOf(found)]));

/** “Tổng hợp …” may add the rows up or be the title of the next list. */
const standsBelow = (entry: BodyRow): boolean =>
  entry.kind === 'group' ||
  (entry.kind === 'ignored' && (!/^(total|legend)$/.test(entry.reason) || textsOf(entry.row).some(opensPaper)));

/** The lines between the last row of a table and the next head; what adds up or explains the rows is theirs. */
export const linesBelow = (body: readonly BodyRow[]): Pick<TableEnd, 'below' | 'endsPaper'> => {
  const lines = body.slice(body.findLastIndex((entry) => !standsBelow(entry)) + 1);
  const signed = lines.findIndex((entry) => entry.kind === 'ignored' && entry.reason === 'signature');
  const below = lines.flatMap(({ row }) => textsOf(row));
  const endsPaper = signed >= 0 && lines.slice(signed).some(({ row }) => textsOf(row).some(opensPaper));
  return { below, endsPaper };
};

/** What stands over the next head; one that is only printed again goes on with the table. */
export const aboveNext = ({ end, below, endsPaper }: TableEnd, isSameHead: boolean): StandingAbove =>
  isSameHead && below.length === 0 ? end : standingAbove(below, endsPaper ? NOTHING_ABOVE : end);
