import type { ReadDb } from '#db/council-db';
import { dossiersAt, listsAnswering } from '#db/queries/answered-lists';
import { type Answering, answeredRows, type StandingRow } from '#shared/domain/nomination-list/answered-rows';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { listKeyOf, type SentRow } from '#shared/domain/nomination-list/sent-row';
import { grouped } from '#shared/lib/grouped';

/** Whom a row that went back proposes by now, and the dossiers that it and the rows answering it have made. */
export type StandingNominee = {
  readonly recipientId: string;
  readonly fullName: string;
  readonly dossiers: readonly ReturnType<typeof dossiersAt>[number][];
};

type AnsweringList = ReturnType<typeof listsAnswering>[number];

const keyOf = ({ listId, sheet, sourceRow }: StandingRow): string => `${listId} ${sheet} ${sourceRow}`;

type Answer = AnsweringList['rows'][number];

const originOf = ({ of }: Answer): StandingRow => ({ listId: of.listId, sheet: of.sheet, sourceRow: of.row });

const placeIn = ({ id: listId }: AnsweringList, { sheet, row }: Answer): StandingRow => ({
  listId,
  sheet,
  sourceRow: row,
});

/** The first row of each mark: a sheet made of rows that came back for a second time asks for the same row again. */
const originFinder = (lists: readonly AnsweringList[]) => {
  const byKey = new Map(lists.map((list) => [listKeyOf(list.fileSha256), list]));
  const origins = new Map(
    lists.flatMap((list) => list.rows.map((answer) => [keyOf(placeIn(list, answer)), originOf(answer)] as const)),
  );
  return ({ listKey, sheet, sourceRow }: SentRow): StandingRow | null => {
    const list = byKey.get(listKey);
    if (list === undefined) return null;
    const place = { listId: list.id, sheet: sheet ?? '', sourceRow };
    return origins.get(keyOf(place)) ?? place;
  };
};

export type SentBack = Answering<StandingNominee> & {
  /** The lists that the rows answer. */
  readonly lists: readonly Pick<AnsweringList, 'id' | 'fileName' | 'unitId'>[];
};

const NOTHING: SentBack = { answered: [], ofOthers: [], lists: [] };

/** Which rows of a list answer rows of lists of the campaign that went back to their unit, and who stands there. */
export const rowsAnswering = (db: ReadDb, campaignId: string, rows: readonly NomineeRow[]): SentBack => {
  const marked = rows.filter(({ answers }) => answers !== undefined);
  if (marked.length === 0) return NOTHING;
  const lists = listsAnswering(db, campaignId);
  const standingAt = originFinder(lists);
  const asked = new Map(
    marked.flatMap(({ answers }) => {
      const of = answers === undefined ? null : standingAt(answers);
      return of === null ? [] : [[keyOf(of), of] as const];
    }),
  );
  const answering = new Map<string, string>();
  const places = [...asked.values()];
  for (const list of lists) {
    for (const answer of list.rows) {
      const origin = keyOf(originOf(answer));
      if (!asked.has(origin)) continue;
      const place = placeIn(list, answer);
      answering.set(keyOf(place), origin);
      places.push(place);
    }
  }
  const standing = grouped(dossiersAt(db, places), (dossier) => answering.get(keyOf(dossier)) ?? keyOf(dossier));
  const nomineeAt = (of: StandingRow): StandingNominee | null => {
    const dossiers = standing.get(keyOf(of)) ?? [];
    const [first] = dossiers;
    return first === undefined ? null : { recipientId: first.recipientId, fullName: first.name, dossiers };
  };
  const found = answeredRows(marked, { standingAt, nomineeAt });
  const named = new Set(found.answered.map(({ of }) => of.listId));
  return { ...found, lists: lists.filter(({ id }) => named.has(id)) };
};

/** The rows of a list that other lists of the campaign have answered, or answered again after it. */
export const rowsAnsweredSince = (db: ReadDb, campaignId: string, listId: string): readonly StandingRow[] => {
  const lists = listsAnswering(db, campaignId);
  const own = lists.findIndex(({ id }) => id === listId);
  const others = lists.filter(({ id }) => id !== listId).flatMap(({ rows }) => rows.map(originOf));
  const later = new Set(lists.slice(own + 1).flatMap(({ rows }) => rows.map((answer) => keyOf(originOf(answer)))));
  const list = lists[own];
  const answeredAgain =
    list === undefined
      ? []
      : list.rows.filter((answer) => later.has(keyOf(originOf(answer)))).map((answer) => placeIn(list, answer));
  return [...others.filter((place) => place.listId === listId), ...answeredAgain];
};

/** The rows of later lists that answer a row, in the order of their coming. */
export const rowsThatAnswer = (db: ReadDb, campaignId: string, place: StandingRow): readonly StandingRow[] =>
  listsAnswering(db, campaignId).flatMap((list) =>
    list.rows.filter((answer) => keyOf(originOf(answer)) === keyOf(place)).map((answer) => placeIn(list, answer)),
  );
