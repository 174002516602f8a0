import { and, asc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { ReadDb, WriteDb } from '#db/council-db';
import { awardGrounds, awardHistory, awardReviews, initiatives, recipients, yearlyRatings } from '#db/schema/registry';
import type { AwardGround } from '#shared/domain/award-grounds';
import type { RestingAward } from '#shared/domain/dependency-warnings';

export const insertGrounds = (db: WriteDb, awardId: string, grounds: readonly AwardGround[]): void => {
  for (const ground of grounds) {
    db.insert(awardGrounds)
      .values({ awardId, ...ground })
      .run();
  }
};

const based = alias(awardHistory, 'based');
const user = alias(awardHistory, 'user');

/** Every ground with the row it names, as that row stands now. */
const groundsWithPresent = (db: ReadDb) =>
  db
    .select({
      award: awardHistory,
      ground: awardGrounds,
      rating: yearlyRatings.level,
      basedId: based.id,
      basedRevokedOn: based.revokedOn,
      initiativeId: initiatives.id,
    })
    .from(awardGrounds)
    .innerJoin(awardHistory, eq(awardHistory.id, awardGrounds.awardId))
    .leftJoin(
      yearlyRatings,
      and(
        eq(awardGrounds.kind, 'rating'),
        eq(yearlyRatings.recipientId, awardHistory.recipientId),
        eq(yearlyRatings.year, awardGrounds.year),
      ),
    )
    .leftJoin(based, and(eq(awardGrounds.kind, 'award'), eq(based.id, awardGrounds.reference)))
    .leftJoin(initiatives, and(eq(awardGrounds.kind, 'initiative'), eq(initiatives.id, awardGrounds.reference)));

/** The ground is no longer as it was when the award was decided, or another award rests on the same initiative. */
const isShaken = (db: ReadDb): SQL | undefined => {
  const shared = db
    .select({ reference: awardGrounds.reference })
    .from(awardGrounds)
    .innerJoin(user, eq(user.id, awardGrounds.awardId))
    .where(and(eq(awardGrounds.kind, 'initiative'), isNull(user.revokedOn)))
    .groupBy(awardGrounds.reference)
    .having(sql`count(*) > 1`);
  const { kind, level, reference } = awardGrounds;
  return or(
    and(eq(kind, 'rating'), or(isNull(yearlyRatings.level), ne(yearlyRatings.level, level))),
    and(eq(kind, 'award'), or(isNull(based.id), isNotNull(based.revokedOn))),
    and(eq(kind, 'initiative'), or(isNull(initiatives.id), inArray(reference, shared))),
  );
};

export type AwardWithGrounds = RestingAward & {
  readonly recipientId: string;
  readonly decisionNumber: string | null;
  readonly dossierId: string | null;
};

type GroundRow = ReturnType<ReturnType<typeof groundsWithPresent>['all']>[number];

const presentOf = ({ ground, rating, basedId, basedRevokedOn, initiativeId }: GroundRow) => {
  const stands = rating !== null || basedId !== null || initiativeId !== null;
  return stands ? { level: ground.kind === 'rating' ? rating : null, revokedOn: basedRevokedOn } : null;
};

const AT_ONCE = 500;

const awardsWithGrounds = (db: ReadDb, ids: readonly string[]): readonly AwardWithGrounds[] => {
  const awards = new Map<string, Omit<AwardWithGrounds, 'grounds'> & { grounds: RestingAward['grounds'][number][] }>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const part = ids.slice(start, start + AT_ONCE);
    for (const row of groundsWithPresent(db).where(inArray(awardGrounds.awardId, part)).all()) {
      const { awardCode: code, ...award } = row.award;
      const { awardId: _award, ...ground } = row.ground;
      const known = awards.get(award.id) ?? { ...award, code, grounds: [] };
      known.grounds.push({ ...ground, present: presentOf(row) });
      awards.set(award.id, known);
    }
  }
  return [...awards.values()];
};

/** The standing awards whose grounds changed since they were decided, of one recipient or of all, with every ground they have. */
export const shakenAwards = (db: ReadDb, recipientId: string | null): readonly AwardWithGrounds[] => {
  const shaken = groundsWithPresent(db)
    .where(
      and(
        recipientId === null ? undefined : eq(awardHistory.recipientId, recipientId),
        isNull(awardHistory.revokedOn),
        isShaken(db),
      ),
    )
    .orderBy(asc(awardHistory.year), asc(awardHistory.id))
    .all();
  return awardsWithGrounds(db, [...new Set(shaken.map(({ award }) => award.id))]);
};

/** The awards, of other dossiers than this one, that rest on any of these initiatives. */
export const usesOfInitiatives = (db: ReadDb, initiativeIds: readonly string[], exceptDossierId: string) =>
  db
    .select({ reference: awardGrounds.reference, award: awardHistory })
    .from(awardGrounds)
    .innerJoin(awardHistory, eq(awardHistory.id, awardGrounds.awardId))
    .where(
      and(
        eq(awardGrounds.kind, 'initiative'),
        inArray(awardGrounds.reference, [...initiativeIds]),
        isNotNull(awardHistory.dossierId),
        isNull(awardHistory.revokedOn),
        ne(awardHistory.dossierId, exceptDossierId),
      ),
    )
    .orderBy(asc(awardHistory.year))
    .all();

export const namesOfRecipients = (db: ReadDb, ids: readonly string[]) =>
  new Map(
    db
      .select({ id: recipients.id, kind: recipients.kind, name: recipients.name })
      .from(recipients)
      .where(inArray(recipients.id, [...ids]))
      .all()
      .map((row) => [row.id, row]),
  );

export const reviewsOf = (db: ReadDb, awardIds: readonly string[]) =>
  new Map(
    db
      .select()
      .from(awardReviews)
      .where(inArray(awardReviews.awardId, [...awardIds]))
      .all()
      .map((row) => [row.awardId, row]),
  );

/** An award has one review: looking at it again replaces it (the change log keeps the former one). */
export const putReview = (db: WriteDb, review: typeof awardReviews.$inferInsert): void => {
  const { awardId: _award, ...seen } = review;
  db.insert(awardReviews).values(review).onConflictDoUpdate({ target: awardReviews.awardId, set: seen }).run();
};
