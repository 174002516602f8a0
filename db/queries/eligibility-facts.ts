import { and, eq, gte, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { ReadDb } from '#db/council-db';
import type { DossierRow } from '#db/queries/dossiers';
import {
  awardHistory,
  collectives,
  collectiveYears,
  discipline,
  initiatives,
  investigations,
  people,
  recipients,
  units,
  yearlyRatings,
} from '#db/schema/registry';
import type { AwardCode } from '#shared/domain/award-code';
import type { AskedHistory } from '#shared/domain/eligibility/asked-history';
import type { AwardFact, EligibilityFacts, RatingFact } from '#shared/domain/eligibility/facts';
import type { AwardBasis, RatingLevel } from '#shared/domain/recipient';
import { isLocalDate, type LocalDate } from '#shared/lib/local-date';

/** A dossier, or what one would say of somebody who is looked at without one. */
type Proposal = Pick<DossierRow, 'recipientId' | 'kind' | 'awardCode' | 'awardYear' | 'basis'> &
  Partial<Pick<DossierRow, 'attested'>>;

type ById<T> = ReadonlyMap<string, readonly T[]>;

/** One of the ids, however many there are: they travel as one bound text. */
const isOneOf = (column: SQLiteColumn, ids: string): SQL => sql`${column} in (select value from json_each(${ids}))`;

const grouped = <T>(rows: readonly T[], ownerOf: (row: T) => string): ById<T> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const owner = ownerOf(row);
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [row]);
    else group.push(row);
  }
  return groups;
};

type Owned = { readonly recipientId: string };
const ownedBy = ({ recipientId }: Owned): string => recipientId;

type RatingRow = readonly [recipientId: string, year: number, level: RatingLevel, decisionNumber: string | null];
type AwardRow = readonly [
  recipientId: string,
  id: string,
  code: AwardCode,
  year: number,
  basis: AwardBasis,
  decisionNumber: string | null,
];

/** Of the awards and ratings only what is looked for; null: all. */
type Asked = { readonly awards: readonly AwardCode[]; readonly ratingsFrom: number } | null;

/** The two long tables are read as bare rows: a campaign of 100,000 dossiers has a million of them. */
const readRatings = (db: ReadDb, ids: string, asked: Asked): ById<RatingRow> => {
  const { recipientId, year, level, decisionNumber } = yearlyRatings;
  const rows = db
    .select({ recipientId, year, level, decisionNumber })
    .from(yearlyRatings)
    .where(and(isOneOf(recipientId, ids), asked === null ? undefined : gte(year, asked.ratingsFrom)))
    .values() as unknown as RatingRow[];
  return grouped(rows, ([owner]) => owner);
};

const readAwards = (db: ReadDb, ids: string, asked: Asked): ById<AwardRow> => {
  if (asked?.awards.length === 0) return new Map();
  const { recipientId, id, awardCode, year, basis, decisionNumber, revokedOn } = awardHistory;
  // What was taken back proves nothing any more.
  const rows = db
    .select({ recipientId, id, awardCode, year, basis, decisionNumber })
    .from(awardHistory)
    .where(
      and(
        isOneOf(recipientId, ids),
        isNull(revokedOn),
        asked === null ? undefined : inArray(awardCode, [...asked.awards]),
      ),
    )
    .values() as unknown as AwardRow[];
  return grouped(rows, ([owner]) => owner);
};

type Owner = {
  readonly knownFrom: number | null;
  readonly unitEnded: string | null;
  readonly subject: EligibilityFacts['subject'];
};

type OwnerRow = readonly [
  id: string,
  knownFrom: number | null,
  unitEnded: string | null,
  category: NonNullable<Owner['subject']>['category'] | null,
  isLeader: number | null,
];

const readOwners = (db: ReadDb, ids: string): ReadonlyMap<string, Owner> => {
  const rows = db
    .select({
      id: recipients.id,
      knownFrom: recipients.historyKnownFrom,
      unitEnded: units.validTo,
      category: people.category,
      isLeader: people.isLeader,
    })
    .from(recipients)
    .leftJoin(units, eq(units.id, recipients.unitId))
    .leftJoin(people, eq(people.recipientId, recipients.id))
    .where(isOneOf(recipients.id, ids))
    .values() as unknown as OwnerRow[];
  const owners = new Map<string, Owner>();
  for (const [id, knownFrom, unitEnded, category, isLeader] of rows) {
    owners.set(id, {
      knownFrom,
      unitEnded,
      subject: category === null ? null : { category, isLeader: isLeader === 1 },
    });
  }
  return owners;
};

