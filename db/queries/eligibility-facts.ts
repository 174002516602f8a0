import { and, inArray, isNull } from 'drizzle-orm';
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
  yearlyRatings,
} from '#db/schema/registry';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import { isLocalDate, type LocalDate } from '#shared/lib/local-date';

/** A dossier, or what one would say of somebody who is looked at without one. */
type Proposal = Pick<DossierRow, 'recipientId' | 'kind' | 'awardCode' | 'awardYear' | 'basis'>;

type ById<T> = ReadonlyMap<string, readonly T[]>;

const grouped = <T extends { readonly recipientId: string }>(rows: readonly T[]): ById<T> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.recipientId);
    if (group === undefined) groups.set(row.recipientId, [row]);
    else group.push(row);
  }
  return groups;
};

/** Everything kept of some recipients, read at once: a campaign has thousands. */
const readHistories = (db: ReadDb, ids: readonly string[]) => {
  const wanted = [...ids];
  return {
    knownFrom: new Map(
      db
        .select({ id: recipients.id, knownFrom: recipients.historyKnownFrom })
        .from(recipients)
        .where(inArray(recipients.id, wanted))
        .all()
        .map((row) => [row.id, row.knownFrom]),
    ),
    people: grouped(db.select().from(people).where(inArray(people.recipientId, wanted)).all()),
    collectives: grouped(db.select().from(collectives).where(inArray(collectives.recipientId, wanted)).all()),
    years: grouped(db.select().from(collectiveYears).where(inArray(collectiveYears.recipientId, wanted)).all()),
    ratings: grouped(db.select().from(yearlyRatings).where(inArray(yearlyRatings.recipientId, wanted)).all()),
    awards: grouped(db.select().from(awardHistory).where(inArray(awardHistory.recipientId, wanted)).all()),
    initiatives: grouped(db.select().from(initiatives).where(inArray(initiatives.recipientId, wanted)).all()),
    discipline: grouped(db.select().from(discipline).where(inArray(discipline.recipientId, wanted)).all()),
    investigations: grouped(
      db
        .select()
        .from(investigations)
        .where(and(inArray(investigations.recipientId, wanted), isNull(investigations.closedOn)))
        .all(),
    ),
  };
};

type Histories = ReturnType<typeof readHistories>;

const withNumber = (decisionNumber: string | null) => (decisionNumber === null ? {} : { decisionNumber });

const asDay = (text: string | null): LocalDate | null => (text !== null && isLocalDate(text) ? text : null);

const awardFacts = (rows: readonly (typeof awardHistory.$inferSelect)[]) =>
  rows.map(({ id, awardCode, year, basis, decisionNumber, decidedOn }) => {
    const date = asDay(decidedOn);
    return { id, code: awardCode, year, basis, ...(date === null ? {} : { date }), ...withNumber(decisionNumber) };
  });

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

const ratingFacts = (rows: readonly (typeof yearlyRatings.$inferSelect)[]) =>
  rows.map(({ year, level, decisionNumber }) => ({ id: String(year), year, level, ...withNumber(decisionNumber) }));

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
  const knownFrom = histories.knownFrom.get(id) ?? null;
  /** Without a word that the history is complete, an empty list proves nothing. */
  const known = <T>(facts: readonly T[]): readonly T[] | null =>
    knownFrom === null && facts.length === 0 ? null : facts;
  const ratings = histories.ratings.get(id) ?? [];
  const [person] = histories.people.get(id) ?? [];
  const isOpen = (histories.investigations.get(id) ?? []).length > 0;
  return {
    onDate,
    award: dossier.awardCode,
    awardYear: dossier.awardYear,
    basis: dossier.basis,
    recipientKind: dossier.kind,
    historyKnownFrom: knownFrom,
    subject: person === undefined ? null : { category: person.category, isLeader: person.isLeader },
    // Ratings are given every year: a book without any is a book not yet filled in, whatever is said of the rest.
    ratings: ratings.length === 0 ? null : ratingFacts(ratings),
    awards: known(awardFacts(histories.awards.get(id) ?? [])),
    initiatives: known(initiativeFacts(histories.initiatives.get(id) ?? [])),
    discipline: known(disciplineFacts(histories.discipline.get(id) ?? [])),
    openInvestigation: isOpen || (knownFrom === null ? null : false),
    collective: dossier.kind === 'collective' ? collectiveFacts(histories, dossier) : null,
  };
};

const AT_ONCE = 500;

/**
 * What the database knows of the nominees on a day, in the order of the dossiers.
 * A list is given as known only when the secretary said from which year the history is complete.
 */
export const gatherEligibilityFacts = (
  db: ReadDb,
  dossiers: readonly Proposal[],
  onDate: LocalDate,
): readonly EligibilityFacts[] => {
  const facts: EligibilityFacts[] = [];
  for (let start = 0; start < dossiers.length; start += AT_ONCE) {
    const part = dossiers.slice(start, start + AT_ONCE);
    const histories = readHistories(db, [...new Set(part.map(({ recipientId }) => recipientId))]);
    facts.push(...part.map((dossier) => factsOf(histories, dossier, onDate)));
  }
  return facts;
};
