import { type ReadDb, rememberedUntilChange } from '#db/council-db';
import type { CampaignRow } from '#db/queries/campaigns';
import {
  awardsReceived,
  type CampaignNominee,
  campaignNominees,
  registeredRecipients,
  rememberedAnswers,
} from '#db/queries/duplicates';
import { findListByFile } from '#db/queries/nomination-lists';
import { type Office, officeOf } from '#db/queries/settings';
import { type AnsweredFor, recipientsAnsweredFor } from '#electron/handlers/answered-rows';
import { answeredPairs, type ListPair, pairOf } from '#electron/handlers/list-pairs';
import { inTurns } from '#electron/ipc/long-work';
import { awardAtLevel } from '#shared/domain/nomination-list/award-at-level';
import type { RowCorrection } from '#shared/domain/nomination-list/corrections';
import { type AnswerBook, comparedRow } from '#shared/domain/nomination-list/duplicate-answers';
import { gravestFirst, isDuplicateKind, severityOf } from '#shared/domain/nomination-list/duplicate-kinds';
import { codesOf, type PairInFile, pairsInFile, pairsTold } from '#shared/domain/nomination-list/duplicates';
import {
  type DuplicateFinder,
  duplicateFinder,
  type KnownRecipient,
} from '#shared/domain/nomination-list/duplicates-across';
import type { ListProblem, ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { MeantRow } from '#shared/domain/nomination-list/list-versions';
import {
  type PersonIndex,
  type PersonKeys,
  personIndex,
  personKeys,
} from '#shared/domain/nomination-list/person-index';
import { repeatedAward } from '#shared/domain/nomination-list/repeated-award';
import { placeKey, type RowPlace } from '#shared/domain/nomination-list/row-places';
import { inSlices } from '#shared/lib/slices';

/** Into what a list is taken, as far as its rows are compared with what stands there. */
export type ListPlace = {
  readonly campaign: Pick<CampaignRow, 'id' | 'basis'>;
  /** The list that the same file made before; its nominees are the file's own rows. */
  readonly ownListId: string | null;
  /** The list whose place this one takes. */
  readonly replacedListId: string | null;
  readonly awardYear: number;
  readonly officeLevel: Office['officeLevel'];
};

type Indexes = {
  readonly keysOf: PersonKeys;
  readonly registry: PersonIndex<KnownRecipient>;
  readonly registryById: ReadonlyMap<string, KnownRecipient>;
  readonly campaigns: Map<string, readonly [readonly CampaignNominee[], PersonIndex<CampaignNominee>]>;
};

const indexes = rememberedUntilChange((db): Indexes => {
  const registered = registeredRecipients(db);
  const registryById = new Map(registered.map((known) => [known.recipientId, known]));
  const keysOf = personKeys();
  return { keysOf, registry: personIndex(registered, keysOf), registryById, campaigns: new Map() };
});

/** Who stands in a campaign; read once between two changes. */
export const nomineesOf = (db: ReadDb, campaignId: string) => {
  const { campaigns, keysOf } = indexes(db);
  const known = campaigns.get(campaignId);
  if (known !== undefined) return known;
  const nominees = campaignNominees(db, campaignId);
  const made = [nominees, personIndex(nominees, keysOf)] as const;
  campaigns.set(campaignId, made);
  return made;
};

const many = (pair: ListPair | undefined): readonly ListPair[] => (pair === undefined ? [] : [pair]);

type Finder = DuplicateFinder<CampaignNominee, KnownRecipient>;

/** So many rows are compared before the process gives way. */
const ROWS_A_PART = 500;

/** Whom each row means in the registry: by the secretary's word, else as things stand. */
function* meantRecipients(
  db: ReadDb,
  answers: AnswerBook,
  finder: Finder,
  rows: readonly NomineeRow[],
  sentBack: AnsweredFor,
): Generator<void, ReadonlyMap<NomineeRow, KnownRecipient>, void> {
  const { registryById } = indexes(db);
  const meant = new Map<NomineeRow, KnownRecipient>();
  for (const slice of inSlices(rows, ROWS_A_PART)) {
    for (const row of slice) {
      const own = sentBack(row);
      const [answered] =
        own !== undefined ? [own] : answers.isEmpty ? [] : answers.oneWith(comparedRow(row)).recipientIds;
      const known = (answered === undefined ? undefined : registryById.get(answered)) ?? finder.recipientOf(row);
      if (known !== null) meant.set(row, known);
    }
    yield;
  }
  return meant;
}

const repeatedPairs = (
  db: ReadDb,
  place: ListPlace,
  meant: ReadonlyMap<NomineeRow, KnownRecipient>,
): ReadonlyMap<NomineeRow, ListPair> => {
  const awarded = [...meant.values()].filter(({ isAwarded }) => isAwarded).map(({ recipientId }) => recipientId);
  if (awarded.length === 0) return new Map();
  const history = awardsReceived(db, {
    recipientIds: [...new Set(awarded)],
    exceptCampaignId: place.campaign.id,
    titlesOf: place.awardYear,
  });
  const pairs = new Map<NomineeRow, ListPair>();
  for (const [row, known] of meant) {
    const { achievements } = row;
    const proposal = { awardCodes: codesOf(row), year: place.awardYear, basis: place.campaign.basis, achievements };
    const found = repeatedAward(proposal, history.get(known.recipientId) ?? []);
    if (found !== null) pairs.set(row, pairOf(found.code, row, { in: 'registry', known }, { repeated: found.award }));
  }
  return pairs;
};

/** The gravest pair of a row, and beside it what else is no mere note. */
const worthTelling = (pairs: readonly ListPair[]): readonly ListPair[] =>
  gravestFirst(pairs).filter(({ code }, at) => at === 0 || severityOf(code) !== 'info');

const atLevel = (row: NomineeRow, officeLevel: ListPlace['officeLevel']): NomineeRow =>
  row.awardProposed.every(({ code }) => awardAtLevel(code, officeLevel) === code)
    ? row
    : {
        ...row,
        awardProposed: row.awardProposed.map((award) => ({ ...award, code: awardAtLevel(award.code, officeLevel) })),
      };

/** Whether a row stands at one of the places; no text is made of 100,000 rows where there are none. */
const placesAmong = (places: readonly RowPlace[]): ((row: RowPlace) => boolean) => {
  const keys = new Set(places.map(placeKey));
  return keys.size === 0 ? () => false : (row) => keys.has(placeKey(row));
};

const isTakenIn = (corrections: readonly RowCorrection[]) => {
  const skipped = placesAmong(corrections.filter(({ skip }) => skip === true));
  return (row: NomineeRow) => row.hidden !== true && !skipped(row);
};

/** Rows to be compared, as the secretary corrected them, and what the reading of their file found; null where nobody looked. */
type ComparedList = {
  readonly rows: readonly NomineeRow[];
  readonly corrections: readonly RowCorrection[];
  readonly problems: readonly ListProblem[] | null;
};

/** The pairs within the file, as they were found when it was read where all its rows stand as they were read. */
const comparedInFile = (
  { rows, corrections, problems }: ComparedList,
  compared: readonly NomineeRow[],
): readonly PairInFile[] => {
  const isAsRead = compared.length === rows.length && compared.every((row, at) => row === rows[at]);
  const told = problems !== null && corrections.length === 0 && isAsRead ? pairsTold({ rows, problems }) : null;
  return told ?? pairsInFile(compared);
};

type Compared = {
  readonly pairs: readonly ListPair[];
  /** Of every row that the same file did not bring before: whom of the registry it means. */
  readonly meant: readonly MeantRow[];
};

/**
 * Every pair of a row and whom it may mean: in the file, in other lists of the campaign, in the registry and its award
 * history; and the pairs answered before. Rows that the same file brought before, and rows set aside, are left out.
 */
export function* duplicatesOf(db: ReadDb, place: ListPlace, list: ComparedList): Generator<void, Compared, void> {
  const { rows, corrections } = list;
  const answers = rememberedAnswers(db);
  const [nominees, campaign] = nomineesOf(db, place.campaign.id);
  const own = nominees.filter(({ listId }) => listId !== null && listId === place.ownListId);
  const isOwnPlace = placesAmong(own.map(({ listSheet: sheet, listRow }) => ({ sheet, sourceRow: listRow ?? 0 })));
  const compared = rows.filter(isTakenIn(corrections)).map((row) => atLevel(row, place.officeLevel));
  const isOwn = ({ listId }: CampaignNominee) => listId !== null && listId === place.ownListId;
  yield;
  const isReplaced = ({ listId }: CampaignNominee) => listId !== null && listId === place.replacedListId;
  const finder = duplicateFinder({ campaign, registry: indexes(db).registry, answers, isOwn, isReplaced });
  const fresh = compared.filter((row) => !isOwnPlace(row));
  yield;
  const inFile = new Map(
    comparedInFile(list, compared)
      .filter(
        ({ row, earlier }) => answers.on(comparedRow(row), { ...comparedRow(earlier), recipientId: null }) === null,
      )
      .map(({ code, row, earlier }) => [row, pairOf(code, row, { in: 'file', known: earlier })]),
  );
  yield;
  const sentBack = yield* recipientsAnsweredFor(db, place.campaign.id, rows);
  const meant = yield* meantRecipients(db, answers, finder, fresh, sentBack);
  const repeated = repeatedPairs(db, place, meant);
  const others = nominees.filter((nominee) => !isOwn(nominee));
  const answeredOn = answeredPairs(answers, {
    rows: compared,
    nominees: others,
    registryById: indexes(db).registryById,
  });
  const pairs: ListPair[] = [];
  for (const slice of inSlices(fresh, ROWS_A_PART)) {
    for (const row of slice) {
      const doubt = finder.doubtOf(row, sentBack(row));
      const found = doubt === null ? [] : [pairOf(doubt.code, row, doubt)];
      const open = worthTelling([...found, ...many(inFile.get(row)), ...many(repeated.get(row))]);
      pairs.push(...(answers.isEmpty ? open : [...open, ...answeredOn(row)]));
    }
    yield;
  }
  return { pairs, meant: fresh.map((row) => ({ row, recipientId: meant.get(row)?.recipientId ?? null })) };
}

const factsOf = ({ row, other, repeated, answer }: ListPair): ListProblem['facts'] => {
  const { fullName, unit } = other.known;
  return {
    name: row.fullName,
    unit: row.unit ?? '',
    ...(row.recipientKind !== 'individual' && { recipientKind: row.recipientKind }),
    otherName: fullName,
    otherUnit: unit ?? '',
    ...(other.in === 'file' && { otherRow: other.known.sourceRow, otherSheet: other.known.sheet ?? '' }),
    ...(other.in === 'campaign' && { source: other.known.fileName ?? '' }),
    ...(repeated && { award: repeated.awardCode, year: repeated.year, decision: repeated.decisionNumber ?? '' }),
    ...(answer && { answer: answer.answer }),
  };
};

/** The pair as a problem of its row, so that it marks the row and makes it wait. */
export const problemOf = (pair: ListPair): ListProblem => ({
  sheet: pair.row.sheet,
  sourceRow: pair.row.sourceRow,
  code: pair.code,
  severity: severityOf(pair.code),
  facts: factsOf(pair),
  ...(pair.other.in === 'file' && { relatedRows: [pair.other.known.sourceRow] }),
});

type OpenedFile = {
  readonly fileSha256: string;
  readonly reading: ListReading;
  readonly corrections: readonly RowCorrection[];
  /** The list whose place this one takes. */
  readonly replacedListId: string | null;
};

type ComparedReading = { readonly reading: ListReading; readonly meant: readonly MeantRow[] };

/**
 * The reading of a file as it stands beside what the campaign and the registry hold, its own doubts about duplicates judged
 * anew; without a campaign as it is. Gives way to other work while it compares.
 */
export const comparedReading = async (
  db: ReadDb,
  campaign: CampaignRow | null,
  awardYear: number | null,
  { fileSha256, reading, corrections, replacedListId }: OpenedFile,
): Promise<ComparedReading> => {
  if (campaign === null) return { reading, meant: [] };
  const place = {
    campaign,
    ownListId: findListByFile(db, campaign.id, fileSha256)?.id ?? null,
    replacedListId,
    awardYear: awardYear ?? campaign.year,
    officeLevel: officeOf(db).officeLevel,
  };
  const { pairs, meant } = await inTurns(duplicatesOf(db, place, { ...reading, corrections }));
  const own = reading.problems.filter(({ code }) => !isDuplicateKind(code));
  return { reading: { ...reading, problems: [...own, ...pairs.map(problemOf)] }, meant };
};
