import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { decisions } from '#db/schema/decisions';
import { dossiers } from '#db/schema/dossiers';
import { certificateNumbers, certificateReissues } from '#db/schema/print-desk';
import { awardHistory, recipients } from '#db/schema/registry';

export type CertificateNumberRow = typeof certificateNumbers.$inferSelect;
export type Series = { readonly series: string; readonly year: number };

const ofSeries = ({ series, year }: Series) =>
  and(eq(certificateNumbers.series, series), eq(certificateNumbers.year, year));

/** Every series of every year that the book has, the newest year first. */
export const listSeries = (db: ReadDb): readonly Series[] =>
  db
    .selectDistinct({ series: certificateNumbers.series, year: certificateNumbers.year })
    .from(certificateNumbers)
    .orderBy(desc(certificateNumbers.year), asc(certificateNumbers.series))
    .all();

export const numbersOfSeries = (db: ReadDb, series: Series): readonly CertificateNumberRow[] =>
  db.select().from(certificateNumbers).where(ofSeries(series)).orderBy(asc(certificateNumbers.number)).all();

export const findCertificateNumber = (db: ReadDb, id: string): CertificateNumberRow | null =>
  db.select().from(certificateNumbers).where(eq(certificateNumbers.id, id)).get() ?? null;

/** The pages of the book: each number with whose certificate it is and under which decision. */
export const bookRows = (db: ReadDb, series: Series) =>
  db
    .select({
      number: certificateNumbers,
      name: recipients.name,
      kind: recipients.kind,
      awardCode: dossiers.awardCode,
      awardYear: dossiers.awardYear,
      revokedBy: awardHistory.revokedBy,
      decision: { number: decisions.number, symbol: decisions.symbol, issuedOn: decisions.issuedOn },
    })
    .from(certificateNumbers)
    .leftJoin(dossiers, eq(dossiers.id, certificateNumbers.dossierId))
    .leftJoin(recipients, eq(recipients.id, dossiers.recipientId))
    .leftJoin(decisions, eq(decisions.id, certificateNumbers.decisionId))
    .leftJoin(awardHistory, eq(awardHistory.dossierId, certificateNumbers.dossierId))
    .where(ofSeries(series))
    .orderBy(asc(certificateNumbers.number))
    .all();

/** The numbers that a decision's certificates have, by dossier. */
export const numbersOfDecision = (db: ReadDb, decisionId: string): ReadonlyMap<string, CertificateNumberRow> =>
  new Map(
    db
      .select()
      .from(certificateNumbers)
      .where(eq(certificateNumbers.decisionId, decisionId))
      .all()
      .flatMap((row) => (row.dossierId === null ? [] : [[row.dossierId, row] as const])),
  );

export const insertCertificateNumber = (db: WriteDb, row: CertificateNumberRow): void => {
  db.insert(certificateNumbers).values(row).run();
};

export const updateCertificateNumber = (
  db: WriteDb,
  id: string,
  fields: Partial<Pick<CertificateNumberRow, 'state' | 'decisionId' | 'dossierId' | 'note' | 'writtenAt'>>,
): void => {
  db.update(certificateNumbers).set(fields).where(eq(certificateNumbers.id, id)).run();
};

export const reissuesOf = (db: ReadDb, numberIds: readonly string[]) =>
  db
    .select()
    .from(certificateReissues)
    .where(inArray(certificateReissues.numberId, [...numberIds]))
    .orderBy(asc(certificateReissues.reissuedOn))
    .all();

export const insertReissue = (db: WriteDb, row: typeof certificateReissues.$inferInsert): void => {
  db.insert(certificateReissues).values(row).run();
};
