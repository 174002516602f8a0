import type { ReadDb } from '#db/council-db';
import {
  dossiersAt,
  dossiersStandingFor,
  listOfKeys,
  listsAnswering,
  listsThatAnswered,
} from '#db/queries/answered-lists';
import {
  type Answering,
  answeredRows,
  type ProposedBefore,
  type StandingRow,
} from '#shared/domain/nomination-list/answered-rows';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { placeKey } from '#shared/domain/nomination-list/row-places';
import { listKeyOf, type SentRow } from '#shared/domain/nomination-list/sent-row';
import { inSlices } from '#shared/lib/slices';

/** Whom a row that went back proposes by now. */
export type StandingNominee = ProposedBefore & {
  readonly recipientId: string;
  readonly dossiers: readonly (ReturnType<typeof dossiersAt>[number] & {
    /** The row made it, or a row that answered it; else it is another list's, which came before. */
    readonly isOwn: boolean;
  })[];
};

type AnsweringList = ReturnType<typeof listsAnswering>[number];

const keyOf = ({ listId, sheet, sourceRow }: StandingRow): string => `${listId} ${sheet} ${sourceRow}`;

type Answer = AnsweringList['rows'][number];

const originOf = ({ of }: Answer): StandingRow => ({ listId: of.listId, sheet: of.sheet, sourceRow: of.row });

const placeIn = ({ id: listId }: Pick<AnsweringList, 'id'>, { sheet, row }: Answer): StandingRow => ({
  listId,
  sheet,
  sourceRow: row,
});

/** The first row of each mark, as far as its list stands: a sheet made of rows that came back asks for the same row again. */
const originFinder = (lists: readonly AnsweringList[]) => {
  const byKey = new Map(lists.map((list) => [listKeyOf(list.fileSha256), list]));
  const standing = new Set(lists.map(({ id }) => id));
  const origins = new Map(
    lists.flatMap((list) =>
      list.rows.flatMap((answer) =>
        standing.has(answer.of.listId) ? [[keyOf(placeIn(list, answer)), originOf(answer)] as const] : [],
      ),
    ),
  );
  return ({ listKey, sheet, sourceRow }: SentRow): StandingRow | null => {
    const list = byKey.get(listKey);
    if (list === undefined) return null;
    const place = { listId: list.id, sheet: sheet ?? '', sourceRow };
    return origins.get(keyOf(place)) ?? place;
  };
};

/** A part takes some milliseconds. */
const PLACES_A_PART = 500;

/** Whom the asked rows propose: by the dossiers that they made, or that rows answering them made; else by those that stood already. */
function* standingNominees(db: ReadDb, lists: readonly AnsweringList[], asked: ReadonlyMap<string, StandingRow>) {
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
  const standing = new Map<string, StandingNominee['dossiers'][number][]>();
  const add = (origin: string, dossier: StandingNominee['dossiers'][number]): void => {
    const known = standing.get(origin);
    if (known === undefined) standing.set(origin, [dossier]);
    else if (known.every(({ id }) => id !== dossier.id)) known.push(dossier);
  };
  for (const some of inSlices(places, PLACES_A_PART)) {
    for (const dossier of dossiersAt(db, some)) {
      add(answering.get(keyOf(dossier)) ?? keyOf(dossier), { ...dossier, isOwn: true });
    }
    yield;
  }
  for (const some of inSlices(places, PLACES_A_PART)) {
    for (const { for: place, dossier } of dossiersStandingFor(db, some)) {
      add(answering.get(keyOf(place)) ?? keyOf(place), { ...dossier, isOwn: false });
    }
    yield;
  }
  return (of: StandingRow): StandingNominee | null => {
    const [first, ...others] = standing.get(keyOf(of)) ?? [];
    if (first === undefined) return null;
    const { recipientId, kind: recipientKind, name: fullName, birthDate } = first;
    const dossiers = [first, ...others.filter((dossier) => dossier.recipientId === recipientId)];
    return { recipientId, recipientKind, fullName, birthDate, dossiers };
  };
}

export type SentBack = Answering<StandingNominee> & {
  /** The lists that the rows answer. */
  readonly lists: readonly Pick<AnsweringList, 'id' | 'fileName' | 'unitId'>[];
};