/** Everything kept of some recipients, read at once: a campaign has thousands. */
const readHistories = (db: ReadDb, recipientIds: readonly string[], asked: Asked) => {
  const ids = JSON.stringify(recipientIds);
  return {
    owners: readOwners(db, ids),
    collectives: grouped(db.select().from(collectives).where(isOneOf(collectives.recipientId, ids)).all(), ownedBy),
    years: grouped(db.select().from(collectiveYears).where(isOneOf(collectiveYears.recipientId, ids)).all(), ownedBy),
    ratings: readRatings(db, ids, asked),
    awards: readAwards(db, ids, asked),
    initiatives: grouped(db.select().from(initiatives).where(isOneOf(initiatives.recipientId, ids)).all(), ownedBy),
    discipline: grouped(db.select().from(discipline).where(isOneOf(discipline.recipientId, ids)).all(), ownedBy),
    investigations: grouped(
      db
        .select()
        .from(investigations)
        .where(and(isOneOf(investigations.recipientId, ids), isNull(investigations.closedOn)))
        .all(),
      ownedBy,
    ),
  };
};

type Histories = ReturnType<typeof readHistories>;

const withNumber = (decisionNumber: string | null) => (decisionNumber === null ? {} : { decisionNumber });

const asDay = (text: string | null): LocalDate | null => (text !== null && isLocalDate(text) ? text : null);

const awardFact = ([, id, code, year, basis, decisionNumber]: AwardRow): AwardFact =>
  decisionNumber === null ? { id, code, year, basis } : { id, code, year, basis, decisionNumber };

const disciplineFacts = (rows: readonly (typeof discipline.$inferSelect)[]) =>
  rows.flatMap(({ form, fromDate, toDate, decisionNumber }) => {
    const from = asDay(fromDate);
    return from === null ? [] : [{ form, from, to: asDay(toDate), ...withNumber(decisionNumber) }];
  });

const initiativeFacts = (rows: readonly (typeof initiatives.$inferSelect)[]) =>
  rows.map(({ id, year, scope, kind, applied, name, decisionNumber }) => ({
    id,
    year,
    scope,
    kind,
    applied,
    name,
    ...withNumber(decisionNumber),
  }));

const ratingFact = ([, year, level, decisionNumber]: RatingRow): RatingFact =>
  decisionNumber === null ? { id: `${year}`, year, level } : { id: `${year}`, year, level, decisionNumber };

const collectiveFacts = (
  histories: Histories,
  { recipientId, awardYear }: Proposal,
): EligibilityFacts['collective'] => {
  const [collective] = histories.collectives.get(recipientId) ?? [];
  if (collective === undefined) return null;
  const composition = histories.years.get(recipientId)?.find(({ year }) => year === awardYear);
  return {
    members: composition?.members ?? null,
    completedTask: composition?.completedTask ?? null,
    ldtt: composition?.ldtt ?? null,
    cstdcs: composition?.cstdcs ?? null,
    disciplinedFromWarning: composition?.disciplinedFromWarning ?? null,
    foundedYear: collective.foundedYear,
    flagEligible: collective.flagEligible,
  };
};

const factsOf = (histories: Histories, dossier: Proposal, onDate: LocalDate): EligibilityFacts => {
  const { recipientId: id } = dossier;
  const owner = histories.owners.get(id);
  const knownFrom = owner?.knownFrom ?? null;
  /** Without a word that the history is complete, an empty list proves nothing. */
  const known = <T>(facts: readonly T[]): readonly T[] | null =>
    knownFrom === null && facts.length === 0 ? null : facts;
  const ratings = histories.ratings.get(id) ?? [];
  const awards = histories.awards.get(id) ?? [];
  const isOpen = (histories.investigations.get(id) ?? []).length > 0;
  return {
    onDate,
    award: dossier.awardCode,
    awardYear: dossier.awardYear,
    basis: dossier.basis,
    recipientKind: dossier.kind,
    historyKnownFrom: knownFrom,
    subject: owner?.subject ?? null,
    // Ratings are given every year: a book without any is a book not yet filled in, whatever is said of the rest.
    ratings: ratings.length === 0 ? null : ratings.map(ratingFact),
    // A list even when nothing is known: `historyKnownFrom` says of which years an absent award proves nothing.
    awards: awards.map(awardFact),
    initiatives: known(initiativeFacts(histories.initiatives.get(id) ?? [])),
    discipline: known(disciplineFacts(histories.discipline.get(id) ?? [])),
    openInvestigation: isOpen || (knownFrom === null ? null : false),
    collective: dossier.kind === 'collective' ? collectiveFacts(histories, dossier) : null,
    dissolvedOn: dossier.kind === 'collective' ? asDay(owner?.unitEnded ?? null) : null,
    ...(dossier.attested && { attested: dossier.attested }),
  };
};

/**
 * What the database knows of the nominees on a day, in the order of the dossiers; of awards and ratings all, or what the
 * dossiers' lines look for. A list is given as known only when the secretary said from which year the history is
 * complete.
 */
export const gatherEligibilityFacts = (
  db: ReadDb,
  dossiers: readonly Proposal[],
  onDate: LocalDate,
  asked: AskedHistory | null = null,
): readonly EligibilityFacts[] => {
  const firstYear = Math.min(...dossiers.map(({ awardYear }) => awardYear));
  const histories = readHistories(
    db,
    [...new Set(dossiers.map(({ recipientId }) => recipientId))],
    asked && { awards: asked.awards, ratingsFrom: firstYear - asked.ratingYears + 1 },
  );
  return dossiers.map((dossier) => factsOf(histories, dossier, onDate));
};
