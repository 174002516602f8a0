import { and, asc, eq, inArray } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { certificateChoices, certificateOverrides, printerCorrections } from '#db/schema/certificates';
import { decisionItems, decisions } from '#db/schema/decisions';
import { dossiers } from '#db/schema/dossiers';
import type { AwardCode } from '#shared/domain/award-code';
import type { SheetOverride } from '#shared/domain/certificate/design';
import type { PrinterCorrection } from '#shared/domain/certificate/printer-correction';

export const listCorrections = (db: ReadDb) =>
  db.select().from(printerCorrections).orderBy(asc(printerCorrections.printer)).all();

export const findCorrection = (db: ReadDb, printer: string, blankId: string) =>
  db
    .select()
    .from(printerCorrections)
    .where(and(eq(printerCorrections.printer, printer), eq(printerCorrections.blankId, blankId)))
    .get() ?? null;

export const putCorrection = (
  db: WriteDb,
  key: { readonly printer: string; readonly blankId: string },
  fields: PrinterCorrection & { readonly measuredAt: string },
): void => {
  db.insert(printerCorrections)
    .values({ ...key, ...fields })
    .onConflictDoUpdate({ target: [printerCorrections.printer, printerCorrections.blankId], set: fields })
    .run();
};

/** What was set for single persons on a design, by dossier. */
export const overridesOn = (db: ReadDb, designId: string, decisionId: string): ReadonlyMap<string, SheetOverride> =>
  new Map(
    db
      .select()
      .from(certificateOverrides)
      .where(
        and(
          eq(certificateOverrides.designId, designId),
          inArray(
            certificateOverrides.dossierId,
            db
              .select({ id: decisionItems.dossierId })
              .from(decisionItems)
              .where(eq(decisionItems.decisionId, decisionId)),
          ),
        ),
      )
      .all()
      .map((row) => [row.dossierId, row.document]),
  );

export const findOverride = (db: ReadDb, dossierId: string, designId: string): SheetOverride | null =>
  db
    .select()
    .from(certificateOverrides)
    .where(and(eq(certificateOverrides.dossierId, dossierId), eq(certificateOverrides.designId, designId)))
    .get()?.document ?? null;

/** Null takes the override away. */
export const putOverride = (
  db: WriteDb,
  { dossierId, designId }: { readonly dossierId: string; readonly designId: string },
  document: SheetOverride | null,
): void => {
  if (document === null) {
    db.delete(certificateOverrides)
      .where(and(eq(certificateOverrides.dossierId, dossierId), eq(certificateOverrides.designId, designId)))
      .run();
    return;
  }
  db.insert(certificateOverrides)
    .values({ dossierId, designId, document })
    .onConflictDoUpdate({ target: [certificateOverrides.dossierId, certificateOverrides.designId], set: { document } })
    .run();
};

export const choiceFor = (db: ReadDb, awardCode: AwardCode) =>
  db.select().from(certificateChoices).where(eq(certificateChoices.awardCode, awardCode)).get() ?? null;

export const putChoice = (db: WriteDb, choice: typeof certificateChoices.$inferInsert): void => {
  const { awardCode: _code, ...set } = choice;
  db.insert(certificateChoices).values(choice).onConflictDoUpdate({ target: certificateChoices.awardCode, set }).run();
};

/** The awards of every issued decision with their counts, in printing order. */
export const awardsOfIssued = (db: ReadDb) =>
  db
    .select({ decisionId: decisionItems.decisionId, awardCode: dossiers.awardCode, awardYear: dossiers.awardYear })
    .from(decisionItems)
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .innerJoin(dossiers, eq(dossiers.id, decisionItems.dossierId))
    .where(eq(decisions.state, 'issued'))
    .orderBy(asc(decisionItems.decisionId), asc(decisionItems.position))
    .all();