const NOTHING: SentBack = { answered: [], ofOthers: [], lists: [] };

const hasMark = ({ answers }: NomineeRow): boolean => answers !== undefined;

/** The lists of a campaign from which rows of a list had gone back to their unit, each with the rows that name it. */
export const listsNamedBy = (db: ReadDb, campaignId: string, rows: readonly NomineeRow[]) => {
  const byKey = new Map<string, NomineeRow[]>();
  for (const row of rows) {
    if (row.answers === undefined) continue;
    const named = byKey.get(row.answers.listKey);
    if (named === undefined) byKey.set(row.answers.listKey, [row]);
    else named.push(row);
  }
  if (byKey.size === 0) return [];
  return listsAnswering(db, campaignId).flatMap(({ id, unitId, fileSha256 }) => {
    const named = byKey.get(listKeyOf(fileSha256));
    return named === undefined ? [] : [{ id, unitId, rows: named }];
  });
};

/** The other campaign whose list rows answer that answer none of this one; null where they answer nothing, or here. */
export const answeredElsewhere = (db: ReadDb, campaignId: string, rows: readonly NomineeRow[]) => {
  const keys = new Set(rows.flatMap(({ answers }) => answers?.listKey ?? []));
  if (keys.size === 0 || listsNamedBy(db, campaignId, rows).length > 0) return null;
  const list = listOfKeys(db, [...keys]);
  if (list === null || list.campaignId === campaignId) return null;
  const { state, ...named } = list;
  return { ...named, isOpen: state === 'open' };
};

/** Which rows of a list answer rows of lists of the campaign that went back to their unit, and who stands there. Gives way between. */
export function* rowsAnswering(
  db: ReadDb,
  campaignId: string,
  rows: readonly NomineeRow[],
): Generator<void, SentBack, void> {
  const marked = rows.filter(hasMark);
  if (marked.length === 0) return NOTHING;
  const lists = listsAnswering(db, campaignId);
  yield;
  const originAt = originFinder(lists);
  const places = new Map<NomineeRow, StandingRow>();
  for (const row of marked) {
    const of = row.answers === undefined ? null : originAt(row.answers);
    if (of !== null) places.set(row, of);
  }
  const asked = new Map([...places.values()].map((of) => [keyOf(of), of] as const));
  yield;
  const nomineeAt = yield* standingNominees(db, lists, asked);
  const found = answeredRows([...places.keys()], { standingAt: (row) => places.get(row) ?? null, nomineeAt });
  const ids = new Set(found.answered.map(({ of }) => of.listId));
  return { ...found, lists: lists.filter(({ id }) => ids.has(id)) };
}

/** Whom the row proposes that a row of a list answers; a text for each of 100,000 rows without a mark would be dear. */
export type AnsweredFor = (row: NomineeRow) => string | undefined;

export function* recipientsAnsweredFor(
  db: ReadDb,
  campaignId: string,
  rows: readonly NomineeRow[],
): Generator<void, AnsweredFor, void> {
  const { answered } = yield* rowsAnswering(db, campaignId, rows);
  const meant = answered.flatMap(({ row, nominee }) =>
    nominee === null ? [] : [[placeKey(row), nominee.recipientId] as const],
  );
  const byPlace = new Map(meant);
  return (row) => (byPlace.size === 0 ? undefined : byPlace.get(placeKey(row)));
}

/** The rows of a list that other lists of the campaign have answered, or answered again after it. */
export const rowsAnsweredSince = (db: ReadDb, campaignId: string, listId: string): readonly StandingRow[] => {
  const lists = listsThatAnswered(db, campaignId);
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

/** The newest list that answers rows of one, or came after it and answers rows that it answers, too; null where none does. */
export const answeredAgainBy = (db: ReadDb, campaignId: string, listId: string): string | null => {
  const lists = listsAnswering(db, campaignId);
  const at = lists.findIndex(({ id }) => id === listId);
  const own = new Set(lists[at]?.rows.map((answer) => keyOf(originOf(answer))));
  const answers = (answer: Answer): boolean => answer.of.listId === listId || own.has(keyOf(originOf(answer)));
  return lists.slice(at + 1).findLast(({ rows }) => rows.some(answers))?.fileName ?? null;
};
