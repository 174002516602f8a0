import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { ReadDb } from '#db/council-db';
import { dossiers } from '#db/schema/dossiers';
import { awardHistory, recipients, units, yearlyRatings } from '#db/schema/registry';
import type { AwardCode } from '#shared/domain/award-code';
import type { DossierStatus } from '#shared/domain/dossier';
import type { CountedAward, CountedRating, CountedUnit, QuotaFacts, QuotaStanding } from '#shared/domain/quota-meters';
import type { RatingLevel } from '#shared/domain/recipient';
import { fold } from '#shared/lib/vietnamese-text';

type UnitWords = { readonly unitId: string | null; readonly unitName: string };

/** The unit of a row: its id, or the words of its name where the registry does not know it. */
export const unitKeyOf = ({ unitId, unitName }: UnitWords): string => unitId ?? `name:${fold(unitName)}`;

/** A dossier given back or rejected counts nowhere. */
const STANDINGS: Readonly<Record<DossierStatus, QuotaStanding | null>> = {
  received: 'waiting',
  returned: null,
  accepted: 'accepted',
  passed: 'passed',
  rejected: null,
  decided: 'decided',
};

/** The unit's name as the registry writes it, else the words of the row. */
const nameOf = (words: typeof dossiers.unitName | typeof recipients.unitName) =>
  sql<string>`coalesce(${units.name}, ${words})`;

const heldIn = (db: ReadDb, year: number, codes: readonly AwardCode[]) =>
  db
    .select({
      recipientId: awardHistory.recipientId,
      award: awardHistory.awardCode,
      unitId: recipients.unitId,
      unitName: nameOf(recipients.unitName),
    })
    .from(awardHistory)
    .innerJoin(recipients, eq(recipients.id, awardHistory.recipientId))
    .leftJoin(units, eq(units.id, recipients.unitId))
    .where(
      and(eq(awardHistory.year, year), inArray(awardHistory.awardCode, [...codes]), isNull(awardHistory.revokedOn)),
    )
    .all()
    .map((row) => ({ ...row, standing: 'decided' as const }));

const proposedIn = (db: ReadDb, year: number, codes: readonly AwardCode[]) =>
  db
    .select({
      recipientId: dossiers.recipientId,
      award: dossiers.awardCode,
      status: dossiers.status,
      unitId: dossiers.unitId,
      unitName: nameOf(dossiers.unitName),
    })
    .from(dossiers)
    .leftJoin(units, eq(units.id, dossiers.unitId))
    .where(and(eq(dossiers.awardYear, year), inArray(dossiers.awardCode, [...codes])))
    .all()
    .flatMap(({ status, ...row }) => {
      const standing = STANDINGS[status];
      return standing === null ? [] : [{ ...row, standing }];
    });

const ratedIn = (db: ReadDb, year: number) =>
  db
    .select({
      recipientId: yearlyRatings.recipientId,
      kind: recipients.kind,
      level: yearlyRatings.level,
      unitId: recipients.unitId,
      unitName: nameOf(recipients.unitName),
    })
    .from(yearlyRatings)
    .innerJoin(recipients, eq(recipients.id, yearlyRatings.recipientId))
    .leftJoin(units, eq(units.id, recipients.unitId))
    .where(and(eq(yearlyRatings.year, year), inArray(yearlyRatings.level, ['HTXSNV', 'HTTNV'])))
    .all();

/** A unit's own rating: that of the one collective that bears its name. */
const unitRatings = (db: ReadDb, year: number): ReadonlyMap<string, RatingLevel | null> => {
  const rows = db
    .select({ unitId: units.id, level: yearlyRatings.level })
    .from(units)
    .innerJoin(
      recipients,
      and(
        eq(recipients.nameFolded, units.nameFolded),
        eq(recipients.kind, 'collective'),
        or(isNull(recipients.unitId), eq(recipients.unitId, units.id), sql`${recipients.unitId} is ${units.parentId}`),
      ),
    )
    .innerJoin(yearlyRatings, and(eq(yearlyRatings.recipientId, recipients.id), eq(yearlyRatings.year, year)))
    .all();
  const levels = new Map<string, RatingLevel | null>();
  for (const { unitId, level } of rows) levels.set(unitId, levels.has(unitId) ? null : level);
  return levels;
};

/**
 * What quotas are measured by in an award year: who holds the awards, who is proposed for them in any campaign (given
 * back and rejected ones left out), and, when asked, who is rated HTTNV or better. A recipient stands in one unit: that
 * of the dossier, else that of the registry.
 */
export const quotaFacts = (
  db: ReadDb,
  year: number,
  wanted: { readonly awards: readonly AwardCode[]; readonly ratings: boolean },
): QuotaFacts => {
  const proposed = proposedIn(db, year, wanted.awards);
  const homes = new Map(proposed.map((row) => [row.recipientId, { unitId: row.unitId, unitName: row.unitName }]));
  const rated = wanted.ratings ? ratedIn(db, year) : [];
  const ownRatings = wanted.ratings ? unitRatings(db, year) : new Map<string, RatingLevel | null>();
  const found = new Map<string, CountedUnit>();
  const unitKey = (row: UnitWords & { readonly recipientId: string }): string => {
    const home = homes.get(row.recipientId) ?? row;
    const key = unitKeyOf(home);
    if (!found.has(key)) found.set(key, { key, name: home.unitName, rating: ownRatings.get(key) ?? null });
    return key;
  };
  const awards = [...proposed, ...heldIn(db, year, wanted.awards)].map(
    (row): CountedAward => ({
      recipientId: row.recipientId,
      award: row.award,
      standing: row.standing,
      unitKey: unitKey(row),
    }),
  );
  const ratings = rated.map(
    (row): CountedRating => ({
      recipientId: row.recipientId,
      kind: row.kind,
      level: row.level,
      unitKey: unitKey(row),
    }),
  );
  return { units: [...found.values()], awards, ratings };
};

/** The units that a campaign has dossiers of. */
export const unitKeysIn = (db: ReadDb, campaignId: string): ReadonlySet<string> =>
  new Set(
    db
      .selectDistinct({ unitId: dossiers.unitId, unitName: dossiers.unitName })
      .from(dossiers)
      .where(eq(dossiers.campaignId, campaignId))
      .all()
      .map(unitKeyOf),
  );

/** The last day on which a dossier of the campaign was received; null while it has none. */
export const lastReceivedOn = (db: ReadDb, campaignId: string): string | null =>
  db
    .select({ day: dossiers.receivedOn })
    .from(dossiers)
    .where(eq(dossiers.campaignId, campaignId))
    .orderBy(desc(dossiers.receivedOn))
    .limit(1)
    .get()?.day ?? null;
