import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { blanks, certificateDesigns, certificateDesignVersions } from '#db/schema/certificates';
import type { Blank, CertificateDesign } from '#shared/domain/certificate/design';

const blankColumns = {
  id: blanks.id,
  name: blanks.name,
  widthMm: blanks.widthMm,
  heightMm: blanks.heightMm,
  preprinted: blanks.preprinted,
  hasScan: sql<boolean>`${blanks.scan} is not null`.mapWith(Boolean),
};

export type BlankRow = Blank & { readonly id: string; readonly hasScan: boolean };

/** Every paper, without the bytes of its scan. */
export const listBlanks = (db: ReadDb): readonly BlankRow[] =>
  db.select(blankColumns).from(blanks).orderBy(desc(blanks.preprinted), asc(blanks.name)).all();

export const findBlank = (db: ReadDb, id: string): BlankRow | null =>
  db.select(blankColumns).from(blanks).where(eq(blanks.id, id)).get() ?? null;

export const scanOf = (db: ReadDb, id: string) =>
  db.select({ bytes: blanks.scan, type: blanks.scanType }).from(blanks).where(eq(blanks.id, id)).get() ?? null;

export const putBlank = (db: WriteDb, id: string, blank: Blank): void => {
  db.insert(blanks)
    .values({ id, ...blank })
    .onConflictDoUpdate({ target: blanks.id, set: blank })
    .run();
};

export type Scan = { readonly bytes: Buffer; readonly type: 'image/png' | 'image/jpeg' };

export const setScan = (db: WriteDb, id: string, scan: Scan | null): void => {
  db.update(blanks)
    .set({ scan: scan?.bytes ?? null, scanType: scan?.type ?? null })
    .where(eq(blanks.id, id))
    .run();
};

export type DesignRow = {
  readonly id: string;
  readonly version: number;
  readonly savedAt: string;
  readonly design: CertificateDesign;
};

/** The office's own designs as they stand, the newest first. */
export const listDesigns = (db: ReadDb): readonly DesignRow[] => {
  const newest = new Map<string, DesignRow>();
  const rows = db
    .select({ row: certificateDesignVersions })
    .from(certificateDesignVersions)
    .innerJoin(certificateDesigns, eq(certificateDesigns.id, certificateDesignVersions.designId))
    .where(isNull(certificateDesigns.removedAt))
    .orderBy(desc(certificateDesignVersions.savedAt), desc(certificateDesignVersions.version))
    .all();
  for (const { row } of rows) {
    if (newest.has(row.designId)) continue;
    newest.set(row.designId, { id: row.designId, version: row.version, savedAt: row.savedAt, design: row.document });
  }
  return [...newest.values()];
};

/** The newest version of a design that was not removed. */
export const findDesign = (db: ReadDb, id: string): DesignRow | null =>
  listDesigns(db).find((row) => row.id === id) ?? null;

export const versionsOfDesign = (db: ReadDb, id: string) =>
  db
    .select({ version: certificateDesignVersions.version, savedAt: certificateDesignVersions.savedAt })
    .from(certificateDesignVersions)
    .where(eq(certificateDesignVersions.designId, id))
    .orderBy(desc(certificateDesignVersions.version))
    .all();

export const designVersion = (db: ReadDb, id: string, version: number): CertificateDesign | null =>
  db
    .select({ document: certificateDesignVersions.document })
    .from(certificateDesignVersions)
    .where(and(eq(certificateDesignVersions.designId, id), eq(certificateDesignVersions.version, version)))
    .get()?.document ?? null;

export const insertDesign = (db: WriteDb, id: string): void => {
  db.insert(certificateDesigns).values({ id }).run();
};

export const insertDesignVersion = (db: WriteDb, { id, version, savedAt, design }: DesignRow): void => {
  db.insert(certificateDesignVersions)
    .values({ designId: id, version, blankId: design.blankId, document: design, savedAt })
    .run();
};

export const removeDesign = (db: WriteDb, id: string, removedAt: string): void => {
  db.update(certificateDesigns).set({ removedAt }).where(eq(certificateDesigns.id, id)).run();
};
