import { desc, eq } from 'drizzle-orm';
import { type ReadDb, rememberedUntilChange, type WriteDb } from '#db/council-db';
import { localRegulations } from '#db/schema/local-regulations';
import { type LocalRegulation, NO_LOCAL_PARTS } from '#shared/domain/local-regulation/local-regulation';
import type { LocalDate } from '#shared/lib/local-date';

/** One saved version; parts that a later program knows and this one did not say are empty. */
export type LocalVersion = {
  readonly id: string;
  readonly version: number;
  readonly createdAt: string;
  readonly reason: string;
  readonly regulation: LocalRegulation;
};

/** Every saved version, newest first; read once until something changes. */
export const localVersions = rememberedUntilChange((db): readonly LocalVersion[] =>
  db
    .select()
    .from(localRegulations)
    .orderBy(desc(localRegulations.version))
    .all()
    .map(({ id, version, createdAt, reason, document }) => ({
      id,
      version,
      createdAt,
      reason,
      regulation: { ...NO_LOCAL_PARTS, ...document },
    })),
);

/** The version in force on a day: the newest saved one whose term covers it. */
export const localVersionOn = (db: ReadDb, day: LocalDate): LocalVersion | null =>
  localVersions(db).find(
    ({ regulation: { validFrom, validTo } }) => validFrom <= day && (validTo === null || day <= validTo),
  ) ?? null;

export const findLocalVersion = (db: ReadDb, id: string) =>
  db.select().from(localRegulations).where(eq(localRegulations.id, id)).get() ?? null;

/** Adds a version; the numbers follow one another. */
export const insertLocalVersion = (db: WriteDb, { regulation, ...row }: LocalVersion): void => {
  const { validFrom, validTo } = regulation;
  db.insert(localRegulations)
    .values({ ...row, document: regulation, validFrom, validTo })
    .run();
  localVersions.forget(db);
};
